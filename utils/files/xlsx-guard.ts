import { text } from '../core/text.ts';
import { Refused } from './refused.ts';
import { tooHeavy, type Entry } from './zip-directory.ts';

const refuse = (zh: string, en: string): Refused => new Refused(text(zh, en));

/**
 * Judges a workbook by the names and sizes of its parts, before anything is unpacked.
 * @throws Refused for macros, other formats in the same wrapping, and parts that would unpack to too much.
 */
export function guardWorkbook(entries: ReadonlyMap<string, Entry>): void {
  const names = [...entries.keys()];
  if (names.some((name) => /(?:^|\/)vbaProject[^/]*\.bin$|^xl\/macrosheets\//i.test(name))) {
    throw refuse('工作簿带有宏，没有读取。请在 Excel 或 WPS 里另存为普通的 .xlsx。', 'The workbook holds macros and was not read. Save it as a plain .xlsx in Excel or WPS.');
  }
  if (entries.has('xl/workbook.bin')) throw refuse('这是二进制工作簿（.xlsb）。请另存为 .xlsx。', 'This is a binary workbook (.xlsb). Save it as .xlsx.');
  if (entries.has('content.xml')) throw refuse('这是 .ods 表格。请另存为 .xlsx。', 'This is an .ods sheet. Save it as .xlsx.');
  if (names.some((name) => name.startsWith('word/'))) throw refuse('这是 Word 文档，不是表格。', 'This is a Word document, no sheet.');
  if (!entries.has('[Content_Types].xml')) throw refuse('这个压缩包不是 Excel 工作簿。', 'This archive is no Excel workbook.');
  const heavy = tooHeavy(names.flatMap((name) => (/\.(?:xml|rels)$/i.test(name) ? (entries.get(name) ?? []) : [])));
  if (heavy !== undefined) throw new Refused(heavy);
}
