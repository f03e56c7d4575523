import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer';
import { openStage, overlayHas, overlayTexts, type Stage } from './browser.ts';
import { choose, importSubjects, rows } from './flows.ts';
import type { Profile } from '../../utils/core/profile.ts';
import { company } from './subjects.ts';

/* A refused order: its reason read off its page, the fields flagged on the form, first in the preview of the next fill. */

let stage: Stage;

/** The same company after it has mended its remark. */
const mended: Profile = {
  ...company,
  sites: company.sites.map((site) => Object.assign({}, site, { values: { ...site.values, 'site.remark': '本网站展示虚构示例科技有限公司的产品说明与服务流程，供客户查阅，不含交易。' } })),
};

beforeAll(async () => {
  stage = await openStage();
  await importSubjects(stage, [mended]);
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

const account = 'demo-agency-03';

function refusedOrder(): string {
  const order = stage.practice.control.state().orders.find((one) => one.account === account && one.stage === 'provider-rejected');
  if (order === undefined) throw new Error('no refused order');
  return order.id;
}

/** Looks at the order's page until the panel knows why it was refused. */
async function lookAt(order: string): Promise<Page> {
  const page = await stage.visit(`/pcContainer/orderdetail?baOrderId=${order}`);
  await overlayHas(page, '[data-step]');
  await page.waitForFunction(() => document.querySelector('icp-assistant')?.shadowRoot?.textContent?.includes('驳回：') === true, { timeout: 15_000, polling: 200 });
  return page;
}

const text = (page: Page, selector: string) => page.$eval(selector, (one) => one.textContent ?? '');

describe('a refused order', () => {
  test('the reason is read on its page; the overlay says it, the popup too', async () => {
    const order = refusedOrder();
    const page = await lookAt(order);
    expect((await overlayTexts(page, '.step.current')).join('')).toContain('驳回：网站内容或备注不合格');
    const popup = await stage.own('popup.html');
    await popup.waitForSelector(`[data-order="${order}"] [data-refused]`);
    expect(await text(popup, `[data-order="${order}"] [data-refused]`)).toContain('网站内容或备注不合格');
  });

  test('on its form the flagged field stands first, and first in the preview of the next fill', async () => {
    const order = refusedOrder();
    await lookAt(order);
    const form = await stage.visit(`/pcContainer/formpage?page=selfBa&pageAction=init&orderType=100&baOrderId=${order}`);
    await overlayHas(form, '[data-finding="refusal.site-content"]', 20_000);
    const findings = await form.evaluate(() => [...(document.querySelector('icp-assistant')?.shadowRoot?.querySelectorAll('.summary [data-finding]') ?? [])].map((one) => one.getAttribute('data-finding')));
    expect(findings[0]).toBe('refusal.site-content');

    const panel = await stage.panel(form);
    await choose(panel, mended.id);
    await panel.waitForSelector(`[data-refused-order="${order}"]`);
    expect(await text(panel, '.refused-line')).toContain('网站内容或备注不合格');
    const flagged = await panel.$$eval('[data-refused-field]', (all) => all.map((one) => one.getAttribute('data-refused-field')));
    expect(flagged).toEqual(['site.remark']);
    expect(await text(panel, '[data-refused-field="site.remark"]')).toContain('会覆盖');
    await panel.waitForSelector('[data-write="site.remark"]');
    const overwrites = (await rows(panel)).filter(({ kind }) => kind === 'overwrite');
    expect(overwrites[0]?.field).toBe('site.remark');
    expect(overwrites[0]?.ticked).toBe(false);
    expect(await text(panel, '[data-write="site.remark"] .flag')).toContain('驳回点名：网站内容或备注不合格');
  });

  test('the older console prints it elsewhere and longer; all of it is kept', async () => {
    const order = refusedOrder();
    const points = ['域名未实名认证', '通讯地址不详细，请精确到门牌号', `另请附上${'党建工作情况与年度计划的书面汇报，'.repeat(20)}以及主管部门意见`];
    stage.practice.control.reject(order, 'administration', points.map((point, at) => `${at + 1}、${point}；`).join(' '));
    stage.practice.control.skin('classic');
    const page = await stage.visit(`/order/detail.htm?orderId=${order}`);
    await overlayHas(page, '[data-step], [data-tab]');
    const desk = await stage.own('desk.html#/orders');
    await desk.waitForFunction(
      (id) => {
        window.dispatchEvent(new Event('focus'));
        return document.querySelector(`tr[data-order="${id}"] [data-refused]`)?.textContent?.includes('等 2 条') === true;
      },
      { timeout: 15_000, polling: 500 },
      order,
    );
    await desk.click(`tr[data-order="${order}"] [data-action=course]`);
    await desk.waitForSelector('.course [data-unknown]');
    expect(await text(desk, '.course [data-unknown]')).toContain(points[2]);
  });

  test('a text pasted in the desk is read, kept with the order and in full where it is not understood', async () => {
    const order = refusedOrder();
    await lookAt(order);
    const desk = await stage.own('desk.html#/orders');
    await desk.waitForSelector(`tr[data-order="${order}"] [data-action=course]`);
    await desk.click(`tr[data-order="${order}"] [data-action=course]`);
    await desk.waitForSelector('.course [data-refusal=page]');
    await desk.click('.course [data-paste] summary');
    await desk.type('.course textarea', '1、主体负责人非法定代表人；2、请补充党建工作情况说明');
    await desk.waitForSelector('[data-preview] [data-reason=principal-not-representative]');
    await desk.click('[data-action=keep-refusal]');
    await desk.waitForSelector('.course [data-refusal=person]');
    expect(await text(desk, '.course [data-refusal=person] [data-unknown]')).toContain('请补充党建工作情况说明');
    await desk.reload();
    await desk.waitForSelector(`tr[data-order="${order}"] [data-refused]`);
    expect(await text(desk, `tr[data-order="${order}"] [data-refused]`)).toContain('主体负责人不是法定代表人');
  });
});
