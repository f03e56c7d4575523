import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer';
import type { Reading } from '../../utils/core/field.ts';
import { valuesOf } from '../../utils/core/profile.ts';
import type { Profile } from '../../utils/core/profile.ts';
import { openStage, overlayHas, overlayTexts, type Stage } from './browser.ts';
import { importSubjects, pressButton, rescan, rows, tickAll } from './flows.ts';
import { archive, company } from './subjects.ts';
import { begun, beside, counts, fillAndCompare, openStep, pause } from './wizard.ts';

/*
 * The twenty difficulties of the console, each with the loaded extension: what a person sees, and what the page's components hold.
 * `defences.ts` takes away what stands against each, and expects its test here to fail. A test begins with the name of its trap.
 */

/** Another entity, whose website has a name of one character more than the console's box has room for. */
const other: Profile = {
  ...archive,
  sites: archive.sites.map(({ id, values }) => ({ id, values: { ...values, 'site.name': '示'.repeat(31) } })),
};

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
  await importSubjects(stage, [company, other]);
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

const siteStep = async (traps = '', values: Reading = begun) => beside(stage, await openStep(stage, 'site', { traps: `fast,${traps}`, values }), company);

/** A website page like every other, but for the trap: all that is stored is written. */
async function fillsWholly(traps: string): Promise<{ page: Page; panel: Page; now: Reading }> {
  const both = await siteStep(traps);
  const { failed, now, results } = await fillAndCompare(both, company);
  expect(failed).toEqual([]);
  expect(results.length).toBeGreaterThan(14);
  expect(await counts(both.page)).toMatchObject({ submits: 0 });
  return { ...both, now };
}

describe('what stands on the page besides the form', () => {
  test('json-slot: the hidden textarea before 备注 keeps its JSON, and the remark is in the one that is seen', async () => {
    const { page, now } = await fillsWholly('');
    expect(now['site.remark']).toBe(valuesOf(company)['site.remark']);
    expect(await page.$eval('textarea[hidden]', (one) => JSON.parse((one as HTMLTextAreaElement).value))).toMatchObject({ page: 'selfBa', siteType: 1 });
    expect(await page.$eval('textarea[placeholder^="请根据实际"]', (one) => (one as HTMLTextAreaElement).value)).toBe(now['site.remark']);
  });

  test('closed-popups: an option of a list that is shut is never pressed, whatever it says', async () => {
    const { now } = await fillsWholly('closed-popups');
    expect([now['site.name'], now['sitePrincipal.idType']]).toEqual(['虚构示例科技商城', '居民身份证']);
  });

  test('option-shim: the entry that is seen is pressed, not the one without size', async () => {
    const { page, now } = await fillsWholly('');
    expect([now['access.product'], now['site.language']]).toEqual(['云服务器ECS', '中文简体、英语']);
    expect(await page.$$eval('[role=listbox]', (all) => all.filter((one) => one.checkVisibility() && one.getBoundingClientRect().height > 1).length)).toBe(0);
  });

  test('offscreen-list: the copies beyond the edge of the page are nobody’s field and nobody’s option', async () => {
    stage.practice.control.order({ step: 'site', values: { ...begun, ...valuesOf(company), 'site.name': '', 'sitePrincipal.name': '', 'sitePrincipal.idType': '' } });
    const page = await stage.visit('/order/site.htm?trap=offscreen-list');
    await overlayHas(page, '[data-step=website][data-state=current]');
    expect(await overlayTexts(page, '[data-unread="site.name"], [data-unread="sitePrincipal.name"]')).toEqual([]);
    const both = await beside(stage, page, company);
    await both.panel.waitForSelector('[data-write="site.name"]');
    const { failed, now } = await fillAndCompare(both, company);
    expect([failed, now['site.name'], now['sitePrincipal.name'], now['sitePrincipal.idType']]).toEqual([[], '虚构示例科技商城', '李示例', '居民身份证']);
    expect(await page.$$eval('.icp-offscreen input', (all) => all.map((one) => (one as HTMLInputElement).value))).toEqual(['', '']);
    const antd = await fillsWholly('offscreen-list');
    expect(antd.now['site.content']).toBe('单位门户网站');
  });

  test('summary-empty-site: the empty form for a second website is no missing data, and nothing is filled there', async () => {
    const page = await openStep(stage, 'summary', { values: { ...begun, ...valuesOf(company) } });
    await page.waitForFunction(() => document.body.textContent?.includes('继续添加网站'));
    await overlayHas(page, '[data-step][data-state=current]');
    await pause(1_000);
    expect(await overlayTexts(page, '[data-unread], [data-finding], [data-marker]')).toEqual([]);
    const { panel } = await beside(stage, page, company);
    expect(await rows(panel)).toEqual([]);
    expect(await page.$$eval('form input, form textarea, .section input, .section textarea', (all) => all.map((one) => (one as HTMLInputElement).value).join(''))).toBe('');
  });
});

