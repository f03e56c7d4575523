import { describe, expect, test } from 'vitest';
import type { Order } from '../../utils/core/order.ts';
import { flagsOf, refusalLine, refusedOrder, toldRefusals } from '../../utils/core/refusal-flags.ts';
import { refusals } from '../../utils/data/refusals/index.ts';

const order = (...texts: readonly string[]): Order => ({
  account: 'demo',
  order: '2034805095182',
  stays: [{ stage: 'provider-rejected', label: '阿里云初审：驳回', firstSeen: 1, lastSeen: 2 }],
  refusals: texts.map((text, at) => ({ at: at + 2, text, by: 'page' as const })),
});
const flags = (...texts: readonly string[]) => flagsOf(toldRefusals(order(...texts), refusals)).map(({ field }) => field);

describe('which fields', () => {
  test('the quote leaves only those that it speaks of', () => {
    expect(flags('手机号码停机，请更换可用的手机号')).toEqual(['principal.mobile', 'sitePrincipal.mobile']);
    expect(flags('主体负责人手机号为空号')).toEqual(['principal.mobile']);
    expect(flags('网站负责人应急电话不正确')).toEqual(['sitePrincipal.emergencyPhone']);
    expect(flags('座机有误')).toEqual(['principal.officePhone', 'sitePrincipal.officePhone']);
    expect(flags('联系方式无效')).toHaveLength(6);
    expect(flags('备注内容与网站名称不符，请如实说明')).toEqual(['site.remark']);
  });

  test('sure ones first, each once with all its reasons', () => {
    const found = flagsOf(toldRefusals(order('域名已备案；网站名称不合格；网站名称带有组织色彩'), refusals));
    expect(found[0]?.field).toBe('site.name');
    expect(found[0]?.reasons.map(({ id }) => id)).toEqual(['site-name', 'individual-wording']);
    expect(found.find(({ field }) => field === 'site.domain')).toMatchObject({ sure: false });
  });
});

describe('in one line', () => {
  const line = (...texts: readonly string[]) => refusalLine(toldRefusals(order(...texts), refusals));

  test('the reason and how many places', () => {
    expect(line('域名未实名认证')?.zh).toBe('驳回：域名未实名认证或未入库，1 处要核对');
    expect(line('电话未接通')?.en).toBe('Refused: Reviewer’s call not answered; fields to look at: 2');
    expect(line('空壳主体；短信核验超时')?.zh).toContain('等 2 条');
  });

  test('possible, not understood, none', () => {
    expect(line('域名核验不通过')?.zh).toMatch(/^驳回，可能是/);
    expect(line('请补充党建工作说明')?.zh).toBe('驳回：原因没有看懂，展开看原文');
    expect(line()).toBeUndefined();
  });
});

test('the order of a page: named, else the only refused one', () => {
  const refused = order('域名未实名认证');
  const other: Order = { ...order(), order: '2034805095199' };
  expect(refusedOrder([other, refused], undefined)).toBe(refused);
  expect(refusedOrder([other, refused], '2034805095199')).toBe(other);
  expect(refusedOrder([other, refused], '1')).toBeUndefined();
  expect(refusedOrder([refused, { ...refused, order: '3' }], undefined)).toBeUndefined();
});
