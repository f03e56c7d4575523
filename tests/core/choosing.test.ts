import { expect, test } from 'vitest';
import { chosenFor, chosenId } from '../../utils/core/chosen.ts';
import { guideFor, type Evidence } from '../../utils/core/choosing.ts';
import { guidance, guides } from '../../utils/guides/index.ts';

const { duties } = guidance;
const choose = (page: string, more: Partial<Evidence> = {}) => {
  const { guide, instead, sure, others } = guideFor({ page, reading: {}, remembered: {}, bar: [], ticked: [], ...more }, guidance);
  return { shown: guide.id, instead, sure, others: others.map(({ id }) => id) };
};

test.each([
  ['首次备案', '网站', 'first-website'],
  ['首次备案', 'App', 'first-app'],
  ['新增互联网信息服务（原备案在阿里云）', '网站', 'add-website'],
  ['新增互联网信息服务（原备案在阿里云）', 'App', 'add-app'],
  ['新增互联网信息服务(原备案在阿里云)', '网站', 'add-website'],
  ['有主体新增互联网信息服务', '网站', 'add-website'],
  ['新增互联网信息服务（原备案不在阿里云）', '网站', 'add-elsewhere'],
  ['（无主体）新增互联网信息服务', 'App', 'add-app-elsewhere'],
  ['接入备案', '网站', 'access'],
  ['新增接入', 'App', 'access'],
  ['变更主体', '网站', 'change-subject'],
  ['变更网站', '网站', 'change-site'],
  ['取消接入', '网站', 'cancel-access'],
  ['注销主体', '网站', 'cancel-subject'],
  ['注销 App', 'App', 'cancel-site'],
  ['认领备案', '网站', 'claim'],
])('an order printed as %s, about a %s, is guided by %s and nothing has to be asked', (orderType, service, shown) => {
  expect(choose('wizard.subject', { orderType, reading: { 'site.serviceType': service } })).toMatchObject({ shown, sure: true });
});

test('words that can mean several types offer these first', () => {
  expect(choose('orders', { orderType: '变更备案' })).toMatchObject({ shown: 'change-subject', sure: false });
  expect(choose('orders', { orderType: '变更备案' }).others.slice(0, 2)).toEqual(['change-site', 'change-access']);
  expect(choose('orders', { orderType: '注销备案' }).others[0]).toBe('cancel-subject');
});

test('of a known type and an unknown service the website is shown, and the app is the first alternative', () => {
  const { shown, sure, others } = choose('wizard.subject', { orderType: '有主体新增互联网信息服务' });
  expect([shown, sure, others[0]]).toEqual(['add-website', true, 'add-app']);
});

test('words that nobody knows count for nothing; every other guide is still on offer', () => {
  const { shown, sure, others } = choose('orders', { orderType: '迁移备案' });
  expect([shown, sure, others.length]).toEqual(['add-website', false, guides.length - 1]);
});

test('the first page asks for the entity only where the account has none', () => {
  expect(choose('wizard.basic', { reading: { 'site.serviceType': '网站', 'subject.nature': '' } }).shown).toBe('first-website');
  expect(choose('wizard.basic', { reading: { 'site.serviceType': 'App', 'subject.nature': '' } }).shown).toBe('first-app');
  expect(choose('wizard.basic', { reading: { 'site.serviceType': '网站', 'site.domain': '' } }).shown).toBe('add-website');
  expect(choose('wizard.site', { remembered: { 'site.serviceType': 'App' } }).shown).toBe('add-app');
});

test('the classic console tells by its bar: a first filing begins with the type, an added website with the entity', () => {
  const first = ['验证备案类型', '产品验证', '填写主体信息', '填写网站信息', '上传资料'];
  for (const page of ['classic.type', 'classic.product', 'classic.subject', 'classic.site', 'classic.upload']) {
    expect([page, choose(page, { bar: first }).shown]).toEqual([page, 'first-website']);
    if (page !== 'classic.type') expect([page, choose(page, { bar: first.slice(1) }).shown]).toEqual([page, 'add-website']);
  }
});

test('an approved order is followed by its duties until they are ticked; a form in front is about something new', () => {
  expect(choose('orders', { stage: 'approved', orderType: '首次备案' })).toMatchObject({ shown: 'after-approval', sure: true });
  expect(choose('order.detail', { stage: 'risk' }).shown).toBe('after-approval');
  expect(choose('orders', { stage: 'approved', orderType: '首次备案', ticked: duties.slice(1) }).shown).toBe('after-approval');
  expect(choose('orders', { stage: 'approved', orderType: '有主体新增互联网信息服务', ticked: duties }).shown).toBe('add-website');
  expect(choose('wizard.subject', { stage: 'approved' }).shown).toBe('add-website');
});

test('after a change or a cancellation there is no footer to make', () => {
  expect(choose('orders', { stage: 'approved', orderType: '变更主体' }).shown).toBe('change-subject');
  expect(choose('orders', { stage: 'approved', orderType: '取消接入' }).shown).toBe('cancel-access');
});

test('a choice by hand corrects one guide, and only where that one would be shown', () => {
  const ticked = [chosenId('add-website', 'access')];
  expect(choose('orders', { ticked })).toMatchObject({ shown: 'access', instead: 'add-website', sure: true });
  expect(choose('orders', { ticked }).others).toContain('add-website');
  expect(choose('wizard.subject', { ticked, orderType: '首次备案', reading: { 'site.serviceType': '网站' } }).shown).toBe('first-website');
  expect(ticked[0]?.startsWith(chosenFor('add-website'))).toBe(true);
  expect(choose('orders', { ticked: [chosenId('add-website', 'no-such-guide')] }).shown).toBe('add-website');
});

test('without any guide there is nothing to choose from', () => {
  expect(() => guideFor({ page: 'orders', reading: {}, remembered: {}, bar: [], ticked: [] }, { ...guidance, guides: [] })).toThrow(RangeError);
});
