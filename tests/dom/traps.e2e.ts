import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { FieldId, Reading } from '../../utils/core/field.ts';
import { allHoneypots } from '../practice/wild/honeypots.ts';
import { enterprise, website } from '../practice/seeds.ts';
import { eventCount, held, openBench, openCheck, openPopups, openStep, origin, sees, submits, wizardAt, writesFor, type Bench } from './console.ts';
import type { Tab } from './world.ts';

/* Each difficulty of the practice console, with the whole page filled: the right values are in the components, and nothing else is. */

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.close());
beforeEach(() => {
  bench.practice.control.seed('fresh');
  bench.practice.control.trap('fast');
});

const domain = 'example-shop.com';
const stored: Reading = { ...enterprise.values, 'site.domain': domain, 'site.serviceType': '网站' };
const siteFields = Object.keys(website) as FieldId[];

const openSite = (traps: string, values: Reading = {}) => openStep(bench, 'site', { values: { ...stored, ...values }, traps: `fast,${traps}` });

async function fillAll(tab: Tab, only?: readonly FieldId[]) {
  const told = await tab.call('told');
  const writes = writesFor(told, website, only);
  const before = await held(tab);
  const filled = await tab.call('fill', writes, told.page ?? '');
  const now = await held(tab);
  const written = new Set(filled.results.filter(({ result }) => result === 'written').map(({ field }) => field));
  return {
    told,
    filled,
    now,
    results: Object.fromEntries(filled.results.map(({ field, result, reason }) => [field, reason === undefined ? result : `${result} ${reason}`])),
    /** Fields whose component holds neither what it held nor, where the fill says so, what was to be written. */
    wrong: Object.keys({ ...before, ...now }).filter((field) => {
      const wanted = written.has(field as FieldId) ? website[field as FieldId] : before[field];
      return (now[field] ?? '') !== (wanted ?? '');
    }),
  };
}

const ok = (results: Record<string, string>, except: readonly string[] = []) => Object.entries(results).filter(([field, result]) => !except.includes(field) && !result.startsWith('written'));

describe('traps that change nothing', () => {
  test.each(['json-slot', 'select-ids', 'closed-popups', 'offscreen-list', 'error-outside-row', 'two-remarks', 'honeypots', 'late-region'])('%s', async (trap) => {
    const tab = await openSite(trap);
    const { results, wrong } = await fillAll(tab);
    expect({ failed: ok(results), wrong }).toEqual({ failed: [], wrong: [] });
    expect(await tab.page.evaluate(() => [...document.querySelectorAll<HTMLTextAreaElement>('textarea[hidden]')].map(({ value }) => JSON.parse(value).page))).toEqual(['selfBa']);
    expect(await submits(tab)).toBe(0);
    await tab.page.close();
  });
});

test('a chip that is wrong is no blank: it is kept unless the overwrite was ticked', async () => {
  const tab = await openSite('wrong-chip');
  const told = await tab.call('told');
  const slot = told.survey.slots.find(({ field }) => field === 'site.content');
  expect(slot?.value).toBe('综合门户');
  const blind = await tab.call('fill', [{ field: 'site.content', old: '', value: '单位门户网站' }], 'wizard.site');
  expect(blind.results).toMatchObject([{ result: 'refused', reason: 'kept-existing' }]);
  expect((await held(tab))['site.content']).toBe('综合门户');
  const ticked = await tab.call('fill', [{ field: 'site.content', old: '综合门户', value: '单位门户网站' }], 'wizard.site');
  expect(ticked.results).toMatchObject([{ result: 'written', shown: '单位门户网站' }]);
  expect((await held(tab))['site.content']).toBe('单位门户网站');
  await tab.page.close();
});

test('instances that come only after a refresh: refused with the reason, and no popup is left open', async () => {
  const tab = await openSite('instance-empty');
  const { results, wrong } = await fillAll(tab, ['access.product', 'access.instance']);
  expect(results).toEqual({ 'access.product': 'written', 'access.instance': 'refused list-not-loaded' });
  expect(wrong).toEqual([]);
  expect(await openPopups(tab)).toEqual([]);
  await tab.page.close();
});

test('lists that load late are waited for', async () => {
  const tab = await openSite('slow-list');
  const { results, wrong } = await fillAll(tab, ['access.product', 'sitePrincipal.idType', 'site.language']);
  expect({ failed: ok(results), wrong }).toEqual({ failed: [], wrong: [] });
  await tab.page.close();
});

