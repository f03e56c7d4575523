import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { overviewOf } from '../../utils/core/overview.ts';
import { searchIn, searchRows } from '../../utils/core/search.ts';
import { whole } from '../../utils/core/slices.ts';
import { spell } from '../../utils/sound/spell.ts';
import { openStage, type Stage } from '../e2e/browser.ts';
import { storeScript } from '../store/browser-bundle.ts';
import { creditCode, nameOf, subjectsFrom } from './many-subjects.ts';
import type * as SubjectsPage from './subjects-page.ts';

/* A clerk who types into the search of a hundred thousand subjects: what a keystroke costs, and whether the page ever stands still. */

declare const seedDesk: typeof SubjectsPage.seedDesk;

const many = 100_000;
const slice = 10_000;

/** What people look for, letter by letter: a name, its initials, a code, a phone, a domain. */
const typed = [nameOf(41_234).slice(0, 6), 'hzyfkj', creditCode(77_777), '19900054321', 'example-6543', nameOf(9).slice(2, 5), 'cqxq'];
const keystrokes = typed.flatMap((word) => Array.from(word, (_, at) => word.slice(0, at + 1)));

const sorted = (values: readonly number[]) => values.toSorted((a, b) => a - b);
const share = (values: readonly number[], part: number) => sorted(values)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? Number.NaN;

function timed(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

test('a keystroke among 100,000, beside bare substring search', () => {
  const subjects = subjectsFrom(0, many).map((one) => overviewOf(one, spell(one.values['subject.name'] ?? '')));
  const rows = whole(searchRows(subjects));
  const bare = rows.map(({ plain, written }) => plain + written);
  const rounds = Array.from({ length: 7 }, () => {
    const search = searchIn(rows);
    return { ours: keystrokes.map((query) => timed(() => whole(search.find(query)))), floor: keystrokes.map((query) => timed(() => bare.filter((text) => text.includes(query.toLowerCase())))) };
  });
  // The best of each keystroke's rounds: what others do on the machine is not the search's doing.
  const best = (of: 'ours' | 'floor') => keystrokes.map((_, at) => Math.min(...rounds.map((round) => round[of][at] ?? Number.NaN)));
  const ours = best('ours');
  const [p50, p95, base] = [share(ours, 0.5), share(ours, 0.95), share(best('floor'), 0.95)];
  console.log(`search among ${many}: median ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, most ${Math.max(...ours).toFixed(1)} ms of ${ours.length} keystrokes; floor p95 ${base.toFixed(1)} ms, ratio ${(p95 / base).toFixed(1)}`);
  // On a shared machine everything takes longer, bare search too; what no keystroke may take is a multiple of that.
  expect(p50).toBeLessThanOrEqual(Math.max(16, base));
  expect(p95).toBeLessThanOrEqual(Math.max(16, base * 2.5));
});

declare const longTasks: number[];

describe('the desk', () => {
  let stage: Stage;
  let desk: Page;
  beforeAll(async () => {
    stage = await openStage();
    const page = await stage.own('popup.html');
    await page.evaluate(await storeScript('tests/bench/subjects-page.ts'));
    for (let from = 0; from < many; from += slice) await page.evaluate((...given) => seedDesk(...given), from, slice);
    await page.close();
    desk = await stage.browser.newPage();
    // Only what the page does once its list stands counts; reading and decrypting have a measure of their own.
    await desk.evaluateOnNewDocument(() => {
      const seen: number[] = [];
      new PerformanceObserver((list) => seen.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask', buffered: true });
      Object.assign(globalThis, { longTasks: seen });
    });
  }, 280_000);
  afterAll(() => stage?.close());

  test('at 100,000: opened, scrolled, searched by pinyin', async () => {
    await desk.bringToFront();
    const began = performance.now();
    await desk.goto(`chrome-extension://${stage.extension}/desk.html#/subjects`);
    await desk.waitForSelector('tr[data-subject]', { timeout: 60_000 });
    console.log(`desk with ${many} subjects: first rows after ${(performance.now() - began).toFixed(0)} ms`);
    expect(await desk.$$eval('tr[data-subject]', (rows) => rows.length)).toBeLessThan(80);
    // Pinyin is worked out by a worker once, and kept.
    await desk.waitForFunction(() => document.querySelector('[data-action=duplicates]') !== null, { timeout: 120_000, polling: 100 });
    await desk.type('input[type=search]', 'hzyfkj');
    await desk.waitForFunction(() => /^[1-9]/.test(document.querySelector('[data-count]')?.textContent ?? ''), { timeout: 120_000, polling: 100 });
    await desk.evaluate(() => void (longTasks.length = 0));
    await desk.click('input[type=search]', { count: 3 });
    await desk.keyboard.type('example-6543', { delay: 60 });
    await desk.waitForFunction(() => document.querySelector('[data-count]')?.textContent?.startsWith('11 / '), { timeout: 30_000, polling: 100 });
    await desk.evaluate(() => document.querySelector('.subject-scroll')?.scrollTo(0, 1_000_000));
    const tasks = await desk.evaluate(() => [...longTasks]);
    console.log(`typing and scrolling: ${tasks.length} tasks over 50 ms, the longest ${Math.max(0, ...tasks).toFixed(0)} ms`);
    expect(Math.max(0, ...tasks)).toBeLessThanOrEqual(150);
  }, 280_000);
});
