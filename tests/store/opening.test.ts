import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openStore } from '../../utils/store/bootstrap.ts';
import { asStoreError, StoreError, storeTexts } from '../../utils/store/error.ts';
import { keepWhatIsLeft } from '../../utils/store/recover.ts';
import { steps, type Step } from '../../utils/store/schema.ts';
import { bench, opened, profile, raw, rawRows, start } from './fresh.ts';

beforeEach(() => fakeBrowser.reset());

describe('a database that is not what was written', () => {
  test('A10: gone although the anchor remembers it: damaged, every time, and no empty one is made', async () => {
    const on = bench();
    const store = await opened(on);
    await store.saveProfile(profile('p'));
    store.close();
    const emptied = new IDBFactory();
    for (let time = 0; time < 3; time += 1) {
      await expect(openStore({ ...on.options, factory: emptied })).rejects.toMatchObject({ kind: 'damaged' });
    }
    expect(await emptied.databases()).toEqual([]);
  });

  test('A09: rows missing: damaged, with the figures; afterwards what is left can be kept', async () => {
    const on = bench();
    const store = await opened(on);
    await store.saveProfiles(Array.from({ length: 6 }, (_, at) => profile(`p${at}`)));
    const rows = await rawRows(on, 'profiles');
    await raw(on, 'readwrite', (tx) => rows.slice(0, 2).map(({ id }) => tx.objectStore('profiles').delete(id))[0]!);
    store.close();
    await expect(opened(on)).rejects.toThrow('profiles 4/6');
    await keepWhatIsLeft(on.options);
    expect(await (await opened(on)).profiles()).toHaveLength(4);
  });

  test.each(['manifest', 'header'])('A20: %s gone: damaged; the rows are kept', async (part) => {
    const on = bench();
    const store = await opened(on);
    await store.saveProfile(profile('p'));
    store.close();
    await raw(on, 'readwrite', (tx) => tx.objectStore(part).clear());
    await expect(opened(on)).rejects.toMatchObject({ kind: 'damaged' });
    await keepWhatIsLeft(on.options);
    const again = await opened(on);
    expect(await again.profiles()).toHaveLength(part === 'manifest' ? 1 : 0);
    expect(await again.unreadable()).toHaveLength(part === 'manifest' ? 0 : 1);
    expect(await rawRows(on, 'profiles')).toHaveLength(1);
    await again.saveProfile(profile('q'));
    expect((await again.profiles()).map(({ id }) => id)).toContain('q');
  });

  test('A20 A23: an older state put back in its place is noticed', async () => {
    const on = bench();
    const store = await opened(on);
    await store.saveProfile(profile('p'));
    const old = await rawRows(on, 'manifest');
    const row = (await rawRows(on, 'profiles'))[0]!;
    await store.saveProfile(profile('p', 'newer'));
    store.close();
    await raw(on, 'readwrite', (tx) => {
      tx.objectStore('profiles').put(row);
      return tx.objectStore('manifest').put(old[0], 'only');
    });
    await expect(opened(on)).rejects.toThrow('an older state came back');
  });

  test('another database in its place is noticed, however new it is', async () => {
    const [on, other] = [bench(), bench()];
    (await opened(on)).close();
    const elsewhere = await opened(other);
    await elsewhere.saveProfile(profile('p'));
    elsewhere.close();
    await expect(openStore({ ...on.options, factory: other.factory })).rejects.toThrow('another database');
  });

  test('a wiped database is not filled again behind an open page', async () => {
    const on = bench();
    const store = await opened(on);
    await store.saveProfile(profile('p'));
    await new Promise((resolve) => on.factory.deleteDatabase('test').addEventListener('success', resolve));
    await expect(store.profiles()).rejects.toMatchObject({ kind: 'damaged' });
    await expect(store.saveProfile(profile('q'))).rejects.toMatchObject({ kind: 'damaged' });
    expect(await on.factory.databases()).toEqual([]);
  });

  test('a relaxed write, which a power cut may take back, does not move the anchor', async () => {
    const on = bench();
    const store = await opened(on);
    await store.saveProfile(profile('p'));
    const anchor = on.anchors.value;
    await store.saveDraft({ account: 'a', page: 'x', values: { 'site.name': 'y' }, at: start });
    expect(on.anchors.value).toEqual(anchor);
  });

  test('A21: an anchor that is missing or behind is rebuilt', async () => {
    const on = bench();
    const store = await opened(on);
    await store.saveProfile(profile('p'));
    const whole = on.anchors.value;
    store.close();
    on.anchors.value = undefined;
    await opened(on);
    expect(on.anchors.value).toEqual(whole);
  });

  test('A22: an anchor that cannot be read opens nothing: nobody knows whether this is a first start', async () => {
    const on = bench();
    on.anchors.read = () => Promise.reject(new Error('IO error'));
    await expect(opened(on)).rejects.toMatchObject({ kind: 'unavailable' });
    expect(await on.factory.databases()).toEqual([]);
  });

  test('an anchor that cannot be written does not fail a save that is on disk', async () => {
    const on = bench();
    const store = await opened(on);
    on.anchors.write = () => Promise.reject(new Error('storage.local is broken'));
    await store.saveProfile(profile('p'));
    expect(await store.profiles()).toHaveLength(1);
  });
});

