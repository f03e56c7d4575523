import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStage, overlayHas, type Stage } from '../e2e/browser.ts';
import { everyPage, type ConsolePage } from './every-page.ts';

/* The English beside the console's words, on every page of both skins: where it stands, and that it covers and repeats nothing. */

const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ width: 1600, height: 1000 });
});
afterAll(() => stage?.close());

async function open({ ready, words, isQuiet }: ConsolePage): Promise<Page> {
  const page = await stage.visit(ready(stage.practice.control));
  await page.bringToFront();
  await page.waitForFunction((wanted) => document.body?.innerText.includes(wanted), { timeout: 15_000 }, words);
  if (isQuiet !== true) await overlayHas(page, '[data-gloss]', 15_000);
  await later(1_500);
  return page;
}

interface Look {
  readonly terms: readonly { readonly zh: string; readonly en: string; readonly isCut: boolean }[];
  readonly collisions: readonly string[];
}

/** What is drawn, what of it is cut off, and what of it lies over words, controls or another gloss. */
const look = (page: Page): Promise<Look> =>
  page.evaluate(() => {
    const glosses = [...(document.querySelector('icp-assistant')?.shadowRoot?.querySelectorAll<HTMLElement>('[data-gloss]') ?? [])];
    const overlap = (a: DOMRect, b: DOMRect) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5;
    const theirs: [string, DOMRect][] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const parent = node.parentElement!;
      if ((node.nodeValue ?? '').trim() === '' || parent.closest('script, style, option') || !parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) if (rect.width > 1 && rect.height > 1) theirs.push([node.nodeValue!.trim().slice(0, 12), rect]);
    }
    for (const one of document.querySelectorAll('input:not([type=hidden]):not([type=file]), textarea, select, button, .ant-select-selector, .ant-picker, [role=alert]')) {
      const rect = one.getBoundingClientRect();
      if (rect.width > 1 && rect.height > 1 && one.checkVisibility({ visibilityProperty: true })) theirs.push([one.className || one.tagName, rect]);
    }
    const ours = glosses.map((one): [string, DOMRect] => [one.textContent ?? '', one.getBoundingClientRect()]);
    return {
      terms: glosses.map((one) => ({ zh: one.dataset['gloss'] ?? '', en: one.textContent ?? '', isCut: one.scrollWidth > one.clientWidth + 1 })),
      collisions: ours.flatMap(([name, rect], at) => [...theirs, ...ours.slice(at + 1)].filter(([, other]) => overlap(rect, other)).map(([other]) => `${name} × ${other}`)),
    };
  });

/** Words that must have their English there. */
const musts: Readonly<Record<string, readonly string[]>> = {
  orders: ['订单号', '订单类型', '当前进度', '操作', '查看详情'],
  'order.detail': ['备案进度', '阿里云初审', '管局审核'],
  'wizard.check': ['基础信息校验', '互联网信息服务校验', '网站域名', '信息校验'],
  'wizard.subject': ['填写主办者信息', '主办者基础信息', '备案性质', '负责人信息', '手机号', '下一步'],
  'wizard.site': ['填写互联网信息服务', '网站信息', '网站内容', '快速填写', '完成填写'],
  'wizard.upload': ['负责人资料', '下载模板', '刷新上传状态'],
  'classic.subject': ['填写主办者信息', '主体信息', '主体负责人'],
  'classic.productVerify': ['产品验证', '实例ID', '验证'],
};

describe.each(everyPage.map((page) => [page.name, page] as const))('%s', (name, one) => {
  test('English beside the words, covering nothing, cut nowhere, at most 150', async () => {
    const page = await open(one);
    const { terms, collisions } = await look(page);
    const zh = terms.map((term) => term.zh);
    expect(collisions).toEqual([]);
    expect(terms.filter(({ isCut }) => isCut)).toEqual([]);
    expect(terms.length).toBeLessThanOrEqual(150);
    expect(zh).toEqual(expect.arrayContaining([...(musts[name] ?? [])]));
    if (one.isQuiet === true) expect(terms).toEqual([]);
    else expect(terms.length).toBeGreaterThan(0);
    expect(stage.errors.splice(0)).toEqual([]);
    await page.close();
  });
});

