import type { OutColumn, OutFormat, OutSheet } from './sheet-out.ts';
import { writeCsv } from './write-csv.ts';
import { writeXlsx } from './write-xlsx.ts';

/** What the worker is told to write, piece by piece; `format` ends it. */
export type WriteJob =
  | { readonly sheet: Omit<OutSheet, 'rows' | 'columns'> & { readonly columns: readonly OutColumn[] } }
  | { readonly rows: OutSheet['rows'] }
  | { readonly format: OutFormat };

/** Rows of one slice; 60 columns of them are copied in a few milliseconds. */
const sliceRows = 100;

/** The sheets in slices, for a worker. */
export function* writeSlices(sheets: readonly OutSheet[], format: OutFormat): Generator<WriteJob> {
  for (const { rows, ...sheet } of sheets) {
    yield { sheet };
    for (let at = 0; at < rows.length; at += sliceRows) yield { rows: rows.slice(at, at + sliceRows) };
  }
  yield { format };
}

const types: { readonly [Format in OutFormat]: string } = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
};

/** The sheets as a file; a csv file holds the first alone. */
export function fileOf(sheets: readonly OutSheet[], format: OutFormat): Blob {
  const [first] = sheets;
  if (format === 'xlsx') return new Blob(writeXlsx(sheets), { type: types.xlsx });
  return new Blob(first === undefined ? [] : [...writeCsv(first)], { type: types.csv });
}

/** Puts the slices together and writes the file when the last has come. */
export class Writing {
  readonly #sheets: { readonly name: string; readonly columns: readonly OutColumn[]; readonly blanks?: number; readonly rows: (readonly string[])[] }[] = [];

  add(job: WriteJob): Blob | undefined {
    if ('format' in job) return fileOf(this.#sheets, job.format);
    if ('sheet' in job) this.#sheets.push({ ...job.sheet, rows: [] });
    else for (const row of job.rows) this.#sheets.at(-1)?.rows.push(row);
    return undefined;
  }
}
