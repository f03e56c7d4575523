import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer';
import { held, openStage, overlayHas, type Stage } from './browser.ts';
import { choose, importSubjects, press, rescan, rows, stepShown, tickAll } from './flows.ts';
import { archive, company } from './subjects.ts';

/* What goes wrong on a page, and how it ends: in a clear message, with nothing else written. */

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
  await importSubjects(stage, [company, archive]);
});
afterAll(() => stage.close());
beforeEach(() => {
  stage.practice.control.seed('filed');
  stage.errors.length = 0;
});
afterEach(async () => {
  expect(stage.errors).toEqual([]);
  for (const page of (await stage.browser.pages()).slice(1)) await page.close();
});

const wizard = '/pcContainer/formpage?page=selfBa&pageAction=init';

/** The site step of an order of the signed-in account, blank but for the domain. */
async function siteStep(traps = ''): Promise<{ page: Page; panel: Page }> {
  stage.practice.control.order({ step: 'site', values: { 'site.serviceType': '网站', 'site.domain': 'example-shop.com' } });
  const page = await stage.visit(`${wizard}${traps === '' ? '' : `&trap=${traps}`}`);
  await stepShown(page, '填写互联网信息服务');
  const panel = await stage.panel(page);
  await choose(panel, company.id);
  return { page, panel };
}

const changed = (before: Record<string, string>, after: Record<string, string>) =>
  Object.keys({ ...before, ...after }).filter((id) => (before[id] ?? '') !== (after[id] ?? '')).toSorted();

describe('the wrong account', () => {
  test('stops a subject that is bound to another one: both are named, nothing can be filled', async () => {
    const { page, panel } = await siteStep();
    await press(panel, 'fill');
    stage.practice.control.signIn('demo-agency-09');
    stage.practice.control.order({ step: 'site', values: { 'site.serviceType': '网站', 'site.domain': 'example-other.com' } });
    await page.reload();
    await page.waitForSelector('icp-assistant');
    await stepShown(page, '填写互联网信息服务');
    const before = await held(page);
    const other = await stage.panel(page);
    await choose(other, company.id);
    const guard = await other.$eval('[data-guard]', (one) => one.textContent);
    expect(guard).toContain('demo-agency-03');
    expect(guard).toContain('demo-agency-09');
    expect(await other.$('[data-write]')).toBeNull();
    expect(await other.$('[data-action=fill]:not([aria-disabled])')).toBeNull();
    expect(changed(before, await held(page))).toEqual([]);
  });
});

