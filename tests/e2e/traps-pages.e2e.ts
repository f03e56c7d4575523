import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer';
import type { Reading } from '../../utils/core/field.ts';
import { valuesOf } from '../../utils/core/profile.ts';
import { held, openStage, origin, overlayHas, overlayTexts, type Stage } from './browser.ts';
import { importSubjects, pressButton, rescan, stepShown } from './flows.ts';
import { company } from './subjects.ts';
import { begun, beside, changed, counts, fillAndCompare, openStep, pause, wizard } from './wizard.ts';

/* Those of the twenty difficulties that lie in what pages do: what comes late, what is missing, what is no form. See `traps.e2e.ts`. */

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
  await importSubjects(stage, [company]);
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

declare const chrome: { storage: { local: { set(values: object): Promise<void> } } };

/** As the settings do; pages that are open follow. */
const speak = async (lang: 'zh' | 'en') => (await stage.worker()).evaluate((wanted) => chrome.storage.local.set({ settings: { lang: wanted } }), lang);

/** Boxes of marks in the overlay that lie over something of the page. */
const marksOver = (page: Page, selector: string): Promise<string[]> =>
  page.evaluate((wanted) => {
    const box = (one: Element) => one.getBoundingClientRect();
    const meet = (a: DOMRect, b: DOMRect) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5;
    const root = document.querySelector('icp-assistant')?.shadowRoot;
    const marks = [...(root?.querySelectorAll('[data-marker], [data-passed], [data-note]') ?? [])].filter((one) => one.checkVisibility());
    const told = [...document.querySelectorAll(wanted)].filter((one) => one.checkVisibility());
    if (told.length === 0) return [`nothing on the page is ${wanted}`];
    return marks.flatMap((mark) => told.filter((one) => meet(box(mark), box(one))).map((one) => `${mark.getAttribute('data-field') ?? mark.getAttribute('data-note')} over ${one.textContent}`));
  }, selector);

describe('what comes late', () => {
  test('async-check: what 信息校验 reveals after seconds is read without a reload, and can be filled', async () => {
    stage.practice.control.signIn('demo-fresh-async');
    const page = await stage.visit(wizard);
    await stepShown(page, '基础信息校验');
    await speak('en');
    await overlayHas(page, '[data-gloss]');
    await page.type('input[placeholder*="请输入域名"]', 'example-shop.com');
    await pressButton(page, '信息校验');
    await pause(700);
    const early = (await overlayTexts(page, '[data-gloss]')).length;
    expect(await page.evaluate(() => document.body.textContent?.includes('备案订单类型：'))).toBe(false);
    await page.waitForFunction(() => document.body.textContent?.includes('备案订单类型：'), { timeout: 8_000 });
    await pause(1_200);
    expect((await overlayTexts(page, '[data-gloss]')).length).toBeGreaterThanOrEqual(early + 5);
    await speak('zh');
    expect(await counts(page)).toMatchObject({ submits: 1 });
  });

  test('step-without-url: the checklist follows a step that changes no address, and a fill planned for the step before writes nothing', async () => {
    const values: Reading = { ...begun, ...valuesOf(company), 'principal.email': 'other@example-demo.com', 'site.name': '', 'site.remark': '', 'sitePrincipal.email': '' };
    const page = await openStep(stage, 'subject', { traps: 'fast', values });
    await overlayHas(page, '[data-step=subject][data-state=current]');
    const { panel } = await beside(stage, page, company);
    await panel.bringToFront();
    await panel.click('[data-write="principal.email"] input');
    await page.bringToFront();
    const address = page.url();
    await pressButton(page, '获取验证码');
    await page.waitForFunction(() => document.body.textContent?.includes('后重新获取'));
    await page.type('input[placeholder*="短信验证码"]', '123456');
    await pressButton(page, '下一步');
    await stepShown(page, '填写互联网信息服务');
    expect(page.url()).toBe(address);
    await overlayHas(page, '[data-step=website][data-state=current]');
    expect(await overlayTexts(page, '[data-step=subject][data-state=done]')).toHaveLength(1);
    const before = await held(page);
    await panel.bringToFront();
    await panel.click('[data-action=fill]');
    await panel.waitForFunction(() => document.body.textContent?.includes('页面在预览之后变了'), { polling: 100 });
    expect(changed(before, await held(page))).toEqual([]);
    await rescan(panel);
    const { failed, now } = await fillAndCompare({ page, panel }, company);
    expect([failed, now['site.name'], now['principal.email'] ?? before['principal.email']]).toEqual([[], '虚构示例科技商城', before['principal.email']]);
  });
});

