/* Screens show what was read and never read it; so they know the shape of a table from here, without the readers. */
export { encodings, type Encoding, type Mark, type SheetFile, type SheetRead, type Table } from '../files/table.ts';
