import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'puppeteer';
import type { Sighting } from '../../utils/core/order.ts';
import { stages } from '../../utils/core/stages.ts';
import type { Store } from '../../utils/store/api.ts';
import { openStage, type Stage } from '../e2e/browser.ts';
import { storeScript } from '../store/browser-bundle.ts';

/* An agency's ten thousand orders in the popup, as a ratio to the popup without any, in the same run of the same browser. */

declare const openStore: () => Promise<Store>;

const many = 10_000;
const rounds = 7;

let stage: Stage;
let script: string;
beforeAll(async () => {
  [stage, script] = await Promise.all([openStage(), storeScript()]);
});
afterAll(() => stage.close());

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Notes on the page when something, and when the list or its absence, stood in a frame. */
const noteFirst = () => {
  const wanted = { sign: '[data-order], [data-empty], [data-reading]', content: '[data-order], [data-empty]' };
  const look = () => {
    for (const [name, selector] of Object.entries(wanted)) {
      const isNew = !document.documentElement.hasAttribute(`data-at-${name}`) && document.querySelector(selector) !== null;
      if (isNew) document.documentElement.setAttribute(`data-at-${name}`, String(performance.now()));
    }
    if (!document.documentElement.hasAttribute('data-at-content')) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};

async function open(): Promise<Page> {
  const page = await stage.browser.newPage();
  await page.evaluateOnNewDocument(noteFirst);
  await page.goto(`chrome-extension://${stage.extension}/popup.html`, { waitUntil: 'domcontentloaded' });
  await page.waitForSelector('html[data-at-content]', { timeout: 30_000 });
  return page;
}

interface Times {
  readonly sign: number;
  readonly content: number;
}

/** Milliseconds from the beginning of the navigation. */
async function opening(): Promise<Times> {
  const times: Times[] = [];
  for (let round = 0; round < rounds; round++) {
    const page = await open();
    const at = (name: keyof Times) => page.$eval('html', (root, attribute) => Number(root.getAttribute(attribute)), `data-at-${name}`);
    times.push({ sign: await at('sign'), content: await at('content') });
    await page.close();
  }
  // The first one fills the browser's caches.
  const [, ...warm] = times;
  return { sign: median(warm.map(({ sign }) => sign)), content: median(warm.map(({ content }) => content)) };
}

/** Orders of 40 accounts at every stage, first seen over the last half year: half of them approved, some of those with their footer ticked as done. */
async function seed(): Promise<void> {
  const page = await stage.own('popup.html');
  await page.evaluate(script);
  const known = stages.filter((one) => one !== 'unknown');
  await page.evaluate(
    async (count, ways) => {
      const now = Date.now();
      const sightings = Array.from({ length: count }, (_, at): Sighting => ({
        account: `demo-${at % 40}`,
        order: `20${String(at).padStart(8, '0')}`,
        stage: ways[at % ways.length] ?? 'draft',
        label: '进行中',
        at: now - (at % 180) * 86_400_000,
        domain: `example-${at}.com`,
        subject: `虚构示例科技${at}有限公司`,
        createdAt: now - (at % 180) * 86_400_000 - 3 * 86_400_000 - at * 1_000,
      }));
      const store = await openStore();
      await store.see(sightings);
      const approved = sightings.filter((one) => one.stage === 'approved').slice(0, 50);
      for (const { account, order } of approved) await store.tick(account, order, 'add-website/after-footer', true);
    },
    many,
    [...known, ...known.map(() => 'approved' as const)],
  );
  await page.close();
}

test('the popup with ten thousand orders, against the popup with none', async () => {
  const none = await opening();
  await seed();
  const full = await opening();
  const page = await open();
  expect(await page.$$eval('[data-order]', (cards) => cards.length)).toBe(50);
  expect(await page.$$eval('[data-reading]', (signs) => signs.length)).toBe(0);
  const [sign, content] = [full.sign / none.content, full.content / none.content];
  console.log(`popup without orders: content after ${none.content.toFixed(0)} ms`);
  console.log(`popup with ${many}: a sign of reading after ${full.sign.toFixed(0)} ms (ratio ${sign.toFixed(1)}), the list after ${full.content.toFixed(0)} ms (ratio ${content.toFixed(1)})`);
  // A quiet machine needs about a third of both; the limits are for a busy one.
  expect(sign).toBeLessThan(6);
  expect(content).toBeLessThan(30);
});
