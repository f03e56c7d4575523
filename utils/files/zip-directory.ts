import { text, type Text } from '../core/text.ts';
import { Refused } from './refused.ts';
import { sheetLimits } from './sheet-limits.ts';

/** A file whose bytes are read by parts: `File`, `Blob`. */
export interface Source {
  readonly name: string;
  readonly size: number;
  slice(from: number, to: number): Blob;
}

/** One part of an archive, as its central directory describes it. */
export interface Entry {
  readonly name: string;
  readonly packed: number;
  readonly size: number;
  readonly crc: number;
  readonly isDeflated: boolean;
  /** Where its local header begins. */
  readonly at: number;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const endLength = 22;
const longestComment = 65_535;
const entryLength = 46;

const refuse = (zh: string, en: string): Refused => new Refused(text(`${zh}没有读取任何一行。`, `${en} No row was read.`));
const damaged = (): Refused => refuse('工作簿不完整或已损坏。', 'The workbook is cut short or damaged.');

export const viewOf = async (source: Source, from: number, to: number): Promise<DataView> => new DataView(await source.slice(from, to).arrayBuffer());

interface Directory {
  readonly count: number;
  readonly size: number;
  readonly at: number;
}

/** The end record stands last, before a comment at most (APPNOTE.TXT 6.3.10, §4.3.16). */
async function directoryOf(source: Source): Promise<Directory> {
  const from = Math.max(0, source.size - endLength - longestComment);
  const tail = await viewOf(source, from, source.size);
  for (let at = tail.byteLength - endLength; at >= 0; at -= 1) {
    if (tail.getUint32(at, true) !== endMark) continue;
    const [count, size, start] = [tail.getUint16(at + 10, true), tail.getUint32(at + 12, true), tail.getUint32(at + 16, true)];
    // ZIP64 is for archives of more than 65,535 parts or 4 GB.
    if (count === 0xffff || start === 0xffffffff) throw tooMany(count);
    if (start + size > from + at) throw damaged();
    return { count, size, at: start };
  }
  throw damaged();
}

const tooMany = (count: number): Refused => refuse(`工作簿里有 ${count} 个部件，超过 ${sheetLimits.entries} 个。`, `The workbook has ${count} parts, more than ${sheetLimits.entries}.`);

const encrypted = (): Refused => refuse('工作簿的部件加了密码。请在 Excel 或 WPS 里去掉密码再导入。', 'Parts of the workbook are encrypted. Remove the password in Excel or WPS first.');

function checked(name: string, flags: number, method: number): void {
  if ((flags & 1) !== 0) throw encrypted();
  if (method !== 0 && method !== 8) throw refuse('工作簿用了不认识的压缩方式。', 'The workbook is packed in an unknown way.');
  if (/(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]|^[a-z]:|\0/i.test(name)) throw refuse('工作簿里有指向外部的路径，正常的工作簿没有。', 'The workbook holds paths that lead outside, which no ordinary one does.');
}

function entryAt(view: DataView, at: number): { readonly entry: Entry; readonly next: number } {
  if (at + entryLength > view.byteLength || view.getUint32(at, true) !== entryMark) throw damaged();
  const [nameLength, extra, comment] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)];
  if (at + entryLength + nameLength > view.byteLength) throw damaged();
  const name = new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + entryLength, nameLength)).replaceAll('\\', '/');
  const method = view.getUint16(at + 10, true);
  checked(name, view.getUint16(at + 8, true), method);
  const entry = { name, packed: view.getUint32(at + 20, true), size: view.getUint32(at + 24, true), crc: view.getUint32(at + 16, true), isDeflated: method === 8, at: view.getUint32(at + 42, true) };
  return { entry, next: at + entryLength + nameLength + extra + comment };
}

/**
 * The parts of an archive by name, read from its directory alone: nothing is unpacked.
 * @throws Refused for one that is damaged, encrypted, has too many parts, the same name twice, or names that lead outside.
 */
export async function entriesOf(source: Source): Promise<ReadonlyMap<string, Entry>> {
  const { count, size, at: start } = await directoryOf(source);
  if (count > sheetLimits.entries) throw tooMany(count);
  const view = await viewOf(source, start, start + size);
  const entries = new Map<string, Entry>();
  for (let at = 0; at < view.byteLength && entries.size <= sheetLimits.entries; ) {
    const { entry, next } = entryAt(view, at);
    if (entries.has(entry.name)) throw refuse('工作簿里有两个同名部件。', 'The workbook holds two parts of one name.');
    entries.set(entry.name, entry);
    at = next;
  }
  if (entries.size !== count) throw tooMany(entries.size);
  return entries;
}

/** Why the parts that would be unpacked are too much, by what the directory says of them; `undefined` when they are not. */
export function tooHeavy(entries: Iterable<Entry>): Text | undefined {
  let size = 0;
  for (const entry of entries) size += entry.size;
  if (size <= sheetLimits.unpackedBytes) return undefined;
  const [is, most] = [size, sheetLimits.unpackedBytes].map((bytes) => Math.round(bytes / 1024 / 1024));
  return text(`解压后有 ${is} MB，最多 ${most} MB。没有读取任何一行。`, `Unpacked it has ${is} MB, at most ${most} MB are read. No row was read.`);
}
