import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { csvRows } from '../../utils/files/csv-rows.ts';
import { separatorOf } from '../../utils/files/csv.ts';
import { readSheets } from '../../utils/files/read-sheets.ts';
import type { SheetFile } from '../../utils/files/table.ts';

async function read(content: string, name = '客户.csv'): Promise<SheetFile> {
  const result = await readSheets(new File([content], name));
  if (!result.ok) throw new Error(result.reason.en);
  return result.file;
}

const rowsOf = async (content: string) => (await read(content)).tables[0]?.rows;
const reasonOf = async (content: string) => {
  const result = await readSheets(new File([content], 'a.csv'));
  return result.ok ? undefined : result.reason;
};

describe('D08: ends of lines, quotes, separators, ragged rows', () => {
  test.each([
    ['LF', '\n'],
    ['CR', '\r'],
    ['CRLF', '\r\n'],
    ['LFCR', '\n\r'],
  ])('D08: %s ends a line', async (_, end) => {
    expect(await rowsOf(`名称,域名${end}甲,a.cn${end}乙,b.cn${end}`)).toEqual([['名称', '域名'], ['甲', 'a.cn'], ['乙', 'b.cn']]);
  });

  test('D08: different ends in one file', async () => {
    expect(await rowsOf('a,b\r\n1,2\n3,4\r5,6')).toEqual([['a', 'b'], ['1', '2'], ['3', '4'], ['5', '6']]);
  });

  test('D08: an empty row keeps its place, so that row numbers hold', async () => {
    expect(await rowsOf('a,b\n\n,\n1,2\n\n\n')).toEqual([['a', 'b'], [], [], ['1', '2']]);
  });

  test('D08: quotes, doubled quotes, separators and line ends inside a cell', async () => {
    expect(await rowsOf('a,b\n"甲,""乙""","第一行\r\n第二行"\n')).toEqual([['a', 'b'], ['甲,"乙"', '第一行\r\n第二行']]);
  });

  test('D08: a quote inside a cell is a character', async () => {
    expect(await rowsOf('a,b\n5" 管,x"y"\n')).toEqual([['a', 'b'], ['5" 管', 'x"y"']]);
  });

  test('D08: text behind a closing quote is kept', async () => {
    expect(await rowsOf('a,b\n"甲"乙,1')).toEqual([['a', 'b'], ['甲乙', '1']]);
  });

  test('D08: a quote that is never closed is told with its row', async () => {
    const { doubts, tables } = await read('a,b\n1,2\n"甲,3\n4,5\n');
    expect(tables[0]?.rows).toEqual([['a', 'b'], ['1', '2'], ['甲,3\n4,5\n']]);
    expect(doubts.map(({ zh }) => zh)).toEqual([expect.stringContaining('第 3 行的引号没有结束')]);
  });

  test.each([[','], [';'], ['\t'], ['|']] as const)('D08: %j separates', async (separator) => {
    const content = [['名称', '域名', '手机'], ['甲', 'a.cn', '1'], ['乙', 'b.cn', '2']].map((row) => row.join(separator)).join('\n');
    expect(separatorOf(content)).toBe(separator);
    expect((await rowsOf(content))?.[2]).toEqual(['乙', 'b.cn', '2']);
  });

  test('D08: commas in quoted cells do not outvote semicolons', () => {
    expect(separatorOf('名称;地址\n甲;"浙江省,杭州市,西湖区"\n乙;"浙江省,杭州市,滨江区"\n')).toBe(';');
  });

  test('D08: a first line sep=; is obeyed, and keeps its row', async () => {
    expect(await rowsOf('sep=;\r\na;b\r\n1,5;2\r\n')).toEqual([[], ['a', 'b'], ['1,5', '2']]);
  });

  test('D08: a comma without quotes that moves a row is told with its row', async () => {
    const good = Array.from({ length: 8 }, (_, at) => `甲${at},杭州市西湖区,a.cn`);
    const { doubts } = await read(['名称,地址,域名', ...good, '乙,杭州市,西湖区,b.cn'].join('\n'));
    expect(doubts.map(({ zh }) => zh)).toEqual([expect.stringContaining('第 10 行的列数与其他行（3 列）不同')]);
  });

  test('D08: commas at the end, and headings that repeat, stay as they are', async () => {
    const { tables, doubts } = await read('phone,phone,,\n1,2,,\n');
    expect(tables[0]?.rows).toEqual([['phone', 'phone'], ['1', '2']]);
    expect(doubts).toEqual([]);
  });

  test('D08: an empty file is refused; headings alone are a table', async () => {
    expect((await reasonOf(''))?.zh).toBe('文件是空的。');
    expect(await rowsOf('名称,域名\n')).toEqual([['名称', '域名']]);
  });
});

