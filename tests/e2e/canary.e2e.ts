import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Profile } from '../../utils/core/profile.ts';
import { startPractice, type Practice } from '../practice/server.ts';
import { openStage, type Stage } from './browser.ts';
import { importSubjects, press } from './flows.ts';
import { company } from './subjects.ts';
import { beside, openStep } from './wizard.ts';

/*
 * After a day's work, after locking and after a crash the whole browser profile is searched for words that stood nowhere but
 * in stored subjects. Two subjects: one stays in the extension and may be found nowhere; what of the other was written to the
 * console's page belongs to the console, and may be found in what the browser keeps of that site.
 */

const letters = 'abcdefghijkmnpqrstuvwxyz';
/** Twenty letters that stand nowhere else. */
const canary = (): string => Array.from({ length: 20 }, () => letters[Math.floor(Math.random() * letters.length)]).join('');

const passphrase = 'granite harbour lantern 江南 0427';

const kept = { remark: canary(), street: canary(), mailbox: canary(), site: canary(), typed: canary(), searched: canary(), tag: canary() };
const filled = { remark: canary(), street: canary(), mailbox: canary() };
/** Put into the console's own storage: the search must be able to find something. */
const control = canary();

const stays: Profile = {
  id: 'stays',
  values: { ...company.values, 'subject.name': '虚构留守科技有限公司', 'subject.certificateNumber': '91000000MA0000001P', 'subject.remark': kept.remark, 'subject.mailingAddress': `虚构路${kept.street}号`, 'principal.email': `${kept.mailbox}@example-demo.com` },
  sites: [{ id: 'stays-site', values: { 'site.domain': `${kept.site}.com`, 'site.name': '虚构留守' } }],
  tags: [kept.tag],
  createdAt: company.createdAt,
  updatedAt: company.updatedAt,
};
const goes: Profile = {
  ...company,
  id: 'goes',
  values: { ...company.values, 'subject.remark': filled.remark, 'subject.mailingAddress': `虚构路${filled.street}号`, 'principal.email': `${filled.mailbox}@example-demo.com` },
};

let practice: Practice;
let profile: string;
beforeAll(async () => {
  practice = await startPractice();
});
afterAll(() => practice.close());
beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'icp-canary-'));
});
afterEach(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** As a file may hold a word: UTF-8, and the UTF-16 of browsers. */
const formsOf = (word: string): Buffer[] => [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')];

/** The files, from the profile's folder, that hold one of these words. */
function holding(words: readonly string[]): string[] {
  const forms = words.flatMap(formsOf);
  return filesIn(profile).flatMap((file) => {
    const bytes = statSync(file).size > 0 ? readFileSync(file) : Buffer.alloc(0);
    return forms.some((form) => bytes.includes(form)) ? [relative(profile, file)] : [];
  });
}

/** What the browser keeps of a site and of its tabs; the extension's own are elsewhere. */
const isOfSite = (file: string) => /https_beian\.aliyun\.com|Local Storage|Session Storage|Sessions|History|Web Data|Cache/.test(file);

async function typeInto(page: Page, selector: string, value: string): Promise<void> {
  await page.waitForSelector(selector);
  await page.click(selector, { count: 3 });
  await page.type(selector, value);
}

/** Imports, edits, searches, fills a page of the console. */
async function day(stage: Stage): Promise<void> {
  await importSubjects(stage, [stays, goes]);
  const desk = await stage.own('desk.html#/subjects/stays');
  await typeInto(desk, '[data-form-field="subject.remark"] textarea', `${kept.remark} ${kept.typed}`);
  await desk.click('[data-action=save]');
  await desk.waitForSelector('[data-action=save][aria-disabled], [data-action=save]:disabled');
  await desk.evaluate(() => void (location.hash = '#/subjects'));
  await desk.waitForSelector('tr[data-subject=stays]');
  await typeInto(desk, 'input[type=search]', kept.searched);
  await typeInto(desk, 'input[type=search]', kept.mailbox);
  await desk.waitForSelector('[data-subject=stays]');
  stage.practice.control.signIn('demo-canary');
  const page = await openStep(stage, 'subject');
  await page.evaluate((word) => localStorage.setItem('control', word), control);
  const { panel } = await beside(stage, page, goes);
  await press(panel, 'fill');
  await stage.own('popup.html');
  await new Promise((resolve) => setTimeout(resolve, 1_500));
}

async function protect(stage: Stage): Promise<void> {
  const desk = await stage.own('desk.html#/vault');
  await typeInto(desk, '[name="new-passphrase"]', passphrase);
  await typeInto(desk, '[name="again-passphrase"]', passphrase);
  await desk.click('[data-action=set-passphrase]');
  await desk.waitForSelector('[data-kit]', { timeout: 60_000 });
  await desk.click('[data-action=kit-later]');
  await desk.waitForSelector('[data-kit]', { hidden: true });
}

async function unlock(stage: Stage): Promise<Page> {
  const desk = await stage.own('desk.html#/subjects');
  await typeInto(desk, '[name=passphrase]', passphrase);
  await desk.click('[data-action=unlock]');
  await desk.waitForSelector('[data-subject=stays]', { timeout: 60_000 });
  return desk;
}

function expectNothing(when: string): void {
  const words = [...Object.values(kept), passphrase];
  const leaked = holding(words);
  const ofFill = holding(Object.values(filled)).filter((file) => !isOfSite(file));
  expect({ when, leaked, ofFill }).toEqual({ when, leaked: [], ofFill: [] });
}

test('E09: after a day, after locking and after a crash nothing of a subject stands readable in the browser profile', async () => {
  const first = await openStage({ profile, practice });
  await day(first);
  await first.close();
  expect(holding([control]).some(isOfSite)).toBe(true);
  expectNothing('after a day without a passphrase');

  const second = await openStage({ profile, practice });
  await protect(second);
  const desk = await second.own('desk.html#/subjects/stays');
  await desk.waitForSelector('[data-form-field="subject.remark"] textarea');
  await desk.click('[data-action=lock]');
  await desk.waitForSelector('[data-locked]');
  await second.close();
  expectNothing('after locking');

  const third = await openStage({ profile, practice });
  const unlocked = await unlock(third);
  await unlocked.evaluate(() => void (location.hash = '#/subjects/stays'));
  await typeInto(unlocked, '[data-form-field="subject.mailingAddress"] :is(input, textarea)', `虚构路${kept.street}号 ${kept.typed}`);
  const process = third.browser.process();
  const dead = new Promise((resolve) => process?.once('exit', resolve));
  process?.kill('SIGKILL');
  await dead;
  expectNothing('after a crash');
  console.info(`searched ${filesIn(profile).length} files; of the filled page the browser kept words in: ${holding(Object.values(filled)).join(', ') || 'nothing'}`);
}, 240_000);
