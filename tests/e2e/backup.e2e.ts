import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { readyAge } from '../../.ci/age.mjs';
import type { Profile } from '../../utils/core/profile.ts';
import type { Store } from '../../utils/store/api.ts';
import { storeScript } from '../store/browser-bundle.ts';
import { openStage, type Stage } from './browser.ts';
import { root } from './build.ts';
import { archive, company, person } from './subjects.ts';

/* Backup and bundle in the built extension: between two browser profiles that know nothing of each other, and the stock tool. */

const passphrase = 'lantern otter quartz meadow';
const folder = mkdtempSync(join(tmpdir(), 'icp-backup-'));
const age = readyAge(root, () => undefined) ?? 'age';

let office: Stage;
let colleague: Stage;
let script: string;

interface Opens {
  openStore(): Promise<Store>;
}

/** Runs where the store may be opened, in a page of the extension. */
async function withStore<T>(stage: Stage, body: (page: Page) => Promise<T>): Promise<T> {
  const page = await stage.own('popup.html');
  await page.evaluate(script);
  try {
    return await body(page);
  } finally {
    await page.close();
  }
}

const seed = (stage: Stage, profiles: readonly Profile[]) =>
  withStore(stage, (page) =>
    page.evaluate(async (all) => {
      const store = await (globalThis as unknown as Opens).openStore();
      await store.saveProfiles(all);
      await store.see([{ account: 'demo-agency-03', order: '2034805095182', stage: 'draft', label: '草稿', at: Date.now(), subject: '虚构示例科技有限公司' }]);
      store.close();
    }, profiles),
  );

const stored = (stage: Stage) =>
  withStore(stage, (page) =>
    page.evaluate(async () => {
      const store = await (globalThis as unknown as Opens).openStore();
      const [profiles, orders, log, copies] = await Promise.all([store.profiles(), store.orders(), store.audit(), store.snapshots()]);
      store.close();
      return { profiles, orders: orders.length, acts: log.map(({ act }) => act), before: copies.some(({ id }) => id === 'before') };
    }),
  );

/** The desk's page; a dialogue for saving is answered with a file of the browser's own file system. */
async function desk(stage: Stage, saves: 'to the disk' | 'by download'): Promise<Page> {
  const page = await stage.own('desk.html#/backup');
  await page.evaluate((how) => {
    const place = async ({ suggestedName }: { suggestedName: string }) => (await navigator.storage.getDirectory()).getFileHandle(suggestedName, { create: true });
    Object.assign(globalThis, { showSaveFilePicker: how === 'to the disk' ? place : undefined });
  }, saves);
  await page.bringToFront();
  await page.waitForSelector('[data-part=bundle], [data-part=open]');
  return page;
}

async function sealWith(page: Page, name: 'backup' | 'bundle'): Promise<void> {
  await page.type(`input[name=${name}-passphrase]`, passphrase);
  await page.type(`input[name=${name}-again]`, passphrase);
  await page.click(`[data-action=write-${name}]`);
}

const written = (page: Page, how: 'disk' | 'memory') => page.waitForSelector(`[data-written=${how}]`, { timeout: 60_000 });

/** The bytes of a file that was saved to the browser's own file system. */
async function savedBytes(page: Page, ending: string): Promise<Buffer> {
  const text = await page.evaluate(async (wanted) => {
    const place = await navigator.storage.getDirectory();
    for await (const [name, handle] of (place as unknown as { entries(): AsyncIterable<[string, FileSystemFileHandle]> }).entries()) {
      if (!name.startsWith(wanted)) continue;
      const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer());
      return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
    }
    return '';
  }, ending);
  return Buffer.from(text, 'latin1');
}

