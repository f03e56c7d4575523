import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Reading } from '../../utils/core/field.ts';
import { institution, individual, website } from '../practice/seeds.ts';
import { eventCount, held, openBench, origin, submits, writesFor, type Bench } from './console.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.close());
beforeEach(() => {
  bench.practice.control.seed('fresh');
  bench.practice.control.skin('classic');
});

const domain = 'example-shop.com';
const site: Reading = { ...website, 'site.content': '单位门户网站、网络购物', 'site.preApproval': '教育类', 'access.product': '云服务器ECS' };

interface Walk {
  readonly page: string;
  readonly path: string;
  readonly step: 'check' | 'product' | 'subject' | 'site';
  readonly stored: Reading;
  readonly values: Reading;
}

const subject: Reading = { ...institution.values, 'subject.remark': '主体的备注', 'principal.idValidUntil': '长期' };

const walks: readonly Walk[] = [
  { page: 'classic.type', path: '/order/selfBaIndex.htm', step: 'check', stored: {}, values: { ...subject, 'site.domain': domain } },
  { page: 'classic.product', path: '/order/productVerify.htm', step: 'product', stored: { 'site.domain': domain }, values: site },
  { page: 'classic.subject', path: '/order/subject.htm', step: 'subject', stored: { 'site.domain': domain }, values: subject },
  { page: 'classic.site', path: '/order/site.htm', step: 'site', stored: { ...subject, 'site.domain': domain }, values: site },
];

describe.each(walks)('$page', ({ page, path, step, stored, values }) => {
  const open = async () => {
    const order = bench.practice.control.order({ step, values: stored });
    return bench.lab.open(`${origin}${path}?orderId=${order}`);
  };

  test('native lists, radio and check boxes, dependent lists: written, held, taken back', async () => {
    const tab = await open();
    const told = await tab.call('told');
    expect(told.page).toBe(page);
    expect(told.survey.unread).toEqual([]);
    const before = await held(tab);
    const writes = writesFor(told, values);
    const filled = await tab.call('fill', writes, page);
    expect(filled.results.filter(({ result }) => result !== 'written')).toEqual([]);
    const now = await held(tab);
    const names: Reading = { 'access.product': 'ECS' };
    for (const { field, value } of writes) expect([field, now[field]]).toEqual([field, names[field] ?? value]);
    const events = await eventCount(tab);
    await tab.call('fill', writesFor(await tab.call('told'), values), page);
    expect(await eventCount(tab)).toBe(events);
    expect(await submits(tab)).toBe(0);

    const back = await tab.call('undo');
    const final = back.filter(({ result }) => result !== 'written');
    expect(final.map(({ reason }) => reason)).toEqual(final.map(() => 'no-way-back'));
    const after = await held(tab);
    for (const field of Object.keys(before)) if (!final.some((one) => one.field === field)) expect([field, after[field] ?? '']).toEqual([field, before[field] ?? '']);
    await tab.page.close();
  });
});

test('the radio group that had a choice gets it back', async () => {
  const order = bench.practice.control.order({ step: 'site', values: { ...individual.values, 'site.domain': domain, 'sitePrincipal.idType': '护照' } });
  const tab = await bench.lab.open(`${origin}/order/site.htm?orderId=${order}`);
  const writes = writesFor(await tab.call('told'), website, ['sitePrincipal.idType', 'sitePrincipal.name']);
  await tab.call('fill', writes, 'classic.site');
  expect(await held(tab)).toMatchObject({ 'sitePrincipal.idType': '居民身份证', 'sitePrincipal.name': '李示例' });
  expect((await tab.call('undo')).filter(({ result }) => result !== 'written')).toEqual([]);
  expect(await held(tab)).toMatchObject({ 'sitePrincipal.idType': '护照' });
  await tab.page.close();
});

test('the captcha and the search box are nobody’s field', async () => {
  const verify = await bench.lab.open(`${origin}/order/selfBaIndex.htm`);
  expect((await verify.call('told')).survey.untouched).toEqual([{ label: '验证码:', reason: 'captcha' }, { label: '验证备案类型', reason: 'submit' }]);
  await verify.page.close();
  const order = bench.practice.control.order({ step: 'product', values: { 'site.domain': domain } });
  const product = await bench.lab.open(`${origin}/order/productVerify.htm?orderId=${order}`);
  expect((await product.call('told')).survey.slots.map(({ field }) => field)).toEqual(['site.domain', 'access.product']);
  await product.page.close();
});

test('every page of the classic console is told from the others', async () => {
  const order = bench.practice.control.order({ step: 'upload', values: { ...subject, ...site, 'site.domain': domain } });
  const at = async (path: string) => {
    const tab = await bench.lab.open(`${origin}${path}`);
    const { page } = await tab.call('told');
    await tab.page.close();
    return page;
  };
  expect(await at('/order/index.htm')).toBe('classic.home');
  expect(await at('/order/list.htm')).toBe('classic.orders');
  expect(await at(`/order/upload.htm?orderId=${order}`)).toBe('classic.upload');
  expect(await at(`/order/detail.htm?orderId=${order}`)).toBe('classic.detail');
  bench.practice.control.stage(order, 'photo');
  expect(await at(`/order/photo.htm?orderId=${order}`)).toBe('classic.photo');
});