describe('the real anchor', () => {
  test('lies in storage.local and holds four figures, an id and a seal', async () => {
    const store = await openStore({ factory: new IDBFactory(), now: () => start });
    await store.saveProfile(profile('p'));
    const stored = await fakeBrowser.storage.local.get(null);
    expect(Object.keys(stored)).toEqual(['anchor:icp-filing-assistant']);
    expect(Object.values(stored)[0]).toEqual({ vaultId: expect.any(String), createdAt: start, epoch: 1, count: 1, mac: expect.any(String) });
    await expect(openStore({ factory: new IDBFactory(), now: () => start })).rejects.toMatchObject({ kind: 'damaged' });
  });
});

/** A factory whose `open` fails so many times first. */
function failing(times: number, error = new DOMException('Internal error opening backing store', 'UnknownError')): { factory: IDBFactory; opens: () => number } {
  const factory = new IDBFactory();
  const open = factory.open.bind(factory);
  let opens = 0;
  factory.open = (...given) => {
    opens += 1;
    if (opens <= times) throw error;
    return open(...given);
  };
  return { factory, opens: () => opens };
}

describe('opening', () => {
  test.each([0, 1, 3])('A12: heals after %i failures', async (times) => {
    const { factory, opens } = failing(times);
    const pauses: number[] = [];
    const store = await openStore({ ...bench().options, factory, pause: (ms) => Promise.resolve(void pauses.push(ms)) });
    expect(await store.profiles()).toEqual([]);
    expect(opens()).toBe(times + 1);
    expect(pauses).toEqual([100, 500, 2_000].slice(0, times));
  });

  test('A12: gives up after the third attempt at healing and deletes nothing', async () => {
    const { factory, opens } = failing(100);
    factory.deleteDatabase = vi.fn<IDBFactory['deleteDatabase']>();
    await expect(openStore({ ...bench().options, factory })).rejects.toMatchObject({ kind: 'unavailable' });
    expect(opens()).toBe(4);
    expect(factory.deleteDatabase).not.toHaveBeenCalled();
  });

  test('G04: a database of a newer version is refused and left alone', async () => {
    const on = bench();
    (await openStore({ ...on.options, steps: [...steps, () => undefined] })).close();
    await expect(opened(on)).rejects.toMatchObject({ kind: 'newer-version' });
  });

  test('A13: a connection that was cut is opened again within the same call', async () => {
    const on = bench();
    const states: string[] = [];
    const store = await openStore({ ...on.options, onState: (state) => states.push(state) });
    const transaction = IDBDatabase.prototype.transaction;
    let cut = true;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function once(this: IDBDatabase, ...given) {
      if (!cut) return transaction.apply(this, given);
      cut = false;
      throw new DOMException('The database connection is closing', 'InvalidStateError');
    });
    await store.saveProfile(profile('p'));
    cut = true;
    expect(await store.profiles()).toHaveLength(1);
    expect(states).toEqual(['open', 'open', 'open']);
  });

  test('two first starts at the same moment share one key', async () => {
    const on = bench();
    const [one, two] = await Promise.all([opened(on), opened(on)]);
    await Promise.all([one.saveProfile(profile('a')), two.saveProfile(profile('b'))]);
    expect(await one.profiles()).toHaveLength(2);
    expect(await two.profiles()).toHaveLength(2);
  });

  test('a closed store says so', async () => {
    const store = await opened(bench());
    store.close();
    await expect(store.profiles()).rejects.toMatchObject({ kind: 'unavailable' });
  });
});

