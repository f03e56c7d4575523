import { beforeAll, describe, expect, test } from 'vitest';
import type { Analysis } from '../../utils/rows/analysis.ts';
import { remarksOn, type Remark } from '../../utils/rows/remarks.ts';
import { findingsSheet, fixedUp } from '../../utils/rows/result-sheets.ts';
import { recognised } from '../../utils/rows/headings.ts';
import { tallyOf } from '../../utils/rows/tally.ts';
import { enteredTwice, planted, withTwoSites, workbook } from '../e2e/clerk-workbook.ts';
import { finished, read, table } from './reading.ts';

/* The sheet of an agency with 200 clients: what a clerk would be told of it. */

const book = workbook();
let analysis: Analysis;

beforeAll(async () => {
  analysis = await read(book.rows);
});

const alarm = ({ level }: Remark) => level !== 'tidied' && level !== 'hint';
const told = (one: Remark) => `${one.field?.zh}：${one.text.zh}`;
const alarmsOf = (client: number) => {
  const line = analysis.lines.find(({ row }) => row === book.rowOf.get(client));
  expect(line, `client ${client}`).toBeDefined();
  return remarksOn(line!).filter(alarm).map(told);
};

test('there are 200 clients and 30 faults', () => {
  expect(planted).toHaveLength(30);
  expect(analysis.lines).toHaveLength(200);
  expect(analysis.stray).toEqual([]);
});

test.each(planted)('found: $what', ({ client, says, also }) => {
  for (const one of also === undefined ? [client] : [client, also]) {
    const alarms = alarmsOf(one);
    expect(alarms.some((said) => says.test(said)), alarms.join('\n')).toBe(true);
    expect(alarms.filter((said) => !says.test(said))).toEqual([]);
  }
});

test('no false alarm: of the others nothing is said', () => {
  const concerned = new Set(planted.flatMap(({ client, also }) => [client, also ?? client]));
  const others = [...book.rowOf.keys()].filter((client) => !concerned.has(client));
  expect(others.length).toBeGreaterThan(160);
  expect(others.flatMap((client) => alarmsOf(client).map((said) => `${client} ${said}`))).toEqual([]);
});

test('two sites under a merged cell, and a client entered twice', () => {
  for (const client of withTwoSites) expect(analysis.lines.find(({ row }) => row === book.rowOf.get(client))?.profile.sites).toHaveLength(2);
  expect(analysis.lines.find(({ row }) => row === book.rowOf.get(enteredTwice))?.rows).toHaveLength(2);
});

test('counted as it would be imported', () => {
  expect(tallyOf(analysis, false)).toMatchObject({ new: 193, changed: 0, same: 0, refused: 7 });
  expect(tallyOf(analysis, true)).toMatchObject({ new: 198, refused: 2 });
});

describe('handed back', () => {
  const mapping = recognised(table(book.rows));
  const back = () => finished(fixedUp({ table: table(book.rows), mapping, analysis, lang: 'zh' }));

  test('the sheet as it was, tidied, with two more columns', () => {
    const { columns, rows } = back();
    expect(columns).toHaveLength(mapping.titles.length + 2);
    expect(rows).toHaveLength(book.rows.length - 2);
    const at = (client: number) => rows[(book.rowOf.get(client) ?? 0) - 2]!;
    expect(at(0).slice(0, 8)).toEqual(book.rows[2]!.slice(0, 8).map((cell) => (cell === '广东省广州市天河区' ? '广东省/广州市/天河区' : cell)));
    expect(at(18)[15]).toBe('example-client-018.cn');
    expect(at(6)[10]).toBe('19900000024');
    // What was refused stays as the clerk wrote it.
    expect(at(56)[8]).toBe('1.10199E+17');
    expect(at(56).slice(-2)).toEqual(['拒收', expect.stringContaining('Excel')]);
    expect(at(0).at(-2)).toBe('没有发现问题');
  });

  test('mended by its own tidying it reads the same', async () => {
    const { columns, rows } = back();
    const again = await read([columns.map(({ head }) => head), ...rows]);
    expect(again.lines.map(({ profile }) => profile.values)).toEqual(analysis.lines.map(({ profile }) => profile.values));
    expect(again.lines.map(({ profile }) => profile.sites.map(({ values }) => values))).toEqual(analysis.lines.map(({ profile }) => profile.sites.map(({ values }) => values)));
  });

  test('every finding in a row, with its source', () => {
    const { rows } = finished(findingsSheet(analysis, 'zh'));
    for (const { says, client } of planted) {
      const place = String((book.rowOf.get(client) ?? 0) + 1);
      expect(rows.some(([row, , , , field = '', said = '']) => row === place && says.test(`${field}：${said}`)), String(client)).toBe(true);
    }
    expect(rows.filter(([, , , level]) => level === '必须改').every(([, , , , , , , source = '', url = '']) => source !== '' && url.startsWith('http'))).toBe(true);
  });
});
