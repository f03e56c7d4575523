import type { ElementHandle } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { choicesOf, levelsOf, type FieldId, type Reading } from '../../utils/core/field.ts';
import { openPerson, wizard, type Person } from './browser.ts';
import { enterprise, website } from './seeds.ts';

/* A person walks through today's console with mouse and keyboard; nothing of the extension is there. */

let person: Person;

beforeAll(async () => {
  person = await openPerson();
});

afterAll(async () => {
  await person?.close();
});

const option = (text: string) => person.page.waitForSelector(`::-p-xpath(//div[contains(@class,'ant-select-dropdown') and not(contains(@class,'ant-select-dropdown-hidden'))]//div[contains(@class,'ant-select-item-option') and @title='${text}'])`, { visible: true });

async function choose(section: string, label: string, values: readonly string[]): Promise<void> {
  const box = await (await person.row(section, label)).$('.ant-select-selector');
  await box!.click();
  for (const value of values) {
    if (values.length > 1) await person.page.keyboard.type(value);
    await option(value);
    await person.settled();
    await (await option(value))!.click();
  }
  await person.page.keyboard.press('Escape');
  await person.settled();
}

async function chooseRegion(value: string): Promise<void> {
  await (await (await person.row('主办者信息', '地区')).$('.ant-select-selector'))!.click();
  await person.page.waitForSelector('.ant-cascader-menu');
  await person.settled();
  for (const level of levelsOf(value)) await (await person.page.waitForSelector(`li.ant-cascader-menu-item[title="${level}"]`, { visible: true }))!.click();
  await person.settled();
}

async function date(section: string, label: string, { value, at = 0 }: { value: string; at?: number }): Promise<void> {
  const boxes = await (await person.row(section, label)).$$('.ant-picker input');
  await boxes[at]!.click({ count: 3 });
  await person.page.keyboard.type(value);
  await person.page.keyboard.press('Enter');
  await person.settled();
}

async function principal(who: 'principal' | 'sitePrincipal', section: string, values: Reading): Promise<void> {
  const of = (part: string) => values[`${who}.${part}` as FieldId] ?? '';
  await person.type(section, '姓名', of('name'));
  await choose(section, '证件类型', [of('idType')]);
  await person.type(section, '证件号码', of('idNumber'));
  const together = who === 'sitePrincipal';
  await date(section, together ? '证件有效期' : '证件有效期起', { value: of('idValidFrom') });
  await date(section, together ? '证件有效期' : '证件有效期止', { value: of('idValidUntil'), at: together ? 1 : 0 });
  await person.type(section, '手机号', of('mobile'));
  await person.type(section, '应急手机号', of('emergencyPhone'));
  await person.type(section, '邮箱', of('email'));
  await person.type(section, '办公室电话', of('officePhone'));
  await (await (await person.row(section, '验证码')).$('button'))!.click();
  await person.page.waitForFunction((title) => [...document.querySelectorAll('.section')].some((one) => one.textContent?.includes(title) && one.textContent.includes('后重新获取')), {}, section);
  await person.type(section, '验证码', '246813');
}