const next: Step = (db) => void (db as unknown as IDBDatabase).createObjectStore('next');

const broken: Step = (db, tx) => {
  next(db, tx);
  throw new Error('the step has a defect');
};

describe('another version', () => {
  test('A16: the schema moves up a step, keeps every row, and the old page gives way at once', async () => {
    const on = bench();
    const states: string[] = [];
    const old = await openStore({ ...on.options, onState: (state) => states.push(state) });
    await old.saveProfiles([profile('a'), profile('b')]);
    const fresh = await openStore({ ...on.options, steps: [...steps, next] });
    expect(await fresh.profiles()).toHaveLength(2);
    expect(states).toEqual(['open', 'superseded']);
    await expect(old.saveProfile(profile('c'))).rejects.toMatchObject({ kind: 'newer-version' });
    expect(await fresh.profiles()).toHaveLength(2);
  });

  test('A17: a page that does not give way: told after five seconds, and the late opening is closed again', async () => {
    const on = bench();
    (await opened(on)).close();
    const hung = await new Promise<IDBDatabase>((resolve) => {
      const request = on.factory.open('test');
      request.addEventListener('success', () => resolve(request.result));
    });
    const states: string[] = [];
    const waited: number[] = [];
    const opening = openStore({ ...on.options, steps: [...steps, next], onState: (state) => states.push(state), pause: (ms) => Promise.resolve(void waited.push(ms)) });
    await expect(opening).rejects.toMatchObject({ kind: 'busy' });
    expect(states).toEqual(['blocked']);
    expect(waited).toEqual([5_000]);
    hung.close();
    await vi.waitFor(async () => expect((await on.factory.databases())[0]?.version).toBe(3));
    expect(await (await openStore({ ...on.options, steps: [...steps, next, () => undefined] })).profiles()).toEqual([]);
  });

  test('a step that fails leaves the old schema and its rows', async () => {
    const on = bench();
    const store = await opened(on);
    await store.saveProfile(profile('a'));
    store.close();
    await expect(openStore({ ...on.options, steps: [...steps, broken] })).rejects.toMatchObject({ kind: 'unavailable' });
    expect(await (await opened(on)).profiles()).toHaveLength(1);
  });
});

describe('words for the person', () => {
  test('A05 A07: a full disk is recognised whatever the browser calls it', () => {
    const kinds = [
      new DOMException('x', 'QuotaExceededError'),
      new DOMException('Internal error committing transaction. FILE_ERROR_NO_SPACE', 'UnknownError'),
      new DOMException('x', 'VersionError'),
      new DOMException('x', 'UnknownError'),
      'no error at all',
    ].map((error) => asStoreError(error).kind);
    expect(kinds).toEqual(['full', 'full', 'newer-version', 'unavailable', 'unavailable']);
  });

  test('every trouble has both languages, and the error carries them', () => {
    for (const [kind, text] of Object.entries(storeTexts)) {
      expect(text.zh, kind).toMatch(/[一-鿿]/);
      expect(text.en, kind).toMatch(/[a-z]/);
    }
    expect(new StoreError('busy').text).toBe(storeTexts.busy);
    const cause = new StoreError('full');
    expect(asStoreError(cause)).toBe(cause);
  });
});
