import { describe, expect, test } from 'vitest';
import { subjectTicksIn } from '../../utils/store/subject-ticks.ts';
import { bench, opened, profile, start } from './fresh.ts';

describe('profiles', () => {
  test('come back equal after reopening, odd characters and all', async () => {
    const on = bench();
    const odd = ['𠮷野家', 'a\u0000b', '\ud800 alone', '‮rtl', '👩‍👩‍👧', 'ﬁ①', ' blank end  ', '"\\{}', '长'.repeat(2_000)];
    const many = odd.map((name, at) => profile(`p${at}`, name));
    const first = await opened(on);
    await first.saveProfiles(many);
    first.close();
    const again = await opened(on);
    expect((await again.profiles()).toSorted((a, b) => a.id.localeCompare(b.id))).toEqual(many);
    expect(await again.profile('p3')).toEqual(many[3]);
    expect(await again.profile('nobody')).toBeUndefined();
  });

  test('the first binding stays, whoever else binds or saves', async () => {
    const store = await opened(bench());
    await store.saveProfile(profile('p'));
    expect(await store.bind('p', 'acme')).toBe('acme');
    expect(await store.bind('p', 'other')).toBe('acme');
    await store.saveProfile(profile('p', 'renamed'));
    const found = await store.profile('p');
    expect(found?.account).toBe('acme');
    expect(found?.values['subject.name']).toBe('renamed');
    await expect(store.bind('nobody', 'acme')).rejects.toThrow('no such profile');
    expect(await store.profile('nobody')).toBeUndefined();
  });

  test('two windows that bind at the same moment agree on one account', async () => {
    const on = bench();
    const [one, two] = await Promise.all([opened(on), opened(on)]);
    await one.saveProfile(profile('p'));
    const bound = await Promise.all([one.bind('p', 'a'), two.bind('p', 'b'), one.bind('p', 'c')]);
    expect(new Set(bound).size).toBe(1);
    expect((await two.profile('p'))?.account).toBe(bound[0]);
  });

  test('erasing one takes its history along and nothing else', async () => {
    const store = await opened(bench());
    await store.saveProfiles([profile('p'), profile('q')]);
    const fill = { account: 'acme', page: 'wizard.basic', at: start, written: ['site.name'], altered: [], refused: [] } as const;
    await store.remember({ ...fill, profile: 'p' });
    await store.remember({ ...fill, profile: 'q', at: start + 1 });
    await store.remember({ ...fill, profile: 'q', at: start + 2 });
    await store.eraseProfile('p');
    expect(await store.profile('p')).toBeUndefined();
    expect(await store.history('p')).toEqual([]);
    expect((await store.history('q')).map(({ at }) => at)).toEqual([start + 2, start + 1]);
  });
});

describe('what a subject has ready', () => {
  test('is kept apart for each subject and from orders, and erased with the subject', async () => {
    const store = await opened(bench());
    await store.saveProfiles([profile('p'), profile('q')]);
    const { paperTicks, tickPaper } = subjectTicksIn(store);
    await tickPaper('p', 'paper/principal-id', true);
    await tickPaper('p', 'paper/face-check', true);
    await tickPaper('p', 'paper/face-check', false);
    await tickPaper('q', 'paper/domain-certificate', true);
    expect(await paperTicks('p')).toEqual(['paper/principal-id']);
    expect(await store.ticks('p', undefined)).toEqual([]);
    await store.eraseProfile('p');
    expect(await paperTicks('p')).toEqual([]);
    expect(await paperTicks('q')).toEqual(['paper/domain-certificate']);
  });
});

describe('ticks, waivers, reminders', () => {
  test('belong to their account and order', async () => {
    const store = await opened(bench());
    await store.tick('acme', undefined, 'add-website/papers', true);
    await store.tick('acme', '100', 'add-website/photo', true);
    await store.tick('other', undefined, 'add-website/other', true);
    await store.tick('acme', '100', 'add-website/photo', true);
    expect(await store.ticks('acme', undefined)).toEqual(['add-website/papers']);
    expect(await store.ticks('acme', '100')).toEqual(['add-website/photo']);
    expect(await store.ticksOf([{ account: 'other' }, { account: 'acme', order: '100' }, { account: 'acme', order: '7' }])).toEqual([
      ['add-website/other'],
      ['add-website/photo'],
      [],
    ]);
    await store.tick('acme', '100', 'add-website/photo', false);
    await store.tick('acme', '100', 'add-website/photo', false);
    expect(await store.ticks('acme', '100')).toEqual([]);
  });

  test('a waiver is for one value; a reminder is kept once', async () => {
    const store = await opened(bench());
    const waiver = { account: 'acme', rule: 'name-personal', field: 'site.name', value: '张三的网站', at: start } as const;
    await store.waive(waiver);
    await store.waive({ ...waiver, at: start + 5 });
    await store.waive({ ...waiver, value: '李四的网站' });
    expect((await store.waivers('acme')).map(({ value }) => value).toSorted()).toEqual(['张三的网站', '李四的网站']);
    expect(await store.waivers('other')).toEqual([]);
    await store.raise([{ id: '100/sms/1', at: start }, { id: '100/sms/1', at: start + 1 }, { id: '100/sms/2', at: start }]);
    expect((await store.raised()).map(({ id }) => id).toSorted()).toEqual(['100/sms/1', '100/sms/2']);
  });
});

describe('orders', () => {
  test('sightings of one look are applied together and accounts never mix', async () => {
    const store = await opened(bench());
    const look = { order: '100', label: '待管局审核', stage: 'administration-review', at: start } as const;
    const touched = await store.see([{ ...look, account: 'acme', stage: 'sms', label: '待短信核验', at: start - 10 }, { ...look, account: 'acme' }, { ...look, account: 'other' }]);
    expect(touched).toHaveLength(2);
    const acme = (await store.orders()).find(({ account }) => account === 'acme');
    expect(acme?.stays.map(({ stage }) => stage)).toEqual(['sms', 'administration-review']);
    expect(await store.see([])).toEqual([]);
    expect((await store.ordersOf('other')).map(({ account }) => account)).toEqual(['other']);
    expect(await store.ordersOf('nobody')).toEqual([]);
  });
});

test('erasing everything says what there was and leaves a store that works', async () => {
  const on = bench();
  const store = await opened(on);
  await store.saveProfiles([profile('p'), profile('q')]);
  await store.tick('acme', undefined, 'g/c', true);
  expect(await store.eraseAll()).toEqual({ profiles: 2, drafts: 0, orders: 0, fills: 0, ticks: 1, waivers: 0, reminders: 0 });
  expect(await store.profiles()).toEqual([]);
  await store.saveProfile(profile('new'));
  store.close();
  expect((await (await opened(on)).profiles()).map(({ id }) => id)).toEqual(['new']);
});
