import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { captchaCode } from './classic/captcha.ts';
import { website as sample } from './seeds.ts';
import { origin, startPractice, type Practice } from './server.ts';
import { allHoneypots } from './wild/honeypots.ts';

interface Practiced {
  practice: {
    values(): Record<string, string>;
    errors(): Record<string, string>;
    submits: number;
    events: { field: string; type: string; isTrusted: boolean }[];
  };
}

let practice: Practice;
let browser: Browser;
let page: Page;
const errors: string[] = [];
const papers = mkdtempSync(join(tmpdir(), 'classic-papers-'));

beforeAll(async () => {
  practice = await startPractice();
  browser = await puppeteer.launch({
    executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
    pipe: true,
    acceptInsecureCerts: true,
    defaultViewport: { width: 1200, height: 900 },
    args: ['--no-sandbox', '--disable-dev-shm-usage', `--host-resolver-rules=MAP beian.aliyun.com 127.0.0.1:${practice.port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`],
  });
});

afterAll(async () => {
  await browser.close();
  await practice.close();
  rmSync(papers, { recursive: true, force: true });
});

beforeEach(async () => {
  practice.control.reset();
  page = await browser.newPage();
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
});

afterEach(async () => {
  await page.close();
  expect(errors.splice(0)).toEqual([]);
});

const visit = (path: string) => page.goto(`${origin}${path}`, { waitUntil: 'load' });
const values = () => page.evaluate(() => (window as unknown as Practiced).practice.values());
const faults = () => page.evaluate(() => (window as unknown as Practiced).practice.errors());
const heading = () => page.$eval('.icp-content-block-title label', (one) => one.textContent);
const bubble = (name: string) =>
  page.$eval(`[name="${name}"]`, (one) => {
    const tip = one.closest('.icp-form-item')?.querySelector('.icp-form-item-right-tip');
    return tip && !tip.classList.contains('display-none') ? (tip.textContent ?? '').trim() : '';
  });
const type = (name: string, text: string) => page.type(`[name="${name}"]`, text);

/** Presses what carries these words and waits for the next page. */
async function press(words: string): Promise<void> {
  const [target] = await page.$$(`::-p-xpath(//a[normalize-space()='${words}'] | //button[normalize-space()='${words}'])`);
  if (target === undefined) throw new Error(`nothing to press: ${words}`);
  await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), target.click()]);
}

/** Ticks the box or radio with these words under a name. */
async function tick(name: string, words: string): Promise<void> {
  const [target] = await page.$$(`::-p-xpath(//label[normalize-space()='${words}'][input[@name='${name}']])`);
  if (target === undefined) throw new Error(`no such choice: ${words}`);
  await target.click();
}

/** Chooses from a native list once it is enabled and has the entry. */
async function choose(name: string, words: string): Promise<void> {
  const loaded = await page.waitForFunction(
    (wanted, text) => {
      const list = document.querySelector<HTMLSelectElement>(`select[name="${wanted}"]`);
      const option = list?.disabled === false ? [...list.options].find((one) => one.text === text) : undefined;
      return option?.value ?? false;
    },
    { timeout: 5_000 },
    name,
    words,
  );
  await page.select(`select[name="${name}"]`, String(await loaded.jsonValue()));
}

function paper(name: string): string {
  const path = join(papers, name);
  writeFileSync(path, Buffer.from([0xff, 0xd8, 0xff, 0xd9]));
  return path;
}

/** Chooses a file and waits until the page says that it is up. */
async function attach(slot: string, name: string): Promise<void> {
  const box = (await page.$(`input[type=file][name="${slot}"]`)) as Awaited<ReturnType<typeof page.$<'input'>>>;
  await box?.uploadFile(paper(name));
  await page.waitForFunction((id, text) => document.getElementById(id)?.textContent === text, {}, `J_file_${slot}`, name);
}

async function website(): Promise<void> {
  await type('siteName', '虚构示例科技商城');
  await type('siteUrl', 'www.example-shop.com');
  await tick('siteContent', '单位门户网站');
  await tick('siteLanguage', '中文简体');
  await tick('siteLanguage', '英语');
  await type('siteRemark', '用于展示本公司的产品与服务，不涉及经营性内容。');
  await type('siteOwnerName', '李示例');
  await tick('siteOwnerIdType', '居民身份证');
  await type('siteOwnerIdNum', sample['sitePrincipal.idNumber'] ?? '');
  await type('siteOwnerIdFrom', '2019-03-07');
  await type('siteOwnerIdUntil', '2039-03-07');
  await type('siteOwnerMobile', '19900000002');
  await type('siteOwnerEmergency', '19900000003');
  await type('siteOwnerEmail', 'site@example-demo.com');
}