describe('names and labels', () => {
  test('select-ids: lists are found by their labels, whatever number they carry', async () => {
    const { page, now } = await fillsWholly('select-ids');
    expect(await page.$$eval('input[role=combobox]', (all) => all.map((one) => one.id).filter((id) => id.startsWith('rc_select_')).length)).toBeGreaterThan(5);
    expect([now['site.content'], now['site.language'], now['access.product']]).toEqual(['单位门户网站', '中文简体、英语', '云服务器ECS']);
  });

  test('star-css-and-text: a star before the label is none of its words, drawn by CSS or written', async () => {
    const { page, now } = await fillsWholly('');
    expect(await page.$$eval('.line-label', (all) => all.map((one) => one.textContent))).toContain('* 网站首页URL：');
    expect(await page.$eval('label[title=网站名称]', (one) => getComputedStyle(one, '::before').content)).toBe('"*"');
    expect([now['site.homeUrl'], now['site.name']]).toEqual(['www.example-shop.com', '虚构示例科技商城']);
  });

  test('repeated-fields: 证件类型 and 证件号码 of the principal are not those of the entity', async () => {
    const entity = valuesOf(company);
    const own = { 'subject.certificateType': entity['subject.certificateType'] ?? '', 'subject.certificateNumber': entity['subject.certificateNumber'] ?? '' };
    const both = await beside(stage, await openStep(stage, 'subject', { traps: 'fast', values: { ...begun, ...own, 'principal.idType': '', 'principal.idNumber': '', 'principal.name': '' } }), company);
    const { failed, now } = await fillAndCompare(both, company);
    expect(failed).toEqual([]);
    expect(now).toMatchObject({ ...own, 'principal.idType': '居民身份证', 'principal.idNumber': '11019919000101001X' });
  });

  test('two-remarks: the website’s 备注 is written, the principal’s stays blank', async () => {
    const { page, now } = await fillsWholly('two-remarks');
    expect(now['site.remark']).toBe(valuesOf(company)['site.remark']);
    expect(await page.$$eval('textarea:not([hidden])', (all) => all.map((one) => (one as HTMLTextAreaElement).value))).toEqual([now['site.remark'], '']);
  });

  test('spaced-buttons: “提 交” is known for the button that hands the order in, and is the person’s', async () => {
    const page = await openStep(stage, 'submit', { values: { ...begun, ...valuesOf(company) } });
    await overlayHas(page, '[data-step][data-state=current]');
    expect(await page.$$eval('button', (all) => all.map((one) => one.textContent))).toContain('提 交');
    const panel = await stage.panel(page);
    await panel.waitForSelector('[data-subject]');
    await panel.$eval(`[data-subject="${company.id}"] [data-action=choose]`, (one) => (one as HTMLElement).click()).catch(() => undefined);
    await panel.waitForSelector('[data-untouched]');
    expect(await panel.$$eval('[data-untouched=submit]', (all) => all.map((one) => one.firstElementChild?.firstElementChild?.textContent))).toContain('提 交');
    expect(await counts(page)).toMatchObject({ submits: 0 });
  });
});

