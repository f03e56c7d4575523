import type { Encoding, Mark, SheetFile, SheetRead, Table } from './table.ts';

/*
 * A table of 100,000 rows handed over whole would stop the page for seconds while it is copied. So it goes in slices, each of which is
 * copied in a few milliseconds, and the page may draw between them.
 */

/** Cells, or marks, of one slice. */
const sliceCells = 2_000;

/** What the worker is asked: to read a file, with a person's choice of encoding, or what was pasted. */
export type ReadJob = { readonly file: File; readonly encoding?: Encoding } | { readonly pasted: string };

export type ReadNews =
  | { readonly table: string }
  | { readonly rows: Table['rows'] }
  | { readonly marks: readonly Mark[] }
  | { readonly end: Omit<SheetFile, 'tables'> }
  | { readonly refused: Extract<SheetRead, { ok: false }>['reason'] };

function* rowSlices(rows: Table['rows']): Generator<Table['rows']> {
  let from = 0;
  let cells = 0;
  for (const [index, row] of rows.entries()) {
    // An empty row costs something too.
    cells += row.length + 1;
    if (cells < sliceCells) continue;
    yield rows.slice(from, index + 1);
    from = index + 1;
    cells = 0;
  }
  if (from < rows.length) yield rows.slice(from);
}

/** What was read, in slices. */
export function* slicesOf(read: SheetRead): Generator<ReadNews> {
  if (!read.ok) return yield { refused: read.reason };
  const { tables, ...about } = read.file;
  for (const { name, rows, marks } of tables) {
    yield { table: name };
    for (const slice of rowSlices(rows)) yield { rows: slice };
    for (let at = 0; at < marks.length; at += sliceCells) yield { marks: marks.slice(at, at + sliceCells) };
  }
  yield { end: about };
}

/** Puts the slices together again. */
export class Gathering {
  readonly #tables: { readonly name: string; readonly rows: (readonly string[])[]; readonly marks: Mark[] }[] = [];

  /** What was read, once its last slice has come. */
  add(news: ReadNews): SheetRead | undefined {
    if ('refused' in news) return { ok: false, reason: news.refused };
    if ('end' in news) return { ok: true, file: { ...news.end, tables: this.#tables } };
    if ('table' in news) this.#tables.push({ name: news.table, rows: [], marks: [] });
    const last = this.#tables.at(-1);
    if ('rows' in news) for (const row of news.rows) last?.rows.push(row);
    if ('marks' in news) for (const mark of news.marks) last?.marks.push(mark);
    return undefined;
  }
}
