import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { startPractice, type Practice } from '../practice/server.ts';
import { storeScript } from '../store/browser-bundle.ts';
import { openStage, type Stage } from './browser.ts';
import type { act as Act, Ended, look as Look, Said, Work } from './kill-scenes.ts';

/*
 * The browser is killed (SIGKILL) again and again at random moments of a save, an import, a change of passphrase, the first
 * encryption, a rotation of keys and an upgrade of the schema. Each life begins with a look at what the last one left.
 * `KILL_ROUNDS=300 npx vitest run --config tests/vitest.config.ts --project e2e tests/e2e/kill-loops.e2e.ts` is the long form.
 */

declare const act: typeof Act;
declare const look: typeof Look;

const rounds = Number(process.env['KILL_ROUNDS'] ?? 12);
const works: readonly Work[] = ['import', 'passphrase', 'rotate', 'protect', 'upgrade', 'save'];

let script: string;
let practice: Practice;
let profile: string;

beforeAll(async () => {
  [script, practice] = await Promise.all([storeScript('tests/e2e/kill-scenes.ts'), startPractice()]);
});
afterAll(() => practice.close());
beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'icp-kill-loops-'));
  for (const kept of [from, steps, acknowledgements]) kept.clear();
  wrong.length = 0;
  wipes.length = 0;
});
afterEach(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));

async function ownPage(stage: Stage): Promise<Page> {
  const page = await stage.own('popup.html');
  await page.evaluate(script);
  return page;
}

/** From which count each work goes on, and how long its steps took when they were not cut short, ms. */
const from = new Map<Work, number>();
const steps = new Map<Work, number>();
const wrong: string[] = [];
/** How often the engine threw everything away, which must be noticed and never look like a first start. */
const wipes: string[] = [];
const acknowledgements = new Map<Work, number>();

async function checked(page: Page, ended: Ended | undefined): Promise<void> {
  if (ended === undefined) return;
  const seen = await page.evaluate((last) => look(last), ended);
  wrong.push(...seen.wrong.map((one) => `round ${ended.round}: ${one}`));
  from.set(ended.work, seen.from);
  if (seen.wiped === undefined) return;
  wipes.push(`round ${ended.round}: back from copies: ${seen.wiped || 'nothing had one'}`);
  from.clear();
}

/** A life: looks at what the last one left, works, and is killed. */
async function live(round: number, last: Ended | undefined): Promise<Ended> {
  const work = works[round % works.length] ?? 'save';
  const stage = await openStage({ profile, practice });
  const page = await ownPage(stage);
  await checked(page, last);
  let count = 0;
  let since = performance.now();
  await page.exposeFunction('acknowledged', (said: Said) => {
    count = said.count;
    steps.set(work, performance.now() - since);
    since = performance.now();
    acknowledgements.set(work, (acknowledgements.get(work) ?? 0) + 1);
  });
  const start = from.get(work) ?? 0;
  let isKilled = false;
  const working = page.evaluate((how) => act(how), { work, round, from: start, age: wipes.length });
  const failed = working.then(
    () => undefined,
    (error: unknown) => (isKilled ? undefined : wrong.push(`round ${round}: ${work} failed: ${String(error)}`)),
  );
  await new Promise((resolve) => setTimeout(resolve, Math.random() * Math.max(400, (steps.get(work) ?? 700) * 2)));
  isKilled = true;
  const process = stage.browser.process();
  const dead = new Promise((resolve) => process?.once('exit', resolve));
  process?.kill('SIGKILL');
  await Promise.all([dead, failed]);
  return { work, round, count, from: start, age: wipes.length };
}

test(`A01, E08, G02: killed ${rounds} times: nothing in part, nothing acknowledged lost, everything opens`, async () => {
  let last: Ended | undefined;
  for (let round = 0; round < rounds; round += 1) last = await live(round, last);
  const stage = await openStage({ profile, practice });
  await checked(await ownPage(stage), last);
  await stage.close();
  console.info(`killed ${rounds} times; acknowledged: ${[...acknowledgements].map(([work, count]) => `${work} ${count}`).join(', ')}; thrown away by the engine: ${wipes.join('; ') || 'never'}`);
  expect(wrong).toEqual([]);
  // Seen about once in two hundred kills on LevelDB; more often would be something of ours.
  expect(wipes.length).toBeLessThanOrEqual(1 + rounds / 40);
}, 60_000 + rounds * 10_000);
