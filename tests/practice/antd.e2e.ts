import puppeteer, { type Browser, type ElementHandle, type Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { choicesOf, levelsOf, type FieldId, type Reading } from '../../utils/core/field.ts';
import type { Probe } from './antd/probe.ts';
import { enterprise, website } from './seeds.ts';
import { startPractice, type Practice } from './server.ts';

/* A person walks through today's console with mouse and keyboard; nothing of the extension is there. */

declare global {
  interface Window {
    practice: Probe;
  }
}

let practice: Practice;
let browser: Browser;
let page: Page;
const faults: string[] = [];

beforeAll(async () => {
  practice = await startPractice();
  browser = await puppeteer.launch({
    executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
    acceptInsecureCerts: true,
    defaultViewport: { width: 1440, height: 1000 },
    args: ['--no-sandbox', `--host-resolver-rules=MAP beian.aliyun.com 127.0.0.1:${practice.port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`],
  });
  page = await browser.newPage();
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    // A refusal of the server is a 422, which the browser prints by itself.
    if (message.type() === 'error' && !message.text().includes('status of 422')) faults.push(message.text());
  });
});

afterAll(async () => {
  await browser?.close();
  await practice?.close();
});

const wizard = '/pcContainer/formpage?page=selfBa&pageAction=init&orderType=100';
const visit = (path: string) => page.goto(`${practice.origin}${path}`, { waitUntil: 'networkidle0' });
const shown = (text: string) => page.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, text);
const press = async (text: string) => {
  const button = await page.waitForSelector(`::-p-xpath(//button[normalize-space(translate(., ' ', ''))='${text}'])`);
  await button!.click();
};

/** The row with this label under this section title. */
async function row(section: string, label: string): Promise<ElementHandle<Element>> {
  const found = await page.waitForFunction(
    (title, wanted) => {
      const clean = (text: string) => text.replaceAll(/[\s*:：]/g, '');
      const home = [...document.querySelectorAll('.section')].find((one) => one.querySelector('h3')?.textContent === title);
      const labels = [...(home?.querySelectorAll('.ant-form-item-label label, .line-label') ?? [])];
      return labels.find((one) => clean(one.textContent ?? '') === wanted)?.closest('.ant-form-item, .line');
    },
    {},
    section,
    label,
  );
  return found.asElement() as ElementHandle<Element>;
}

async function type(section: string, label: string, value: string): Promise<void> {
  const box = await (await row(section, label)).$('input, textarea');
  await box!.click({ count: 3 });
  await page.keyboard.type(value);
}

const option = (text: string) => page.waitForSelector(`::-p-xpath(//div[contains(@class,'ant-select-dropdown') and not(contains(@class,'ant-select-dropdown-hidden'))]//div[contains(@class,'ant-select-item-option') and @title='${text}'])`, { visible: true });

/** A person waits until a list has unfolded. */
const settled = () => page.waitForFunction(() => document.getAnimations().every((one) => one.playState !== 'running' || (one.effect as KeyframeEffect).target?.closest('.ant-spin, .anticon-loading')));

async function choose(section: string, label: string, values: readonly string[]): Promise<void> {
  const box = await (await row(section, label)).$('.ant-select-selector');
  await box!.click();
  for (const value of values) {
    if (values.length > 1) await page.keyboard.type(value);
    await option(value);
    await settled();
    await (await option(value))!.click();
  }
  await page.keyboard.press('Escape');
  await settled();
}

async function chooseRegion(value: string): Promise<void> {
  await (await (await row('主办者信息', '地区')).$('.ant-select-selector'))!.click();
  await page.waitForSelector('.ant-cascader-menu');
  await settled();
  for (const level of levelsOf(value)) await (await page.waitForSelector(`li.ant-cascader-menu-item[title="${level}"]`, { visible: true }))!.click();
  await settled();
}

async function date(section: string, label: string, { value, at = 0 }: { value: string; at?: number }): Promise<void> {
  const boxes = await (await row(section, label)).$$('.ant-picker input');
  await boxes[at]!.click({ count: 3 });
  await page.keyboard.type(value);
  await page.keyboard.press('Enter');
  await settled();
}

async function person(who: 'principal' | 'sitePrincipal', section: string, values: Reading): Promise<void> {
  const of = (part: string) => values[`${who}.${part}` as FieldId] ?? '';
  await type(section, '姓名', of('name'));
  await choose(section, '证件类型', [of('idType')]);
  await type(section, '证件号码', of('idNumber'));
  const together = who === 'sitePrincipal';
  await date(section, together ? '证件有效期' : '证件有效期起', { value: of('idValidFrom') });
  await date(section, together ? '证件有效期' : '证件有效期止', { value: of('idValidUntil'), at: together ? 1 : 0 });
  await type(section, '手机号', of('mobile'));
  await type(section, '应急手机号', of('emergencyPhone'));
  await type(section, '邮箱', of('email'));
  await type(section, '办公室电话', of('officePhone'));
  await (await (await row(section, '验证码')).$('button'))!.click();
  await page.waitForFunction((title) => [...document.querySelectorAll('.section')].some((one) => one.textContent?.includes(title) && one.textContent.includes('后重新获取')), {}, section);
  await type(section, '验证码', '246813');
}

