import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { ElementHandle, Page } from 'puppeteer';
import { valuesOf, type Profile } from '../../utils/core/profile.ts';
import { captchaCode } from '../practice/classic/captcha.ts';
import { held, openStage, origin, overlayHas, overlayTexts, type Stage } from './browser.ts';
import { importSubjects, rescan, rows, tickAll } from './flows.ts';
import { archive, company, person } from './subjects.ts';
import { beside, changed, counts, fillAndCompare, type Beside } from './wizard.ts';

/* The eight steps of adding a website on the classic console, pressed one by one, with the checklist beside them. */

const code = 'a3f6d494-c6df-4f5b-9c1e-0123456789ab';

/** Its server is in another account: a service number stands in for the instance. */
const elsewhere: Profile = {
  ...archive,
  sites: archive.sites.map(({ id, values }) => ({ id, values: { ...values, 'access.product': '', 'access.instance': '', 'access.serviceCode': code } })),
};

let stage: Stage;
const papers = mkdtempSync(join(tmpdir(), 'icp-papers-'));

beforeAll(async () => {
  stage = await openStage();
  await importSubjects(stage, [company, elsewhere, person]);
});
afterAll(async () => {
  await stage.close();
  rmSync(papers, { recursive: true, force: true });
});
beforeEach(() => {
  stage.practice.control.seed('filed');
  stage.practice.control.skin('classic');
  stage.errors.length = 0;
});
afterEach(async () => {
  expect(stage.errors).toEqual([]);
  for (const page of (await stage.browser.pages()).slice(1)) await page.close();
});

type States = Readonly<Record<string, string>>;

/** The checklist as it stands, once the wanted step is the current one. */
async function checklist(page: Page, current: string): Promise<States> {
  await overlayHas(page, `[data-step="${current}"][data-state=current]`);
  return page.evaluate(() => {
    const root = document.querySelector('icp-assistant')?.shadowRoot;
    return Object.fromEntries([...(root?.querySelectorAll('[data-step]') ?? [])].map((one) => [one.getAttribute('data-step') ?? '', one.getAttribute('data-state') ?? '']));
  });
}

const named = (states: States, state: string) => Object.keys(states).filter((step) => states[step] === state);

/** Presses what carries these words and waits for the page that it leads to. */
async function go(page: Page, words: string): Promise<void> {
  await page.bringToFront();
  await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), page.locator(`::-p-xpath(//a[normalize-space()='${words}'] | //button[normalize-space()='${words}'])`).click()]);
  await page.waitForSelector('icp-assistant');
}

async function upload(page: Page, selector: string): Promise<void> {
  const file = join(papers, '示例.jpg');
  writeFileSync(file, Buffer.from([0xff, 0xd8, 0xff, 0xd9]));
  await ((await page.waitForSelector(selector)) as ElementHandle<HTMLInputElement>).uploadFile(file);
}

async function sendPapers(page: Page): Promise<void> {
  for (const slot of ['certificate', 'id-front', 'id-back', 'undertaking']) {
    const isTaken = () => page.$eval(`#J_file_${slot}`, (one) => one.textContent === '示例.jpg');
    // A file chosen before the page's own script listens is not sent: chosen again, as a person would.
    await expect.poll(async () => (await isTaken()) || (await upload(page, `input[type=file][name="${slot}"]`), await isTaken()), { timeout: 20_000, interval: 700 }).toBe(true);
  }
}

/** The page from the stored subject, overwrites included. Nothing is submitted by it. */
async function fillPage({ page, panel }: Beside, subject: Profile): Promise<string[]> {
  await rescan(panel);
  await tickAll(panel);
  const before = await counts(page);
  const planned = (await rows(panel)).map(({ field }) => field);
  const { failed } = await fillAndCompare({ page, panel }, subject);
  expect(failed).toEqual([]);
  expect((await counts(page)).submits).toBe(before.submits);
  expect(await overlayTexts(page, '[data-unread]')).toEqual([]);
  await page.bringToFront();
  return planned;
}

/** Steps 1 to 3: signed in, 新增网站, the filed subject compared. */
async function toProduct(): Promise<Page> {
  stage.practice.control.signOut();
  const page = await stage.visit('/order/index.htm');
  expect(named(await checklist(page, 'log-on'), 'done')).toEqual([]);
  stage.practice.control.signIn('demo-agency-03');
  await page.goto(`${origin}/order/index.htm`);
  expect(named(await checklist(page, 'add-website'), 'done')).toEqual(['log-on']);
  expect(await overlayTexts(page, '[data-banner]')).toEqual([]);
  await go(page, '新增网站');
  expect(named(await checklist(page, 'subject'), 'done')).toEqual(['log-on', 'add-website']);
  const { panel } = await beside(stage, page, company);
  expect(await rows(panel)).toEqual([]);
  await panel.close();
  await page.bringToFront();
  await go(page, '下一步,填写网站信息');
  expect(named(await checklist(page, 'instance'), 'done')).toEqual(['log-on', 'add-website', 'subject']);
  return page;
}

test('step 4 with a service number: the number is typed into its own box, nothing into the search above the table', async () => {
  const page = await toProduct();
  await page.locator('::-p-xpath(//label[normalize-space()="已有备案服务号"])').click();
  const { panel } = await beside(stage, page, elsewhere);
  expect((await fillPage({ page, panel }, elsewhere)).toSorted()).toEqual(['access.serviceCode', 'site.domain']);
  expect(await held(page)).toMatchObject({ 'access.serviceCode': code, 'site.domain': 'example-archive-new.cn' });
  await go(page, '验证');
  await checklist(page, 'website');
});

