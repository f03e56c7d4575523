import { describe, expect, test, vi } from 'vitest';
import { bench, opened, profile, raw, rawRows, start } from './fresh.ts';

describe('a write of several rows', () => {
  test('A05: a failure at any row leaves none of them', async () => {
    for (const failing of [1, 4, 10, 11]) {
      const on = bench();
      const store = await opened(on);
      await store.saveProfile(profile('before'));
      const manifest = await rawRows(on, 'manifest');
      const put = IDBObjectStore.prototype.put;
      let puts = 0;
      const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function failingPut(this: IDBObjectStore, ...given) {
        puts += 1;
        if (puts === failing) throw new DOMException('no more room: FILE_ERROR_NO_SPACE', 'UnknownError');
        return put.apply(this, given);
      });
      const many = Array.from({ length: 10 }, (_, at) => profile(`p${at}`));
      await expect(store.saveProfiles(many)).rejects.toMatchObject({ kind: 'full' });
      spy.mockRestore();
      expect((await store.profiles()).map(({ id }) => id)).toEqual(['before']);
      expect(await rawRows(on, 'manifest')).toEqual(manifest);
      await store.saveProfiles(many);
      expect(await store.profiles()).toHaveLength(11);
    }
  });

  test('a transaction that the browser aborts is reported with its cause and writes nothing', async () => {
    const on = bench();
    const store = await opened(on);
    const put = IDBObjectStore.prototype.put;
    const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function abortingPut(this: IDBObjectStore, ...given) {
      const request = put.apply(this, given);
      this.transaction.abort();
      return request;
    });
    await expect(store.see([{ account: 'a', order: '1', stage: 'sms', label: 'x', at: start }])).rejects.toMatchObject({ kind: 'unavailable' });
    spy.mockRestore();
    expect(await store.orders()).toEqual([]);
  });

  test('erasing a profile and its history is all or none', async () => {
    const on = bench();
    const store = await opened(on);
    await store.saveProfile(profile('p'));
    await store.remember({ profile: 'p', account: 'a', page: 'x', at: start, written: [], altered: [], refused: [] });
    const remove = IDBObjectStore.prototype.delete;
    const spy = vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(function failingDelete(this: IDBObjectStore, key) {
      if (this.name === 'history') throw new DOMException('broken', 'UnknownError');
      return remove.call(this, key);
    });
    await expect(store.eraseProfile('p')).rejects.toMatchObject({ kind: 'unavailable' });
    spy.mockRestore();
    expect(await store.profile('p')).toBeDefined();
    expect(await store.history('p')).toHaveLength(1);
  });

  test('the manifest counts what is there after every kind of write', async () => {
    const on = bench();
    const store = await opened(on);
    await store.saveProfiles([profile('a'), profile('b')]);
    await store.saveProfiles([profile('b'), profile('c'), profile('c')]);
    await store.bind('a', 'acme');
    await store.eraseProfile('b');
    await store.eraseProfile('b');
    await store.tick('acme', '1', 'g/c', true);
    await store.tick('acme', '1', 'g/c', true);
    const [manifest] = (await raw(on, 'readonly', (tx) => tx.objectStore('manifest').getAll())) as [{ counts: Record<string, number>; epoch: number }];
    expect(manifest.counts).toMatchObject({ profiles: 2, clients: 2, ticks: 1, history: 0, audit: 1 });
    expect(await rawRows(on, 'profiles')).toHaveLength(2);
    expect(on.anchors.value).toMatchObject({ epoch: manifest.epoch, count: 4 });
  });

  test('A18: encryption is over before a transaction begins', async () => {
    const store = await opened(bench());
    let open = 0;
    const during: number[] = [];
    const transaction = IDBDatabase.prototype.transaction;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function spied(this: IDBDatabase, ...given) {
      const tx = transaction.apply(this, given);
      open += 1;
      for (const end of ['complete', 'abort']) tx.addEventListener(end, () => (open -= 1));
      return tx;
    });
    for (const name of ['encrypt', 'decrypt', 'sign', 'importKey'] as const) {
      const real = crypto.subtle[name].bind(crypto.subtle) as (...given: unknown[]) => Promise<never>;
      vi.spyOn(crypto.subtle, name).mockImplementation((...given: unknown[]) => {
        during.push(open);
        return real(...given);
      });
    }
    await store.saveProfiles([profile('a'), profile('b')]);
    await store.saveProfile(profile('a', 'neu'));
    expect(during.length).toBeGreaterThan(3);
    expect(during.every((count) => count === 0)).toBe(true);
  });
});