const order = () => practice.control.state().orders[0];

describe('the eight steps of adding a website', () => {
  test('are walked one by one with clicks and keys', async () => {
    practice.control.seed('filed');
    // 1: signed in.
    await visit('/order/index.htm');
    expect(await page.$eval('.icp-account-name', (one) => one.textContent)).toBe('demo-agency-03');
    // 2: the button, which is there because no order is open.
    await press('新增网站');
    // 3: the subject is checked, not typed.
    expect(await heading()).toBe('填写主体信息');
    expect((await values())['subject.region']).toBe('浙江省/杭州市/西湖区');
    await press('下一步,填写网站信息');
    // 4: the server.
    expect(await heading()).toBe('产品验证');
    await type('domainName', 'example-shop.com');
    await choose('productType', 'ECS');
    await page.waitForSelector('#J_instances button');
    await page.click('#J_instances tr:nth-child(2) button');
    expect(await values()).toMatchObject({ 'access.product': 'ECS', 'access.instance': 'i-f8zexample000000002（203.0.113.27）', 'access.ip': '203.0.113.27' });
    await press('验证');
    // 5: the website and who answers for it.
    expect(await heading()).toBe('填写网站信息');
    expect((await values())['site.domain']).toBe('example-shop.com');
    await website();
    expect(await values()).toMatchObject({ 'site.language': '中文简体、英语', 'sitePrincipal.idType': '居民身份证', 'site.content': '单位门户网站' });
    await press('下一步,上传备案资料');
    expect(await faults()).toEqual({});
    // 6: papers, and the form with its template.
    expect(await heading()).toBe('上传资料');
    expect(await page.$eval('a[download]', (one) => one.textContent)).toBe('下载模板');
    await press('提交备案');
    expect(await page.$eval('.icp-tipmessage-red', (one) => one.textContent)).toContain('请上传');
    for (const slot of ['certificate', 'id-front', 'id-back', 'undertaking']) await attach(slot, `${slot}.jpg`);
    await press('提交备案');
    expect(await heading()).toBe('订单详情');
    expect(order()?.stage).toBe('provider-review');
    const id = order()?.id ?? '';
    // 7: the photo before the backdrop, after the first review.
    practice.control.stage(id, 'photo');
    await visit('/order/list.htm');
    await press('办理拍照');
    expect(await page.$eval('.icp-content', (one) => one.textContent)).toContain('请勿穿红色或蓝色上衣');
    for (const [name, text] of Object.entries({ receiver: '李示例', receiverAddress: '示例路1号1栋101室', receiverPhone: '19900000002' })) await type(name, text);
    await press('申请幕布');
    expect(await page.$eval('.icp-tipmessage-blue', (one) => one.textContent)).toContain('幕布申请已提交');
    const camera = (await page.$('#J_photo')) as Awaited<ReturnType<typeof page.$<'input'>>>;
    const isTaken = () => page.evaluate(() => document.querySelector<HTMLInputElement>('[name=photoName]')?.value === '照片.jpg');
    await expect.poll(async () => (await isTaken()) || (await camera?.uploadFile(paper('照片.jpg')), await isTaken()), { timeout: 20_000, interval: 500 }).toBe(true);
    await press('提交照片');
    expect(order()?.stage).toBe('awaiting-submission');
    // 8: the SMS check, then the administration.
    practice.control.stage(id, 'sms');
    await visit(`/order/detail.htm?orderId=${id}`);
    expect(await page.$eval('.icp-state', (one) => one.textContent)).toBe('短信核验');
    practice.control.stage(id, 'administration-review');
    practice.control.stage(id, 'approved');
    await visit('/order/index.htm');
    expect(await page.$eval('.icp-state', (one) => one.textContent)).toBe('备案成功');
    expect(await page.$eval('.icp-button-main', (one) => one.textContent)).toBe('新增网站');
    expect(practice.control.values(id)).toMatchObject({ 'site.name': '虚构示例科技商城', 'access.product': '云服务器ECS', 'sitePrincipal.mobile': '19900000002' });
  });

  test('撤销 and 放弃备案 ask first; only yes moves the order, and the button comes back', async () => {
    practice.control.seed('filed');
    practice.control.order({ stage: 'provider-review' });
    await visit('/order/index.htm');
    expect(await page.$$('.icp-button-main')).toHaveLength(0);
    page.once('dialog', (dialog) => void dialog.dismiss());
    await page.click('form[action^="/order/withdraw.do"] button');
    expect(order()?.stage).toBe('provider-review');
    page.on('dialog', (dialog) => void dialog.accept());
    await press('撤销');
    expect(order()?.stage).toBe('draft');
    await press('放弃备案');
    await visit('/order/index.htm');
    expect(await page.$eval('.icp-button-main', (one) => one.textContent)).toBe('新增网站');
  });
});

