import { expect, test } from 'vitest';
import { readPasted } from '../../utils/files/paste.ts';
import { Gathering, slicesOf } from '../../utils/files/sheet-wire.ts';
import type { SheetRead } from '../../utils/files/table.ts';
import { text } from '../../utils/core/text.ts';

const across = (read: SheetRead): SheetRead | undefined => {
  const gathering = new Gathering();
  let last: SheetRead | undefined;
  for (const slice of slicesOf(read)) last = gathering.add(structuredClone(slice));
  return last;
};

test('what was read comes over whole, in slices of at most 2,000 cells', () => {
  const rows = Array.from({ length: 3_000 }, (_, row) => Array.from({ length: 20 }, (__, column) => `${row}/${column}`));
  const marks = Array.from({ length: 9_000 }, (_, row) => ({ row, column: 0, what: 'number', raw: '1' }) as const);
  const read: SheetRead = { ok: true, file: { name: 'a.xlsx', kind: 'xlsx', doubts: [text('疑', 'doubt')], tables: [{ name: '一', rows, marks }, { name: '空', rows: [], marks: [] }] } };
  const sizes = [...slicesOf(read)].map((slice) => ('rows' in slice ? slice.rows.flat().length : 0));
  expect(Math.max(...sizes)).toBeLessThanOrEqual(2_000);
  expect(across(read)).toEqual(read);
});

test('a refusal comes over as it is', () => {
  const read: SheetRead = { ok: false, reason: text('不读', 'not read') };
  expect(across(read)).toEqual(read);
});

test('D08: cells pasted from a spreadsheet, with line ends and quotes inside', () => {
  const read = readPasted('名称\t域名\r\n"甲\n公司"\ta.cn\r\n"乙""丙"\t1.10101E+17\r\n');
  expect(read).toEqual({
    ok: true,
    file: { name: '粘贴', kind: 'paste', doubts: [], tables: [{ name: '粘贴', rows: [['名称', '域名'], ['甲\n公司', 'a.cn'], ['乙"丙', '1.10101E+17']], marks: [{ row: 2, column: 1, what: 'number', raw: '1.10101E+17' }] }] },
  });
});

test('a pasted list without tabs is read by its commas; one column is one column', () => {
  const rows = (content: string) => {
    const read = readPasted(content);
    return read.ok ? read.file.tables[0]?.rows : read.reason.zh;
  };
  expect(rows('名称,域名\n甲,a.cn')).toEqual([['名称', '域名'], ['甲', 'a.cn']]);
  expect(rows('域名\na.cn\nb.cn')).toEqual([['域名'], ['a.cn'], ['b.cn']]);
  expect(rows(' \n ')).toBe('没有内容。');
});
