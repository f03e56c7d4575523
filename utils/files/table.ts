import type { Text } from '../core/text.ts';

/** What a sheet's cell was, beside its text, where that may have changed its value. */
export interface Mark {
  readonly row: number;
  readonly column: number;
  /** `number` and `date`: the sheet holds a figure, not text; `raw` is how the file writes it. `formula`: the text is a result. `error`: `#N/A` and the like. */
  readonly what: 'number' | 'date' | 'formula' | 'error';
  readonly raw: string;
}

/** One sheet, as text. Rows and columns count from 0; rows may differ in length. */
export interface Table {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly marks: readonly Mark[];
}

/** A file, or what was pasted, as tables. */
export interface SheetFile {
  readonly name: string;
  readonly kind: 'xlsx' | 'csv' | 'paste';
  readonly tables: readonly Table[];
  /** How the bytes were read, where that is a question; `others` would read without an error too. */
  readonly encoding?: { readonly used: Encoding; readonly others: readonly Encoding[] };
  /** What a person should know before trusting the text, in their words. */
  readonly doubts: readonly Text[];
}

export const encodings = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be'] as const;
export type Encoding = (typeof encodings)[number];

export type SheetRead = { readonly ok: true; readonly file: SheetFile } | { readonly ok: false; readonly reason: Text };