describe('a first filing', () => {
  test('lists load one after the other, the captcha can be changed, a wrong one is refused', async () => {
    practice.control.seed('fresh');
    await visit('/order/index.htm');
    await press('开始备案');
    expect(await heading()).toBe('开始备案：');
    await choose('provinceId', '浙江省');
    expect(await page.$eval('#J_city', (one) => (one as HTMLSelectElement).disabled)).toBe(true);
    await choose('cityId', '杭州市');
    await choose('countyId', '西湖区');
    await choose('organizersNature', '企业');
    await choose('identityType', '营业执照（个人或企业）');
    expect(await page.$eval('#J_sample', (one) => one.textContent)).toBe('营业执照（个人或企业）证件号码图示');
    await type('identityNum', '91330199000000019K');
    await type('domainName', 'www.example-shop.com');
    await page.focus('[name=selfCaptcha]');
    await page.waitForFunction(() => (window as unknown as Practiced).practice.errors()['site.domain'] !== undefined);
    expect(await bubble('domainName')).toContain('请填写主域名 example-shop.com');
    await page.click('[name=domainName]', { count: 3 });
    await type('domainName', 'example-shop.com');
    const session = () => page.$eval('#J_sessionid', (one) => (one as HTMLInputElement).value);
    const before = await session();
    await page.click('#J_captchaAgain');
    expect(await session()).not.toBe(before);
    await page.waitForFunction(() => (window as unknown as Practiced).practice.errors()['site.domain'] === undefined);
    await type('selfCaptcha', 'zzzz');
    await press('验证备案类型');
    expect(await bubble('selfCaptcha')).toBe('验证码错误，请重新输入');
    expect(await values()).toMatchObject({ 'subject.region': '浙江省/杭州市/西湖区', 'subject.certificateType': '营业执照（个人或企业）', 'site.domain': 'example-shop.com' });
    await type('selfCaptcha', captchaCode(await session()));
    await press('验证备案类型');
    expect(await heading()).toBe('产品验证');
    expect(order()?.type).toBe('首次备案');
  });

  test('a changed province empties what hangs below it', async () => {
    practice.control.seed('fresh');
    await visit('/order/selfBaIndex.htm');
    await choose('provinceId', '浙江省');
    await choose('cityId', '杭州市');
    await choose('countyId', '西湖区');
    await choose('provinceId', '广东省');
    expect((await values())['subject.region']).toBe('广东省');
    expect(await page.$eval('#J_district', (one) => (one as HTMLSelectElement).disabled)).toBe(true);
    await choose('cityId', '深圳市');
    expect((await values())['subject.region']).toBe('广东省/深圳市');
  });
});

describe('what the pages tell tests', () => {
  test('events say whether a person made them, and a submit is counted over the navigation', async () => {
    practice.control.seed('filed');
    practice.control.order({ step: 'site', values: { 'site.domain': 'example-shop.com' } });
    await visit('/order/site.htm');
    await type('siteName', '示');
    await page.evaluate(() => document.querySelector('[name=siteUrl]')?.dispatchEvent(new Event('input', { bubbles: true })));
    const told = await page.evaluate(() => (window as unknown as Practiced).practice.events);
    expect(told).toContainEqual({ field: 'site.name', type: 'input', isTrusted: true });
    expect(told).toContainEqual({ field: 'site.homeUrl', type: 'input', isTrusted: false });
    await press('下一步,上传备案资料');
    expect(await page.evaluate(() => (window as unknown as Practiced).practice.submits)).toBe(1);
    expect(await faults()).toMatchObject({ 'site.name': '网站名称不能少于 3 个字' });
  });

  test('同主体负责人 takes the principal over', async () => {
    practice.control.seed('filed');
    practice.control.order({ step: 'site' });
    await visit('/order/site.htm');
    await page.click('#J_sameOwner');
    expect(await values()).toMatchObject({ 'sitePrincipal.name': '张示例', 'sitePrincipal.idType': '居民身份证', 'sitePrincipal.mobile': '19900000000' });
  });
});

