import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { fields, type Reading } from '../../utils/core/field.ts';
import { comparable } from '../../utils/core/fill.ts';
import { enterprise, individual, website } from '../practice/seeds.ts';
import { eventCount, held, openBench, openCheck, openPopups, openStep, pick, submits, writesFor, type Bench } from './console.ts';
import type { Tab } from './world.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.close());
beforeEach(() => {
  bench.practice.control.seed('fresh');
  bench.practice.control.trap('fast');
});

/** Fills all that is stored, and holds the result against the components' own state. */
async function fillAndCompare(tab: Tab, values: Reading) {
  const told = await tab.call('told');
  const writes = writesFor(told, values);
  const filled = await tab.call('fill', writes, told.page ?? '');
  const now = await held(tab);
  return {
    told,
    writes,
    filled,
    refused: filled.results.filter(({ result }) => result !== 'written'),
    wrong: writes.filter(({ field, value }) => comparable(fields[field].kind, now[field] ?? '') !== comparable(fields[field].kind, value)).map(({ field }) => ({ field, has: now[field] })),
    now,
  };
}

const domain = 'example-shop.com';

describe.each([
  ['an enterprise', enterprise.values],
  ['an individual', individual.values],
] as const)('%s on the antd console', (_, subject) => {
  const all: Reading = { ...subject, ...website };

  test('step 1: region, nature and the certificates that depend on it', async () => {
    const tab = await openCheck(bench, { domain });
    const { told, writes, refused, wrong } = await fillAndCompare(tab, all);
    expect(told.page).toBe('wizard.basic');
    expect(writes.map(({ field }) => field).toSorted()).toEqual(
      ['access.product', 'site.domain', 'site.serviceType', 'subject.certificateAddress', 'subject.certificateNumber', 'subject.certificateType', 'subject.name', 'subject.nature', 'subject.region'],
    );
    expect({ refused, wrong }).toEqual({ refused: [], wrong: [] });
    expect(await openPopups(tab)).toEqual([]);
    await tab.page.close();
  });

  test('step 2: what is prefilled stays, the rest is written', async () => {
    const prefilled = pick(subject, ['subject.region', 'subject.nature', 'subject.certificate', 'subject.name']);
    const tab = await openStep(bench, 'subject', { values: { ...prefilled, 'site.domain': domain } });
    const { told, refused, wrong, now } = await fillAndCompare(tab, all);
    expect(told.page).toBe('wizard.subject');
    expect({ refused, wrong, unread: told.survey.unread }).toEqual({ refused: [], wrong: [], unread: [] });
    for (const [field, value] of Object.entries(pick(subject, ['subject.', 'principal.']))) expect([field, now[field] ?? '']).toEqual([field, value]);
    await tab.page.close();
  });

  test('step 3: text, lists, chips, dates; a second fill sends no event; nothing is left behind', async () => {
    const tab = await openStep(bench, 'site', { values: { ...subject, 'site.domain': domain, 'site.serviceType': '网站' } });
    await tab.page.evaluate(() => document.querySelector<HTMLElement>('.global a')?.focus());
    await tab.page.evaluate(() => scrollTo(0, 120));
    const { told, refused, wrong } = await fillAndCompare(tab, all);
    expect({ refused, wrong, unread: told.survey.unread }).toEqual({ refused: [], wrong: [], unread: [] });
    expect(await openPopups(tab)).toEqual([]);
    expect(await submits(tab)).toBe(0);
    expect(await tab.page.evaluate(() => [scrollY, document.activeElement?.closest('.global') !== null])).toEqual([120, true]);
    const before = await eventCount(tab);
    const again = await tab.call('fill', writesFor(await tab.call('told'), all), 'wizard.site');
    expect(await eventCount(tab)).toBe(before);
    expect(again.results.every(({ result, reason }) => result === 'written' && reason === 'same')).toBe(true);
    await tab.page.close();
  });
});

describe('undo', () => {
  test('an overwrite of every kind is taken back to the exact state before', async () => {
    const old: Reading = {
      ...pick(individual.values, ['subject.', 'principal.']),
      'site.serviceType': '网站', 'site.domain': domain, 'site.name': '檐下骑行小记', 'site.homeUrl': 'www.example-riding.cn', 'site.content': '博客/个人空间、其他',
      'site.language': '英语', 'site.preApproval': '教育类', 'site.remark': '原有备注', 'sitePrincipal.name': '张示例', 'sitePrincipal.idType': '护照',
      'sitePrincipal.idNumber': 'E00000000', 'sitePrincipal.idValidFrom': '2021-01-02', 'sitePrincipal.idValidUntil': '长期',
    };
    const tab = await openStep(bench, 'site', { values: old });
    const before = await held(tab);
    const { wrong, refused, writes } = await fillAndCompare(tab, website);
    expect(writes.map(({ field }) => field)).toContain('sitePrincipal.idValidUntil');
    expect({ wrong, refused }).toEqual({ wrong: [], refused: [] });
    const back = await tab.call('undo');
    expect(back.filter(({ result }) => result !== 'written')).toEqual([]);
    const now = await held(tab);
    for (const field of Object.keys(old)) expect([field, now[field]]).toEqual([field, before[field]]);
    await tab.page.close();
  });

  test('blank fields are blank again, the cascader, the radio and the chips included', async () => {
    const tab = await openCheck(bench, { domain });
    const before = await held(tab);
    const told = await tab.call('told');
    const values: Reading = { ...enterprise.values, ...website, 'site.serviceType': 'App' };
    const filled = await tab.call('fill', writesFor(told, values), 'wizard.basic');
    expect(filled.results.filter(({ result }) => result !== 'written')).toEqual([]);
    const final = new Set<string>(filled.undo.steps.filter((step) => step.final === true).map(({ field }) => field));
    await tab.call('undo');
    const now = await held(tab);
    for (const field of Object.keys(before)) if (!final.has(field)) expect([field, now[field] ?? '']).toEqual([field, before[field] ?? '']);
    expect(now['subject.region'] ?? '').toBe('');
    expect(now['site.serviceType']).toBe('网站');
    await tab.page.close();
  });

  test('a field that the person changed since keeps what he wrote', async () => {
    const tab = await openStep(bench, 'site', { values: { ...enterprise.values, 'site.domain': domain } });
    const told = await tab.call('told');
    await tab.call('fill', writesFor(told, website, ['site.name', 'site.homeUrl']), 'wizard.site');
    await tab.page.locator('textarea:not([hidden])').click();
    const name = await tab.page.$('input[placeholder^="需包含中文"]');
    await name!.click({ count: 3 });
    await name!.type('本人改过的名称');
    const back = await tab.call('undo');
    expect(back.find(({ field }) => field === 'site.name')).toMatchObject({ result: 'refused', reason: 'edited' });
    expect(await held(tab)).toMatchObject({ 'site.name': '本人改过的名称' });
    expect((await held(tab))['site.homeUrl'] ?? '').toBe('');
    await tab.page.close();
  });
});
