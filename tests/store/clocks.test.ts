import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, test, vi } from 'vitest';
import { entryOf } from '../../utils/core/audit.ts';
import { day, hour } from '../../utils/core/time.ts';
import { bench, opened, profile, putRaw, rawRows, start } from './fresh.ts';

const typed = (values: object, at: number) => ({ account: 'acme', page: 'wizard.site', values, at });
const years = 3_000 * day;

describe('a clock that leapt years ahead', () => {
  test('erases no draft and no entry of the log, and they are there when it is right again', async () => {
    const on = bench();
    const store = await opened(on);
    await store.saveDraft(typed({ 'site.name': '站' }, start));
    await store.note(entryOf('export', ['x'], { at: start, detail: 'a.xlsx' }));
    on.at = start + years;
    expect(await store.purge()).toBe(0);
    on.at = start + day;
    expect((await store.drafts()).map(({ values }) => values)).toEqual([{ 'site.name': '站' }]);
    expect((await store.audit()).map(({ act }) => act)).toEqual(['export']);
  });

  test('loses nothing of a draft that is typed in by it, and what is typed by the right clock counts again', async () => {
    const on = bench();
    const store = await opened(on);
    await store.saveDraft(typed({ 'site.name': '早', 'site.remark': '留' }, start));
    on.at = start + years;
    await store.saveDraft(typed({ 'site.name': '错' }, on.at));
    on.at = start + day;
    await store.saveDraft(typed({ 'site.name': '今' }, on.at));
    expect(await store.draftOf('acme', undefined)).toMatchObject({ at: on.at, values: { 'site.name': '今', 'site.remark': '留' } });
  });

  test('is not believed because something was saved by it', async () => {
    const on = bench();
    const store = await opened(on);
    await store.saveProfiles([{ ...profile('client'), retainUntil: '2026-12-20' }, profile('other')]);
    await store.saveDraft(typed({ 'site.name': '站' }, start));
    on.at = start + years;
    await store.saveProfile({ ...profile('other'), tags: ['x'], updatedAt: on.at });
    await store.saveDraft({ ...typed({ 'site.name': '站' }, on.at), account: 'other' });
    store.close();
    on.at += hour;
    const later = await opened(on);
    await later.purge();
    expect((await later.overviews()).map(({ id }) => id).toSorted()).toEqual(['client', 'other']);
    on.at = start + day;
    expect((await later.drafts()).map(({ account }) => account).toSorted()).toEqual(['acme', 'other']);
  });

  test('is believed after a month of work: then it was a long pause', async () => {
    const on = bench();
    const store = await opened(on);
    await store.saveProfiles([{ ...profile('client'), retainUntil: '2026-12-20' }, profile('other')]);
    await store.saveDraft(typed({ 'site.name': '站' }, start));
    on.at = start + 500 * day;
    await store.saveProfile({ ...profile('other'), tags: ['x'], updatedAt: on.at });
    on.at += 31 * day;
    expect(await store.purge()).toBe(1);
    expect(await rawRows(on, 'profiles')).toHaveLength(1);
  });
});

describe('the purge', () => {
  test('leaves a draft that is typed in while it runs', async () => {
    const on = bench();
    const [store, console] = await Promise.all([opened(on), opened(on)]);
    await store.saveDraft(typed({ 'site.name': '旧' }, start));
    on.at = start + 91 * day;
    // The person types in the moment in which the purge has read what is over.
    const decrypt = crypto.subtle.decrypt.bind(crypto.subtle);
    let once: Promise<unknown> | undefined;
    vi.spyOn(crypto.subtle, 'decrypt').mockImplementation(async (...given) => {
      const plain = await decrypt(...given);
      if (once === undefined && new TextDecoder().decode(plain).includes('旧')) {
        once = Promise.resolve();
        await console.saveDraft(typed({ 'site.name': '新' }, on.at));
      }
      return plain;
    });
    await store.purge();
    vi.restoreAllMocks();
    expect((await console.draftOf('acme', undefined))?.values).toEqual({ 'site.name': '新' });
  });

  test('a damaged subject past its last day keeps no other from being erased', async () => {
    const on = bench();
    const first = await opened(on);
    await first.saveProfile({ ...profile('a', '甲'), retainUntil: '2026-12-20' });
    const [bad] = await rawRows(on, 'profiles');
    await first.saveProfiles([{ ...profile('b', '乙'), retainUntil: '2026-12-20' }, profile('c', '丙')]);
    first.close();
    await putRaw(on, 'profiles', { ...(await rawRows(on, 'profiles')).find(({ id }) => id === bad?.id)!, body: new ArrayBuffer(64) });
    on.at = start + 60 * day;
    const store = await opened(on);
    await store.purge();
    expect((await store.audit()).filter(({ act }) => act === 'purge').map(({ subjects }) => subjects)).toEqual([['b']]);
    expect(await rawRows(on, 'profiles')).toHaveLength(2);
  });

  test('one failure to judge the clock is not kept for the day', async () => {
    const on = bench();
    await (await opened(on)).saveProfile({ ...profile('client'), retainUntil: '2026-12-20' });
    on.at = start + 60 * day;
    const store = await opened(on);
    const transaction = IDBDatabase.prototype.transaction;
    const spy = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function failing(this: IDBDatabase, ...given) {
      if ([...given[0]].includes('audit')) throw new DOMException('gone', 'UnknownError');
      return transaction.apply(this, given);
    });
    await expect(store.overviews()).rejects.toMatchObject({ kind: 'unavailable' });
    spy.mockRestore();
    expect(await store.overviews()).toEqual([]);
  });
});

describe('second copies', () => {
  test('one that was made by a clock years ahead is neither the newest for ever nor the last', async () => {
    const on = bench({ copyFactory: new IDBFactory(), copies: 'by themselves' });
    const store = await opened(on);
    const copies = async () => (await store.snapshots()).map(({ at, subjects }) => [at, subjects]);
    on.at = start + years;
    await store.saveProfile(profile('a'));
    await vi.waitFor(async () => expect(await copies()).toEqual([[on.at, 1]]));
    on.at = start;
    await store.saveProfile(profile('b'));
    await vi.waitFor(async () => expect(await copies()).toEqual([[start, 2], [start + years, 1]]));
    await store.snapshot();
    expect(await copies()).toEqual([[start, 2], [start, 2]]);
  });
});
