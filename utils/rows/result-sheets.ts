import { text, type Lang, type Text } from '../core/text.ts';
import type { OutColumn, OutSheet } from '../files/sheet-out.ts';
import type { Analysis, Line } from './analysis.ts';
import { standaloneTitles, type Mapping } from './headings.ts';
import { labelOf, levelWords, outlookText, remarksOn, type Remark } from './remarks.ts';
import type { Table } from './sheet.ts';

/** What is worth a place in a sheet that a client reads: suggestions stay on the screen. */
const isReason = ({ level }: Remark) => level !== 'hint';

function said({ level, field, text: words, fix }: Remark, lang: Lang): string {
  const name = field === undefined ? '' : `${field[lang]}${lang === 'zh' ? '：' : ': '}`;
  const offered = lang === 'zh' ? `（可改为 ${fix}）` : ` (could be ${fix})`;
  const better = fix === undefined ? '' : offered;
  return `[${levelWords[level][lang]}] ${name}${words[lang]}${better}`;
}

const resultWords = { result: text('备案助手 检查结果', 'ICP filing assistant: result'), reasons: text('备案助手 原因', 'ICP filing assistant: reasons'), name: text('检查结果', 'Result') };

interface ByRow {
  readonly remarks: ReadonlyMap<number, readonly Remark[]>;
  readonly results: ReadonlyMap<number, Text>;
  readonly cells: ReadonlyMap<string, string>;
}

function* byRow({ lines, stray }: Analysis): Generator<undefined, ByRow> {
  const remarks = new Map<number, Remark[]>();
  const results = new Map<number, Text>();
  const cells = new Map<string, string>();
  const put = (remark: Remark) => void remarks.set(remark.row, [...(remarks.get(remark.row) ?? []), remark]);
  for (const line of lines) {
    for (const remark of remarksOn(line)) if (isReason(remark)) put(remark);
    for (const row of line.rows) results.set(row, outlookText(line));
    for (const { row, column, value } of line.notes) if (column !== undefined && value !== undefined) cells.set(`${row}/${column}`, value);
    yield undefined;
  }
  for (const { row, level, text: words, target } of stray) {
    put({ row, level, text: words, ...labelOf(target) });
    results.set(row, levelWords.refused);
  }
  return { remarks, results, cells };
}

const column = (head: string): OutColumn => ({ head, width: 18 });

/** Names that spreadsheets take for a sheet. */
const sheetName = (name: string) => name.replaceAll(/[[\]:*?/\\]/g, ' ').slice(0, 31).trim() || 'Sheet1';

export interface HandedBack {
  readonly table: Table;
  readonly mapping: Mapping;
  readonly analysis: Analysis;
  readonly lang: Lang;
}

/**
 * The person's own sheet again: cells that were only tidied as they should be written, all others as they are, and two more
 * columns with the result and the reasons. A step for each row.
 */
export function* fixedUp({ table, mapping, analysis, lang }: HandedBack): Generator<undefined, OutSheet> {
  const { remarks, results, cells } = yield* byRow(analysis);
  const rows: string[][] = [];
  for (let row = mapping.row + 1; row < table.rows.length; row += 1) {
    const own = mapping.titles.map((_, place) => cells.get(`${row}/${place}`) ?? table.rows[row]?.[place] ?? '');
    rows.push(own.concat(results.get(row)?.[lang] ?? '', (remarks.get(row) ?? []).map((one) => said(one, lang)).join('\n')));
    yield undefined;
  }
  return {
    name: sheetName(table.name),
    columns: [...standaloneTitles(mapping).map(column), { head: resultWords.result[lang], width: 16 }, { head: resultWords.reasons[lang], width: 60 }],
    rows,
  };
}

const heads: readonly Text[] = [text('行', 'Row'), text('主办者名称', 'Entity name'), text('结论', 'Result'), text('程度', 'Level'), text('字段', 'Field'), text('问题', 'Finding'), text('可改为', 'Could be'), text('依据', 'Source'), text('网址', 'Address')];
const widths = [6, 30, 14, 10, 22, 60, 24, 30, 40];
const findingColumns = (lang: Lang): OutColumn[] =>
  heads.map((head, at): OutColumn => {
    const wide = { head: head[lang], width: widths[at] ?? 16 };
    return at === 0 ? { head: wide.head, width: wide.width, as: 'figure' } : wide;
  });

const nameOf = ({ profile }: Line) => profile.values['subject.name'] ?? profile.values['subject.certificateNumber'] ?? '';

function findingRows(line: Line, lang: Lang): string[][] {
  const remarks = remarksOn(line).filter((one) => one.level !== 'tidied');
  const first = [nameOf(line), outlookText(line)[lang]];
  if (remarks.length === 0) return [[String(line.row + 1), ...first, '', '', '', '', '', '']];
  return remarks.map(({ row, level, field, text: words, fix = '', source }) => [String(row + 1)].concat(first, levelWords[level][lang], field?.[lang] ?? '', words[lang], fix, source?.name ?? '', source?.url ?? ''));
}

/** Every finding in a row of its own, to be sorted and passed on; a subject in which nothing was found has one row too. A step for each subject. */
export function* findingsSheet({ lines }: Pick<Analysis, 'lines'>, lang: Lang): Generator<undefined, OutSheet> {
  const rows: string[][] = [];
  for (const line of lines) {
    rows.push(...findingRows(line, lang));
    yield undefined;
  }
  return { name: resultWords.name[lang], columns: findingColumns(lang), rows };
}
