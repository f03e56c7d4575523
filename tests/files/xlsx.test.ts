import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import readXlsxFile from 'read-excel-file/node';
import writeXlsxFile from 'write-excel-file/node';
import { readSheets } from '../../utils/files/read-sheets.ts';
import type { SheetFile } from '../../utils/files/table.ts';
import { shownBy } from '../../utils/files/xlsx-dates.ts';
import { plainFigure } from '../../utils/files/xlsx-cell.ts';
import { book, fileOf, packed, partsOf, sheet } from './workbook-maker.ts';

async function read(file: File): Promise<SheetFile> {
  const result = await readSheets(file);
  if (!result.ok) throw new Error(result.reason.zh);
  return result.file;
}

const first = async (file: File) => (await read(file)).tables[0];
const text = (place: string, value: string) => `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;

describe('text', () => {
  test('shared, in place, of several formats, without the readings above', async () => {
    const strings = '<si><t xml:space="preserve"> 甲公司 </t></si><si><r><rPr><b/></rPr><t>杭州</t></r><r><t>科技</t></r><rPh sb="0" eb="2"><t>ハンシュウ</t></rPh></si>';
    const rows = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>${text('C1', '丙')}<c r="D1" t="str"><f>A1&amp;"x"</f><v>甲公司x</v></c></row>`;
    expect((await first(book({ sheets: [{ name: '客户', rows }], strings })))?.rows).toEqual([[' 甲公司 ', '杭州科技', '丙', '甲公司x']]);
  });

  test('entities, escapes and parts in CDATA', async () => {
    const rows = `<row r="1">${text('A1', '甲&amp;乙&lt;b&gt;&#20013;&#x6587;')}${text('B1', '一_x000D_&#10;二_x005F_x000D_')}${text('C1', '<![CDATA[<a> & b]]>')}</row>`;
    expect((await first(sheet(rows)))?.rows).toEqual([['甲&乙<b>中文', '一\r\n二_x000D_', '<a> & b']]);
  });

  test('names with a prefix, single quotes, comments, no places', async () => {
    const parts = partsOf({ sheets: [{ name: '客户', rows: '' }] });
    const xml = `<?xml version='1.0'?><!-- > " --><x:worksheet xmlns:x='m'><x:sheetData><x:row><x:c t='inlineStr'><x:is><x:t>甲</x:t></x:is></x:c><x:c><x:v>7</x:v></x:c></x:row><x:row r='3'><x:c r='B3' t = "b" ><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    expect((await first(fileOf(packed({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(xml) }))))?.rows).toEqual([['甲', '7'], [], ['', 'TRUE']]);
  });

  test('an attribute is not looked for inside the value of another', async () => {
    const rows = `<row r="1"><c cm="t='e' r='C9'" r="B1" t="inlineStr"><is><t>甲</t></is></c></row>`;
    expect((await first(sheet(rows)))?.rows).toEqual([['', '甲']]);
  });
});

describe('figures and days', () => {
  const styles =
    '<numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/><numFmt numFmtId="165" formatCode="000000"/><numFmt numFmtId="166" formatCode="0.00_ ;[Red]\\-0.00"/></numFmts>' +
    '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="31"/></cellXfs>';
  const numbers = (cells: readonly string[]) => book({ sheets: [{ name: 'a', rows: `<row r="1">${cells.join('')}</row>` }], styles });

  test('D09: an ID number as a figure is marked, with all digits that the file has', async () => {
    const table = await first(numbers(['<c r="A1"><v>1.1010119900307E+17</v></c>', '<c r="B1"><v>110101199003070000</v></c>']));
    expect(table?.rows).toEqual([['110101199003070000', '110101199003070000']]);
    expect(table?.marks).toEqual([
      { row: 0, column: 0, what: 'number', raw: '1.1010119900307E+17' },
      { row: 0, column: 1, what: 'number', raw: '110101199003070000' },
    ]);
  });

  test('D10: zeros that only the format shows are shown', async () => {
    const table = await first(numbers(['<c r="A1" s="3"><v>1234</v></c>', '<c r="B1" s="4"><v>7.5</v></c>']));
    expect(table?.rows).toEqual([['001234', '7.5']]);
    expect(table?.marks[0]).toEqual({ row: 0, column: 0, what: 'number', raw: '1234' });
  });

  test('days by built-in, Chinese and own formats, with the figure beside', async () => {
    const table = await first(numbers(['<c r="A1" s="1"><v>46024</v></c>', '<c r="B1" s="2"><v>46024</v></c>', '<c r="C1" s="5"><v>46024.4375</v></c>', '<c r="D1" t="d"><v>2026-01-02T00:00:00</v></c>', '<c r="E1" s="1"><v>-3</v></c>']));
    expect(table?.rows).toEqual([['2026-01-02', '2026-01-02', '2026-01-02 10:30', '2026-01-02', '-3']]);
    expect(table?.marks.map(({ what, raw }) => [what, raw])).toEqual([['date', '46024'], ['date', '46024'], ['date', '46024.4375'], ['date', '2026-01-02T00:00:00'], ['number', '-3']]);
  });

  test('days that are counted from 1904', async () => {
    const rows = '<row r="1"><c r="A1" s="1"><v>44562</v></c></row>';
    expect((await first(book({ sheets: [{ name: 'a', rows }], styles, properties: '<workbookPr date1904="1"/>' })))?.rows).toEqual([['2026-01-02']]);
  });

  test.each([
    ['yyyy/m/d', 'date'],
    ['yyyy"年"m"月"d"日";@', 'date'],
    ['[$-804]e"年"m"月"', 'date'],
    ['[DBNum1][$-804]yyyy年m月d日', 'date'],
    ['yyyy-mm-dd hh:mm:ss.000', 'date'],
    ['General', undefined],
    ['0.00E+00', undefined],
    ['#,##0"day"', undefined],
    ['[Red]0.0_);\\-0.0', undefined],
    ['[h]:mm:ss', undefined],
    ['@', undefined],
  ] as const)('the format %s shows %s', (code, shown) => expect(shownBy(164, code)).toBe(shown));

  test.each([
    ['1.5E+3', '1500'],
    ['-1.25E-3', '-0.00125'],
    ['1.23456E2', '123.456'],
    ['12', '12'],
    ['9.1330106E+17', '913301060000000000'],
    ['1E999', '1E999'],
  ])('the figure %s is %s digit by digit', (raw, plain) => expect(plainFigure(raw)).toBe(plain));

  test('a formula is marked with its result, an error with its name', async () => {
    const table = await first(numbers(['<c r="A1"><f>B1*1</f><v>13800000000</v></c>', '<c r="B1" t="e"><v>#N/A</v></c>', '<c r="C1"><f>D9</f></c>']));
    expect(table?.rows).toEqual([['13800000000', '#N/A']]);
    expect(table?.marks).toEqual([
      { row: 0, column: 0, what: 'number', raw: '13800000000' },
      { row: 0, column: 0, what: 'formula', raw: '=B1*1' },
      { row: 0, column: 1, what: 'error', raw: '#N/A' },
      { row: 0, column: 2, what: 'formula', raw: '=D9' },
    ]);
  });
});

describe('sheets', () => {
  const row = (number: number, ...values: readonly string[]) => `<row r="${number}">${values.map((value, at) => text(`${'ABCDE'[at]}${number}`, value)).join('')}</row>`;

  test('several, the hidden ones named and left out', async () => {
    const file = await read(book({ sheets: [{ name: '客户', rows: row(1, '甲') }, { name: '旧', rows: row(1, '乙'), state: 'veryHidden' }, { name: '说明&amp;', rows: row(1, '丙') }] }));
    expect(file.tables.map(({ name, rows }) => [name, rows])).toEqual([['客户', [['甲']]], ['说明&', [['丙']]]]);
    expect(file.doubts.map(({ zh }) => zh)).toEqual(['隐藏的工作表没有读：旧。']);
  });

  test('a client merged over three rows is that client in each; a title across the sheet stays in its cell', async () => {
    const rows = row(1, '客户资料') + row(2, '名称', '域名') + row(3, '甲', 'a.cn') + row(4, '', 'b.cn') + row(5, '', 'c.cn');
    const file = await read(sheet(rows, '<mergeCells count="2"><mergeCell ref="A1:B1"/><mergeCell ref="A3:A5"/></mergeCells>'));
    expect(file.tables[0]?.rows).toEqual([['客户资料'], ['名称', '域名'], ['甲', 'a.cn'], ['甲', 'b.cn'], ['甲', 'c.cn']]);
    expect(file.doubts[0]?.zh).toContain('1 处合并单元格');
  });

  test('rows that a filter hides are read, and said', async () => {
    const file = await read(sheet(`${row(1, '名称')}<row r="2" hidden="1">${text('A2', '甲')}</row>`));
    expect(file.tables[0]?.rows).toEqual([['名称'], ['甲']]);
    expect(file.doubts[0]?.zh).toContain('1 行被隐藏');
  });

  test('empty cells far to the right and below, which only carry a format, are nothing', async () => {
    expect((await first(sheet(`${row(1, '甲')}<row r="1048576"><c r="XFD1048576" s="1"/></row>`)))?.rows).toEqual([['甲']]);
  });

  test('a workbook without rows gives a table without rows', async () => {
    expect((await first(sheet('')))?.rows).toEqual([]);
  });

  test('links to other files are not followed, and said', async () => {
    const file = await read(book({ sheets: [{ name: 'a', rows: row(1, '甲') }], more: { 'xl/externalLinks/externalLink1.xml': strToU8('<externalLink/>') } }));
    expect(file.doubts[0]?.zh).toContain('引用了别的文件');
  });
});

test('reads what write-excel-file writes as read-excel-file reads it', async () => {
  const names = ['甲公司', ' 乙 ', '𠮷野家', 'a&b<c>"\'', '=1+1', '第一行\n第二行', '1'.repeat(18)];
  const data = Array.from({ length: 60 }, (_, at) => [...names, String(at)].map((value) => ({ value, type: String })));
  const bytes = await writeXlsxFile(data).toBuffer();
  const own = (await first(fileOf(bytes)))?.rows;
  expect(own).toEqual(data.map((row) => row.map(({ value }) => value)));
  const [other] = await readXlsxFile(bytes, { trim: false });
  expect(own).toEqual(other?.data);
});
