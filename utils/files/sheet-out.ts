/** One column of a sheet to be written. */
export interface OutColumn {
  readonly head: string;
  /** Characters of ordinary width; a Chinese one takes two. */
  readonly width?: number;
  /** A figure to be added up. All else is text, so that a long number keeps its digits. */
  readonly as?: 'figure';
  /** What may be chosen from a list in each cell. */
  readonly choices?: readonly string[];
  /** What is said beside a cell while it is filled in. */
  readonly hint?: string;
}

/** One sheet to be written, cell by cell as text. */
export interface OutSheet {
  /** At most 31 characters, none of `[]:*?/\`. */
  readonly name: string;
  readonly columns: readonly OutColumn[];
  readonly rows: readonly (readonly string[])[];
  /** Rows without values that are prepared for being filled in. */
  readonly blanks?: number;
}

export type OutFormat = 'xlsx' | 'csv';

/** What is written as a figure where a column asks for one: up to the fifteen digits that a spreadsheet keeps. */
export const isFigure = (value: string): boolean => /^-?\d{1,15}(?:\.\d{1,6})?$/.test(value) && value.length <= 16;
