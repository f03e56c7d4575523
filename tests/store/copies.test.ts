import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, test, vi } from 'vitest';
import { openStore } from '../../utils/store/bootstrap.ts';
import { snapshotsOf } from '../../utils/store/copies.ts';
import { restoreSnapshot } from '../../utils/store/from-copy.ts';
import { keepWhatIsLeft } from '../../utils/store/recover.ts';
import { day } from '../../utils/core/time.ts';
import { lock, setPassphrase, unlock } from '../../utils/store/custody.ts';
import { first, memorySession, quickStretch, second } from './custody-bench.ts';
import { bench, opened, profile, putRaw, raw, rawRows, start, type Bench } from './fresh.ts';

const many = (count: number) => Array.from({ length: count }, (_, at) => profile(`p${at}`, `第${at}号示例公司`));
const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name).toSorted();

/** The copies lie elsewhere, so that the main database can be lost alone. */
function apart(extra: Parameters<typeof bench>[0] = {}): Bench & { readonly elsewhere: IDBFactory } {
  const elsewhere = new IDBFactory();
  return Object.assign(bench({ copyFactory: elsewhere, ...extra }), { elsewhere });
}

async function filled(on: Bench, count = 3) {
  const store = await opened(on);
  await store.saveProfiles(many(count));
  await store.see([{ account: 'acme', order: '1', stage: 'sms', label: '待短信核验', at: start }]);
  await store.tick('acme', '1', 'guide/one', true);
  await store.saveDraft({ account: 'acme', order: '1', page: 'x', values: { 'site.name': '草稿' }, at: start });
  return store;
}

describe('a second copy', () => {
  test('is made when asked, in turns, and says what is in it', async () => {
    const on = apart();
    const store = await filled(on);
    expect(await store.snapshots()).toEqual([]);
    await store.snapshot();
    on.at += 1_000;
    await store.saveProfile(profile('late', '后来的公司'));
    await store.snapshot();
    const found = await store.snapshots();
    expect(found.map(({ id, at, subjects, orders, drafts, broken }) => ({ id, at, subjects, orders, drafts, broken }))).toEqual([
      { id: 'b', at: start + 1_000, subjects: 4, orders: 1, drafts: 1, broken: 0 },
      { id: 'a', at: start, subjects: 3, orders: 1, drafts: 1, broken: 0 },
    ]);
  });

  test('is made by itself after the first save, after twenty changes and after a day', async () => {
    const on = apart({ copies: 'by themselves' });
    const store = await opened(on);
    const settle = (epoch: number) => vi.waitFor(async () => expect((await snapshotsOf(on.options))[0]?.epoch).toBe(epoch));
    await store.saveProfile(profile('p'));
    await settle(1);
    for (let at = 0; at < 19; at += 1) await store.saveProfile(profile(`q${at}`));
    expect((await snapshotsOf(on.options))[0]?.epoch).toBe(1);
    await store.saveProfile(profile('r'));
    await settle(21);
    on.at += day;
    await store.saveProfile(profile('s'));
    await settle(22);
  });

  test('copies only what changed', async () => {
    const on = apart();
    const store = await filled(on, 200);
    await store.snapshot();
    await store.snapshot();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    await store.snapshot();
    const rows = put.mock.contexts.map((context) => (context as IDBObjectStore).name);
    expect(rows).toEqual(['inbox', 'header', 'manifest']);
    put.mockRestore();
  });

  test('one that was stopped at any write is never offered, and the other is there', async () => {
    for (const failing of [1, 2, 5, 9]) {
      const on = apart();
      const store = await filled(on, 70);
      await store.snapshot();
      const put = IDBObjectStore.prototype.put;
      let puts = 0;
      const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function failingPut(this: IDBObjectStore, ...given) {
        puts += 1;
        if (puts === failing) throw new DOMException('stopped', 'UnknownError');
        return put.apply(this, given);
      });
      await expect(store.snapshot()).rejects.toMatchObject({ kind: 'unavailable' });
      spy.mockRestore();
      expect((await store.snapshots()).map(({ id }) => id)).toEqual(['a']);
      await store.snapshot();
      expect(await store.snapshots()).toHaveLength(2);
    }
  });

  test('a damaged record never goes over the last copy in which it was whole', async () => {
    const on = apart();
    const store = await filled(on);
    await store.snapshot();
    const [row] = await rawRows(on, 'profiles');
    if (row === undefined) throw new Error('no row');
    await putRaw(on, 'profiles', { ...row, body: row.body.slice(0, -1) });
    expect(await store.verify()).toHaveLength(1);
    for (let at = 0; at < 4; at += 1) {
      on.at += 1_000;
      await store.saveProfile(profile('later', `第${at}次`));
      await store.snapshot();
    }
    expect((await store.snapshots()).find(({ id }) => id === 'a')?.at).toBe(start);
    await store.restoreSnapshot('a');
    expect(await store.verify()).toEqual([]);
    expect(await store.unreadable()).toEqual([]);
    expect(await store.overviews()).toHaveLength(4);
  });

  test('holds no word of what is in it', async () => {
    const on = apart();
    const store = await opened(on);
    await store.saveProfile(profile('CANARYID', 'CANARYNAME'));
    await store.snapshot();
    const copy = Object.assign(bench(), { factory: on.elsewhere });
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = copy.factory.open('test-copy-a');
      request.addEventListener('success', () => resolve(request.result));
    });
    for (const name of db.objectStoreNames) {
      const rows = await new Promise<unknown[]>((resolve) => {
        const request = db.transaction(name).objectStore(name).getAll();
        request.addEventListener('success', () => resolve(request.result));
      });
      const text = JSON.stringify(rows, (_, value: unknown) => (value instanceof ArrayBuffer ? Buffer.from(value).toString('latin1') : value));
      expect(text).not.toContain('CANARY');
    }
    db.close();
  });
});

