import { expect, test, vi } from 'vitest';
import { openStore } from '../../utils/store/bootstrap.ts';
import { bench, opened, profile, putRaw, raw, rawRows, start } from './fresh.ts';

const noSpace = () => new DOMException('Internal error committing transaction. FILE_ERROR_NO_SPACE', 'UnknownError');
const quota = () => new DOMException('The quota has been exceeded', 'QuotaExceededError');

test.each([['A05 A06: a full disk', noSpace], ['A07: a full quota', quota]] as const)('%s: the save says so and changes nothing; with room again the next one works at once, though the connection was cut', async (_, error) => {
  const store = await opened(bench());
  await store.saveDraft({ account: 'a', order: '1', page: 'x', values: { 'site.name': '旧' }, at: start });
  const put = IDBObjectStore.prototype.put;
  const transaction = IDBDatabase.prototype.transaction;
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw error();
  });
  await expect(store.saveDraft({ account: 'a', order: '1', page: 'x', values: { 'site.name': '新' }, at: start + 1 })).rejects.toMatchObject({ kind: 'full' });
  expect((await store.draftOf('a', '1'))?.values).toEqual({ 'site.name': '旧' });
  full.mockImplementation(function again(this: IDBObjectStore, ...given) {
    return put.apply(this, given);
  });
  let cut = true;
  const closed = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function once(this: IDBDatabase, ...given) {
    if (!cut) return transaction.apply(this, given);
    cut = false;
    throw new DOMException('The database connection is closing', 'InvalidStateError');
  });
  await store.saveDraft({ account: 'a', order: '1', page: 'x', values: { 'site.name': '新' }, at: start + 2 });
  closed.mockRestore();
  full.mockRestore();
  expect((await store.draftOf('a', '1'))?.values).toEqual({ 'site.name': '新' });
});

test('A22: without IndexedDB it says so, makes no vault and no anchor', async () => {
  const on = bench();
  const factory = { open: () => { throw new DOMException('A mutation operation was attempted on a database that did not allow mutations.', 'InvalidStateError'); } } as unknown as IDBFactory;
  await expect(openStore({ ...on.options, factory })).rejects.toMatchObject({ kind: 'unavailable' });
  expect(on.anchors.value).toBeUndefined();
});

test('A23: a whole older state with its own anchor opens: nobody here can know, and nothing is lost by it', async () => {
  const on = bench();
  const store = await opened(on);
  await store.saveProfile(profile('p', '从前'));
  const names = ['profiles', 'clients', 'pages', 'manifest', 'audit'];
  const old = await Promise.all(names.map((name) => raw<unknown[]>(on, 'readonly', (tx) => tx.objectStore(name).getAll())));
  const anchor = on.anchors.value;
  await store.saveProfile(profile('p', '后来'));
  store.close();
  for (const [at, name] of names.entries()) {
    await raw(on, 'readwrite', (tx) => {
      for (const row of old[at] ?? []) tx.objectStore(name).put(row, ...(name === 'manifest' ? ['only'] : []));
      return tx.objectStore(name).count();
    });
  }
  on.anchors.value = anchor;
  expect((await (await opened(on)).profile('p'))?.values['subject.name']).toBe('从前');
});

test('G04: a record that a newer version wrote is refused by itself, is not written over, and the others work', async () => {
  const on = bench();
  const store = await opened(on);
  await store.saveProfiles([profile('p'), profile('q')]);
  const [row] = await rawRows(on, 'profiles');
  if (row === undefined) throw new Error('no row');
  await putRaw(on, 'profiles', { ...row, v: 99 });
  const lost = await store.verify();
  expect(lost).toHaveLength(1);
  const id = lost[0]?.id ?? '';
  await expect(store.profile(id)).rejects.toMatchObject({ kind: 'newer-version' });
  await expect(store.saveProfile(profile(id, '改'))).rejects.toMatchObject({ kind: 'newer-version' });
  expect((await rawRows(on, 'profiles')).find((one) => one.id === row.id)?.v).toBe(99);
  expect(await store.profile(id === 'p' ? 'q' : 'p')).toBeDefined();
});

test('A11: a thousand flips in random places of rows, keys and pages: every one found, the others readable', async () => {
  const on = bench();
  const store = await opened(on);
  await store.saveProfiles(Array.from({ length: 3 }, (_, at) => profile(`p${at}`)));
  store.close();
  const rows = await Promise.all((['profiles', 'clients'] as const).map(async (name) => (await rawRows(on, name)).map((row) => ({ name, row }))));
  const all = rows.flat();
  let seed = 7;
  const next = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  const reader = await opened(on);
  for (let flip = 0; flip < 1_000; flip += 1) {
    const one = all[next(all.length)];
    if (one === undefined) throw new Error('no row');
    const isBody = next(4) > 0;
    const bytes = new Uint8Array(isBody ? one.row.body.slice(0) : one.row.nonce.slice());
    bytes[next(bytes.length)]! ^= 1 << next(8);
    await putRaw(on, one.name, { ...one.row, ...(isBody ? { body: bytes.buffer } : { nonce: bytes }) });
    const found = await Promise.allSettled(Array.from({ length: 3 }, (_, at) => reader.profile(`p${at}`)));
    expect(found.filter(({ status }) => status === 'rejected')).toHaveLength(1);
    await putRaw(on, one.name, one.row);
  }
  expect(await reader.verify()).toEqual([]);
}, 60_000);
