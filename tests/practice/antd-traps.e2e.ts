import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openPerson, wizard, type Person } from './browser.ts';
import type { WizardStep } from './model.ts';
import { enterprise } from './seeds.ts';

/* That every difficulty of today's console is there, and is what it says. What the assistant makes of them is tested elsewhere. */

let person: Person;

beforeAll(async () => {
  person = await openPerson();
});

afterAll(async () => {
  await person?.close();
});

beforeEach(() => {
  person.practice.control.seed('fresh');
});

/** Opens a step of a half-filled order, with traps on the address. */
async function at(step: WizardStep, ...traps: string[]): Promise<void> {
  person.practice.control.order({ step, values: { ...enterprise.values, 'site.domain': 'example-shop.com', 'access.product': '云服务器ECS' } });
  await person.visit(`${wizard}&trap=${traps.join(',')}`);
  await person.page.waitForSelector('.section');
}

const count = (label: string) => person.page.$$eval('.ant-form-item-label label', (all, wanted) => all.filter((one) => one.textContent === wanted).length, label);

const open = async (section: string, label: string) => {
  await (await (await person.row(section, label)).$('.ant-select-selector'))?.click();
  await person.settled();
};

const box = async (section: string, label: string) => (await (await person.row(section, label)).$('input, textarea'))!;

describe('always there', () => {
  test('json-slot: the first textarea of the website page is a hidden slot with JSON', async () => {
    await at('site');
    const [first] = await person.page.$$eval('textarea', (all) => all.map((one) => ({ seen: one.checkVisibility(), value: one.value })));
    expect(first?.seen).toBe(false);
    expect(JSON.parse(first?.value ?? '')).toMatchObject({ page: 'selfBa' });
  });

  test('option-shim: an open list carries options without size, whose text is the value', async () => {
    await at('site');
    await open('网站信息', '云服务');
    const shim = await person.page.$$eval('[role=listbox] [role=option]', (all) => all.map((one) => ({ text: one.textContent, width: one.parentElement?.getBoundingClientRect().width })));
    expect(shim.map(({ text }) => text)).toContain('云服务器ECS');
    expect(shim.every(({ width }) => width === 0)).toBe(true);
  });

  test('star: drawn by CSS in one row and written as text in another', async () => {
    await at('site');
    expect(await person.page.$eval('.line-label', (one) => one.textContent)).toBe('* 网站首页URL：');
    expect(await person.page.$eval('label.ant-form-item-required', (one) => [one.textContent, getComputedStyle(one, '::before').content])).toEqual(['网站名称', '"*"']);
  });

  test('repeated-fields: 证件类型 and 证件号码 stand in two sections of one page', async () => {
    await at('subject');
    expect([await count('证件类型'), await count('证件号码')]).toEqual([2, 2]);
  });

  test('sms-code: without a code the page does not go on; a code may be asked for again after a minute', async () => {
    await at('subject');
    await person.press('下一步');
    await person.shown('请填写验证码');
    await (await (await person.row('负责人信息', '验证码')).$('button'))?.click();
    await person.shown('后重新获取');
    const [left] = /\d+/.exec((await person.page.$eval('.with-beside button', (one) => one.textContent)) ?? '') ?? [];
    expect(Number(left)).toBeGreaterThan(55);
  });

  test('async-check: the rest of the page appears two to three seconds after 信息校验', async () => {
    await person.visit(wizard);
    await person.type('互联网信息服务校验', '网站域名', 'example-shop.com');
    expect(await person.page.$$('.buttons')).toHaveLength(0);
    const before = Date.now();
    await person.press('信息校验');
    await person.page.waitForSelector('.results');
    expect(Date.now() - before).toBeGreaterThan(2_000);
    expect(await count('主办者名称')).toBe(1);
  });

  test('readonly-prefilled: what an earlier filing settled is shown and locked', async () => {
    person.practice.control.seed('filed');
    await at('subject');
    await person.shown('有主体新增互联网信息服务');
    expect(await (await box('主办者基础信息', '主办者名称')).evaluate((one) => [(one as HTMLInputElement).value, (one as HTMLInputElement).readOnly])).toEqual(['虚构示例科技有限公司', true]);
  });

  test('maxlength: 网站名称 counts to thirty', async () => {
    await at('site');
    expect(await (await person.row('网站信息', '网站名称')).evaluate((one) => one.textContent)).toContain('0 / 30');
  });

  test('spaced-buttons: two characters are set with a space', async () => {
    await at('submit');
    expect(await person.page.$$eval('button', (all) => all.map((one) => one.textContent))).toContain('提 交');
  });

  test('select-ids: selects of the website page are numbered, and the numbers move with what was mounted before', async () => {
    const ids = () => person.page.$$eval('.section input[role=combobox]', (all) => all.map((one) => one.id));
    await at('site');
    const plain = await ids();
    expect(plain.filter((id) => /^rc_select_\d+$/.test(id)).length).toBeGreaterThanOrEqual(5);
    person.practice.control.seed('fresh');
    await at('site', 'select-ids');
    expect(await ids()).not.toEqual(plain);
  });

  test('summary-empty-site: the page after 完成填写 carries an empty form for a second website', async () => {
    await at('summary');
    expect(await (await box('继续添加网站', '网站名称')).evaluate((one) => (one as HTMLInputElement).value)).toBe('');
    expect((await person.values())['site.domain']).toBe('example-shop.com');
  });

  test('missing-add: while an order is open nothing offers a new one', async () => {
    person.practice.control.seed('filed');
    const offers = () => person.page.$$eval('a', (all) => all.filter((one) => one.textContent?.includes('新增/接入其它服务')).length);
    await person.visit('/pcContainer/myorder');
    await person.shown('主体备案号');
    expect(await offers()).toBe(1);
    person.practice.control.order({ stage: 'provider-review' });
    await person.visit('/pcContainer/myorder');
    await person.shown('阿里云初审：审核中');
    expect(await offers()).toBe(0);
  });
});

