import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer';
import { held, openStage, overlayHas, type Stage } from './browser.ts';
import { press, stepShown } from './flows.ts';

/* What is typed on the wizard is kept, and offered again. */

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
  stage.practice.control.seed('filed');
  stage.practice.control.order({ step: 'site', values: { 'site.serviceType': '网站', 'site.domain': 'example-shop.com' } });
});
afterAll(() => stage.close());

async function siteStep(): Promise<Page> {
  const page = await stage.visit('/pcContainer/formpage?page=selfBa&pageAction=init');
  await stepShown(page, '填写互联网信息服务');
  await overlayHas(page, '[data-step]');
  return page;
}

async function restore(page: Page): Promise<Page> {
  const panel = await stage.panel(page);
  await panel.waitForSelector('[data-draft]');
  await panel.click('[data-draft] [data-action=restore-draft]');
  await panel.waitForSelector('[data-write]');
  return panel;
}

describe('a draft', () => {
  test('holds what was typed, and is offered after a reload and after logging out and in again', async () => {
    const page = await siteStep();
    await page.type('input[placeholder*="需包含中文"]', '虚构示例科技官网');
    await page.type('textarea[placeholder*="根据实际情况"]', '用于展示本公司的产品与服务');
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    stage.practice.control.signOut();
    await page.reload();
    await page.waitForFunction(() => location.pathname === '/login');
    stage.practice.control.signIn('demo-agency-03');
    await page.close();

    const again = await siteStep();
    expect((await held(again))['site.name'] ?? '').toBe('');
    const panel = await restore(again);
    const results = await press(panel, 'fill');
    expect(results.map(({ field, result }) => `${field} ${result}`)).toEqual(expect.arrayContaining(['site.name written', 'site.remark written']));
    const state = await held(again);
    expect(state['site.name']).toBe('虚构示例科技官网');
    expect(state['site.remark']).toBe('用于展示本公司的产品与服务');
    await again.close();
    await panel.close();
  });

  test('of another account is not offered', async () => {
    stage.practice.control.signIn('demo-agency-08');
    stage.practice.control.order({ account: 'demo-agency-08', step: 'site', values: { 'site.serviceType': '网站', 'site.domain': 'example-other.com' } });
    const page = await siteStep();
    const panel = await stage.panel(page);
    await panel.waitForFunction(() => document.body.textContent?.includes('demo-agency-08'));
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await panel.$('[data-draft]')).toBeNull();
    expect(stage.errors).toEqual([]);
  });
});
