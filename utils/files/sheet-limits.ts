import { text, type Text } from '../core/text.ts';
import { Refused } from './refused.ts';

/**
 * What a sheet may weigh. 10,000 subjects with 60 filled columns are 600,000 cells, about 45 MB unpacked; so these leave room, and the
 * worst file within them is read in 256 MB of memory.
 */
export const sheetLimits = {
  /** Bytes of a text file. */
  csvBytes: 32 * 1024 * 1024,
  /** Bytes of a workbook as it lies on the disk. */
  xlsxBytes: 20 * 1024 * 1024,
  /** Bytes of all parts that are unpacked; 100 MB of xml is what 100,000 rows of 20 columns take. */
  unpackedBytes: 100 * 1024 * 1024,
  /** Parts of a workbook. Excel writes some ten, and one for each picture. */
  entries: 2_000,
  sheets: 50,
  rows: 100_000,
  columns: 500,
  cells: 2_000_000,
  /** Characters of one cell: Excel's own limit. */
  cellLength: 32_767,
  /** Characters of all cells together, a text that stands in many cells counted each time. */
  characters: 40_000_000,
  /** Milliseconds after which reading is given up. */
  patience: 30_000,
} as const;

const figure = (count: number): string => count.toLocaleString('en-US');
const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(bytes < 10 * 1024 * 1024 ? 1 : 0)} MB`;

/** Why a file of so many bytes is not opened at all. */
export const tooLarge = (bytes: number, most: number): Text =>
  text(`文件有 ${megabytes(bytes)}，最多读 ${megabytes(most)}。没有读取任何一行。请分成几个文件。`, `The file has ${megabytes(bytes)}; at most ${megabytes(most)} are read. No row was read. Split it into several files.`);

/** `count` is said where it is known. */
export function tooManyRows(count?: number): Refused {
  const most = figure(sheetLimits.rows);
  const [zh, en] = count === undefined ? [`超过 ${most} 行`, `More than ${most} rows`] : [`文件有 ${figure(count)} 行，最多读 ${most} 行`, `The file has ${figure(count)} rows; at most ${most} are read`];
  return new Refused(text(`${zh}。没有读取任何一行。请分成几个文件。`, `${en}. No row was read. Split it into several files.`));
}

/**
 * Counts what has been read so far.
 * @throws Refused at the first cell that goes beyond a limit.
 */
export class Allowance {
  #cells = 0;
  #characters = 0;

  /** `row` and `column` count from 0. */
  take(row: number, column: number, length: number): void {
    const { rows, columns, cells, cellLength, characters } = sheetLimits;
    if (row >= rows) throw tooManyRows();
    if (column >= columns) throw new Refused(text(`第 ${row + 1} 行超过 ${columns} 列。没有读取任何一行。`, `Row ${row + 1} has more than ${columns} columns. No row was read.`));
    if (length > cellLength) {
      throw new Refused(text(`第 ${row + 1} 行第 ${column + 1} 列超过 ${figure(cellLength)} 个字符，可能是引号没有配对。没有读取任何一行。`, `Row ${row + 1}, column ${column + 1} has more than ${figure(cellLength)} characters; a quote may be missing. No row was read.`));
    }
    this.#cells += 1;
    this.#characters += length;
    if (this.#cells > cells || this.#characters > characters) {
      throw new Refused(text(`内容太多：到第 ${figure(row + 1)} 行已超过 ${figure(cells)} 个单元格或 ${figure(characters)} 个字符。没有读取任何一行。请分成几个文件。`, `Too much: by row ${figure(row + 1)} there were more than ${figure(cells)} cells or ${figure(characters)} characters. No row was read. Split it into several files.`));
    }
  }
}