test('an instance is chosen in the table by the person: the panel says so, and writes it nowhere', async () => {
  const page = await toProduct();
  const { panel } = await beside(stage, page, company);
  expect((await rows(panel)).map(({ field }) => field).filter((field) => field === 'access.instance' || field === 'access.ip')).toEqual([]);
  expect(await panel.$eval('[data-missing="access.instance"]', (one) => one.getAttribute('data-reason'))).toBe('not-on-page');
  expect(await overlayTexts(page, '[data-marker][data-field="access.ip"], [data-passed][data-field="access.ip"]')).toEqual([]);
});

test('a first filing: the type page and the subject page from a stored subject; the captcha is the person’s', async () => {
  stage.practice.control.signIn('demo-fresh-classic');
  const page = await stage.visit('/order/selfBaIndex.htm');
  expect(named(await checklist(page, 'basics'), 'done')).toEqual(['log-on']);
  const { panel } = await beside(stage, page, person);
  const first = await fillPage({ page, panel }, person);
  expect(first.toSorted()).toEqual(['site.domain', 'subject.certificateNumber', 'subject.certificateType', 'subject.nature', 'subject.region']);
  expect(await page.$eval('#J_selfCaptcha', (one) => (one as HTMLInputElement).value)).toBe('');
  await page.type('#J_selfCaptcha', captchaCode(await page.$eval('#J_sessionid', (one) => (one as HTMLInputElement).value)));
  await go(page, '验证备案类型');
  // The product comes before the entity here, which has not been typed yet.
  expect(named(await checklist(page, 'instance'), 'done')).toEqual(['log-on', 'basics']);
  await fillPage({ page, panel }, person);
  await page.locator('#J_instances tr:first-child button').click();
  await go(page, '验证');

  expect(named(await checklist(page, 'subject'), 'done')).toEqual(['log-on', 'basics', 'instance']);
  const before = await held(page);
  const filled = await fillPage({ page, panel }, person);
  expect(filled).toEqual(expect.arrayContaining(['subject.name', 'subject.mailingAddress', 'principal.idType', 'principal.idNumber', 'principal.mobile']));
  expect(changed(before, await held(page))).toEqual(filled.toSorted());
  await go(page, '下一步,填写网站信息');
  expect(await page.evaluate(() => (window as unknown as { practice: { errors(): object } }).practice.errors())).toEqual({});
  await checklist(page, 'website');
});

test('the eight steps, with an instance of this account', async () => {
  const { control } = stage.practice;
  const page = await toProduct();
  const { panel } = await beside(stage, page, company);
  expect((await fillPage({ page, panel }, company)).toSorted()).toEqual(['access.product', 'site.domain']);
  expect(await held(page)).toMatchObject({ 'site.domain': 'example-shop.com', 'access.product': 'ECS' });
  expect(await page.$eval('#J_search', (one) => (one as HTMLInputElement).value)).toBe('');
  await page.locator('#J_instances tr:first-child button').click();
  expect(await held(page)).toMatchObject({ 'access.instance': valuesOf(company)['access.instance'] });
  await go(page, '验证');

  expect(named(await checklist(page, 'website'), 'done')).toEqual(['log-on', 'add-website', 'subject', 'instance']);
  const filled = await fillPage({ page, panel }, company);
  expect(filled).toEqual(expect.arrayContaining(['site.name', 'site.content', 'site.language', 'sitePrincipal.idType', 'sitePrincipal.idNumber']));
  expect(filled).not.toContain('site.preApproval');
  await go(page, '下一步,上传备案资料');

  expect(named(await checklist(page, 'upload'), 'done')).toEqual(['log-on', 'add-website', 'subject', 'instance', 'website']);
  await rescan(panel);
  expect(await rows(panel)).toEqual([]);
  await page.bringToFront();
  await sendPapers(page);
  await go(page, '提交备案');
  const [order] = control.state().orders;
  expect(order?.stage).toBe('provider-review');
  expect(named(await checklist(page, 'sms'), 'done')).toEqual(expect.arrayContaining(['log-on', 'add-website', 'subject', 'instance', 'website', 'upload']));

  control.stage(order?.id ?? '', 'photo');
  await page.goto(`${origin}/order/detail.htm?orderId=${order?.id}`);
  await checklist(page, 'backdrop-photo');
  await go(page, '办理拍照');
  const states = await checklist(page, 'backdrop-photo');
  expect([named(states, 'done'), states['verify-person']]).toEqual([['log-on', 'add-website', 'subject', 'instance', 'website', 'upload'], 'unneeded']);
  await upload(page, '#J_photo');
  await go(page, '提交照片');
  expect(control.state().orders[0]?.stage).toBe('awaiting-submission');
  await checklist(page, 'sms');

  for (const [at, step] of [['sms', 'sms'], ['administration-review', 'administration']] as const) {
    control.stage(order?.id ?? '', at);
    await page.reload();
    expect(named(await checklist(page, step), 'done')).toEqual(expect.arrayContaining(['log-on', 'add-website', 'subject', 'instance', 'website', 'upload']));
  }
  control.stage(order?.id ?? '', 'approved');
  await page.reload();
  expect(Object.keys(await checklist(page, 'resolve'))).toEqual(['resolve', 'footer', 'public-security', 'licence', 'changes', 'inspections', 'expiries']);
  // Five buttons were pressed: 下一步, 验证, 下一步, 提交备案, 提交照片.
  expect((await counts(page)).submits).toBe(5);
  expect(control.values(order?.id ?? '')).toMatchObject({ 'site.name': '虚构示例科技商城', 'access.product': '云服务器ECS', 'sitePrincipal.mobile': '19900000002' });
}, 150_000);