const words = () => page.$eval('[name=siteName]', (one) => one.closest('.icp-form-item')?.firstElementChild?.textContent);

describe('difficulties on purpose', () => {
  beforeEach(() => {
    practice.control.seed('filed');
    practice.control.order({ step: 'site', values: { 'site.domain': 'example-shop.com' } });
  });

  test('refuse reverts the value when the control is left', async () => {
    await visit('/order/site.htm?trap=refuse:site.name');
    await type('siteName', '虚构示例');
    await page.focus('[name=siteUrl]');
    expect((await values())['site.name']).toBe('');
  });

  test('refuse takes back a choice of boxes and lists as well', async () => {
    await visit('/order/site.htm?trap=refuse:site.language,refuse:sitePrincipal.idType');
    await tick('siteLanguage', '英语');
    await tick('siteOwnerIdType', '护照');
    await page.waitForFunction(() => document.querySelectorAll('#J_form input:checked').length === 0);
    await visit('/order/subject.htm?action=change&trap=refuse:subject.nature');
    await choose('organizersNature', '个人');
    await page.waitForFunction(() => document.querySelector<HTMLSelectElement>('#J_organizersNature')?.value === '4');
  });

  test('detach takes the row away shortly after the first write, remount puts a new one there', async () => {
    await visit('/order/site.htm?trap=detach:sitePrincipal.email,remount:sitePrincipal.mobile');
    const box = await page.$('[name=siteOwnerMobile]');
    await type('siteName', '虚构示例');
    await page.waitForFunction((one) => one?.isConnected === false, {}, box);
    expect(await page.$('[name=siteOwnerMobile]')).not.toBeNull();
    expect((await values())['sitePrincipal.mobile']).toBe('');
    await page.waitForFunction(() => document.querySelector('[name=siteOwnerEmail]') === null);
    expect(Object.hasOwn(await values(), 'sitePrincipal.email')).toBe(false);
  });

  test('swap-labels exchanges the words of two rows during a fill', async () => {
    await visit('/order/site.htm?trap=swap-labels');
    expect(await words()).toBe('*网站名称：');
    await type('siteRemark', '示');
    expect(await words()).toBe('*网站首页URL：');
  });

  test('upper and trim change what was typed, error-outside-row tells of a fault above the form', async () => {
    await visit('/order/site.htm?trap=upper:sitePrincipal.email,trim:sitePrincipal.name,error-outside-row');
    await type('siteOwnerEmail', 'a@b');
    await page.focus('[name=siteName]');
    await type('siteOwnerName', '李 示 例');
    await page.focus('[name=siteName]');
    expect(await values()).toMatchObject({ 'sitePrincipal.email': 'A@B', 'sitePrincipal.name': '李示例' });
    await page.waitForSelector('#J_errors:not(.display-none) li');
    expect(await page.$eval('#J_errors', (one) => one.textContent)).toContain('请填写正确的邮箱');
    expect(await bubble('siteOwnerEmail')).toBe('');
  });

  test('slow-list lets the next level wait', async () => {
    await visit('/order/subject.htm?action=change&trap=slow-list');
    await choose('provinceId', '广东省');
    await new Promise((done) => setTimeout(done, 700));
    expect(await page.$eval('#J_city', (one) => (one as HTMLSelectElement).disabled)).toBe(true);
    await choose('cityId', '深圳市');
  });
});

test('none of the wild honeypots can be clicked and typed into by a person, but for those that only say so', async () => {
  await visit('/__wild/5');
  const typable: string[] = [];
  for (const { name } of allHoneypots) {
    const box = await page.$eval(`[name="${name}"]`, (one) => {
      one.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = one.getBoundingClientRect();
      const at = { x: left + width / 2, y: top + height / 2 };
      return { ...at, isTop: document.elementFromPoint(at.x, at.y) === one };
    });
    if (!box.isTop) continue;
    await page.mouse.click(box.x, box.y);
    await page.keyboard.type('9');
    const held = await page.$eval(`[name="${name}"]`, (one) => (one as HTMLInputElement).value);
    if (held !== '') typable.push(name);
  }
  // These a mouse can reach: invisible by opacity, or kept away by a word for assistive technology or a password's dots.
  expect(typable.toSorted()).toEqual(
    ['pot-aria-hidden', 'pot-filtered-away', 'pot-one-pixel', 'pot-opacity-hundredth', 'pot-opacity-zero', 'pot-password', 'pot-row-opacity-zero'].toSorted(),
  );
});