describe('what is missing, or says something elsewhere', () => {
  test('missing-add: where 新增 should stand, the order that hides it is named, on both consoles; where it stands, nothing is said', async () => {
    const order = stage.practice.control.order({ stage: 'provider-review', values: begun });
    for (const path of ['/pcContainer/myorder', '/order/index.htm']) {
      const page = await stage.visit(path);
      await overlayHas(page, '[data-banner]');
      const [banner] = await overlayTexts(page, '[data-banner]');
      expect([path, banner]).toEqual([path, expect.stringContaining(order)]);
      expect(banner).toContain('1 个进行中的订单');
      const boxes = await page.evaluate(() => document.querySelector('icp-assistant')?.shadowRoot?.querySelector('[data-banner]')?.getBoundingClientRect().height);
      expect(boxes).toBeGreaterThan(20);
      await page.close();
    }
    stage.practice.control.seed('filed');
    for (const path of ['/pcContainer/myorder', '/order/index.htm']) {
      const page = await stage.visit(path);
      await overlayHas(page, '[data-tab], [data-step]');
      await pause(1_200);
      expect([path, await overlayTexts(page, '[data-banner]')]).toEqual([path, []]);
      await page.close();
    }
  });

  test('error-outside-row: what the console says beside or under its rows is neither read nor covered', async () => {
    stage.practice.control.skin('classic');
    stage.practice.control.order({ step: 'site', values: { ...begun, ...valuesOf(company), 'site.name': '网站', 'sitePrincipal.mobile': '123', 'sitePrincipal.email': 'a@b' } });
    const classic = await stage.visit('/order/site.htm');
    await pressButton(classic, '下一步,上传备案资料');
    await classic.waitForSelector('.icp-form-item-right-tip:not(.display-none)');
    await overlayHas(classic, '[data-marker][data-field="site.name"]');
    await pause(1_000);
    expect(await marksOver(classic, '.icp-form-item-right-message')).toEqual([]);
    expect(await overlayTexts(classic, '[data-unread="site.name"], [data-unread="sitePrincipal.mobile"]')).toEqual([]);

    stage.practice.control.seed('filed');
    const page = await openStep(stage, 'site', { traps: 'fast,error-outside-row' });
    await pressButton(page, '完成填写');
    await page.waitForSelector('.ant-alert-error');
    expect(await page.$eval('.ant-alert-error', (one) => one.textContent)).toContain('请填写网站名称');
    const { failed, now } = await fillAndCompare(await beside(stage, page, company), company);
    expect([failed, now['site.name']]).toEqual([[], '虚构示例科技商城']);
    expect((await overlayTexts(page, '[data-unread="site.name"]'))).toEqual([]);
  });
});

describe('what is no form', () => {
  test.each([['login', '/login'], ['slider', '/slider']])('walls: on the %s page the assistant is silent, and touches nothing', async (_, path) => {
    stage.practice.control.signOut();
    const page = await stage.visit(path);
    await overlayHas(page, '[data-tab]');
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      for (const type of ['input', 'change', 'focusin', 'click']) document.addEventListener(type, () => seen.push(type), true);
    });
    await pause(1_200);
    expect(await overlayTexts(page, '[data-step], [data-finding], [data-marker], [data-passed], [data-gloss], [data-banner], [data-unread]')).toEqual([]);
    expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
    const panel = await stage.panel(page);
    await panel.waitForSelector('[data-action=rescan]');
    await pause(500);
    expect(await panel.$$('[data-write], [data-draft]')).toEqual([]);
  });

  test('walls: under a slider that lies over the form nothing is written', async () => {
    const page = await openStep(stage, 'site', { traps: 'fast' });
    const both = await beside(stage, page, company);
    const before = await held(page);
    await page.goto(`${origin}${wizard}&trap=fast,walls`);
    await page.waitForSelector('.nc-container');
    await rescan(both.panel);
    await both.panel.$eval('[data-action=fill]', (one) => (one as HTMLElement).click()).catch(() => undefined);
    await pause(6_000);
    const { submits, events } = await counts(page);
    const written = changed(before, await held(page));
    expect({ submits, written, events }).toEqual({ submits: 0, written: [], events: 0 });
  });
});