test('cascader levels that load late are waited for, and the same words in two columns are told apart', async () => {
  const tab = await openCheck(bench, { domain, traps: 'fast,late-region' });
  const told = await tab.call('told');
  const filled = await tab.call('fill', writesFor(told, { 'subject.region': '北京市/北京市/海淀区' }), 'wizard.basic');
  expect(filled.results).toMatchObject([{ field: 'subject.region', result: 'written' }]);
  expect((await held(tab))['subject.region']).toBe('北京市/北京市/海淀区');
  await tab.page.close();
});

test('two places with one label: not read, said so, nothing written there', async () => {
  const tab = await openSite('ambiguous-label');
  const { told, wrong, results } = await fillAll(tab);
  expect(told.survey.unread).toContainEqual({ field: 'site.name', reason: 'ambiguous' });
  expect(results['site.name']).toBeUndefined();
  const asked = await tab.call('fill', [{ field: 'site.name', old: '', value: '虚构示例科技商城' }], 'wizard.site');
  expect(asked.results).toMatchObject([{ result: 'refused', reason: 'ambiguous' }]);
  expect({ failed: ok(results), wrong }).toEqual({ failed: [], wrong: [] });
  expect(await tab.page.$$eval('input[placeholder^="需包含中文"]', (inputs) => inputs.map((input) => (input as HTMLInputElement).value))).toEqual(['', '']);
  await tab.page.close();
});

test('a field that the page does not have is said, and its value goes nowhere', async () => {
  const tab = await openSite('removed-field:site.remark');
  const { told, wrong, results } = await fillAll(tab);
  expect(told.survey.unread).toContainEqual({ field: 'site.remark', reason: 'not-on-page' });
  const asked = await tab.call('fill', [{ field: 'site.remark', old: '', value: '哪里也不该去' }], 'wizard.site');
  expect(asked.results).toMatchObject([{ result: 'refused', reason: 'not-on-page' }]);
  expect({ failed: ok(results), wrong }).toEqual({ failed: [], wrong: [] });
  expect(JSON.stringify(await held(tab))).not.toContain('哪里也不该去');
  await tab.page.close();
});

test.each([
  ['refuse:site.name', 'site.name', { result: 'refused', reason: 'not-accepted', shown: '' }],
  ['upper:site.homeUrl', 'site.homeUrl', { result: 'altered', reason: 'not-accepted', shown: 'WWW.EXAMPLE-SHOP.COM' }],
  ['refuse:sitePrincipal.email', 'sitePrincipal.email', { result: 'refused', reason: 'not-accepted', shown: '' }],
] as const)('%s: the verdict is what the page shows half a second later', async (trap, field, verdict) => {
  const tab = await openSite(trap);
  const { filled, results } = await fillAll(tab);
  expect(filled.results.find((one) => one.field === field)).toMatchObject(verdict);
  expect(ok(results, [field])).toEqual([]);
  await tab.page.close();
});

test('a row that is taken away during the fill: said, the others are written, and no event reaches the old node', async () => {
  const tab = await openSite('detach:site.remark');
  const { results, now } = await fillAll(tab);
  expect(results['site.remark']).toBe('refused detached');
  expect(ok(results, ['site.remark'])).toEqual([]);
  expect(now['site.remark'] ?? '').toBe('');
  await tab.page.close();
});

test('a row that is made anew during the fill is found anew', async () => {
  const tab = await openSite('remount:site.remark');
  const { results, wrong } = await fillAll(tab);
  expect({ failed: ok(results), wrong }).toEqual({ failed: [], wrong: [] });
  await tab.page.close();
});

test('labels that change places during the fill: it stops, and its own writes are taken back', async () => {
  const tab = await openSite('swap-labels');
  const before = await held(tab);
  const { filled, now } = await fillAll(tab, ['site.name', 'site.homeUrl', 'site.remark', 'sitePrincipal.name']);
  expect(filled.stopped).toBe('changed');
  expect(filled.results.map(({ result, reason }) => `${result} ${reason}`)).toEqual(filled.results.map(() => 'refused changed'));
  for (const field of Object.keys({ ...before, ...now })) expect([field, now[field] ?? '']).toEqual([field, before[field] ?? '']);
  expect(filled.undo.steps).toEqual([]);
  await tab.page.close();
});

