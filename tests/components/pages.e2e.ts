import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStage, type Stage } from '../e2e/browser.ts';

/* The extension's own pages in a real browser: readable by everybody, in both languages and themes, at every width. */

const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}
declare const window: { axe: { run(what: Document): Promise<{ violations: Violation[] }> } };

let stage: Stage;
let consolePage: Page;

beforeAll(async () => {
  stage = await openStage();
  stage.practice.control.seed('demo');
  await (await stage.visit('/pcContainer/myorder')).waitForSelector('icp-assistant');
  consolePage = await stage.visit('/pcContainer/formpage?page=selfBa&pageAction=init&orderType=100');
});

afterAll(async () => {
  await stage?.close();
});

async function violations(page: Page): Promise<string[]> {
  // The page's own policy forbids foreign script; the tester's world is not the page's.
  const client = await page.createCDPSession();
  await client.send('Runtime.evaluate', { expression: axe });
  const { violations: found } = await page.evaluate(() => window.axe.run(document));
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

/** Without motion, so that no colour is caught half-way between two themes. */
const show = (page: Page, scheme: 'light' | 'dark') =>
  page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);

const wide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function speak(page: Page, lang: 'zh' | 'en'): Promise<void> {
  const wanted = lang === 'zh' ? 'zh-CN' : 'en';
  if ((await page.evaluate(() => document.documentElement.lang)) !== wanted) await page.click('[data-action=language]');
  await page.waitForFunction((one) => document.documentElement.lang === one, {}, wanted);
}

const surfaces = [
  { path: 'popup.html', ready: '[data-order]', width: 380 },
  { path: 'desk.html#/subjects', ready: '[data-empty]', width: 1280 },
  { path: 'desk.html#/subjects/new', ready: '.form', width: 1280 },
  { path: 'desk.html#/subjects/new', ready: '.form', width: 390 },
  { path: 'desk.html#/prepare', ready: '[data-decide]', width: 1280 },
  { path: 'desk.html#/prepare', ready: '[data-decide]', width: 390 },
  { path: 'desk.html#/orders', ready: '[data-order]', width: 1280 },
  { path: 'desk.html#/provinces', ready: '[data-province]', width: 1280 },
  { path: 'desk.html#/provinces', ready: '[data-province]', width: 390 },
  { path: 'desk.html#/provinces/31', ready: '[data-topic]', width: 1280 },
  { path: 'desk.html#/provinces/35', ready: '[data-topic]', width: 390 },
  { path: 'desk.html#/import', ready: 'input[type=file]', width: 1280 },
  { path: 'desk.html#/settings', ready: '[data-erase]', width: 390 },
];

describe.each(surfaces)('$path at $width px', ({ path, ready, width }) => {
  test('nothing that axe objects to, nothing wider than the window, in both languages and themes', async () => {
    const page = await stage.own(path);
    await page.setViewport({ width, height: 700 });
    await page.waitForSelector(ready);
    for (const scheme of ['light', 'dark'] as const) {
      await show(page, scheme);
      for (const lang of ['zh', 'en'] as const) {
        await speak(page, lang);
        expect(await violations(page), `${scheme} ${lang}`).toEqual([]);
        expect(await wide(page), `${scheme} ${lang}`).toBe(0);
      }
    }
    await page.close();
  });
});

test('the side panel at 320 px: readable in both languages and themes, empty and with a subject', async () => {
  const panel = await stage.panel(consolePage);
  await panel.setViewport({ width: 320, height: 900 });
  await panel.waitForSelector('[data-action=save-subject]');
  for (const lang of ['zh', 'en'] as const) {
    await speak(panel, lang);
    expect(await violations(panel), lang).toEqual([]);
    expect(await wide(panel), lang).toBe(0);
  }
  await panel.click('[data-action=save-subject]');
  await panel.waitForSelector('[data-after]');
  for (const scheme of ['light', 'dark'] as const) {
    await show(panel, scheme);
    expect(await violations(panel), scheme).toEqual([]);
    expect(await wide(panel), scheme).toBe(0);
  }
  await panel.close();
});

test('a language chosen on one page is spoken by the others at once', async () => {
  const [popup, desk] = [await stage.own('popup.html'), await stage.own('desk.html#/settings')];
  await desk.waitForSelector('input[name=language]');
  // A page in the back draws no frames, so it is asked by the clock.
  const speaks = (lang: string) => popup.waitForFunction((one) => document.documentElement.lang === one, { polling: 100 }, lang);
  await desk.click('input[name=language][value=en]');
  await speaks('en');
  expect(await popup.title()).toBe('ICP filing assistant · Orders and deadlines');
  await desk.click('input[name=language][value=zh]');
  await speaks('zh-CN');
  await Promise.all([popup.close(), desk.close()]);
});

test('the popup opens the panel beside the page and goes', async () => {
  const popup = await stage.own('popup.html');
  await popup.waitForSelector('[data-action=panel]');
  await popup.bringToFront();
  await popup.click('[data-action=panel]');
  const panel = await stage.browser.waitForTarget((target) => target.url().endsWith('/sidepanel.html'), { timeout: 10_000 });
  expect(panel.url()).toContain(stage.extension);
  await expect.poll(() => popup.isClosed()).toBe(true);
});

test('everything is erased after the typed phrase; the receipt counts it, and the list is empty', async () => {
  const desk = await stage.own('desk.html#/settings');
  await desk.waitForSelector('input[name=erase-phrase]');
  await desk.type('input[name=erase-phrase]', '删除全部');
  await desk.click('[data-action=erase-all]');
  await desk.waitForSelector('[data-receipt]');
  expect(await desk.$eval('[data-receipt]', (one) => one.textContent)).toMatch(/主体 1，.*订单 4/);
  await desk.evaluate(() => void (location.hash = '#/orders'));
  await desk.waitForSelector('[data-page=orders] [data-empty]');
  await desk.close();
});

test('no page wrote an error to its console', () => {
  expect(stage.errors).toEqual([]);
});
