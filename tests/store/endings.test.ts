import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { entryOf } from '../../utils/core/audit.ts';
import type { Sighting } from '../../utils/core/order.ts';
import { day } from '../../utils/core/time.ts';
import type { Store } from '../../utils/store/api.ts';
import { openStore } from '../../utils/store/bootstrap.ts';
import { snapshotsOf } from '../../utils/store/copies.ts';
import { restoreSnapshot } from '../../utils/store/from-copy.ts';
import { savedFiltersIn } from '../../utils/store/saved-filters.ts';
import { subjectTicks } from '../../utils/store/subject-ticks.ts';
import { bench, opened, profile, rawRows, start } from './fresh.ts';

const sighting = (account: string, order: string, subject: string): Sighting => ({ account, order, subject, stage: 'draft', label: '草稿', at: start });
const client = { ...profile('client', '虚构示例科技有限公司'), account: 'client-login' };
const other = { ...profile('other', '样例贸易（虚构）'), account: 'other-login', values: { 'subject.name': '样例贸易（虚构）', 'subject.certificateNumber': '91000000MA00000088' } };

/** A day's work on two clients, in every store. */
async function worked(store: Store): Promise<void> {
  await store.saveProfiles([client, other]);
  for (const [account, order, subject, id] of [['client-login', '201', '虚构示例科技有限公司', 'client'], ['other-login', '202', '样例贸易（虚构）', 'other']] as const) {
    await store.see([sighting(account, order, subject)]);
    await store.saveDraft({ account, order, values: { 'site.name': `${subject}官网` }, page: 'wizard.site', at: start });
    await store.saveDraft({ account, values: { 'subject.name': subject }, page: 'wizard.subject', at: start });
    await store.tick(account, order, 'guide/check', true);
    await store.tick(account, undefined, 'guide/other', true);
    await store.tick(subjectTicks(id), undefined, 'paper/licence', true);
    await store.waive({ account, rule: 'site-name-words', field: 'site.name', value: `${subject}官网`, at: start });
    await store.remember({ profile: id, account, page: 'wizard.site', at: start, written: ['site.name'], altered: [], refused: [] });
    await store.raise([{ id: `${id}/domain/first`, at: start }]);
    await store.note(entryOf('import', [id], { at: start, detail: `${subject}.xlsx` }));
  }
  await savedFiltersIn(store).saveFilter({ name: '找虚构', filter: { query: '虚构示例科技有限公司', tags: [] } });
  await savedFiltersIn(store).saveFilter({ name: '贸易', filter: { query: '样例贸易', tags: [] } });
  await store.note(entryOf('bundle', ['client'], { at: start, detail: '移交 虚构示例科技有限公司.age' }));
  await store.note(entryOf('export', ['client', 'other'], { at: start + 1, detail: 'subjects-2026-11-20.xlsx' }));
}

const everything = async (store: Store) => {
  const kept = [];
  for await (const some of store.readAll()) kept.push(...some);
  return kept;
};

describe('erasing a subject', () => {
  test('H05: nothing in any store speaks of it afterwards, and nothing of the others is missing', async () => {
    const on = bench();
    const store = await opened(on);
    await worked(store);
    const before = (await everything(store)).length;
    expect(await store.tracesOf(['client'])).toEqual({ profiles: 1, orders: 1, drafts: 2, fills: 1, ticks: 4, waivers: 1, reminders: 1 });
    const gone = await store.eraseProfiles(['client']);
    expect(gone).toEqual({ profiles: 1, orders: 1, drafts: 2, fills: 1, ticks: 4, waivers: 1, reminders: 1 });
    const left = await everything(store);
    expect(left.length).toBe(before - 11 + 1);
    const told = JSON.stringify(left);
    expect(told).not.toContain('虚构示例科技');
    expect(told).not.toContain('client-login');
    expect(await rawRows(on, 'ticks')).toHaveLength(4);
    expect((await savedFiltersIn(store).savedFilters()).map(({ name }) => name)).toEqual(['贸易']);
    expect(await store.ordersOf('other-login')).toHaveLength(1);
    expect((await store.drafts()).map(({ account }) => account)).toEqual(['other-login', 'other-login']);
    expect((await store.profiles()).map(({ id }) => id)).toEqual(['other']);
    expect(await store.waivers('other-login')).toHaveLength(1);
    expect((await store.audit()).find(({ subjects, act }) => act === 'import' && subjects.includes('other'))?.detail).toBe('样例贸易（虚构）.xlsx');
  });

  test('H05: the log keeps that it was erased, and the file that still holds it', async () => {
    const store = await opened(bench());
    await worked(store);
    await store.eraseProfile('client');
    const log = await store.audit();
    expect(log.filter(({ act }) => act === 'erase').map(({ subjects, count, detail }) => [subjects, count, detail])).toEqual([[['client'], 1, undefined]]);
    expect(log.find(({ act }) => act === 'export')?.detail).toBe('subjects-2026-11-20.xlsx');
  });

  test('H05: what a second copy brings back does not speak of it either', async () => {
    const on = bench({ copyFactory: new IDBFactory() });
    const store = await opened(on);
    await worked(store);
    await store.snapshot();
    await store.eraseProfiles(['client']);
    store.close();
    const lost = { ...on.options, factory: new IDBFactory() };
    const [copy] = await snapshotsOf(lost);
    expect(copy).toMatchObject({ subjects: 1, orders: 1, drafts: 2 });
    await restoreSnapshot('a', lost);
    const told = JSON.stringify(await everything(await openStore(lost)));
    expect(told).not.toContain('虚构示例科技');
    expect(told).not.toContain('client-login');
    expect(told).toContain('样例贸易');
  });

  test('many at once, and again: the second time there is nothing', async () => {
    const store = await opened(bench());
    await worked(store);
    expect((await store.eraseProfiles(['client', 'other'])).orders).toBe(2);
    expect([...new Set((await everything(store)).map((one) => one.store))].toSorted()).toEqual(['audit', 'ticks']);
    expect((await store.eraseProfiles(['client', 'other'])).profiles).toBe(0);
    expect((await store.audit()).filter(({ act }) => act === 'erase')).toHaveLength(1);
  });
});

