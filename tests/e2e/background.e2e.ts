import type { Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openStage, type Stage, stopWorker } from './browser.ts';
import { choose, importSubjects, press, rows, stepShown } from './flows.ts';
import { company } from './subjects.ts';

/* What the background must hold in a real browser: it dies at any moment, and the console's page is not to be trusted. */

declare const chrome: {
  runtime: { sendMessage(message: object): Promise<unknown> };
  storage: Record<'local' | 'session', { get(keys: null): Promise<object> }>;
  notifications: { getAll(): Promise<object> };
  action: { getBadgeText(which: object): Promise<string> };
  alarms: { getAll(): Promise<{ name: string; scheduledTime: number }[]> };
};

const wizard = '/pcContainer/formpage?page=selfBa&pageAction=init&orderType=100&trap=fast';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  await importSubjects(stage, [company]);
});
afterAll(() => stage.close());
beforeEach(() => {
  stage.practice.control.reset();
  stage.practice.control.signIn('demo-background');
});

function overlayWorld(page: Page) {
  const realm = page.mainFrame().extensionRealms()[0];
  if (realm === undefined) throw new Error('the overlay has no world of its own');
  return realm;
}

test('stopped between preview and fill, it still fills once, and keeps no value afterwards', async () => {
  const page = await stage.visit(wizard);
  await stepShown(page, '基础信息校验');
  const panel = await stage.panel(page);
  await choose(panel, company.id);
  const planned = (await rows(panel)).filter(({ ticked }) => ticked).map(({ field }) => field);
  expect(planned.length).toBeGreaterThan(0);
  await stopWorker(stage);
  await panel.bringToFront();
  const results = await press(panel, 'fill');
  expect(results.map(({ field, result }) => `${field} ${result}`).toSorted()).toEqual(planned.map((field) => `${field} written`).toSorted());
  const session = await (await stage.worker()).evaluate(() => chrome.storage.session.get(null));
  const values = Object.values({ ...company.values, ...company.sites[0]?.values });
  expect(values.filter((value) => JSON.stringify(session).includes(`"${value}"`))).toEqual([]);
  await Promise.all([page.close(), panel.close()]);
}, 90_000);

test('stopped ten times, it leaves the alarms where they were', async () => {
  const page = await stage.visit('/');
  const alarms = async () => (await (await stage.worker()).evaluate(() => chrome.alarms.getAll())).toSorted((a, b) => a.name.localeCompare(b.name));
  await expect.poll(async () => (await alarms()).map(({ name }) => name)).toContain('tick');
  const before = (await alarms()).filter(({ name }) => name !== 'plan');
  for (let time = 0; time < 10; time += 1) {
    await stopWorker(stage);
    const reply = await overlayWorld(page).evaluate((message) => chrome.runtime.sendMessage(message), { type: 'overlay/seen', page: 'landing', sightings: [] });
    expect(reply).toMatchObject({ open: [] });
  }
  expect((await alarms()).filter(({ name }) => name !== 'plan')).toEqual(before);
  await page.close();
}, 90_000);

test('from the overlay’s world nothing stored can be reached', async () => {
  const page = await stage.visit('/');
  const reached = await overlayWorld(page).evaluate(async () => {
    const asked = await Promise.all(
      [
        { type: 'panel/plan', tab: 1, from: { kind: 'profile', id: 'x' } },
        { type: 'panel/survey', tab: 1 },
        { type: 'getProfile', id: 1 },
      ].map((message) => chrome.runtime.sendMessage(message).then((reply) => reply ?? 'nothing', () => 'nothing')),
    );
    return {
      asked,
      session: await chrome.storage.session.get(null).then(() => 'open', () => 'closed'),
      local: JSON.stringify(await chrome.storage.local.get(null)),
      databases: (await indexedDB.databases()).map(({ name }) => name),
    };
  });
  expect(reached.asked).toEqual(['nothing', 'nothing', 'nothing']);
  expect(reached.session).toBe('closed');
  expect(reached.databases).not.toContain('icp-filing-assistant');
  const values = Object.values({ ...company.values, ...company.sites[0]?.values }).filter((value) => value.length > 3);
  expect(values.filter((value) => reached.local.includes(value))).toEqual([]);
  await page.close();
});

test('a page of the console has no way to the background, and a frame in it has no overlay', async () => {
  const page = await stage.visit('/');
  const found = await page.evaluate(async () => {
    const frame = document.createElement('iframe');
    frame.src = '/';
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve));
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    const runtime = (globalThis as { chrome?: { runtime?: object } }).chrome?.runtime;
    return { inFrame: frame.contentDocument?.querySelector('icp-assistant') !== null, runtime: runtime !== undefined && 'sendMessage' in runtime };
  });
  expect(found).toEqual({ inFrame: false, runtime: false });
  await page.close();
});

test('an order near its end puts a number on the icon and shows one notice, whatever dies in between', async () => {
  const page = await stage.visit('/');
  const day = 24 * 3_600_000;
  const at = Date.now();
  const sightings = [{ account: 'demo-near-end', order: '20269999', stage: 'provider-review', label: '初审中', at, createdAt: at - 41 * day }];
  const see = () => overlayWorld(page).evaluate((message) => chrome.runtime.sendMessage(message), { type: 'overlay/seen', page: 'orders', account: 'demo-near-end', sightings });
  const shown = async () => (await stage.worker()).evaluate(async () => ({ notices: Object.keys(await chrome.notifications.getAll()), badge: await chrome.action.getBadgeText({}) }));
  await see();
  await expect.poll(async () => (await shown()).notices.length).toBe(1);
  const first = await shown();
  expect(Number(first.badge)).toBeGreaterThan(0);
  for (let time = 0; time < 3; time += 1) {
    await stopWorker(stage);
    await see();
  }
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  expect(await shown()).toEqual(first);
  await page.close();
});
