import { text } from '../core/text.ts';
import { separatorOf } from './csv.ts';
import { unwrapped } from './csv-cells.ts';
import { csvRows } from './csv-rows.ts';
import { Refused } from './refused.ts';
import { sheetLimits, tooLarge } from './sheet-limits.ts';
import type { SheetRead } from './table.ts';
import { tidied } from './tidy.ts';

/**
 * What was copied in Excel, WPS or a web table (tabs between cells), or text of a csv file, as one table. Cells are what the sheet
 * showed, so a long figure comes as `1.10101E+17`. Never throws.
 */
export function readPasted(content: string): SheetRead {
  const name = '粘贴';
  if (content.trim() === '') return { ok: false, reason: text('没有内容。', 'Nothing was pasted.') };
  if (content.length > sheetLimits.csvBytes) return { ok: false, reason: tooLarge(content.length, sheetLimits.csvBytes) };
  try {
    const read = csvRows(content, content.includes('\t') ? '\t' : separatorOf(content));
    const { cells, marks } = unwrapped(tidied(read.rows));
    return { ok: true, file: { name, kind: 'paste', tables: [{ name, rows: cells, marks }], doubts: read.doubts } };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, reason: error.reason };
    throw error;
  }
}