const values = () => page.evaluate(() => window.practice.values());

test('a first filing is walked by hand through all five steps and arrives in the list of orders', { timeout: 120_000 }, async () => {
  practice.control.seed('fresh');
  const wanted: Reading = { ...enterprise.values, ...website };
  const of = (field: FieldId) => wanted[field] ?? '';
  await visit('/pcContainer/myorder');
  await Promise.all([page.waitForNavigation(), page.click('::-p-xpath(//a[normalize-space(.)="开始备案"])')]);

  await type('互联网信息服务校验', '网站域名', of('site.domain'));
  await press('信息校验');
  await shown('云服务可用性：通过校验，符合备案要求');
  await chooseRegion(of('subject.region'));
  await choose('主办者信息', '备案性质', [of('subject.nature')]);
  await choose('主办者信息', '证件类型', [of('subject.certificateType')]);
  await type('主办者信息', '主办者名称', of('subject.name'));
  await type('主办者信息', '证件号码', of('subject.certificateNumber'));
  await type('主办者信息', '证件住所', of('subject.certificateAddress'));
  await press('下一步');

  await shown('主办者基础信息');
  expect(new URL(page.url()).search).toBe(new URL(wizard, practice.origin).search);
  await type('主办者基础信息', '通信地址', of('subject.mailingAddress'));
  await type('主办者基础信息', '投资人或主管单位', of('subject.investor'));
  await person('principal', '负责人信息', wanted);
  await press('下一步');

  await shown('网站负责人');
  await type('网站信息', '网站名称', of('site.name'));
  await type('网站信息', '网站首页URL', of('site.homeUrl'));
  for (const [field, label] of [['site.content', '网站内容'], ['site.language', '网站语言'], ['site.preApproval', '前置审批']] as const) {
    await choose('网站信息', label, choicesOf(of(field)));
  }
  await choose('网站信息', '云服务', [of('access.product')]);
  await page.waitForFunction(() => document.querySelector('.ant-select-loading') === null);
  await choose('网站信息', '云产品实例', [of('access.instance')]);
  await type('网站信息', '备注', of('site.remark'));
  await person('sitePrincipal', '网站负责人', wanted);
  const entered = await values();
  expect(entered).toEqual({ ...wanted, 'subject.remark': entered['subject.remark'], ...('access.serviceCode' in entered && { 'access.serviceCode': '' }) });
  expect(await page.evaluate(() => window.practice.errors())).toEqual({});
  await press('完成填写');

  await shown('继续添加网站');
  const [order] = practice.control.state().orders;
  expect(order).toMatchObject({ step: 'summary', stage: 'draft', type: '首次备案', values: wanted });
  await press('下一步');

  await shown('负责人资料');
  for (const index of [1, 2, 3]) {
    const inputs = await page.$$('input[type=file]');
    const input = inputs[index] as ElementHandle<HTMLInputElement>;
    await input.uploadFile(new URL('../../public/icon/128.png', import.meta.url).pathname);
    await page.waitForFunction((count) => document.querySelectorAll('.slot .ant-tag-blue').length === count, {}, index);
  }
  await press('去核验');
  await page.waitForSelector('.ant-modal canvas', { visible: true });
  await (await page.waitForSelector('.ant-modal-footer button', { visible: true }))!.click();
  await shown('已核验');
  await page.waitForFunction(() => document.querySelector('.ant-modal-wrap')?.checkVisibility() !== true);
  await press('下一步');

  await shown('信息安全管理协议');
  for (const box of await page.$$('.agreements input')) await box.click();
  await Promise.all([page.waitForNavigation(), press('提交')]);
  await shown('备案进度');
  expect(await page.$$eval('.ant-steps-item', (items) => items.map((item) => item.textContent?.replace(/^\d/, '').slice(0, 9)))).toHaveLength(6);

  await visit('/pcContainer/myorder');
  const cells = await page.$$eval('.orders tbody tr td', (all) => all.map((cell) => cell.textContent));
  expect(cells.slice(0, 4)).toEqual([order?.id, '首次备案', of('subject.name'), of('site.domain')]);
  expect(cells[5]).toBe('阿里云初审：审核中');
  expect(await page.$$eval('a', (all) => all.filter((one) => one.textContent === '开始备案').length)).toBe(0);
  expect(faults).toEqual([]);
});
