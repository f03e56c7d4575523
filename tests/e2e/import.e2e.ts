import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { ElementHandle, Page } from 'puppeteer';
import { fileOf } from '../../utils/files/sheet-out-wire.ts';
import { openStage, type Stage } from './browser.ts';
import { codeOf } from './clerk-workbook.ts';

/* The import's page over the real store, workers and locks of a browser. */

/** Of the extension's own worker, in which a piece of these tests runs. */
declare const chrome: { readonly storage: { readonly local: { get(): Promise<object> } } };

const folder = mkdtempSync(join(tmpdir(), 'icp-import-'));
const head = ['单位名称', '统一社会信用代码', '法人', '手机', '域名'];
const row = (number: number, change: Readonly<Record<number, string>> = {}) => [`虚构第${number}示例有限公司`, codeOf(number, '440199'), '张三', `199000${String(number).padStart(5, '0')}`, `example-${number}.cn`].map((cell, at) => change[at] ?? cell);

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => {
  await stage.close();
  rmSync(folder, { recursive: true });
});
afterEach(async () => {
  expect(stage.errors).toEqual([]);
  for (const page of (await stage.browser.pages()).slice(1)) await page.close();
});

async function xlsx(name: string, rows: readonly (readonly string[])[]): Promise<string> {
  const path = join(folder, name);
  writeFileSync(path, Buffer.from(await fileOf([{ name: '客户', columns: head.map((one) => ({ head: one })), rows }], 'xlsx').arrayBuffer()));
  return path;
}

async function drop(path: string): Promise<Page> {
  const desk = await stage.own('desk.html#/import');
  const input = (await desk.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
  return desk;
}

const counts = async (desk: Page): Promise<string> => {
  await desk.waitForSelector('[data-counts]', { timeout: 20_000 });
  return desk.$eval('[data-counts]', (one) => one.textContent ?? '');
};

async function write(desk: Page): Promise<void> {
  await desk.click('[data-action=import]');
  await desk.waitForSelector('.drop-zone', { timeout: 20_000 });
}

test('A15: while another window imports, this one writes nothing and says so; afterwards it does', async () => {
  const desk = await drop(await xlsx('a.xlsx', [row(1), row(2)]));
  expect(await counts(desk)).toContain('新增 2');
  const other = await stage.own('desk.html#/import');
  await other.evaluate(() => void navigator.locks.request('import', () => new Promise<void>((resolve) => Object.assign(window, { release: resolve }))));
  await desk.bringToFront();
  await desk.click('[data-action=import]');
  await desk.waitForFunction(() => document.querySelector('[role=alert]')?.textContent?.includes('另一个窗口正在导入'), { polling: 100 });
  const again = await drop(join(folder, 'a.xlsx'));
  expect(await counts(again)).toContain('新增 2');
  await other.evaluate(() => (window as unknown as { release: () => void }).release());
  await desk.bringToFront();
  await write(desk);
});

test('D27: the same file again changes nothing; a changed one changes what differs and is noted in the log', async () => {
  const same = await drop(join(folder, 'a.xlsx'));
  expect(await counts(same)).toContain('新增 0，有改动 0，相同 2，拒收 0');
  const desk = await drop(await xlsx('b.xlsx', [row(1), row(2, { 3: '19900000099' }), row(3)]));
  expect(await counts(desk)).toContain('新增 1，有改动 1，相同 1，拒收 0');
  await write(desk);
  await desk.evaluate(() => (location.hash = '#/records'));
  await desk.waitForFunction(() => document.querySelector('main')?.textContent?.includes('b.xlsx'), { polling: 100 });
  await desk.evaluate(() => (location.hash = '#/subjects'));
  await desk.waitForFunction(() => document.querySelectorAll('[data-subject]').length === 3, { polling: 100 });
});

test('D03: a sheet that Excel saved as csv on Chinese Windows is read, and says in which encoding', async () => {
  const path = join(folder, 'gbk.csv');
  // 单位名称,手机\r\n虚构公司,19900000077 in GB18030.
  writeFileSync(path, Buffer.from('b5a5cebbc3fbb3c62ccad6bbfa0d0ad0e9b9b9b9abcbbe2c31393930303030303037370d0a', 'hex'));
  const desk = await drop(path);
  expect(await counts(desk)).toContain('新增 1');
  expect(await desk.$eval('[data-row="1"]', (one) => one.textContent ?? '')).toContain('虚构公司');
  expect(await desk.$eval('select[name=encoding]', (one) => (one as HTMLSelectElement).value)).toBe('gb18030');
});

test('D08: what is no sheet is refused in words', async () => {
  const path = join(folder, 'picture.xlsx');
  writeFileSync(path, Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
  const desk = await drop(path);
  await desk.waitForFunction(() => document.querySelector('[role=alert]')?.textContent?.includes('没有写入任何内容'), { polling: 100 });
  expect(await desk.$('.drop-zone')).not.toBeNull();
});

test('where the columns went is remembered without a heading or a value', async () => {
  const path = join(folder, 'c.csv');
  writeFileSync(path, `\ufeff单位名称,联系人\r\n虚构公司,小赵\r\n`);
  const desk = await drop(path);
  await counts(desk);
  await desk.$eval('.columns', (one) => ((one as HTMLDetailsElement).open = true));
  await desk.waitForSelector('[data-column="1"] select');
  await desk.select('[data-column="1"] select', 'sitePrincipal.name');
  await desk.waitForFunction(() => document.querySelector('.columns summary')?.textContent?.includes('2 / 2'), { polling: 100 });
  const kept = await (await stage.worker()).evaluate(async () => JSON.stringify(await chrome.storage.local.get()));
  expect(kept).toContain('sitePrincipal.name');
  expect(kept).not.toMatch(/联系人|小赵|虚构公司|单位名称/);
  const again = await drop(path);
  await counts(again);
  expect(await again.$eval('.columns summary', (one) => one.textContent)).toContain('2 / 2');
});