describe('A10: after the database is gone', () => {
  test('everything comes back from the newest copy, and it works from then on', async () => {
    const on = apart();
    const store = await filled(on);
    const before = { overviews: names(await store.overviews()), orders: await store.orders(), ticks: await store.ticks('acme', '1') };
    await store.snapshot();
    store.close();
    const lost = { ...on.options, factory: new IDBFactory() };
    await expect(openStore(lost)).rejects.toMatchObject({ kind: 'damaged' });
    const [newest] = await snapshotsOf(lost);
    if (newest === undefined) throw new Error('no copy');
    expect(await restoreSnapshot(newest.id, lost)).toEqual({ subjects: 3, fromCopy: 3 });
    const again = await openStore(lost);
    expect({ overviews: names(await again.overviews()), orders: await again.orders(), ticks: await again.ticks('acme', '1') }).toEqual(before);
    expect((await again.draftOf('acme', '1'))?.values).toEqual({ 'site.name': '草稿' });
    await again.saveProfile(profile('after'));
    expect(await again.overviews()).toHaveLength(4);
    expect(await again.verify()).toEqual([]);
  });

  test('what is left beside the copy is newer and stays', async () => {
    const on = apart();
    const store = await filled(on);
    await store.snapshot();
    await store.saveProfiles([{ ...profile('p0', '更新过的公司'), updatedAt: start + 1 }, profile('new', '新公司')]);
    store.close();
    const rows = await rawRows(on, 'profiles');
    const again = await opened(on);
    const gone = rows[0]?.id ?? '';
    const name = (await again.overviews()).length;
    expect(name).toBe(4);
    again.close();
    await raw(on, 'readwrite', (tx) => tx.objectStore('profiles').delete(gone));
    await expect(opened(on)).rejects.toThrow('profiles 3/4');
    const { subjects } = await restoreSnapshot('a', on.options);
    const third = await opened(on);
    // The one that is gone may be the new one, of which there is no copy.
    expect([3, 4]).toContain(subjects);
    const found = names(await third.overviews());
    expect(found.filter((one) => one.startsWith('第') || one === '更新过的公司')).toHaveLength(3);
    expect(await third.verify()).toEqual([]);
  });

  test('a restore that fails leaves what is left, and can be done again', async () => {
    const on = apart();
    const store = await filled(on);
    await store.snapshot();
    store.close();
    const rows = await rawRows(on, 'profiles');
    await raw(on, 'readwrite', (tx) => tx.objectStore('profiles').delete(rows[0]?.id ?? ''));
    const put = IDBObjectStore.prototype.put;
    const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function failingPut(this: IDBObjectStore, ...given) {
      if (this.name === 'pages') throw new DOMException('stopped', 'UnknownError');
      return put.apply(this, given);
    });
    await expect(restoreSnapshot('a', on.options)).rejects.toMatchObject({ kind: 'unavailable' });
    spy.mockRestore();
    expect(await rawRows(on, 'profiles')).toHaveLength(2);
    expect(await restoreSnapshot('a', on.options)).toEqual({ subjects: 3, fromCopy: 1 });
  });
});

