import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer';
import { hour } from '../../utils/core/time.ts';
import { openStage, overlayHas, type Stage } from './browser.ts';

/* Sightings of the page in front → orders → deadlines → popup, badge, alarms. */

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());
beforeEach(() => {
  stage.practice.control.seed('demo');
  stage.errors.length = 0;
});
afterEach(async () => {
  expect(stage.errors).toEqual([]);
  for (const page of (await stage.browser.pages()).slice(1)) await page.close();
});

declare const chrome: {
  action: { getBadgeText(of: object): Promise<string> };
  alarms: { getAll(): Promise<{ name: string; scheduledTime: number }[]>; clearAll(): Promise<boolean>; onAlarm: { dispatch(alarm: object): void } };
  notifications: { getAll(): Promise<Record<string, boolean>> };
};

/** Looks at the orders in progress and at the finished ones, as a person does. */
async function lookAtOrders(): Promise<Page> {
  const page = await stage.visit('/pcContainer/myorder');
  await overlayHas(page, '[data-banner]');
  await new Promise((resolve) => setTimeout(resolve, 800));
  await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('[role=tab]')].find((tab) => tab.textContent?.includes('已完成'))?.click());
  await page.waitForFunction(() => document.body.textContent?.includes('备案成功'));
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  return page;
}

interface Card {
  readonly order: string;
  readonly stage: string;
  readonly due: readonly { readonly kind: string; readonly at: number }[];
}

async function cards(): Promise<Card[]> {
  const popup = await stage.own('popup.html');
  await popup.waitForSelector('[data-order]');
  const found = await popup.$$eval('[data-order]', (all) =>
    all.map((card) => ({
      order: card.getAttribute('data-order') ?? '',
      stage: card.getAttribute('data-stage') ?? '',
      due: [...card.querySelectorAll('[data-deadline]')].map((one) => ({ kind: one.getAttribute('data-deadline') ?? '', at: Date.parse(one.getAttribute('data-due') ?? '') })),
    })),
  );
  await popup.close();
  return found;
}

describe('orders and deadlines', () => {
  test('every order that was on the page is in the popup, at the stage that the console holds', async () => {
    await lookAtOrders();
    const seen = await cards();
    const held = stage.practice.control.state().orders;
    expect(seen.map(({ order, stage: at }) => [order, at]).toSorted()).toEqual(held.map(({ id, stage: at }) => [id, at]).toSorted());
  });

  test('the SMS code counts from the earliest possible moment and is never later than 24 hours after the first look', async () => {
    await lookAtOrders();
    const sms = (await cards()).find(({ stage: at }) => at === 'sms');
    expect(sms?.due.map(({ kind }) => kind)).toContain('sms');
    const due = sms?.due.find(({ kind }) => kind === 'sms')?.at ?? Number.NaN;
    expect(due).toBeLessThanOrEqual(Date.now() + 24 * hour);
    expect(due).toBeGreaterThan(Date.now() - 24 * hour);
  });

  test('a later look moves an order on; the popup, the badge and two alarms follow', async () => {
    const page = await lookAtOrders();
    const order = stage.practice.control.state().orders.find(({ stage: at }) => at === 'sms');
    stage.practice.control.stage(order?.id ?? '', 'administration-review');
    await page.goto(`https://beian.aliyun.com/pcContainer/orderdetail?baOrderId=${order?.id}`);
    await overlayHas(page, '[data-tab], [data-step]');
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect((await cards()).find((one) => one.order === order?.id)?.stage).toBe('administration-review');
    const worker = await stage.worker();
    const alarms = await worker.evaluate(() => chrome.alarms.getAll());
    expect(alarms.length).toBeLessThanOrEqual(2);
    expect(alarms.map(({ name }) => name)).toContain('tick');
  });

  test('what stands is restored at the next wake after the alarms are lost', async () => {
    await lookAtOrders();
    const worker = await stage.worker();
    const before = await worker.evaluate(() => chrome.alarms.getAll());
    await worker.evaluate(() => chrome.alarms.clearAll());
    await worker.evaluate(() => chrome.alarms.onAlarm.dispatch({ name: 'tick', scheduledTime: 1 }));
    const names = () => worker.evaluate(async () => (await chrome.alarms.getAll()).map(({ name }) => name).toSorted());
    await expect.poll(names, { timeout: 8_000 }).toEqual(before.map(({ name }) => name).toSorted());
    expect(await worker.evaluate(() => chrome.action.getBadgeText({}))).not.toBe('');
  });

  test('two accounts never mix, even with one order number', async () => {
    await lookAtOrders();
    const count = (await cards()).length;
    stage.practice.control.signIn('demo-agency-01');
    stage.practice.control.order({ account: 'demo-agency-01', step: 'subject', values: { 'site.serviceType': '网站', 'site.domain': 'example-archive-new.cn' } });
    const page = await stage.visit('/pcContainer/myorder');
    await overlayHas(page, '[data-banner]');
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect((await cards()).length).toBe(count + 1);
  });
});