describe('on the website step', () => {
  test('two places with one label: the field is not read, said so on the page and in the panel, and the rest is written', async () => {
    const { page, panel } = await siteStep('ambiguous-label');
    await overlayHas(page, '[data-unread="site.name"][data-reason=ambiguous]');
    await panel.bringToFront();
    expect((await rows(panel)).map(({ field }) => field)).not.toContain('site.name');
    const missing = await panel.$eval('[data-missing="site.name"]', (one) => one.getAttribute('data-reason'));
    expect(missing).toBe('ambiguous');
    const before = await held(page);
    const planned = (await rows(panel)).filter(({ ticked }) => ticked).map(({ field }) => field);
    const results = await press(panel, 'fill');
    expect(results.filter(({ result }) => result !== 'written')).toEqual([]);
    expect(changed(before, await held(page))).toEqual(planned.toSorted());
  });

  test('a field that is gone: "cannot read" on the page, a copy button in the panel', async () => {
    const { page, panel } = await siteStep('removed-field:site.name');
    await overlayHas(page, '[data-unread="site.name"]');
    expect(await panel.$eval('[data-missing="site.name"]', (one) => one.getAttribute('data-reason'))).toBe('not-on-page');
    expect(await panel.$('[data-missing="site.name"] [data-action=copy]')).not.toBeNull();
    const results = await press(panel, 'fill');
    expect(results.filter(({ result }) => result !== 'written')).toEqual([]);
    expect((await held(page))['site.name'] ?? '').toBe('');
  });

  test('a value that the page takes back is refused, in words, and the others stand', async () => {
    const { page, panel } = await siteStep('refuse:site.name');
    const results = await press(panel, 'fill');
    const refused = results.filter(({ result }) => result !== 'written');
    expect(refused.map(({ field, result }) => [field, result])).toEqual([['site.name', 'refused']]);
    expect(refused[0]?.text).toContain('没有采用');
    expect(await panel.$('[data-result=refused] [data-action=copy]')).not.toBeNull();
    expect((await held(page))['site.name'] ?? '').toBe('');
    expect((await held(page))['sitePrincipal.name']).toBe('李示例');
  });

  test('a value that the page alters is said to be altered, with what the page shows', async () => {
    const { page, panel } = await siteStep('upper:site.homeUrl');
    const results = await press(panel, 'fill');
    expect(results.find(({ field }) => field === 'site.homeUrl')?.result).toBe('altered');
    expect((await held(page))['site.homeUrl']).toBe('WWW.EXAMPLE-SHOP.COM');
  });

  test('a row that is taken away during the fill: said, nothing is written elsewhere', async () => {
    const { page, panel } = await siteStep('detach:sitePrincipal.email');
    const before = await held(page);
    const results = await press(panel, 'fill');
    const gone = results.find(({ field }) => field === 'sitePrincipal.email');
    expect(gone?.result).toBe('refused');
    const written = results.filter(({ result }) => result === 'written').map(({ field }) => field);
    expect(changed(before, await held(page)).filter((id) => !written.includes(id))).toEqual([]);
  });

  test('a second fill changes nothing and sends no event; undo brings the exact state back', async () => {
    const { page, panel } = await siteStep();
    const before = await held(page);
    await tickAll(panel);
    const results = await press(panel, 'fill');
    expect(results.length).toBeGreaterThan(12);
    await rescan(panel);
    expect(await rows(panel)).toEqual([]);
    const events = () => page.evaluate(() => (window as unknown as { practice: { events: unknown[] } }).practice.events.length);
    const count = await events();
    await rescan(panel);
    expect(await events()).toBe(count);
    const undone = await press(panel, 'undo');
    expect(undone.filter(({ result }) => result !== 'written')).toEqual([]);
    expect(changed(before, await held(page))).toEqual([]);
  });

  test('a list that the console does not let be emptied again: said after the undo, all else is taken back', async () => {
    const { page, panel } = await siteStep('no-clear');
    const before = await held(page);
    await press(panel, 'fill');
    const kept = (await press(panel, 'undo')).filter(({ result }) => result !== 'written');
    expect(kept.map(({ field }) => field).toSorted()).toEqual(['access.instance', 'access.product', 'sitePrincipal.idType']);
    expect(kept.every(({ text }) => text.includes('无法撤销'))).toBe(true);
    expect(changed(before, await held(page))).toEqual(kept.map(({ field }) => field).toSorted());
  });

  test('what the person has typed is kept unless its overwrite is ticked', async () => {
    const { page, panel } = await siteStep();
    await page.bringToFront();
    await page.type('input[placeholder*="需包含中文"]', '我自己写的名称');
    await rescan(panel);
    const row = (await rows(panel)).find(({ field }) => field === 'site.name');
    expect(row).toEqual({ field: 'site.name', kind: 'overwrite', ticked: false });
    await press(panel, 'fill');
    expect((await held(page))['site.name']).toBe('我自己写的名称');
  });

  test('after a fill no popup is open, the scroll is where it was, and nothing was submitted', async () => {
    const { page, panel } = await siteStep();
    await page.bringToFront();
    await page.evaluate(() => window.scrollTo(0, 120));
    await press(panel, 'fill');
    const after = await page.evaluate(() => ({
      open: [...document.querySelectorAll('.ant-select-dropdown, .ant-picker-dropdown')].filter((one) => one.checkVisibility()).length,
      y: window.scrollY,
      submits: (window as unknown as { practice: { submits: number } }).practice.submits,
    }));
    expect(after).toEqual({ open: 0, y: 120, submits: 0 });
  });
});