describe('controls', () => {
  test('wrong-chip: a choice that nobody made is kept until its overwrite is ticked, and then gone', async () => {
    const both = await siteStep('wrong-chip');
    expect((await rows(both.panel)).find(({ field }) => field === 'site.content')).toEqual({ field: 'site.content', kind: 'overwrite', ticked: false });
    expect((await fillAndCompare(both, company)).now['site.content']).toBe('综合门户');
    await rescan(both.panel);
    await tickAll(both.panel);
    const { failed, now } = await fillAndCompare(both, company);
    expect([failed, now['site.content']]).toEqual([[], '单位门户网站']);
  });

  test('readonly-prefilled: what an earlier filing has settled is shown as locked, and never written', async () => {
    const values = { ...begun, ...valuesOf(company), 'subject.mailingAddress': '', 'principal.email': '' };
    const both = await beside(stage, await openStep(stage, 'subject', { traps: 'fast', values }), other);
    const locked = ['subject.region', 'subject.nature', 'subject.certificateType', 'subject.name', 'subject.certificateNumber', 'subject.certificateAddress'] as const;
    for (const field of locked.filter((one) => valuesOf(other)[one] !== valuesOf(company)[one])) {
      expect([field, await both.panel.$eval(`[data-missing="${field}"]`, (one) => one.getAttribute('data-reason'))]).toEqual([field, 'read-only']);
    }
    await tickAll(both.panel);
    const { failed, now } = await fillAndCompare(both, other);
    expect(failed).toEqual([]);
    for (const field of locked) expect([field, now[field]]).toEqual([field, valuesOf(company)[field]]);
    expect(now['subject.mailingAddress']).toBe(valuesOf(other)['subject.mailingAddress']);
  });

  test('maxlength: a name that the box has no room for is refused in words, not cut short', async () => {
    const both = await beside(stage, await openStep(stage, 'site', { traps: 'fast' }), other);
    const { results, now, failed } = await fillAndCompare(both, other);
    expect(failed).toEqual(['site.name refused']);
    expect(results.find(({ field }) => field === 'site.name')?.text).toContain('超出输入框的字数上限');
    expect(now['site.name'] ?? '').toBe('');
    expect(await both.page.$eval('.ant-input-show-count-suffix', (one) => one.textContent)).toBe('0 / 30');
  });

  test('sms-code: the code is the person’s: said so, left blank, and not asked for', async () => {
    const { page, panel } = await fillsWholly('');
    const told = await panel.$$eval('[data-untouched=sms-code]', (all) => all.map((one) => one.textContent));
    expect(told).toEqual(['验证码 短信验证码由本人输入']);
    expect(await page.$eval('input[placeholder*="短信验证码"]', (one) => (one as HTMLInputElement).value)).toBe('');
    expect(await page.evaluate(() => document.body.textContent?.includes('重新获取'))).toBe(false);
  });

  test('instance-empty: 暂无数据 is a list that has not come, and after 刷新 the instance is written', async () => {
    const both = await siteStep('instance-empty');
    const first = await fillAndCompare(both, company);
    expect(first.failed).toEqual(['access.instance refused']);
    expect(first.results.find(({ field }) => field === 'access.instance')?.text).toContain('列表没有在时限内出现');
    await both.page.bringToFront();
    await pressButton(both.page, '刷新');
    await both.page.waitForFunction(() => document.querySelector('.ant-select-loading') === null);
    await rescan(both.panel);
    const { failed, now } = await fillAndCompare(both, company);
    expect([failed, now['access.instance']]).toEqual([[], valuesOf(company)['access.instance']]);
  });
});
