import { text, type Text } from '../core/text.ts';
import { fillDown } from './merged.ts';
import { Refused } from './refused.ts';
import { Allowance, sheetLimits, tooLarge } from './sheet-limits.ts';
import type { SheetFile, Table } from './table.ts';
import { tidied } from './tidy.ts';
import { guardWorkbook } from './xlsx-guard.ts';
import { SheetListener, type Shared } from './xlsx-sheet.ts';
import { StringsListener } from './xlsx-strings.ts';
import { StylesListener } from './xlsx-styles.ts';
import { partOf, RelationsListener, relationsOf, WorkbookListener, type Relation, type SheetEntry } from './xlsx-workbook.ts';
import { XmlScan, type XmlListener } from './xml-scan.ts';
import { entriesOf, type Entry, type Source } from './zip-directory.ts';
import { readEntry } from './zip-entry.ts';

type Entries = ReadonlyMap<string, Entry>;

interface Opened {
  readonly source: Source;
  readonly entries: Entries;
}

const missing = (part: string): Refused => new Refused(text(`工作簿缺少部件 ${part}，可能已损坏。没有读取任何一行。`, `The workbook lacks its part ${part}; it may be damaged. No row was read.`));

async function listen<Listener extends XmlListener>({ source, entries }: Opened, part: string, listener: Listener): Promise<Listener> {
  const entry = entries.get(part);
  if (entry === undefined) throw missing(part);
  const scan = new XmlScan(listener);
  await readEntry(source, entry, (piece) => scan.push(piece));
  scan.end();
  return listener;
}

async function relations(opened: Opened, of: string): Promise<ReadonlyMap<string, Relation>> {
  const part = relationsOf(of);
  if (!opened.entries.has(part)) return new Map();
  return (await listen(opened, part, new RelationsListener())).relations;
}

const ofKind = (all: ReadonlyMap<string, Relation>, kind: string): Relation | undefined => [...all.values()].find((one) => one.kind === kind && !one.isOutside);

async function sharedOf(opened: Opened, workbook: string, own: ReadonlyMap<string, Relation>): Promise<Pick<Shared, 'strings' | 'formats'>> {
  const [strings, styles] = [ofKind(own, 'sharedStrings'), ofKind(own, 'styles')];
  return {
    strings: strings === undefined ? [] : (await listen(opened, partOf(workbook, strings.target), new StringsListener())).strings,
    formats: styles === undefined ? [] : (await listen(opened, partOf(workbook, styles.target), new StylesListener())).formats,
  };
}

interface Read {
  readonly table: Table;
  readonly doubts: readonly Text[];
}

async function readSheet(opened: Opened, sheet: { readonly name: string; readonly part: string }, shared: Shared): Promise<Read> {
  const listener = await listen(opened, sheet.part, new SheetListener(shared));
  const { rows, marks, merged, hiddenRows } = listener;
  const filled = fillDown({ rows, marks, merged });
  const doubts = [
    ...(hiddenRows === 0 ? [] : [text(`工作表“${sheet.name}”有 ${hiddenRows} 行被隐藏或筛掉，也读进来了。`, `Sheet “${sheet.name}”: ${hiddenRows} rows are hidden or filtered out; they were read too.`)]),
    ...(filled === 0 ? [] : [text(`工作表“${sheet.name}”有 ${filled} 处合并单元格，按每行都是这个值读取。`, `Sheet “${sheet.name}”: ${filled} merged ranges were read as the same value in each row.`)]),
  ];
  return { table: { name: sheet.name, rows: tidied(rows), marks }, doubts };
}

const hiddenSheets = (sheets: readonly SheetEntry[]): Text[] => {
  const names = sheets.filter((one) => one.isHidden).map((one) => one.name);
  return names.length === 0 ? [] : [text(`隐藏的工作表没有读：${names.join('、')}。`, `Hidden sheets were not read: ${names.join(', ')}.`)];
};

const outside = (entries: Entries): Text[] =>
  [...entries.keys()].some((name) => name.startsWith('xl/externalLinks/'))
    ? [text('工作簿引用了别的文件；只读保存时的值，没有打开那些文件。', 'The workbook refers to other files; only the values saved with it were read, those files were not opened.')]
    : [];

/**
 * A workbook (.xlsx, ECMA-376), as one table for each visible sheet.
 * @throws Refused when it cannot be read, holds macros, is encrypted, or goes beyond `sheetLimits`.
 */
export async function readXlsx(source: Source): Promise<SheetFile> {
  if (source.size > sheetLimits.xlsxBytes) throw new Refused(tooLarge(source.size, sheetLimits.xlsxBytes));
  const opened = { source, entries: await entriesOf(source) };
  guardWorkbook(opened.entries);
  const start = ofKind(await relations(opened, ''), 'officeDocument');
  const workbook = partOf('', start?.target ?? 'xl/workbook.xml');
  const { sheets, is1904 } = await listen(opened, workbook, new WorkbookListener());
  const own = await relations(opened, workbook);
  const shared = { ...(await sharedOf(opened, workbook, own)), is1904, allowance: new Allowance() };
  const tables: Table[] = [];
  const doubts: Text[] = [...outside(opened.entries), ...hiddenSheets(sheets)];
  for (const { name, relation } of sheets.filter((one) => !one.isHidden).slice(0, sheetLimits.sheets)) {
    const target = own.get(relation);
    // A chart that fills a sheet of its own has no cells.
    if (target?.kind !== 'worksheet') continue;
    const read = await readSheet(opened, { name, part: partOf(workbook, target.target) }, shared);
    tables.push(read.table);
    doubts.push(...read.doubts);
  }
  if (tables.length === 0) throw new Refused(text('工作簿里没有可以读的工作表。', 'The workbook has no sheet that can be read.'));
  return { name: source.name, kind: 'xlsx', tables, doubts };
}
