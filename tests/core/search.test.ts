import { describe, expect, test } from 'vitest';
import { overviewOf, type Overview } from '../../utils/core/overview.ts';
import type { Profile } from '../../utils/core/profile.ts';
import { searchIn, searchRows } from '../../utils/core/search.ts';
import { whole } from '../../utils/core/slices.ts';
import { spell } from '../../utils/sound/spell.ts';

const subject = (id: string, name: string, more: Partial<Profile> & { readonly domain?: string } = {}): Overview => {
  const { domain, values, ...rest } = more;
  const sites = domain === undefined ? [] : [{ id: `${id}-site`, values: { 'site.domain': domain, 'site.name': '示例站' } }];
  return overviewOf({ id, values: { 'subject.name': name, ...values }, sites, createdAt: 0, updatedAt: 0, ...rest }, spell(name));
};

const finder = (subjects: readonly Overview[]) => searchIn(whole(searchRows(subjects)));
const ids = (subjects: readonly Overview[], query: string) => whole(finder(subjects).find(query)).map((row) => row.subject.id);

const zhejiang = subject('zj', '浙江科技示例有限公司', { domain: 'example-demo.com', account: 'demo-agency-03', tags: ['年费客户'], values: { 'subject.certificateNumber': '91330199MA5X000061', 'principal.mobile': '+86 199 0000 0000', 'principal.emergencyPhone': '19900000007' } });
const chongqing = subject('cq', '重庆样例餐饮管理有限公司', { domain: 'ride-notes.cn', moreAccounts: ['second-login'] });
const shanxian = subject('sx', '单县虚构贸易有限公司', { domain: 'sample-shop.cn' });
const all = [zhejiang, chongqing, shanxian];

describe('what finds a subject', () => {
  test.each([
    ['any part of the name', '科技示例', ['zj']],
    ['initials', 'zjkj', ['zj']],
    ['initials from the middle', 'kjsl', ['zj']],
    ['pinyin', 'chongqing', ['cq']],
    ['every reading of a first character', 'sxxgmy', ['sx']],
    ['the other reading too', 'dxxgmy', ['sx']],
    ['a credit code of any width and case', '９１３３0199ma5x', ['zj']],
    ['a mobile, though it was typed with its country', '19900000000', ['zj']],
    ['the end of a mobile', '0000000', ['zj']],
    ['an emergency phone', '0007', ['zj']],
    ['a domain', 'ride-', ['cq']],
    ['an account', 'agency-03', ['zj']],
    ['a further account', 'second', ['cq']],
    ['a tag', '年费', ['zj']],
    ['words of different fields together', '浙江 demo.com', ['zj']],
  ])('%s', (_, query, found) => {
    expect(ids(all, query)).toEqual(found);
  });

  test('words of which one is nowhere find nothing; a blank query finds all', () => {
    expect(ids(all, '浙江 ride')).toEqual([]);
    expect(ids(all, '  ')).toEqual(['zj', 'cq', 'sx']);
  });

  test('a fragment does not match across two values', () => {
    expect(ids([subject('a', '王五', { values: { 'subject.certificateNumber': '11019919000101001X' } })], '王五110199')).toEqual([]);
  });
});

describe('order', () => {
  const exact = subject('exact', '示例', { updatedAt: 1 });
  const prefix = subject('prefix', '示例科技', { updatedAt: 2 });
  const fragment = subject('fragment', '虚构示例', { updatedAt: 3 });

  test('a whole value before a beginning before a fragment, whichever was changed last', () => {
    expect(ids([fragment, prefix, exact], '示例')).toEqual(['exact', 'prefix', 'fragment']);
    expect(ids([fragment, prefix, exact], 'sl')).toEqual(['exact', 'prefix', 'fragment']);
  });

  test('among equals the newest change comes first', () => {
    const older = subject('older', '示例甲', { updatedAt: 1 });
    expect(ids([older, prefix], '示例')).toEqual(['prefix', 'older']);
  });

  test('typing letter by letter ends in the same list as pasting the whole', () => {
    const many = [fragment, prefix, exact, ...all];
    const typed = finder(many);
    for (const query of ['示', '示例', '示例科', '示例', '示例 k', '示例 kj']) {
      expect(whole(typed.find(query)).map((row) => row.subject.id), query).toEqual(ids(many, query));
    }
  });

  test('a search that is given up half-way leaves the next one right', () => {
    const many = Array.from({ length: 5_000 }, (_, at) => subject(`s${at}`, `示例${at}`, { updatedAt: at }));
    const typed = finder(many);
    expect(typed.find('示').next().done).toBe(false);
    expect(whole(typed.find('示例4999')).map((row) => row.subject.id)).toEqual(['s4999']);
  });
});