describe('erasing', () => {
  test('H05: a subject is gone from every copy when it is gone from the list', async () => {
    const on = apart();
    const store = await filled(on);
    await store.snapshot();
    await store.snapshot();
    await store.replaceAll(store.readAll());
    expect(await store.snapshots()).toHaveLength(3);
    await store.eraseProfiles(['p1']);
    expect((await store.snapshots()).map(({ id, subjects }) => ({ id, subjects })).toSorted((a, b) => a.id.localeCompare(b.id))).toEqual([
      { id: 'a', subjects: 2 },
      { id: 'b', subjects: 2 },
    ]);
    store.close();
    const lost = { ...on.options, factory: new IDBFactory() };
    await restoreSnapshot('a', lost);
    expect(names(await (await openStore(lost)).overviews())).toEqual(['第0号示例公司', '第2号示例公司']);
  });

  test('of everything leaves no copy', async () => {
    const on = apart();
    const store = await filled(on);
    await store.snapshot();
    await store.eraseAll();
    expect(await store.snapshots()).toEqual([]);
  });

  test('a copy that cannot be opened for it is emptied', async () => {
    const on = apart();
    const store = await filled(on);
    await store.snapshot();
    const copy = Object.assign(bench({ name: 'test-copy-a' }), { factory: on.elsewhere });
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = copy.factory.open('test-copy-a');
      request.addEventListener('success', () => resolve(request.result));
    });
    const tx = db.transaction('header', 'readwrite');
    tx.objectStore('header').clear();
    await new Promise((resolve) => tx.addEventListener('complete', resolve));
    db.close();
    await store.eraseProfiles(['p1']);
    expect(await store.snapshots()).toEqual([]);
  });
});

test('replacing everything keeps what stood before, and brings it back', async () => {
  const on = apart();
  const store = await filled(on);
  async function* other() {
    yield [{ store: 'profiles' as const, body: profile('x', '别的公司') }];
  }
  await store.replaceAll(other());
  expect(names(await store.overviews())).toEqual(['别的公司']);
  const [before] = await store.snapshots();
  expect(before).toMatchObject({ id: 'before', subjects: 3 });
  await store.restoreSnapshot('before');
  expect(names(await store.overviews())).toEqual(['别的公司', '第0号示例公司', '第1号示例公司', '第2号示例公司']);
});

test('going on with what is left keeps the copies', async () => {
  const on = apart();
  const store = await filled(on);
  await store.snapshot();
  store.close();
  await raw(on, 'readwrite', (tx) => tx.objectStore('profiles').clear());
  await keepWhatIsLeft(on.options);
  const again = await opened(on);
  expect(await again.overviews()).toEqual([]);
  expect(await again.snapshots()).toHaveLength(1);
  expect(await again.restoreSnapshot('a')).toEqual({ subjects: 3, fromCopy: 3 });
  expect(await again.overviews()).toHaveLength(3);
});

describe('after the ways to the keys change', () => {
  const withPassphrase = () => apart({ session: memorySession(), stretch: quickStretch });

  test('E08: copies from before the passphrase are gone; later ones open with the new one only', async () => {
    const on = withPassphrase();
    const store = await filled(on);
    await store.snapshot();
    store.close();
    await setPassphrase({ next: first }, on.options);
    expect(await snapshotsOf(on.options)).toEqual([]);
    const locked = await opened(on);
    await locked.snapshot();
    locked.close();
    await setPassphrase({ next: second, old: first }, on.options);
    await lock(on.options);
    const lost = { ...on.options, factory: new IDBFactory() };
    await expect(restoreSnapshot('a', lost)).rejects.toMatchObject({ kind: 'locked' });
    await expect(unlock({ passphrase: first }, lost)).rejects.toMatchObject({ kind: 'wrong-passphrase' });
    await unlock({ passphrase: second }, lost);
    await restoreSnapshot('a', lost);
    expect(await (await openStore(lost)).overviews()).toHaveLength(3);
  });
});

test('A12: a database that never opens is left as it is, and a copy is brought back beside it', async () => {
  const on = apart();
  const store = await filled(on);
  await store.snapshot();
  store.close();
  let place = 0;
  const anchors = { read: () => on.anchors.read(), write: (value: Parameters<typeof on.anchors.write>[0]) => on.anchors.write(value), place: () => Promise.resolve(place), move: () => Promise.resolve(void (place += 1)) };
  const factory = on.factory;
  const open = factory.open.bind(factory);
  factory.open = (name, version) => {
    if (name === 'test') throw new DOMException('Internal error opening backing store', 'UnknownError');
    return open(name, version);
  };
  factory.deleteDatabase = vi.fn<IDBFactory['deleteDatabase']>();
  const stuck = { ...on.options, factory, anchors };
  await expect(openStore(stuck)).rejects.toMatchObject({ kind: 'unavailable' });
  expect(await restoreSnapshot('a', stuck)).toEqual({ subjects: 3, fromCopy: 3 });
  const again = await openStore(stuck);
  expect(await again.overviews()).toHaveLength(3);
  await again.saveProfile(profile('after'));
  again.close();
  expect(await (await openStore(stuck)).overviews()).toHaveLength(4);
  expect(factory.deleteDatabase).not.toHaveBeenCalled();
  expect((await factory.databases()).map(({ name }) => name).toSorted()).toEqual(['test', 'test-1']);
});
