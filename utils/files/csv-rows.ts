import { text, type Text } from '../core/text.ts';
import { Allowance } from './sheet-limits.ts';

export interface CsvRows {
  readonly rows: readonly (readonly string[])[];
  readonly doubts: readonly Text[];
}

const quote = '"';

/** Where the line ends that begins at `at`, and where the next one begins. CR LF and LF CR are one end. */
function afterEnd(content: string, at: number): number {
  const [one, two] = [content[at], content[at + 1]];
  const isPair = (one === '\r' && two === '\n') || (one === '\n' && two === '\r');
  return at + (isPair ? 2 : 1);
}

interface Cell {
  readonly value: string;
  readonly next: number;
  readonly open: boolean;
}

/** A cell in quotes (RFC 4180 §2.5–2.7). What stands between its closing quote and the separator is kept, as Excel does. */
function quoted(content: string, at: number, end: RegExp): Cell {
  let value = '';
  let from = at + 1;
  for (;;) {
    const close = content.indexOf(quote, from);
    if (close === -1) return { value: value + content.slice(from), next: content.length, open: true };
    value += content.slice(from, close);
    if (content[close + 1] !== quote) {
      end.lastIndex = close + 1;
      const next = end.exec(content)?.index ?? content.length;
      return { value: value + content.slice(close + 1, next), next, open: false };
    }
    value += quote;
    from = close + 2;
  }
}

function bare(content: string, at: number, end: RegExp): Cell {
  end.lastIndex = at;
  const next = end.exec(content)?.index ?? content.length;
  return { value: content.slice(at, next), next, open: false };
}

const unclosed = (row: number): Text =>
  text(`第 ${row + 1} 行的引号没有结束，后面的内容都读进了同一格，请核对。`, `The quote in row ${row + 1} is never closed; all that follows was read into one cell. Check it.`);

/**
 * Splits text into rows and cells by RFC 4180, and by what spreadsheets write besides: every kind of line end, the given separator.
 * A quote that does not begin a cell is an ordinary character.
 * @throws Refused beyond `sheetLimits`.
 */
export function csvRows(content: string, separator: ',' | ';' | '\t' | '|'): CsvRows {
  const end = new RegExp(`[\\r\\n${separator === '|' ? '\\|' : separator}]`, 'g');
  const rows: string[][] = [];
  const doubts: Text[] = [];
  const allowance = new Allowance();
  let row: string[] = [];
  let at = 0;
  while (at < content.length) {
    const cell = content[at] === quote ? quoted(content, at, end) : bare(content, at, end);
    allowance.take(rows.length, row.length, cell.value.length);
    row.push(cell.value);
    if (cell.open) doubts.push(unclosed(rows.length));
    if (content[cell.next] === separator) {
      at = cell.next + 1;
      if (at === content.length) row.push('');
      continue;
    }
    rows.push(row);
    row = [];
    at = cell.next < content.length ? afterEnd(content, cell.next) : content.length;
  }
  if (row.length > 0) rows.push(row);
  return { rows, doubts };
}