test('the empty form for a second website on the summary is not this website’s', async () => {
  const tab = await openStep(bench, 'summary', { values: { ...stored, ...website }, traps: 'fast' });
  await sees(tab.page, '继续添加网站');
  const told = await tab.call('told');
  expect([told.page, told.survey.slots]).toEqual(['wizard.summary', []]);
  for (const page of ['wizard.summary', 'wizard.site']) {
    const filled = await tab.call('fill', [{ field: 'site.name', old: '', value: '第二个网站' }], page);
    expect(filled.results[0]?.result).toBe('refused');
  }
  expect(await tab.page.$$eval('.ant-form-item input', (inputs) => inputs.map((input) => (input as HTMLInputElement).value).join(''))).toBe('');
  await tab.page.close();
});

test('codes, agreements, files and submit buttons are named and left alone', async () => {
  const site = await openSite('');
  expect((await site.call('told')).survey.untouched).toEqual([{ label: '验证码', reason: 'sms-code' }, { label: '上一步', reason: 'submit' }, { label: '完成填写', reason: 'submit' }]);
  await site.page.close();
  const submit = await bench.lab.open(wizardAt(bench.practice.control.order({ step: 'submit', values: { ...stored, ...website } })));
  await submit.page.waitForSelector('.agreements');
  expect((await submit.call('told')).survey.untouched).toEqual([
    { label: '本人已阅读并同意《备案信息真实性承诺》', reason: 'agreement' },
    { label: '本人已阅读并同意《信息安全管理协议》', reason: 'agreement' },
    { label: '上一步', reason: 'submit' },
    { label: '提 交', reason: 'submit' },
  ]);
  const upload = await bench.lab.open(wizardAt(bench.practice.control.order({ account: 'demo-fresh-01', step: 'upload', values: { ...stored, ...website } })));
  await sees(upload.page, '刷新上传状态');
  expect((await upload.call('told')).survey.untouched.map(({ reason }) => reason)).toEqual(['file', 'file', 'file', 'file', 'file', 'submit', 'submit']);
});

test('on the login and slider pages nothing is read', async () => {
  bench.practice.control.signOut();
  for (const [path, page] of [['/login', 'login'], ['/slider', 'wall'], ['/pcContainer/myorder', 'login']] as const) {
    const tab = await bench.lab.open(`${origin}${path}`);
    await tab.page.waitForFunction(() => document.body.innerText.length > 20);
    const told = await tab.call('told');
    expect([path, told.page, told.signedIn, told.survey.slots]).toEqual([path, page, false, []]);
    await tab.page.close();
  }
});

test('values longer than the box are refused, never cut short', async () => {
  const tab = await openSite('');
  const filled = await tab.call('fill', [{ field: 'site.name', old: '', value: '长'.repeat(31) }], 'wizard.site');
  const limited = await tab.page.$eval('input[placeholder^="需包含中文"]', (input) => (input as HTMLInputElement).maxLength);
  expect(filled.results[0]).toMatchObject(limited > 0 ? { result: 'refused', reason: 'too-long' } : { result: 'written' });
  await tab.page.close();
});

test('honeypots: thirty ways of hiding a box, none written', async () => {
  const tab = await bench.lab.open(`${origin}/__wild/5`);
  await tab.page.waitForSelector('input[name=site]');
  const told = await tab.call('told');
  const writes = writesFor(told, website);
  expect(writes.map(({ field }) => field).toSorted()).toEqual(['site.homeUrl', 'site.name', 'sitePrincipal.email', 'sitePrincipal.mobile']);
  const filled = await tab.call('fill', writes, told.page ?? '');
  expect(filled.results.filter(({ result }) => result !== 'written')).toEqual([]);
  const pots = await tab.page.$$eval('input[name^=pot-]', (inputs) => inputs.map((input) => (input as HTMLInputElement).value));
  expect([pots.length, pots.join('')]).toEqual([allHoneypots.length, '']);
  await tab.page.close();
});

test('an aborted fill stops, and what it says is true', async () => {
  const tab = await openSite('slow-list');
  const told = await tab.call('told');
  const writes = writesFor(told, website, siteFields);
  const running = tab.call('fill', writes, 'wizard.site');
  await new Promise((resolve) => setTimeout(resolve, 900));
  await tab.call('abort');
  const filled = await running;
  expect(filled.stopped).toBe('stopped');
  const now = await held(tab);
  for (const { field, result } of filled.results) expect([field, (now[field] ?? '') !== '']).toEqual([field, result !== 'refused' || field === 'site.domain']);
  const events = await eventCount(tab);
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(await eventCount(tab)).toBe(events);
  await tab.page.close();
});
