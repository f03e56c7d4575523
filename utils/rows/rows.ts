import { readCell } from './cells.ts';
import type { Mapping } from './headings.ts';
import type { Note, Read } from './note.ts';
import { isAsAnother, isAsPrincipal, readAsAnother, sameAsPrincipal } from './same-as.ts';
import type { Mark, Table } from './sheet.ts';
import type { Target } from './target.ts';

export type RowValues = { readonly [Id in Target]?: string };

/** One row of the data, its cells read. */
export interface RowRead {
  /** Counted from 0, as in the table. */
  readonly row: number;
  readonly values: RowValues;
  readonly notes: readonly Note[];
  /** Where each value stands. */
  readonly columns: { readonly [Id in Target]?: number };
  /** The cell that would name the subject was refused: what follows does not belong to the row above. */
  readonly isNameless: boolean;
}

type Marks = ReadonlyMap<number, readonly Mark[]>;

function marksByRow(marks: readonly Mark[]): Marks {
  const map = new Map<number, Mark[]>();
  for (const mark of marks) {
    const row = map.get(mark.row);
    if (row === undefined) map.set(mark.row, [mark]);
    else row.push(mark);
  }
  return map;
}

/** The headings once more, or an example that a template shows. */
function isNoData(cells: readonly string[], mapping: Mapping): boolean {
  const first = cells.find((cell) => cell.trim() !== '')?.trim() ?? '';
  if (/^[（(]?(?:示例|样例|填写示例|填写样例|example)(?:[）)]|行|数据|[:：].*)?$|^(?:例|填写说明|说明|注)[:：]/i.test(first)) return true;
  const again = mapping.titles.filter((title, column) => title !== '' && (cells[column] ?? '').trim() === title).length;
  return again > 1 && again * 2 >= mapping.titles.filter((title) => title !== '').length;
}

interface Place {
  readonly row: number;
  readonly mapping: Mapping;
  readonly marks: Marks;
}

const naming: ReadonlySet<Target> = new Set(['subject.name', 'subject.certificateNumber']);

function readRow(cells: readonly string[], { row, mapping, marks }: Place): RowRead {
  const values: Partial<Record<Target, string>> = {};
  const columns: Partial<Record<Target, number>> = {};
  const notes: Note[] = [];
  const take = (read: Read, target: Target, column: number) => {
    notes.push(...read.notes.map((one): Note => ({ level: one.level, text: one.text, row, column, target, ...(one.level === 'tidied' && read.value !== '' && { value: read.value }) })));
    if (read.value === '') return;
    // Several columns of one target (域名1, 域名2) are joined as one list.
    values[target] = values[target] === undefined ? read.value : `${values[target]}、${read.value}`;
    columns[target] ??= column;
  };
  const later: (readonly [string, Target, number])[] = [];
  for (const [column, target] of mapping.targets.entries()) {
    const raw = cells[column] ?? '';
    if (target === undefined || raw.trim() === '') continue;
    const mark = marks.get(row)?.find((one) => one.column === column);
    if (isAsPrincipal(raw, target)) take({ value: sameAsPrincipal, notes: [] }, target, column);
    else if (isAsAnother(raw)) later.push([raw, target, column]);
    else take(readCell({ raw, target, mark }), target, column);
  }
  // What they stand for may be in a column behind theirs.
  for (const [raw, target, column] of later) take(readAsAnother(raw, target, values), target, column);
  const isNameless = notes.some(({ level, target }) => level === 'refused' && target !== undefined && naming.has(target));
  return { row, values, columns, notes, isNameless };
}

/** The rows of the data in turn; blank ones, repeated headings and examples are passed over with `undefined`. */
export function* rowsOf(table: Table, mapping: Mapping): Generator<RowRead | undefined> {
  const marks = marksByRow(table.marks);
  for (const [at, cells] of table.rows.slice(mapping.row + 1).entries()) {
    const row = mapping.row + 1 + at;
    const isBlank = cells.every((cell) => cell.trim() === '');
    yield isBlank || isNoData(cells, mapping) ? undefined : readRow(cells, { row, mapping, marks });
  }
}
