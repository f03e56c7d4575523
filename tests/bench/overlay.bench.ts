import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer';
import { openStage, type Stage } from '../e2e/browser.ts';
import { formPage } from './form.ts';

/*
 * What the overlay costs a page, as ratios measured in one run: the same form once on the console's origin, where the
 * assistant works, and once on another origin, where no code of ours runs (the floor).
 */

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const firstFinding = () => {
  const watch = () => {
    const found = document.querySelector('icp-assistant')?.shadowRoot?.querySelector('[data-finding]');
    if (found) document.documentElement.setAttribute('data-first', String(performance.now()));
    else requestAnimationFrame(watch);
  };
  requestAnimationFrame(watch);
};

async function serve(origin: string, html: string): Promise<Page> {
  const page = await stage.browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) =>
    request.url().startsWith(origin) ? void request.respond({ contentType: 'text/html; charset=utf-8', body: html }) : void request.abort(),
  );
  await page.evaluateOnNewDocument(firstFinding);
  await page.goto(`${origin}/pcContainer/formpage?page=selfBa`, { waitUntil: 'load' });
  return page;
}

/** Milliseconds of main-thread work for each of `strokes` keystrokes, slow enough that each is followed by a scan. */
async function keystrokes(page: Page, strokes: number): Promise<number> {
  await page.focus('input');
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const before = await page.metrics();
  for (let stroke = 0; stroke < strokes; stroke++) await page.keyboard.type('好', { delay: 220 });
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  const after = await page.metrics();
  return (((after.TaskDuration ?? 0) - (before.TaskDuration ?? 0)) * 1000) / strokes;
}

describe.each([60, 500])('a form of %i fields', (count) => {
  // One wrong value is in the page from the start, so that there is a finding to wait for.
  const html = formPage(count).replace('<input id="f3"', '<input value="91440199MA5X000062" id="f3"');

  test('first findings, against the load of the bare page', async () => {
    const ours: number[] = [];
    const floor: number[] = [];
    for (let round = 0; round < 5; round++) {
      const plain = await serve('https://floor.example', html);
      floor.push(await plain.evaluate(() => performance.getEntriesByType('navigation')[0]?.toJSON().loadEventEnd as number));
      await plain.close();
      const page = await serve('https://beian.aliyun.com', html);
      await page.waitForSelector('html[data-first]', { timeout: 10_000 });
      ours.push(Number(await page.$eval('html', (root) => root.getAttribute('data-first'))));
      await page.close();
    }
    const ratio = median(ours) / median(floor);
    console.log(`${count} fields: first findings ${median(ours).toFixed(0)} ms, bare page loaded ${median(floor).toFixed(0)} ms, ratio ${ratio.toFixed(2)}`);
    expect(ratio).toBeLessThan(16);
  });

  test('a keystroke, against the bare page', async () => {
    const plain = await serve('https://floor.example', html);
    const page = await serve('https://beian.aliyun.com', html);
    const floor: number[] = [];
    const ours: number[] = [];
    for (let round = 0; round < 3; round++) {
      await plain.bringToFront();
      floor.push(await keystrokes(plain, 20));
      await page.bringToFront();
      ours.push(await keystrokes(page, 20));
    }
    const ratio = median(ours) / median(floor);
    console.log(`${count} fields: ${median(ours).toFixed(2)} ms a keystroke, bare page ${median(floor).toFixed(2)} ms, ratio ${ratio.toFixed(2)}`);
    expect(ratio).toBeLessThan(6);
    await plain.close();
    await page.close();
  });
});
