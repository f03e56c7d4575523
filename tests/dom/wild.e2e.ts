import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Reading } from '../../utils/core/field.ts';
import { enterprise, website } from '../practice/seeds.ts';
import { held, openBench, origin, submits, writesFor, type Bench } from './console.ts';

/* Forms that nothing was tuned to: tables, definition lists, fieldsets, nothing but hints inside the boxes. */

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.close());

const stored: Reading = { ...enterprise.values, ...website, 'site.content': '单位门户网站、其他', 'subject.remark': '主体的备注', 'site.remark': '网站的备注' };

test.each([
  { form: '1', built: 'a table', unread: [] },
  { form: '2', built: 'definitions with hints between', unread: [] },
  { form: '3', built: 'fieldsets and aria-labelledby', unread: [] },
  { form: '4', built: 'placeholders alone', unread: ['site.name'] },
])('$built: found, written and held', async ({ form, unread }) => {
  const tab = await bench.lab.open(`${origin}/__wild/${form}`);
  await tab.page.waitForFunction(() => window.practice !== undefined);
  const fields = Object.keys(await held(tab));
  const told = await tab.call('told');
  const writes = writesFor(told, stored);
  expect(fields.filter((field) => !writes.some((one) => one.field === field))).toEqual(unread);
  const filled = await tab.call('fill', writes, told.page ?? '');
  expect(filled.results.filter(({ result }) => result !== 'written')).toEqual([]);
  const now = await held(tab);
  for (const { field, value } of writes) expect([field, now[field]]).toEqual([field, value]);
  expect(Object.values(now).filter((value) => value !== '').length).toBe(writes.length);
  expect(await submits(tab)).toBe(0);
  await tab.page.close();
});
