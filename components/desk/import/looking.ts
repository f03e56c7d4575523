import { text, type Text } from '../../../utils/core/text.ts';
import { analysed, analysedWhole, type Analysing, type Analysis } from '../../../utils/rows/analysis.ts';
import { isUsable, recognised, type Mapping } from '../../../utils/rows/headings.ts';
import { fingerprint, recalled } from '../../../utils/rows/remembered.ts';
import type { Encoding, SheetFile, Table } from '../../../utils/rows/sheet.ts';
import type { DeskPorts, RefusedSubject } from '../ports.ts';

/** What was chosen, and what has become of it so far. */
export interface Work {
  readonly name: string;
  readonly source: File | string;
  readonly sheet?: SheetFile;
  readonly table?: Table;
  readonly mapping?: Mapping;
  readonly analysis?: Analysis;
  /** Subjects of a file of our own that could not be read. */
  readonly refused: readonly RefusedSubject[];
}

export interface Looking {
  readonly ports: DeskPorts;
  readonly analysing: Analysing;
  /** Shows how far it has come. */
  readonly show: (work: Work) => void;
}

type Looked = { readonly ok: true; readonly work: Work } | { readonly ok: false; readonly reason: Text };

const isOwn = (source: File | string): source is File => typeof source !== 'string' && /\.json$/i.test(source.name);

const unreadable = text('文件读不出来：可能是文件夹，或被移动、占用。请重新选择。', 'The file cannot be read: it may be a folder, or was moved or locked. Choose it again.');

/** Workbooks often begin with a page of notes. */
const largest = (tables: readonly Table[]): Table | undefined => tables.reduce<Table | undefined>((best, one) => (best === undefined || one.rows.length > best.rows.length ? one : best), undefined);

async function ownFile(file: File, { ports, analysing }: Looking): Promise<Looked> {
  const read = await ports.readSubjects(file).catch(() => ({ ok: false, reason: unreadable }) as const);
  if (!read.ok) return read;
  return { ok: true, work: { name: file.name, source: file, analysis: await analysedWhole(read.subjects, analysing), refused: read.refused } };
}

/** Goes through the rows of a table, once one knows which column names the subject. */
export async function lookedThrough(work: Work, { analysing, show }: Looking): Promise<Work> {
  show(work);
  const { table, mapping } = work;
  if (table === undefined || mapping === undefined || !isUsable(mapping)) return work;
  return { ...work, analysis: await analysed(table, mapping, { ...analysing, early: (analysis) => show({ ...work, analysis }) }) };
}

/** Takes a table of the file: columns as they were read the last time, else by their headings. */
export async function tableTaken(work: Pick<Work, 'name' | 'source' | 'sheet' | 'refused'>, table: Table | undefined, looking: Looking): Promise<Work> {
  if (table === undefined) return work;
  const mapping = recognised(table);
  const print = fingerprint(mapping);
  const known = print === undefined ? undefined : await looking.ports.imports.mapping(print);
  return lookedThrough({ ...work, table, mapping: recalled(mapping, known) }, looking);
}

/** Opens what was chosen, dropped or pasted, and goes through it. Rejects only with the signal's reason or an error of the store. */
export async function lookedAt(source: File | string, { encoding, ...looking }: Looking & { readonly encoding?: Encoding | undefined }): Promise<Looked> {
  if (isOwn(source)) return ownFile(source, looking);
  const { signal } = looking.analysing.pace;
  const { ports } = looking;
  const read = typeof source === 'string' ? await ports.readPastedSheet(source, signal) : await ports.readSheet(source, { signal, ...(encoding !== undefined && { encoding }) });
  signal.throwIfAborted();
  if (!read.ok) return read;
  return { ok: true, work: await tableTaken({ name: read.file.name, source, sheet: read.file, refused: [] }, largest(read.file.tables), looking) };
}

/** Compares once more what was looked at. What cannot be read a second time stays without a result. */
export async function lookedAgain(before: Work, looking: Looking): Promise<Work> {
  const { analysis: _, ...work } = before;
  if (work.table !== undefined) return lookedThrough(work, looking);
  const looked = await lookedAt(work.source, looking);
  return looked.ok ? looked.work : work;
}
