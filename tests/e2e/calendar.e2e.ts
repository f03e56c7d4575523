import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'puppeteer';
import { hour } from '../../utils/core/time.ts';
import type { Store } from '../../utils/store/api.ts';
import { storeScript } from '../store/browser-bundle.ts';
import { openStage, type Stage } from './browser.ts';

/* The deadlines of the orders page as a calendar file: pressed, downloaded by the browser, read by an independent parser. */

let stage: Stage;
let desk: Page;
const folder = mkdtempSync(join(tmpdir(), 'calendar-e2e-'));
/** A full minute, so that what the file says in seconds is all there is of it. */
const seen = Math.floor(Date.now() / 60_000) * 60_000 - hour;
const order = { account: '19900000007', order: '203480509518200001', subject: '虚构示例科技有限公司', domain: 'example-demo.cn' };

beforeAll(async () => {
  stage = await openStage();
  const script = await storeScript();
  const popup = await stage.own('popup.html');
  await popup.evaluate(script);
  await popup.evaluate(
    async ({ of, at }) => {
      const store = await (globalThis as unknown as { openStore: () => Promise<Store> }).openStore();
      await store.see([{ ...of, stage: 'awaiting-submission', label: '待提交管局', at: at - 3_600_000 }]);
      await store.see([{ ...of, stage: 'sms', label: '工信部短信核验', at }]);
      store.close();
    },
    { of: order, at: seen },
  );
  await popup.close();
  desk = await stage.own('desk.html#/orders');
  const session = await desk.createCDPSession();
  await session.send('Browser.setDownloadBehavior' as 'Page.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await desk.bringToFront();
});
afterAll(async () => {
  expect(stage.errors).toEqual([]);
  await stage.close();
  rmSync(folder, { recursive: true });
});

interface Saved {
  readonly name: string;
  readonly content: string;
}

/** What the browser saves when the button is pressed; a file of the same name would take the place of the one before. */
async function exported({ withNames }: { readonly withNames: boolean }): Promise<Saved> {
  for (const old of readdirSync(folder)) rmSync(join(folder, old));
  await desk.waitForSelector('[data-action=save-ics]:not([aria-busy])');
  const isTicked = await desk.$eval('[name=calendar-names]', (box) => (box as HTMLInputElement).checked);
  if (isTicked !== withNames) await desk.click('[name=calendar-names]');
  await desk.click('[data-action=save-ics]');
  for (;;) {
    const name = readdirSync(folder).find((one) => one.endsWith('.ics'));
    if (name !== undefined) return { name, content: readFileSync(join(folder, name), 'utf8') };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

const eventOf = (content: string) => new ICAL.Component(ICAL.parse(content)).getAllSubcomponents('vevent').find((one) => one.getFirstPropertyValue('status') === 'CONFIRMED');
const said = (content: string, name: string) => eventOf(content)?.getFirstPropertyValue(name);

test('the file has the instant of the screen and names nobody; ticked, it names the order and replaces the first one', async () => {
  const { name, content } = await exported({ withNames: false });
  expect(name).toMatch(/^备案期限-\d{4}-\d\d-\d\d\.ics$/);
  expect((said(content, 'dtstart') as ICAL.Time).toUnixTime() * 1_000).toBe(seen + 23 * hour);
  const shown = await desk.$eval('[data-deadline=sms]', (one) => Date.parse(one.getAttribute('data-due') ?? ''));
  expect(shown).toBe(seen + 23 * hour);
  const unfolded = content.replaceAll('\r\n ', '');
  for (const personal of Object.values(order)) expect(unfolded).not.toContain(personal);
  for (const line of content.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);

  const { content: named } = await exported({ withNames: true });
  expect(said(named, 'summary')).toBe('工信部短信核验 · 虚构示例科技有限公司 · example-demo.cn');
  expect(said(named, 'uid')).toBe(said(content, 'uid'));
  expect(Number(said(named, 'sequence'))).toBeGreaterThanOrEqual(Number(said(content, 'sequence')));
});
