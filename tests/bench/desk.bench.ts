import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fileOf } from '../../utils/files/sheet-out-wire.ts';
import { openStage, type Stage } from '../e2e/browser.ts';
import { storeScript } from '../store/browser-bundle.ts';
import { subjectsFrom } from './many-subjects.ts';
import type * as VaultPage from './vault-page.ts';

/* An agency's sheet and an agency's list on the desk, by the controls that a clerk uses, beside the floor in the same browser. */

declare const seedOwn: typeof VaultPage.seedOwn;
declare const overviewCount: typeof VaultPage.overviewCount;
declare const bareImport: typeof VaultPage.bareImport;

const folder = mkdtempSync(join(tmpdir(), 'icp-desk-bench-'));

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(async () => {
  await stage.close();
  rmSync(folder, { recursive: true, force: true });
});

const share = (values: readonly number[], part: number) => values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? Number.NaN;

const columns = [
  ['单位名称', 'subject.name'], ['统一社会信用代码', 'subject.certificateNumber'], ['单位性质', 'subject.nature'], ['所在地区', 'subject.region'], ['证件住所', 'subject.certificateAddress'],
  ['通讯地址', 'subject.mailingAddress'], ['负责人姓名', 'principal.name'], ['身份证号', 'principal.idNumber'], ['手机号', 'principal.mobile'], ['应急电话', 'principal.emergencyPhone'], ['邮箱', 'principal.email'],
] as const;

/** A workbook of so many clients with a site each. */
async function workbook(count: number): Promise<string> {
  const rows = subjectsFrom(0, count).map(({ values, sites: [site] }) => [...columns.map(([, field]) => values[field] ?? ''), site?.values['site.name'] ?? '', site?.values['site.domain'] ?? '']);
  const heads = [...columns.map(([head]) => head), '网站名称', '域名'];
  const file = join(folder, 'clients.xlsx');
  writeFileSync(file, Buffer.from(await fileOf([{ name: '客户', columns: heads.map((head) => ({ head })), rows }], 'xlsx').arrayBuffer()));
  return file;
}

async function helper(): Promise<Page> {
  const page = await stage.own('popup.html');
  await page.evaluate(await storeScript('tests/bench/vault-page.ts'));
  return page;
}

test('ten thousand clients from a workbook, dropped and written', async () => {
  const count = 10_000;
  const file = await workbook(count);
  const floor = await (await helper()).evaluate((many) => bareImport('desk', many), count);
  const desk = await stage.own('desk.html#/import');
  await desk.bringToFront();
  const input = (await desk.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
  const began = performance.now();
  await input.uploadFile(file);
  await desk.waitForSelector('[data-action=import]:not([aria-disabled])', { timeout: 120_000 });
  const told = performance.now();
  await desk.click('[data-action=import]');
  await desk.waitForSelector('.drop-zone', { timeout: 120_000 });
  const written = performance.now();
  const stored = await (await helper()).evaluate(() => overviewCount());
  expect(stored).toBe(count);
  const [all, judging, writing] = [written - began, told - began, written - told];
  console.log(`import of ${count}: read, checked and compared in ${judging.toFixed(0)} ms, written in ${writing.toFixed(0)} ms, together ${all.toFixed(0)} ms; floor ${floor.toFixed(0)} ms, ratio ${(all / floor).toFixed(1)}`);
  // Alone on two cores it keeps the five seconds that are promised; the limit is for a machine with company.
  expect(all / floor).toBeLessThan(40);
}, 300_000);

/** Sets the search box and resolves with how long the page was held, and after how long nothing changed any more, ms. */
const stroke = (page: Page, value: string) =>
  page.evaluate(
    (typed) =>
      new Promise<{ held: number; shown: number }>((resolve) => {
        const input = document.querySelector<HTMLInputElement>('input[type=search]');
        const main = document.querySelector('main');
        if (input === null || main === null) throw new Error('no list');
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, typed);
        const began = performance.now();
        let last = began;
        const watch = new MutationObserver(() => (last = performance.now()));
        watch.observe(main, { subtree: true, childList: true, characterData: true, attributes: true });
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        const held = performance.now() - began;
        setTimeout(() => {
          watch.disconnect();
          resolve({ held, shown: last - began });
        }, 400);
      }),
    value,
  );

/** What clerks type, letter by letter. */
const wanted = ['hzyf', '杭州云帆', '91000000MA0000', '19900012345', 'example-777', '科技4242', 'contact99', 'nbxq', '虚构', 'zzz'];

test('a hundred thousand subjects: the list stands, and a search keeps up with the keys', async () => {
  const count = 100_000;
  const own = await helper();
  for (let from = 0; from < count; from += 10_000) await own.evaluate((at) => seedOwn(at, 10_000), from);
  await own.close();
  const opening = performance.now();
  const desk = await stage.own('desk.html#/subjects');
  await desk.bringToFront();
  await desk.waitForSelector('[data-subject]', { timeout: 120_000 });
  const listed = performance.now() - opening;
  // Names are spelled once, in the background of the page.
  await new Promise((resolve) => setTimeout(resolve, 10_000));
  const strokes: { held: number; shown: number }[] = [];
  for (const word of wanted) for (let length = 1; length <= word.length; length += 1) strokes.push(await stroke(desk, word.slice(0, length)));
  const held = strokes.map((one) => one.held);
  const shown = strokes.map((one) => one.shown);
  console.log(`${count} on the desk: listed after ${listed.toFixed(0)} ms; ${strokes.length} keystrokes: page held p95 ${share(held, 0.95).toFixed(1)} ms, result shown median ${share(shown, 0.5).toFixed(1)} ms, p95 ${share(shown, 0.95).toFixed(1)} ms`);
  expect(share(held, 0.95)).toBeLessThanOrEqual(16);
}, 600_000);
