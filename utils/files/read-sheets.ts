import { text } from '../core/text.ts';
import { readCsv } from './csv.ts';
import { kindOf } from './file-kind.ts';
import { whyNotCompound } from './compound-file.ts';
import { Refused } from './refused.ts';
import { sheetLimits, tooLarge } from './sheet-limits.ts';
import type { Encoding, SheetFile, SheetRead } from './table.ts';
import { readXlsx } from './xlsx.ts';
import type { Source } from './zip-directory.ts';

/** Larger than any first bytes by which a kind of file is known. */
const headBytes = 4_096;

async function read(source: Source, encoding?: Encoding): Promise<SheetFile> {
  if (source.size === 0) throw new Refused(text('文件是空的。', 'The file is empty.'));
  const head = new Uint8Array(await source.slice(0, headBytes).arrayBuffer());
  const kind = kindOf(head);
  if (kind === 'zip') return readXlsx(source);
  if (kind === 'compound') throw new Refused(await whyNotCompound(source));
  if (kind !== 'text') throw new Refused(kind);
  if (source.size > sheetLimits.csvBytes) throw new Refused(tooLarge(source.size, sheetLimits.csvBytes));
  return readCsv(source.name, new Uint8Array(await source.slice(0, source.size).arrayBuffer()), encoding);
}

/**
 * A chosen or dropped file (.xlsx, .csv, .tsv, .txt) as tables. `encoding` is a person's choice for a text file, instead of what is
 * guessed. All or nothing: a file that goes beyond `sheetLimits`, or of which a byte cannot be read, gives no row. Never rejects.
 */
export async function readSheets(source: Source, encoding?: Encoding): Promise<SheetRead> {
  try {
    return { ok: true, file: await read(source, encoding) };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, reason: error.reason };
    return { ok: false, reason: text('文件读不出来：可能是文件夹，或被移动、改过、被别的程序占用。请重新选择。', 'The file cannot be read: it may be a folder, or was moved, changed or locked by another program. Choose it again.') };
  }
}
