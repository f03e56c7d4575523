import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer';
import { openStage, overlayHas, overlayTexts, type Stage } from './browser.ts';
import { stepShown } from './flows.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());
beforeEach(() => {
  stage.practice.control.seed('demo');
  stage.errors.length = 0;
});
afterEach(async () => {
  expect(stage.errors).toEqual([]);
  for (const page of (await stage.browser.pages()).slice(1)) await page.close();
});

const wizard = '/pcContainer/formpage?page=selfBa&pageAction=init';

async function subjectStep(): Promise<Page> {
  const page = await stage.visit(wizard);
  await stepShown(page, '填写主办者信息');
  await overlayHas(page, '[data-passed], [data-marker]');
  return page;
}

/** A press with the mouse: what a script dispatches, the overlay ignores. */
const press = (page: Page, selector: string) => page.click(`icp-assistant >>> ${selector}`);

const setMobile = async (page: Page, value: string) => {
  const box = await page.evaluateHandle(() => {
    const label = [...document.querySelectorAll('label')].find((one) => one.textContent?.replaceAll(/[\s*:：]/g, '') === '应急手机号');
    return label?.closest('.ant-form-item')?.querySelector('input') ?? null;
  });
  const input = box.asElement() as import('puppeteer').ElementHandle<HTMLInputElement>;
  await input.click({ count: 3 });
  await page.keyboard.press('Backspace');
  await input.type(value);
};