describe('a subject whose mandate has ended', () => {
  const ended = { ...client, mandate: { number: '1', ends: '2026-11-20' as const } };

  test('is read-only for whoever saves, and nothing of the batch is written', async () => {
    const on = bench();
    const store = await opened(on);
    await store.saveProfile(ended);
    on.at = start + day;
    const changed = { ...ended, values: { ...ended.values, 'subject.name': '别的名字' } };
    await expect(store.saveProfiles([other, changed])).rejects.toMatchObject({ kind: 'mandate-ended' });
    expect((await store.profiles()).map(({ values }) => values['subject.name'])).toEqual(['虚构示例科技有限公司']);
    await store.saveProfile({ ...ended, tags: ['已结束'], retainUntil: '2026-12-01' });
    await store.saveProfile({ ...changed, mandate: { number: '2', ends: '2027-11-20' } });
    expect((await store.profile('client'))?.values['subject.name']).toBe('别的名字');
  });
});

describe('what is over', () => {
  test('H06: after 60 days without a start, a subject past its last day is shown nowhere, and purged', async () => {
    const on = bench();
    const first = await opened(on);
    await worked(first);
    await first.saveProfile({ ...client, retainUntil: '2026-12-20' });
    first.close();
    on.at = start + 60 * day;
    const store = await opened(on);
    // Before any purge has run.
    expect((await store.overviews()).map(({ id }) => id)).toEqual(['other']);
    expect(await store.profile('client')).toBeUndefined();
    expect((await store.profiles()).map(({ id }) => id)).toEqual(['other']);
    expect(await store.profilesOf(['client', 'other'])).toHaveLength(1);
    expect(await rawRows(on, 'profiles')).toHaveLength(2);
    await store.purge();
    expect(await rawRows(on, 'profiles')).toHaveLength(1);
    expect(await rawRows(on, 'orders')).toHaveLength(1);
    expect((await store.audit()).filter(({ act }) => act === 'purge').map(({ subjects }) => subjects)).toEqual([['client']]);
  });

  test('on its last day a subject is still there', async () => {
    const on = bench();
    const store = await opened(on);
    await store.saveProfile({ ...client, retainUntil: '2026-11-20' });
    await store.purge();
    expect(await store.profile('client')).toBeDefined();
    on.at = start + day;
    expect(await store.profile('client')).toBeUndefined();
  });

  test('a clock that stands years ahead erases and hides nothing', async () => {
    const on = bench();
    const store = await opened(on);
    await store.saveProfile({ ...client, retainUntil: '2026-12-20' });
    on.at = start + 3_000 * day;
    expect(await store.overviews()).toHaveLength(1);
    await store.purge();
    expect(await rawRows(on, 'profiles')).toHaveLength(1);
    on.at = start + 40 * day;
    expect(await store.overviews()).toHaveLength(0);
  });

  test('the log ends after 180 days, on the screen at once and in the store at the next purge', async () => {
    const on = bench();
    const store = await opened(on);
    await store.note(entryOf('export', ['x'], { at: start, detail: 'a.xlsx' }));
    on.at = start + 180 * day + 1;
    await store.note(entryOf('unlock', [], { at: on.at }));
    expect((await store.audit()).map(({ act }) => act)).toEqual(['unlock']);
    expect(await rawRows(on, 'audit')).toHaveLength(2);
    await store.purge();
    expect(await rawRows(on, 'audit')).toHaveLength(1);
  });
});
