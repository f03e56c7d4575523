import fc from 'fast-check';
import { unzipSync, strFromU8 } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { disarmed, guarded } from '../../utils/files/formula-guard.ts';
import { readSheets } from '../../utils/files/read-sheets.ts';
import { fileOf, writeSlices, Writing } from '../../utils/files/sheet-out-wire.ts';
import type { OutFormat, OutSheet } from '../../utils/files/sheet-out.ts';

const sheet = (rows: readonly (readonly string[])[], more: Partial<OutSheet> = {}): OutSheet => ({ name: '客户', columns: rows[0]?.map((_, at) => ({ head: `列${at + 1}` })) ?? [], rows, ...more });
const written = (one: OutSheet, format: OutFormat) => new File([fileOf([one], format)], `a.${format}`);

async function back(one: OutSheet, format: OutFormat): Promise<readonly (readonly string[])[]> {
  const result = await readSheets(written(one, format));
  if (!result.ok) throw new Error(result.reason.zh);
  return result.file.tables[0]?.rows.slice(1) ?? [];
}

const csvText = (one: OutSheet) => written(one, 'csv').text();
const firstCell = async (value: string) => (await csvText(sheet([[value, 'x']]))).split('\r\n').slice(1).join('\r\n').slice(0, -4);

const attacks = ["=cmd|'/c calc'!A1", ' =1+1', '\u00a0=1+1', '@SUM(1)', '-2+3', '+86 13800000000', '\t=1', '\r=1', 'safe\n=cmd', '＝1+1', '＋1', '－1', '＠x', "'=1", "''=1", '=HYPERLINK("http://a","b")'];

describe('D24: no value becomes a formula', () => {
  test.each(attacks)('D24: %j is neutralised in csv, on each of its lines', async (value) => {
    const cell = (await firstCell(value)).replace(/^"|"$/g, '');
    for (const line of cell.split(/\r\n|\r|\n/)) expect(line).not.toMatch(/^\s*[=+\-@\t＝＋－＠]/);
  });

  test.each(attacks)('D24: %j is text in a workbook', async (value) => {
    const parts = unzipSync(new Uint8Array(await written(sheet([[value]]), 'xlsx').arrayBuffer()));
    const xml = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array(0));
    expect(xml).not.toMatch(/<f[ >]/);
    expect(xml).toContain('<c r="A2" s="1" t="inlineStr">');
  });

  test.each(['xlsx', 'csv'] as const)('D24: what was neutralised comes back equal from %s', async (format) => {
    const rows = attacks.map((value) => [value, 'x']);
    expect(await back(sheet(rows), format)).toEqual(rows);
  });

  test('D24: a lone dash is left as it is', async () => expect(await firstCell('-')).toBe('-'));
});

test('D24: guarding and taking the guard away are each other (2,000 texts)', () => {
  const any = fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', ' ', '\t', '\n', '\r', 'a', '甲', '＝', '\u00a0'), maxLength: 8 });
  fc.assert(fc.property(any, (value) => void expect(disarmed(guarded(value))).toBe(value)), { numRuns: 2_000 });
});

describe('long numbers and what looks like a day stay text', () => {
  test.each(['110101199003070010', '11010119900307001X', '01012345678', '91330106E123456789', '3-1', '1/2', '13800000000', '2026-01-02'])('%s comes back from csv and xlsx', async (value) => {
    expect(await back(sheet([[value, 'x']]), 'csv')).toEqual([[value, 'x']]);
    expect(await back(sheet([[value, 'x']]), 'xlsx')).toEqual([[value, 'x']]);
  });

  test('D10: 18 digits are written as ="…", an 11-digit mobile plainly', async () => {
    expect(await firstCell('110101199003070010')).toBe('"=""110101199003070010"""');
    expect(await firstCell('13800000000')).toBe('13800000000');
  });

  test('in a workbook they have the text format, and are no figures', async () => {
    const file = written(sheet([['110101199003070010']]), 'xlsx');
    const result = await readSheets(file);
    expect(result.ok && result.file.tables[0]?.marks).toEqual([]);
    const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
    expect(strFromU8(parts['xl/styles.xml'] ?? new Uint8Array(0))).toContain('<xf numFmtId="49"');
  });

  test('a column of figures holds figures, and text where a value is none', async () => {
    const one: OutSheet = { name: 'a', columns: [{ head: 'n', as: 'figure' }], rows: [['12'], ['-3'], ['1234567890123456789'], ['x']] };
    const result = await readSheets(written(one, 'xlsx'));
    expect(result.ok && result.file.tables[0]?.marks.map(({ row, what }) => [row, what])).toEqual([[1, 'number'], [2, 'number']]);
    expect(await csvText(one)).toBe('n\r\n12\r\n-3\r\n"=""1234567890123456789"""\r\nx\r\n');
  });
});