describe('switched on', () => {
  test('closed-popups: an option of a closed list changes another field', async () => {
    await at('site', 'closed-popups');
    expect(await person.page.$eval('.closed-popup', (one) => one.checkVisibility())).toBe(false);
    await person.page.$eval('.closed-popup [title=护照]', (one) => (one as HTMLElement).click());
    expect((await person.values())['site.name']).toBe('护照');
  });

  test('wrong-chip: 网站内容 begins with a chip that nobody chose', async () => {
    await at('site', 'wrong-chip');
    expect((await person.values())['site.content']).toBe('综合门户');
  });

  test('two-remarks: 备注 stands twice on the page', async () => {
    await at('site', 'two-remarks');
    expect(await count('备注')).toBe(2);
  });

  test('instance-empty: 暂无数据 until the list is refreshed', async () => {
    await at('site', 'instance-empty');
    await open('网站信息', '云产品实例');
    await person.shown('暂无数据');
    await person.page.keyboard.press('Escape');
    await person.press('刷新');
    await person.page.waitForFunction(() => document.querySelector('.ant-select-loading') === null);
    await person.settled();
    await open('网站信息', '云产品实例');
    await person.shown('i-f8zexample000000001');
  });

  test('offscreen-list: options stand outside the page', async () => {
    await at('site', 'offscreen-list');
    expect(await person.page.$eval('.offscreen li', (one) => one.getBoundingClientRect().bottom)).toBeLessThan(0);
  });

  test('error-outside-row: what is wrong is said under the form only', async () => {
    await at('site', 'error-outside-row');
    await person.press('完成填写');
    await person.page.waitForSelector('.ant-alert-error');
    expect(await person.page.$eval('.ant-alert-error', (one) => one.textContent)).toContain('请填写网站名称');
    expect(await (await person.row('网站信息', '网站名称')).evaluate((one) => one.textContent)).not.toContain('请填写');
  });

  test('walls: a slider lies over the page', async () => {
    await at('site', 'walls');
    expect(await person.page.$eval('.nc-container', (one) => one.checkVisibility())).toBe(true);
  });

  test('ambiguous-label: 网站名称 stands twice in its section', async () => {
    await at('site', 'ambiguous-label');
    expect(await count('网站名称')).toBe(2);
  });

  test('removed-field: the row is not there', async () => {
    await at('site', 'removed-field:site.name');
    expect(await count('网站名称')).toBe(0);
  });

  test('refuse: the component takes the value back when it is left', async () => {
    await at('site', 'refuse:site.name');
    await person.type('网站信息', '网站名称', '虚构示例');
    expect((await person.values())['site.name']).toBe('虚构示例');
    await person.page.keyboard.press('Tab');
    expect((await person.values())['site.name'] ?? '').toBe('');
  });

  test('trim and upper: the component alters the value', async () => {
    await at('site', 'upper:site.name', 'trim:site.homeUrl');
    await person.type('网站信息', '网站名称', '虚构abc');
    await person.type('网站信息', '网站首页URL', 'www. example .com');
    await person.page.keyboard.press('Tab');
    expect(await person.values()).toMatchObject({ 'site.name': '虚构ABC', 'site.homeUrl': 'www.example.com' });
  });

  test('detach and remount: rows go, and come anew, right after the first write', async () => {
    await at('site', 'detach:site.name', 'remount:site.homeUrl');
    const old = await box('网站信息', '网站首页URL');
    await person.type('网站信息', '备注', '一');
    await person.page.waitForFunction(() => ![...document.querySelectorAll('label')].some((one) => one.textContent === '网站名称'));
    expect(await old.evaluate((one) => one.isConnected)).toBe(false);
    expect(await (await box('网站信息', '网站首页URL')).evaluate((one) => one.isConnected)).toBe(true);
  });

  test('swap-labels: two labels change places once something was written', async () => {
    await at('site', 'swap-labels');
    const before = await (await box('网站信息', '网站名称')).evaluate((one) => one.id);
    await person.type('网站信息', '备注', '一');
    await person.page.waitForFunction(() => document.querySelector('.line-label')?.textContent?.includes('网站名称'));
    expect(await (await box('网站信息', '网站名称')).evaluate((one) => one.id)).not.toBe(before);
  });

  test('slow-list: options come a second and a half after the list is opened', async () => {
    await at('site', 'slow-list');
    const before = Date.now();
    await open('网站信息', '云服务');
    expect(await person.page.$$('.ant-select-item-option')).toHaveLength(0);
    await person.page.waitForSelector('.ant-select-item-option');
    expect(Date.now() - before).toBeGreaterThan(1_300);
  });

  test('late-region: each level is fetched when the one above was chosen', async () => {
    await at('check', 'late-region');
    await open('主办者信息', '地区');
    const before = Date.now();
    await person.page.click('li.ant-cascader-menu-item[title=湖南省]');
    await person.page.waitForSelector('li.ant-cascader-menu-item[title=长沙市]');
    expect(Date.now() - before).toBeGreaterThan(800);
  });

  test('no page of these threw an error', () => {
    expect(person.faults).toEqual([]);
  });
});
