import { describe, expect, test } from 'vitest';
import { day } from '../../utils/core/time.ts';
import { blended } from '../../utils/store/blend.ts';
import type { StoredDraft } from '../../utils/store/schema.ts';
import type { Kept } from '../../utils/store/whole.ts';
import { company, now, person, smsOrder, stay } from '../components/samples.ts';

const none: ReadonlyMap<string, string> = new Map();
const order = (body: Partial<typeof smsOrder>): Kept => ({ store: 'orders', body: { ...smsOrder, ...body } });
const bodiesOf = (all: readonly Kept[], store: Kept['store']) => all.filter((one) => one.store === store).map(({ body }) => body);
const fill = (profile: string, at: number): Kept => ({ store: 'history', body: { profile, account: 'a', page: 'p', at, written: [], altered: [], refused: [] } });

describe('two sides become one', () => {
  test('the same twice is the same', () => {
    const mine: Kept[] = [{ store: 'profiles', body: company }, order({}), fill('company', now), { store: 'ticks', body: { id: 't', of: ['a', 'b'] } }, { store: 'raised', body: { id: 'r', at: now } }];
    expect(blended({ mine, theirs: mine, profiles: [], renamed: none })).toEqual(mine);
  });

  test('what only one side has is there; subjects are taken as they were decided', () => {
    const mine: Kept[] = [{ store: 'profiles', body: company }, { store: 'waivers', body: { account: 'a', rule: 'r', field: 'site.name', value: 'v', at: now } }];
    const theirs: Kept[] = [{ store: 'profiles', body: { ...company, tags: ['theirs'] } }, fill('company', now)];
    const decided = { ...company, tags: ['decided'] };
    const all = blended({ mine, theirs, profiles: [decided, person], renamed: none });
    expect(bodiesOf(all, 'profiles')).toEqual([decided, person]);
    expect(bodiesOf(all, 'waivers')).toHaveLength(1);
    expect(bodiesOf(all, 'history')).toHaveLength(1);
  });

  test('an order has the looks of both and is never moved back', () => {
    const early = stay('draft', '草稿', [12 * day, 10 * day]);
    const all = blended({ mine: [order({})], theirs: [order({ createdAt: now - 12 * day, stays: [early] })], profiles: [], renamed: none });
    const [one] = bodiesOf(all, 'orders') as (typeof smsOrder)[];
    expect(one?.stays.map(({ stage }) => stage)).toEqual(['draft', 'awaiting-submission', 'sms']);
    expect(one?.stays[0]?.firstSeen).toBe(now - 12 * day);
    expect(one?.createdAt).toBe(now - 12 * day);
    expect(one?.stays.at(-1)).toEqual(smsOrder.stays.at(-1));
  });

  test('a refusal of either side is kept, the same one once', () => {
    const refusal = { at: now - day, text: '材料不清晰', by: 'page' } as const;
    const other = { at: now - 2 * day, text: '手机号打不通', by: 'person' } as const;
    const all = blended({ mine: [order({ refusals: [refusal] })], theirs: [order({ refusals: [other, refusal] })], profiles: [], renamed: none });
    const [one] = bodiesOf(all, 'orders') as (typeof smsOrder)[];
    expect(one?.refusals?.map(({ text }) => text)).toEqual(['手机号打不通', '材料不清晰']);
  });

  test('of a draft each field has what was typed later', () => {
    const draft = (body: Partial<StoredDraft>): Kept => ({ store: 'drafts', body: { id: 'd', account: 'a', page: 'p', at: now, values: {}, times: {}, ...body } });
    const mine = draft({ id: 'mine', values: { 'site.name': 'here, later', 'site.domain': 'old.cn' }, times: { 'site.name': now, 'site.domain': now - day } });
    const theirs = draft({ values: { 'site.name': 'there, earlier', 'site.domain': 'new.cn', 'site.remark': 'only there' }, times: { 'site.name': now - day, 'site.domain': now, 'site.remark': now - day }, at: now - 1 });
    const [one] = bodiesOf(blended({ mine: [mine], theirs: [theirs], profiles: [], renamed: none }), 'drafts') as StoredDraft[];
    expect(one?.values).toEqual({ 'site.name': 'here, later', 'site.domain': 'new.cn', 'site.remark': 'only there' });
    expect(one?.id).toBe('mine');
  });

  test('what speaks of a subject follows it to its id here', () => {
    const theirs: Kept[] = [fill('there', now), { store: 'ticks', body: { id: 'licence', of: ['subject there'] } }, { store: 'audit', body: { id: 'a', at: now, act: 'fill', subjects: ['there', 'other'], count: 2 } }];
    const all = blended({ mine: [], theirs, profiles: [], renamed: new Map([['there', 'here']]) });
    expect(bodiesOf(all, 'history')).toMatchObject([{ profile: 'here' }]);
    expect(bodiesOf(all, 'ticks')).toEqual([{ id: 'licence', of: ['subject here'] }]);
    expect(bodiesOf(all, 'audit')).toMatchObject([{ subjects: ['here', 'other'] }]);
  });
});