describe('how a csv file opens', () => {
  test('with the mark that tells Excel it is UTF-8, and CRLF', async () => {
    expect(new Uint8Array(await written(sheet([['甲', 'x']]), 'csv').arrayBuffer()).slice(0, 3)).toEqual(Uint8Array.from([0xef, 0xbb, 0xbf]));
    expect(await csvText(sheet([['甲', '乙']]))).toBe('列1,列2\r\n甲,乙\r\n');
  });

  test('with quotes where they are needed', async () => expect(await firstCell('甲,"乙"\n丙')).toBe('"甲,""乙""\n丙"'));
});

const any = fc.string({ unit: fc.constantFrom('甲', '𠮷', 'a', '0', '1', ' ', '"', "'", ',', '\n', '\r\n', '=', '+', '-', '<', '&', '_x000D_', '\t', 'E'), maxLength: 10 });
const table = fc.array(fc.array(any, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 });
const trimmed = (rows: readonly (readonly string[])[]) => {
  const kept = rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== '') + 1));
  return kept.slice(0, kept.findLastIndex((row) => row.length > 0) + 1);
};

test.each(['xlsx', 'csv'] as const)('any table comes back from %s as it was (300 tables)', { timeout: 30_000 }, async (format) => {
  await fc.assert(
    fc.asyncProperty(table, async (rows) => {
      // A cell that already was `="…"` or `1E+5` is not told from one that a writer made so.
      fc.pre(!rows.flat().some((cell) => /^=\s*"|E\+/.test(cell)));
      const wide = rows.map((row) => [...row, 'z']);
      const one = sheet([Array.from({ length: 5 }, () => 'z'), ...wide]);
      expect(await back(one, format)).toEqual(trimmed(one.rows));
    }),
    { numRuns: 300 },
  );
});

test('read-excel-file reads what is written', async () => {
  const rows = [['甲公司 & <乙>', '110101199003070010'], ['第一行\n第二行', '=1+1']];
  const [read] = await readXlsxFile(Buffer.from(await written(sheet(rows), 'xlsx').arrayBuffer()), { trim: false });
  expect(read?.sheet).toBe('客户');
  expect(read?.data).toEqual([['列1', '列2'], ...rows]);
});

test('the same sheets give the same bytes', async () => {
  const bytes = async () => new Uint8Array(await written(sheet([['甲', 'x']]), 'xlsx').arrayBuffer());
  expect(await bytes()).toEqual(await bytes());
});

test('choices and hints of columns are rules of the sheet, down to the prepared rows', async () => {
  const one: OutSheet = { name: '模板', columns: [{ head: '性质', choices: ['企业', '个人'], hint: '按执照填写' }, { head: '备注' }], rows: [], blanks: 50 };
  const parts = unzipSync(new Uint8Array(await written(one, 'xlsx').arrayBuffer()));
  const xml = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array(0));
  expect(xml).toContain('<dataValidations count="1"><dataValidation type="list" allowBlank="1" showInputMessage="1" promptTitle="性质" prompt="按执照填写" sqref="A2:A51"><formula1>"企业,个人"</formula1></dataValidation></dataValidations>');
});

test('control characters, which XML cannot hold, do not break the workbook', async () => {
  expect(await back(sheet([['a\u0000b\ud800c', 'x']]), 'xlsx')).toEqual([['abc', 'x']]);
});

test('slices put together again are the sheets', async () => {
  const rows = Array.from({ length: 1_234 }, (_, at) => [`甲${at}`, String(at)]);
  const writing = new Writing();
  let file: Blob | undefined;
  for (const slice of writeSlices([sheet(rows), sheet([['乙', '1']], { name: '二' })], 'xlsx')) file = writing.add(structuredClone(slice));
  const result = await readSheets(new File([file ?? ''], 'a.xlsx'));
  expect(result.ok && result.file.tables.map(({ name, rows: read }) => [name, read.length])).toEqual([['客户', 1_235], ['二', 2]]);
});
