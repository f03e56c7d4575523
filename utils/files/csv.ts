import { text, type Text } from '../core/text.ts';
import { csvRows } from './csv-rows.ts';
import { unwrapped } from './csv-cells.ts';
import { decodeText } from './encoding.ts';
import { mostNamed, listed } from './encoded-lines.ts';
import { sheetLimits, tooManyRows } from './sheet-limits.ts';
import type { Encoding, SheetFile } from './table.ts';
import { tidied } from './tidy.ts';

const separators = [',', '\t', ';', '|'] as const;
type Separator = (typeof separators)[number];

/** A first line that names the separator, which Excel obeys. */
const saying = /^sep=([,;\t|])\r?\n/i;

/** Lines that are looked at to guess the separator. */
const sampleLines = 50;

/** The one that stands equally often, and at least once, in most of the first lines. */
export function separatorOf(content: string): Separator {
  const said = saying.exec(content)?.[1];
  const named = separators.find((one) => one === said);
  if (named !== undefined) return named;
  const lines = content
    .slice(0, 200_000)
    .replaceAll(/"(?:[^"]|"")*"/g, '')
    .split(/[\r\n]+/, sampleLines)
    .filter((line) => line !== '');
  const score = (separator: Separator) => {
    const counts = lines.map((line) => line.split(separator).length - 1).filter((count) => count > 0);
    const usual = mostCommon(counts) ?? 0;
    return counts.filter((count) => count === usual).length * Math.min(usual, 3);
  };
  const scored = separators.map((separator) => ({ separator, points: score(separator) }));
  return scored.toSorted((a, b) => b.points - a.points)[0]?.separator ?? ',';
}

function mostCommon(counts: readonly number[]): number | undefined {
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  return [...times].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

/** Rows of another width than nearly all others have: a comma in an address that was not quoted moves all that follows. */
function uneven(rows: readonly (readonly string[])[]): Text[] {
  const filled = rows.filter((row) => row.some((cell) => cell !== ''));
  const usual = mostCommon(filled.map((row) => row.length));
  const odd = rows.flatMap((row, index) => (row.length === usual || row.every((cell) => cell === '') ? [] : [index + 1]));
  if (usual === undefined || odd.length === 0 || odd.length * 5 > filled.length) return [];
  const named = listed(odd.slice(0, mostNamed));
  return [text(`第 ${named} 行的列数与其他行（${usual} 列）不同，可能有没加引号的逗号，请核对是否错位。`, `Row ${named}: not ${usual} columns as the others; a comma may lack quotes. Check that nothing has moved.`)];
}

const [quoteByte, lineFeed, carriageReturn] = [0x22, 0x0a, 0x0d];

/** Lines outside quotes, counted before anything is decoded: UTF-8 and GB18030 use these bytes for nothing else. */
function countLines(bytes: Uint8Array): number {
  let [feeds, returns] = [0, 0];
  let isQuoted = false;
  for (const byte of bytes) {
    if (byte === quoteByte) isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (byte === lineFeed) feeds += 1;
    else if (byte === carriageReturn) returns += 1;
  }
  return Math.max(feeds, returns);
}

/**
 * A file of separated values, as one table.
 * @throws Refused when it cannot be read, or goes beyond `sheetLimits`.
 */
export function readCsv(name: string, bytes: Uint8Array, encoding?: Encoding): SheetFile {
  const lines = countLines(bytes);
  if (lines > sheetLimits.rows) throw tooManyRows(lines);
  const decoded = decodeText(bytes, encoding);
  const separator = separatorOf(decoded.content);
  const { rows, doubts } = csvRows(decoded.content, separator);
  const told = saying.test(decoded.content) ? rows.with(0, []) : rows;
  const { cells, marks } = unwrapped(tidied(told));
  return { name, kind: 'csv', tables: [{ name, rows: cells, marks }], encoding: decoded.encoding, doubts: [...decoded.doubts, ...doubts, ...uneven(told)] };
}
