import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Profile } from '../../utils/core/profile.ts';
import { addDays, dayAt } from '../../utils/core/time.ts';
import type { Store } from '../../utils/store/api.ts';
import { storeScript } from '../store/browser-bundle.ts';
import { openStage, type Stage } from './browser.ts';
import { choose, press, stepShown } from './flows.ts';
import { company, person } from './subjects.ts';

/* Mandate, log and erasing in the built extension: the guard beside the console, the receipt, and what is left in the database. */

let stage: Stage;
let script: string;

declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };

const account = 'demo-agency-03';
const client: Profile = { ...company, account };

beforeAll(async () => {
  [stage, script] = await Promise.all([openStage(), storeScript()]);
  await withStore(async (page) => {
    await page.evaluate(
      async ([profiles, at, login]) => {
        const store = await (globalThis as unknown as { openStore: () => Promise<Store> }).openStore();
        await store.saveProfiles(profiles);
        await store.see([{ account: login, order: '2034805095182', stage: 'draft', label: '草稿', at, subject: '虚构示例科技有限公司' }]);
        await store.saveDraft({ account: login, order: '2034805095182', values: { 'site.name': '虚构示例官网' }, page: 'wizard.site', at });
        await store.note({ at, act: 'export', subjects: ['company'], count: 1, detail: 'subjects-2026-11-20.xlsx' });
        store.close();
      },
      [[client, { ...person, retainUntil: addDays(dayAt(Date.now()), -1) }], Date.now(), account] as const,
    );
  });
  await (await stage.worker()).evaluate(() => chrome.storage.local.set({ settings: { lang: 'zh', agency: true } }));
});
afterAll(() => stage.close());
afterEach(async () => {
  expect(stage.errors).toEqual([]);
  for (const page of (await stage.browser.pages()).slice(1)) await page.close();
});

async function withStore<T>(body: (page: Page) => Promise<T>): Promise<T> {
  const page = await stage.own('popup.html');
  await page.evaluate(script);
  try {
    return await body(page);
  } finally {
    await page.close();
  }
}

/** Every readable record of the database, as text. */
const everything = () =>
  withStore((page) =>
    page.evaluate(async () => {
      const store = await (globalThis as unknown as { openStore: () => Promise<Store> }).openStore();
      const kept: unknown[] = [];
      for await (const some of store.readAll()) kept.push(...some);
      store.close();
      return JSON.stringify(kept);
    }),
  );

const text = (page: Page, selector: string) => page.$eval(selector, (one) => one.textContent ?? '');

test('H06: a subject past its last day is not in the list of the first page that opens', async () => {
  const desk = await stage.own('desk.html#/subjects');
  await desk.waitForSelector('[data-subject=company]');
  expect(await desk.$('[data-subject=person]')).toBeNull();
});

test('H07: in agency mode a subject without mandate is filled only for a stated reason, which is in the log', async () => {
  stage.practice.control.reset();
  stage.practice.control.signIn(account);
  const page = await stage.visit('/pcContainer/formpage?page=selfBa&pageAction=init&orderType=100&trap=fast');
  await stepShown(page, '基础信息校验');
  const panel = await stage.panel(page);
  await choose(panel, 'company');
  await panel.waitForSelector('[data-guard=mandate-missing]');
  expect(await panel.$('[data-action=fill]')).toBeNull();
  await panel.click('input[name=mandate-reason]');
  await panel.click('[data-action=override-mandate]');
  await panel.waitForSelector('[data-override]');
  const results = await press(panel, 'fill');
  expect(results.some(({ result }) => result === 'written')).toBe(true);
  const desk = await stage.own('desk.html#/records');
  await desk.waitForSelector('[data-entry=fill]');
  expect(await text(desk, '[data-entry=override]')).toContain('授权书已签，编号待补录');
});

test('H05: erased with every trace; the receipt names the file that still holds it', async () => {
  expect(await everything()).toContain('虚构示例科技有限公司');
  const desk = await stage.own('desk.html#/subjects/company');
  await desk.waitForSelector('[data-action=erase]');
  await desk.click('[data-action=erase]');
  await desk.waitForSelector('[name=erase-sure]');
  await desk.click('[name=erase-sure]');
  await desk.click('[data-action=erase-subjects]');
  await desk.waitForSelector('[data-receipt]');
  expect(await text(desk, '[data-receipt]')).toContain('subjects-2026-11-20.xlsx');
  expect(await text(desk, '[data-trace=orders]')).toBe('订单 1');
  await desk.close();
  const left = await everything();
  expect(left).not.toContain('虚构示例');
  expect(left).not.toContain(account);
  expect(left).toContain('"act":"erase"');
});