describe('the overlay', () => {
  test('follows the step, checks what is typed, and links to the field', async () => {
    const page = await subjectStep();
    expect(await overlayTexts(page, '[data-step][data-state=current]')).toHaveLength(1);
    await setMobile(page, '19900000000');
    await overlayHas(page, '[data-finding][data-field="principal.emergencyPhone"][data-severity=block]');
    expect((await overlayTexts(page, '[data-finding][data-field="principal.emergencyPhone"]'))[0]).toContain('应急');
    await overlayHas(page, '[data-marker][data-field="principal.emergencyPhone"]');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await press(page, '[data-finding][data-field="principal.emergencyPhone"]');
    await page.waitForFunction(() => (document.activeElement as HTMLInputElement | null)?.value === '19900000000');
    await setMobile(page, '19900000001');
    await page.waitForFunction(() => !document.querySelector('icp-assistant')?.shadowRoot?.querySelector('[data-finding][data-field="principal.emergencyPhone"]'));
  });

  test('changes nothing in the page’s own tree while it only shows', async () => {
    const page = await subjectStep();
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      const note = (records: MutationRecord[]) => seen.push(...records.map((one) => `${one.type} ${(one.target as Element).nodeName} ${one.attributeName ?? ''}`));
      new MutationObserver(note).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    });
    await page.evaluate(() => window.dispatchEvent(new Event('resize')));
    await page.setViewport({ width: 1300, height: 800 });
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    const ours = await page.evaluate(() => (window as unknown as { seen: string[] }).seen.filter((one) => /data-|aria-describedby|title/.test(one)));
    expect(ours).toEqual([]);
    const inside = await page.evaluate(() => document.body.querySelectorAll('icp-assistant, [class*=icp-assistant]').length);
    expect(inside).toBe(0);
  });

  test('holds no control in which something could be typed', async () => {
    const page = await subjectStep();
    const typed = await page.evaluate(() => document.querySelector('icp-assistant')?.shadowRoot?.querySelectorAll('input, textarea, select, [contenteditable]').length);
    expect(typed).toBe(0);
  });

  test('is there exactly once after a hundred changes of route', async () => {
    const page = await stage.visit('/pcContainer/myorder');
    await overlayHas(page, '[data-tab], [data-step]');
    await page.evaluate(async () => {
      for (let turn = 0; turn < 100; turn++) {
        history.pushState({}, '', `/pcContainer/myorder?turn=${turn}`);
        window.dispatchEvent(new PopStateEvent('popstate'));
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    });
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await page.evaluate(() => document.querySelectorAll('icp-assistant').length)).toBe(1);
    await page.evaluate(() => document.querySelector('icp-assistant')?.remove());
    await page.waitForSelector('icp-assistant');
    expect(await page.evaluate(() => document.querySelectorAll('icp-assistant').length)).toBe(1);
  });

  test('says at the empty place why 新增 is missing, and which orders hide it', async () => {
    const page = await stage.visit('/pcContainer/myorder');
    await overlayHas(page, '[data-banner]');
    const [banner] = await overlayTexts(page, '[data-banner]');
    const open = stage.practice.control.state().orders.filter(({ stage: at }) => at !== 'approved');
    expect(banner).toContain(`${open.length} 个进行中的订单`);
    expect(open.some(({ id }) => banner?.includes(id))).toBe(true);
    stage.practice.control.seed('filed');
    await page.goto('https://beian.aliyun.com/pcContainer/myorder');
    await overlayHas(page, '[data-tab], [data-step]');
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await overlayTexts(page, '[data-banner]')).toEqual([]);
  });

  test.each(['/login', '/slider'])('is quiet on %s: only the folded tab', async (path) => {
    stage.practice.control.signOut();
    const page = await stage.visit(path);
    await overlayHas(page, '[data-tab]');
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(await overlayTexts(page, '[data-step], [data-finding], [data-marker], [data-passed], [data-gloss], [data-banner]')).toEqual([]);
  });

  test('folds to a tab and back, and remembers it', async () => {
    const page = await subjectStep();
    await press(page, '[data-action=collapse]');
    await overlayHas(page, '[data-tab]');
    await page.reload();
    await overlayHas(page, '[data-tab]');
    await press(page, '[data-tab]');
    await overlayHas(page, '[data-step]');
  });

  test.each([1280, 1440, 1920])('markers keep clear of controls, suffixes, errors and one another at %i px', async (width) => {
    const page = await subjectStep();
    await page.setViewport({ width, height: 900 });
    await setMobile(page, '19900000000');
    await overlayHas(page, '[data-marker]');
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    const hits = await page.evaluate(() => {
      const box = (one: Element) => one.getBoundingClientRect();
      const meet = (a: DOMRect, b: DOMRect) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5;
      const root = document.querySelector('icp-assistant')!.shadowRoot!;
      const marks = [...root.querySelectorAll('[data-marker], [data-passed], [data-note]')].filter((one) => one.checkVisibility());
      const own = [...document.querySelectorAll('.ant-input-affix-wrapper, .ant-input, .ant-select-selector, .ant-picker, .ant-form-item-explain-error, .ant-input-suffix, .ant-btn')].filter((one) => one.checkVisibility());
      const over = marks.flatMap((mark) => own.filter((one) => meet(box(mark), box(one))).map((one) => `${mark.getAttribute('data-field') ?? mark.getAttribute('data-note')} over ${one.className}`));
      const each = marks.flatMap((mark, index) => marks.slice(index + 1).filter((other) => meet(box(mark), box(other))).map(() => `marker ${index} over another`));
      return { count: marks.length, over, each };
    });
    expect(hits.count).toBeGreaterThan(10);
    expect(hits.over).toEqual([]);
    expect(hits.each).toEqual([]);
  });

  test('speaks English beside the console’s words when asked', async () => {
    const page = await subjectStep();
    await press(page, '[data-action=lang]');
    await page.waitForFunction(() => document.querySelector('icp-assistant')?.shadowRoot?.querySelector('.root[lang=en]'));
    expect((await overlayTexts(page, '[data-step]')).some((one) => /[A-Za-z]{4}/.test(one))).toBe(true);
    expect((await overlayTexts(page, '[data-gloss]')).length).toBeGreaterThan(5);
    await press(page, '[data-action=lang]');
    await page.waitForFunction(() => document.querySelector('icp-assistant')?.shadowRoot?.querySelector('.root[lang=zh-CN]'));
  });
});