test('a first filing is walked by hand through all five steps and arrives in the list of orders', { timeout: 120_000 }, async () => {
  person.practice.control.seed('fresh');
  const wanted: Reading = { ...enterprise.values, ...website };
  const of = (field: FieldId) => wanted[field] ?? '';
  await person.visit('/pcContainer/myorder');
  await Promise.all([person.page.waitForNavigation(), person.page.click('::-p-xpath(//a[normalize-space(.)="开始备案"])')]);

  await person.type('互联网信息服务校验', '网站域名', of('site.domain'));
  await person.press('信息校验');
  await person.shown('云服务可用性：通过校验，符合备案要求');
  await chooseRegion(of('subject.region'));
  await choose('主办者信息', '备案性质', [of('subject.nature')]);
  await choose('主办者信息', '证件类型', [of('subject.certificateType')]);
  await person.type('主办者信息', '主办者名称', of('subject.name'));
  await person.type('主办者信息', '证件号码', of('subject.certificateNumber'));
  await person.type('主办者信息', '证件住所', of('subject.certificateAddress'));
  await person.press('下一步');

  await person.shown('主办者基础信息');
  expect(new URL(person.page.url()).search).toBe(new URL(wizard, person.practice.origin).search);
  await person.type('主办者基础信息', '通信地址', of('subject.mailingAddress'));
  await person.type('主办者基础信息', '投资人或主管单位', of('subject.investor'));
  await principal('principal', '负责人信息', wanted);
  await person.press('下一步');

  await person.shown('网站负责人');
  await person.type('网站信息', '网站名称', of('site.name'));
  await person.type('网站信息', '网站首页URL', of('site.homeUrl'));
  for (const [field, label] of [['site.content', '网站内容'], ['site.language', '网站语言'], ['site.preApproval', '前置审批']] as const) {
    await choose('网站信息', label, choicesOf(of(field)));
  }
  await choose('网站信息', '云服务', [of('access.product')]);
  await person.page.waitForFunction(() => document.querySelector('.ant-select-loading') === null);
  await choose('网站信息', '云产品实例', [of('access.instance')]);
  await person.type('网站信息', '备注', of('site.remark'));
  await principal('sitePrincipal', '网站负责人', wanted);
  const entered = await person.values();
  expect(entered).toEqual({ ...wanted, 'subject.remark': entered['subject.remark'], ...('access.serviceCode' in entered && { 'access.serviceCode': '' }) });
  expect(await person.errors()).toEqual({});
  await person.press('完成填写');

  await person.shown('继续添加网站');
  const [order] = person.practice.control.state().orders;
  expect(order).toMatchObject({ step: 'summary', stage: 'draft', type: '首次备案', values: wanted });
  await person.press('下一步');

  await person.shown('负责人资料');
  for (const index of [1, 2, 3]) {
    const inputs = await person.page.$$('input[type=file]');
    const input = inputs[index] as ElementHandle<HTMLInputElement>;
    await input.uploadFile(new URL('../../public/icon/128.png', import.meta.url).pathname);
    await person.page.waitForFunction((count) => document.querySelectorAll('.slot .ant-tag-blue').length === count, {}, index);
  }
  await person.press('去核验');
  await person.page.waitForSelector('.ant-modal canvas', { visible: true });
  await (await person.page.waitForSelector('.ant-modal-footer button', { visible: true }))!.click();
  await person.shown('已核验');
  await person.page.waitForFunction(() => document.querySelector('.ant-modal-wrap')?.checkVisibility() !== true);
  await person.press('下一步');

  await person.shown('信息安全管理协议');
  for (const box of await person.page.$$('.agreements input')) await box.click();
  await Promise.all([person.page.waitForNavigation(), person.press('提交')]);
  await person.shown('备案进度');
  expect(await person.page.$$eval('.ant-steps-item', (items) => items.map((item) => item.textContent?.replace(/^\d/, '').slice(0, 9)))).toHaveLength(6);

  await person.visit('/pcContainer/myorder');
  const cells = await person.page.$$eval('.orders tbody tr td', (all) => all.map((cell) => cell.textContent));
  expect(cells.slice(0, 4)).toEqual([order?.id, '首次备案', of('subject.name'), of('site.domain')]);
  expect(cells[5]).toBe('阿里云初审：审核中');
  expect(await person.page.$$eval('a', (all) => all.filter((one) => one.textContent === '开始备案').length)).toBe(0);
  expect(person.faults).toEqual([]);
});

test('a draft comes back after a reload, at the step it was left', async () => {
  person.practice.control.seed('fresh');
  const order = person.practice.control.order({ step: 'summary', values: { ...enterprise.values, ...website } });
  await person.visit(wizard);
  await person.shown('继续添加网站');
  await person.press('上一步');
  await person.page.waitForSelector('.json-slot');
  expect(await person.values()).toMatchObject(website);
  await person.page.reload();
  await person.shown('继续添加网站');
  expect(person.practice.control.values(order)).toMatchObject(website);
});