async function openFile(page: Page, file: string, typed?: string): Promise<void> {
  const input = (await page.waitForSelector('input[name=age-file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
  await page.waitForSelector('[data-asks]');
  if (typed !== undefined) await page.type('input[name=file-passphrase]', typed);
  await page.click('[data-action=open-file]');
}

beforeAll(async () => {
  [office, colleague, script] = await Promise.all([openStage(), openStage(), storeScript()]);
  await seed(office, [company, archive, person]);
});
afterAll(async () => {
  await Promise.all([office.close(), colleague.close()]);
  rmSync(folder, { recursive: true, force: true });
});
afterEach(async () => {
  expect([...office.errors, ...colleague.errors]).toEqual([]);
  for (const stage of [office, colleague]) for (const page of (await stage.browser.pages()).slice(1)) await page.close();
});

describe('a backup', () => {
  test('E17: written to the disk and read back; the stock tool opens it by its passphrase', async () => {
    const page = await desk(office, 'to the disk');
    expect(await page.$('[data-backup-need=never]')).not.toBeNull();
    await sealWith(page, 'backup');
    await written(page, 'disk');
    await page.waitForFunction(() => document.querySelector('[data-backup-need]') === null, { polling: 100 });
    const file = join(folder, 'backup.age');
    writeFileSync(file, await savedBytes(page, 'icp-backup-'));
    const done = spawnSync('script', ['-qec', `${age} -d -o ${join(folder, 'backup.jsonl')} ${file}`, '/dev/null'], { input: `${passphrase}\n`, encoding: 'utf8', timeout: 60_000 });
    expect(done.status, done.stdout).toBe(0);
    const lines = readFileSync(join(folder, 'backup.jsonl'), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as { store?: string; body?: unknown });
    const { profiles } = await stored(office);
    expect(lines.filter(({ store }) => store === 'profiles').map(({ body }) => body)).toEqual(expect.arrayContaining(profiles));
    expect(lines.filter(({ store }) => store === 'orders')).toHaveLength(1);
  });

  test('where the browser has no dialogue for saving it is a download, checked before', async () => {
    const page = await desk(office, 'by download');
    const session = await page.createCDPSession();
    await session.send('Browser.setDownloadBehavior' as 'Page.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    await sealWith(page, 'backup');
    await written(page, 'memory');
    const there = () => readdirSync(folder).filter((name) => /^icp-backup-.*\.age$/.test(name));
    for (let tries = 0; there().length === 0 && tries < 100; tries += 1) await new Promise((resolve) => setTimeout(resolve, 100));
    expect(there()).toHaveLength(1);
    expect(readFileSync(join(folder, there()[0]!)).subarray(0, 21).toString()).toBe('age-encryption.org/v1');
  });

  test('E06: a wrong passphrase opens nothing and changes nothing', async () => {
    const page = await desk(colleague, 'to the disk');
    await openFile(page, join(folder, 'backup.age'), 'another passphrase');
    await page.waitForSelector('.tone-block', { timeout: 60_000 });
    expect(await page.$eval('.tone-block', (one) => one.textContent)).toContain('文件口令不对');
    expect((await stored(colleague)).profiles).toEqual([]);
  });

  test('E05: a cut file is refused before anything is written', async () => {
    const cut = join(folder, 'cut.age');
    writeFileSync(cut, readFileSync(join(folder, 'backup.age')).subarray(0, -40));
    const page = await desk(colleague, 'to the disk');
    await openFile(page, cut, passphrase);
    await page.waitForSelector('.tone-block', { timeout: 60_000 });
    expect(await page.$eval('.tone-block', (one) => one.textContent)).toContain('不完整或被改动过');
    expect((await stored(colleague)).profiles).toEqual([]);
  });

  test('E07: restored in another browser profile: first merged, then in place of what is there', async () => {
    const page = await desk(colleague, 'to the disk');
    await openFile(page, join(folder, 'backup.age'), passphrase);
    await page.waitForSelector('[data-file=backup]', { timeout: 60_000 });
    expect(await page.$$eval('[data-pairing]', (all) => all.map((one) => one.getAttribute('data-pairing')))).toEqual(['new', 'new', 'new']);
    await page.click('[data-action=merge-file]');
    await page.waitForFunction(() => document.querySelector('[data-file]') === null, { polling: 100, timeout: 30_000 });
    expect(await page.$eval('[data-restored]', (one) => one.textContent)).toContain('已写入主体 3 个');
    const merged = await stored(colleague);
    expect(merged.profiles.map(({ id }) => id).toSorted()).toEqual(['archive', 'company', 'person']);
    expect(merged.orders).toBe(1);

    await seed(colleague, [{ ...person, id: 'stray', values: { 'subject.name': '多出来的（虚构）' } }]);
    await openFile(page, join(folder, 'backup.age'), passphrase);
    await page.waitForSelector('[data-file=backup]', { timeout: 60_000 });
    await page.click('input[name=restore-mode][value=replace]');
    await page.type('input[name=replace-phrase]', '全部替换');
    await page.click('[data-action=replace-all]');
    await page.waitForFunction(() => document.querySelector('[data-file]') === null, { polling: 100, timeout: 30_000 });
    const replaced = await stored(colleague);
    expect(replaced.profiles.map(({ id }) => id).toSorted()).toEqual(['archive', 'company', 'person']);
    expect(replaced.acts.filter((act) => act === 'restore')).toHaveLength(2);
    expect(replaced.before).toBe(true);
  });
});

describe('a bundle', () => {
  test('for a colleague’s key: opened without a passphrase, its difference chosen', async () => {
    const theirs = await desk(colleague, 'to the disk');
    const key = await theirs.waitForSelector('[data-own-key]').then((found) => found?.evaluate((one) => one.textContent?.trim() ?? ''));
    await theirs.close();
    await seed(office, [{ ...company, values: { ...company.values, 'principal.mobile': '19900000009' } }]);

    const page = await desk(office, 'to the disk');
    await page.waitForSelector('[data-bundle-picker] input[type=search]');
    await page.type('[data-bundle-picker] input[type=search]', company.values['subject.name'] ?? '');
    await page.waitForFunction(() => document.querySelectorAll('.pick-list li').length === 1, { polling: 100 });
    await page.click('input[name=choose-company]');
    await page.click('[data-sealing=bundle] input[value=keys]');
    await page.type('textarea[name=bundle-keys]', key ?? '');
    await page.click('[data-action=write-bundle]');
    await written(page, 'disk');
    const file = join(folder, 'bundle.age');
    writeFileSync(file, await savedBytes(page, 'icp-subjects-'));

    const desk2 = await desk(colleague, 'to the disk');
    await openFile(desk2, file);
    await desk2.waitForSelector('[data-pairing=differs]', { timeout: 30_000 });
    await desk2.click('[data-pairing=differs] summary');
    await desk2.click('[data-difference="principal.mobile"] input');
    await desk2.click('[data-action=merge-file]');
    await desk2.waitForFunction(() => document.querySelector('[data-file]') === null, { polling: 100 });
    const { profiles } = await stored(colleague);
    expect(profiles.find(({ id }) => id === 'company')?.values['principal.mobile']).toBe('19900000009');
    // The sender cannot open it: it was for somebody else.
    const again = await desk(office, 'to the disk');
    await openFile(again, file);
    await again.waitForSelector('.tone-block', { timeout: 30_000 });
    expect(await again.$eval('.tone-block', (one) => one.textContent)).toContain('不是加密给手上这些密钥的');
    expect((await stored(office)).acts).toContain('bundle');
  });
});
