/* Screens say what is to be written and never write it; so they know its shape from here, without the writers. */
export type { OutColumn, OutFormat, OutSheet } from '../files/sheet-out.ts';