const pageNamed = (name: string): ConsolePage => {
  const page = everyPage.find((one) => one.name === name);
  if (page === undefined) throw new Error(`no page ${name}`);
  return page;
};

/** Presses a gloss and hands back what its card says. */
async function card(page: Page, zh: string): Promise<{ text: string; chosen: string[]; options: string[] }> {
  await page.click(`icp-assistant >>> [data-gloss="${zh}"]`);
  await overlayHas(page, '[role=dialog]');
  return page.evaluate(() => {
    const dialog = document.querySelector('icp-assistant')!.shadowRoot!.querySelector<HTMLElement>('[role=dialog]')!;
    const all = (name: string) => [...dialog.querySelectorAll<HTMLElement>(`[data-${name}]`)].map((one) => one.dataset[name] ?? '');
    return { text: dialog.innerText, chosen: all('chosen'), options: all('option') };
  });
}

test('the card of a choice says what is chosen and what else there is, each in English', async () => {
  const page = await open(pageNamed('wizard.subject'));
  const nature = await card(page, '备案性质');
  expect(nature.chosen).toEqual(['企业']);
  expect(nature.options).toContain('个人');
  expect(nature.text).toContain('Enterprise');
  expect(nature.text).toContain('用营业执照备案');
  expect(nature.text).toContain('2026-11-24');
  await page.keyboard.press('Escape');
  const name = await card(page, '主办者名称');
  expect(name.options).toEqual([]);
  await page.close();
});

test('one label, two fields: each card has the options of its own', async () => {
  const page = await open(pageNamed('wizard.subject'));
  const seen: string[][] = [];
  for (const gloss of await page.$$('icp-assistant >>> [data-gloss="证件类型"]')) {
    await gloss.scrollIntoView();
    await gloss.click();
    await overlayHas(page, '[role=dialog]');
    seen.push(await page.$$eval('icp-assistant >>> [data-option]', (all) => all.map((one) => (one as HTMLElement).dataset['option'] ?? '')));
    await page.keyboard.press('Escape');
  }
  expect(seen).toHaveLength(2);
  expect(seen[0]).toContain('营业执照');
  expect(seen[1]).not.toContain('营业执照');
  expect(seen[1]).toContain('护照');
  await page.close();
});

test('on a dark bar the English is light', async () => {
  const page = await open(pageNamed('classic.home'));
  const light = await page.$eval('icp-assistant >>> [data-gloss="阿里云备案系统"]', (one) => {
    const [red = 0] = getComputedStyle(one).color.match(/[\d.]+/g)?.map(Number) ?? [];
    return red;
  });
  expect(light).toBeGreaterThan(120);
  await page.close();
});

test('a button that every row repeats is explained once, and can still be pressed', async () => {
  const page = await open(pageNamed('orders'));
  const { terms } = await look(page);
  expect(terms.filter(({ zh }) => zh === '查看详情')).toHaveLength(1);
  expect(await page.$$eval('a, button', (all) => all.filter((one) => one.textContent?.trim() === '查看详情').length)).toBeGreaterThan(1);
  await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('a, button')].find((one) => one.textContent?.trim() === '查看详情')?.scrollIntoView({ block: 'center' }));
  const hit = await page.evaluate(() => {
    const button = [...document.querySelectorAll<HTMLElement>('a, button')].find((one) => one.textContent?.trim() === '查看详情')!;
    const { x, y, width, height } = button.getBoundingClientRect();
    return [0.1, 0.5, 0.9].every((share) => button.contains(document.elementFromPoint(x + width * share, y + height * 0.8)));
  });
  expect(hit).toBe(true);
  await page.close();
});
