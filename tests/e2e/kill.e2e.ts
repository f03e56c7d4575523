import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Profile } from '../../utils/core/profile.ts';
import type { Store } from '../../utils/store/api.ts';
import { startPractice, type Practice } from '../practice/server.ts';
import { storeScript } from '../store/browser-bundle.ts';
import { openStage, type Stage } from './browser.ts';

/*
 * The browser is killed (SIGKILL) at a random moment while a page of the extension saves subjects, one by one and forty
 * at once, and the console's page saves drafts through the background. What was acknowledged must be there afterwards,
 * and of forty all or none. A killed process keeps the system's file cache: this shows nothing about a power cut.
 */

declare const openStore: () => Promise<Store>;
declare const acknowledged: (what: Saved) => Promise<void>;
declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };

type Saved = { readonly kind: 'subject' | 'forty' | 'draft'; readonly round: number; readonly count: number };

const rounds = 20;
const together = 40;

let script: string;
let practice: Practice;
let profile: string;

beforeAll(async () => {
  [script, practice] = await Promise.all([storeScript(), startPractice()]);
});
afterAll(() => practice.close());
beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'icp-kill-'));
});
afterEach(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));

async function ownPage(stage: Stage): Promise<Page> {
  const page = await stage.own('popup.html');
  await page.evaluate(script);
  return page;
}

/** Saves subjects for ever: one that grows, and after every eighth forty new ones in one go. */
const saveSubjects = (page: Page, round: number) =>
  page.evaluate(
    async (now, size) => {
      const store = await openStore();
      const bare = { sites: [], createdAt: 0, updatedAt: 0 } satisfies Partial<Profile>;
      for (let count = 1; ; count += 1) {
        await store.saveProfile({ ...bare, id: `one-${now}`, values: { 'subject.remark': String(count) } });
        await acknowledged({ kind: 'subject', round: now, count });
        if (count % 8 !== 0) continue;
        await store.saveProfiles(Array.from({ length: size }, (_, at) => ({ ...bare, id: `forty-${now}-${count}-${at}`, values: {} })));
        await acknowledged({ kind: 'forty', round: now, count });
      }
    },
    round,
    together,
  );

/** Sends what would be typed from the overlay's own world, the way a person's typing goes. */
async function saveDrafts(page: Page, round: number, note: (what: Saved) => void): Promise<void> {
  const realm = page.mainFrame().extensionRealms()[0];
  if (realm === undefined) throw new Error('the overlay has no world of its own');
  for (let count = 1; ; count += 1) {
    const values = { 'site.remark': String(count) };
    const reply = await realm.evaluate((message) => chrome.runtime.sendMessage(message), { type: 'overlay/draft', page: 'wizard.site', account: `account-${round}-${count % 5}`, values });
    if (!(reply as { ok?: boolean } | undefined)?.ok) throw new Error(`a draft was not taken: ${JSON.stringify(reply)}`);
    note({ kind: 'draft', round, count });
  }
}

/** One life of the browser, ended by force. Resolves with what was acknowledged before. */
async function lifeAndDeath(round: number): Promise<Saved[]> {
  const saved: Saved[] = [];
  const stage = await openStage({ profile, practice });
  const [own, console] = await Promise.all([ownPage(stage), stage.visit('/')]);
  await own.exposeFunction('acknowledged', (what: Saved) => void saved.push(what));
  const working = [saveSubjects(own, round), saveDrafts(console, round, (what) => void saved.push(what))];
  const ended = Promise.allSettled(working);
  const busy = expect.poll(() => [...new Set(saved.map(({ kind }) => kind))].toSorted(), { timeout: 30_000 }).toEqual(['draft', 'forty', 'subject']);
  // The work never ends by itself: if it does before the kill, that is the failure to be shown.
  const process = stage.browser.process();
  const dead = new Promise((resolve) => process?.once('exit', resolve));
  try {
    await Promise.race([busy, Promise.all(working)]);
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 600));
  } finally {
    process?.kill('SIGKILL');
    await Promise.all([dead, ended]);
  }
  return saved;
}

interface Kept {
  readonly subjects: Record<string, number>;
  readonly forties: Record<string, number>;
  readonly drafts: Record<string, number>;
  readonly unreadable: number;
}

async function look(): Promise<Kept> {
  const stage = await openStage({ profile, practice });
  try {
    const page = await ownPage(stage);
    return await page.evaluate(async () => {
      const store = await openStore();
      const [profiles, drafts] = await Promise.all([store.profiles(), store.drafts()]);
      const kept = { subjects: {} as Record<string, number>, forties: {} as Record<string, number>, drafts: {} as Record<string, number> };
      for (const { id, values } of profiles) {
        const batch = /^(forty-\d+-\d+)-/.exec(id)?.[1];
        if (batch === undefined) kept.subjects[id] = Number(values['subject.remark']);
        else kept.forties[batch] = (kept.forties[batch] ?? 0) + 1;
      }
      for (const { account, values } of drafts) kept.drafts[account] = Number(values['site.remark']);
      return { ...kept, unreadable: (await store.unreadable()).length };
    });
  } finally {
    await stage.close();
  }
}

const latest = (saved: readonly Saved[], name: (one: Saved) => string): Map<string, number> => new Map(saved.map((one) => [name(one), one.count]));

test(`killed ${rounds} times while saving, nothing acknowledged is lost and no forty is in part`, async () => {
  const all: Saved[] = [];
  for (let round = 0; round < rounds; round += 1) all.push(...(await lifeAndDeath(round)));
  const kept = await look();

  const of = (kind: Saved['kind']) => all.filter((one) => one.kind === kind);
  const lost: string[] = [];
  for (const [name, count] of latest(of('subject'), ({ round }) => `one-${round}`)) if ((kept.subjects[name] ?? 0) < count) lost.push(`${name}: ${kept.subjects[name]} < ${count}`);
  for (const [name, count] of latest(of('draft'), ({ round, count: at }) => `account-${round}-${at % 5}`)) if ((kept.drafts[name] ?? 0) < count) lost.push(`${name}: ${kept.drafts[name]} < ${count}`);
  for (const { round, count } of of('forty')) if (kept.forties[`forty-${round}-${count}`] !== together) lost.push(`forty-${round}-${count}`);
  const partial = Object.entries(kept.forties).filter(([, count]) => count !== together);
  console.info(`acknowledged: ${of('subject').length} subjects, ${of('forty').length} times ${together}, ${of('draft').length} drafts; kept ${Object.keys(kept.forties).length} times ${together}`);

  expect(lost).toEqual([]);
  expect(partial).toEqual([]);
  expect(kept.unreadable).toBe(0);
  expect(of('subject').length).toBeGreaterThan(rounds * 5);
  expect(of('draft').length).toBeGreaterThan(rounds);
}, 300_000);