describe('what spreadsheets do to figures', () => {
  test('D09: a figure with an exponent is marked with what the file says', async () => {
    const { tables } = await read('身份证\n1.10101E+17\n2e+3\n91330106E123456789\n');
    expect(tables[0]?.marks).toEqual([
      { row: 1, column: 0, what: 'number', raw: '1.10101E+17' },
      { row: 2, column: 0, what: 'number', raw: '2e+3' },
    ]);
    expect(tables[0]?.rows[3]).toEqual(['91330106E123456789']);
  });

  test('D10: ="…" is unwrapped and marked', async () => {
    const { tables } = await read('身份证\n"=""010001199001010006"""\n="007"\n');
    expect(tables[0]?.rows).toEqual([['身份证'], ['010001199001010006'], ['007']]);
    expect(tables[0]?.marks.map(({ what }) => what)).toEqual(['formula', 'formula']);
  });

  test('errors of formulas are marked', async () => {
    expect((await read('a\n#N/A\n#REF!\n#其他\n')).tables[0]?.marks).toEqual([
      { row: 1, column: 0, what: 'error', raw: '#N/A' },
      { row: 2, column: 0, what: 'error', raw: '#REF!' },
    ]);
  });
});

describe('D19: what no table holds', () => {
  test.each([
    ['NUL', 'a,b\n1,\0\n'],
    ['a control character', 'a,b\n1,\u0007\n'],
  ])('D19: %s is refused', async (_, content) => {
    expect((await reasonOf(content))?.zh).toContain('没有读取任何一行');
  });

  test('D19: a cell of 10 MB is refused with its place', async () => {
    expect((await reasonOf(`a,b\n1,2\n3,${'长'.repeat(3_500_000)}\n`))?.zh).toContain('第 3 行第 2 列超过 32,767 个字符');
  });

  test('D19: 10,000 columns are refused with the figure', async () => {
    expect((await reasonOf(`${Array.from({ length: 10_000 }, (_, at) => at).join(',')}\n`))?.zh).toContain('第 1 行超过 500 列');
  });
});

test('D26: a heading __proto__ is a cell like any other', async () => {
  const { tables } = await read('__proto__,constructor\n{"x":1},prototype\n');
  expect(tables[0]?.rows).toEqual([['__proto__', 'constructor'], ['{"x":1}', 'prototype']]);
  expect(({} as { x?: unknown }).x).toBeUndefined();
});

/** What is not told apart by a reader that takes one kind of line end. */
const cell = fc.string({ unit: fc.constantFrom('a', '甲', ' ', '"', ',', '\n', "'", '=', '𠮷'), maxLength: 6 });

test('reads what Papa Parse writes, and as it reads it (500 tables)', () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 6 }), (table) => {
      const content = Papa.unparse(table, { newline: '\r\n' });
      expect(csvRows(content, ',').rows).toEqual(table);
      expect(csvRows(content, ',').rows).toEqual(Papa.parse(content, { delimiter: ',', newline: '\r\n' }).data);
    }),
    { numRuns: 500 },
  );
});

test('any text at all is read or refused, never thrown (2,000 texts)', async () => {
  const any = fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', ';', '\t', 'a', '中', '=', "'", '\ufeff', '|'), maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(any, async (content) => {
      const result = await readSheets(new File([content], 'a.csv'));
      if (!result.ok) {
        expect(result.reason.zh).not.toBe('');
        return;
      }
      // No character other than separators, line ends, quotes and guards is lost.
      const kept = (one: string) => one.replaceAll(/["',;\t|\r\n\ufeff=]/g, '');
      expect(kept(result.file.tables[0]?.rows.flat().join('') ?? '')).toBe(kept(content.replace(/^\ufeff?sep=.\r?\n/, '')));
    }),
    { numRuns: 2_000 },
  );
});
