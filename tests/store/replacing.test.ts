import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, test, vi } from 'vitest';
import { openStore } from '../../utils/store/bootstrap.ts';
import { onCopy } from '../../utils/store/copies.ts';
import { lock, rotate, setPassphrase, unlock } from '../../utils/store/custody.ts';
import { gateOf } from '../../utils/store/gate.ts';
import { restoreSnapshot } from '../../utils/store/from-copy.ts';
import { sealForLater } from '../../utils/store/inbox.ts';
import { keepWhatIsLeft } from '../../utils/store/recover.ts';
import { allNames, custodyBench, filled, first, namesIn, second, type CustodyBench } from './custody-bench.ts';
import { profile, putRaw, raw, rawRows, start } from './fresh.ts';

const typed = { account: 'a***@example.cn', page: 'site', values: { 'site.name': '示例站点' }, at: start } as const;

async function withPassphrase(extra: Parameters<typeof custodyBench>[0] = {}): Promise<CustodyBench> {
  const on = custodyBench(extra);
  await filled(on);
  await setPassphrase({ next: first }, on.options);
  return on;
}

describe('new keys while another window is at work', () => {
  test('do not undo a passphrase that was changed meanwhile', async () => {
    const on = await withPassphrase();
    let once = false;
    const tell = () => {
      if (once) return;
      once = true;
      changing = setPassphrase({ next: second, old: first }, on.options);
    };
    let changing: Promise<unknown> = Promise.resolve();
    const rotated = await rotate(first, { tell }, on.options).then(() => true, () => false);
    const changed = await changing.then(() => true, () => false);
    expect(once).toBe(true);
    // One of the two may be refused; what was acknowledged last holds.
    await lock(on.options);
    await unlock({ passphrase: changed ? second : first }, on.options);
    expect([rotated, changed]).toContain(true);
    expect(await namesIn(on)).toEqual(allNames);
  });

  test('lose nothing that waits in the inbox for room on the disk', async () => {
    const on = await withPassphrase();
    await lock(on.options);
    await sealForLater(typed, on.options);
    await unlock({ passphrase: first }, on.options);
    const put = IDBObjectStore.prototype.put;
    const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function full(this: IDBObjectStore, ...given) {
      if (this.name === 'drafts' && on.session.value !== undefined) throw new DOMException('FILE_ERROR_NO_SPACE', 'UnknownError');
      return put.apply(this, given);
    });
    await rotate(first, {}, on.options).catch(() => undefined);
    spy.mockRestore();
    const store = await openStore(on.options);
    expect((await store.draftOf(typed.account, undefined))?.values).toEqual(typed.values);
  });

  test('G04: are refused while a record was written by a newer version, which the old keys alone open', async () => {
    const on = await withPassphrase();
    const [row] = await rawRows(on, 'profiles');
    await putRaw(on, 'profiles', { ...row!, v: 99 });
    await expect(rotate(first, {}, on.options)).rejects.toMatchObject({ kind: 'newer-version' });
    await putRaw(on, 'profiles', row!);
    expect(await namesIn(on)).toEqual(allNames);
  });
});

test('G04: a header of a newer version is not written over by going on with what is left, nor by a copy', async () => {
  const on = await withPassphrase();
  const store = await openStore(on.options);
  await store.snapshot();
  const newer = (await raw(on, 'readonly', (tx) => tx.objectStore('header').get('only'))) as object;
  for (const place of ['only', 'spare']) await raw(on, 'readwrite', (tx) => tx.objectStore('header').put({ ...newer, form: 3 }, place));
  await expect(keepWhatIsLeft(on.options)).rejects.toMatchObject({ kind: 'newer-version' });
  await expect(restoreSnapshot('a', on.options)).rejects.toMatchObject({ kind: 'newer-version' });
  expect(await raw(on, 'readonly', (tx) => tx.objectStore('header').get('only'))).toMatchObject({ form: 3 });
});

test('E08: stopped between a new passphrase and its copies: unlocking brings them up to it', async () => {
  const on = await withPassphrase({ copyFactory: new IDBFactory() });
  const store = await openStore(on.options);
  await store.snapshot();
  const headers = () => onCopy(on.options, { id: 'a', mayCreate: false }, (copy) => copy.run({ stores: ['header'], mode: 'readonly', body: (tx) => tx.objectStore('header').getAll() }));
  const [old] = (await headers()) ?? [];
  await setPassphrase({ next: second, old: first }, on.options);
  // As it would lie there, had the browser been killed before the copies' turn.
  await onCopy(on.options, { id: 'a', mayCreate: false }, (copy) => copy.run({ stores: ['header'], mode: 'readwrite', body: async (tx) => void (await Promise.all(['only', 'spare'].map((place) => tx.objectStore('header').put(old!, place)))) }));
  await lock(on.options);
  await gateOf(on.options).unlock({ passphrase: second });
  const [own] = (await rawRows(on, 'header')) as unknown as { check: ArrayBuffer }[];
  const digest = (header: { check: ArrayBuffer } | undefined) => Buffer.from(header?.check ?? new ArrayBuffer(0)).toString('hex');
  await vi.waitFor(async () => {
    const there = (await headers()) ?? [];
    expect(there.map(digest)).toEqual(there.map(() => digest(own)));
    expect(there).toHaveLength(2);
  });
});

test('a damaged record that was brought back meanwhile is not discarded', async () => {
  const on = custodyBench();
  const store = await openStore(on.options);
  await store.saveProfile(profile('p'));
  const [row] = await rawRows(on, 'profiles');
  await putRaw(on, 'profiles', { ...row!, body: new ArrayBuffer(64) });
  await store.profiles();
  const [damaged] = await store.unreadable();
  await putRaw(on, 'profiles', row!);
  await store.discard(damaged!);
  expect((await store.profiles()).map(({ id }) => id)).toEqual(['p']);
  expect(await store.unreadable()).toEqual([]);
});

test('E01: wrong passphrases in several windows at once all count', async () => {
  const on = await withPassphrase();
  await lock(on.options);
  await Promise.allSettled(Array.from({ length: 6 }, () => gateOf(on.options).unlock({ passphrase: 'not the one at all' })));
  on.at += 1;
  expect(await gateOf(on.options).pause()).toBeGreaterThan(3_000);
});

test('E02: a header whose double is damaged is doubled again by the next opening', async () => {
  const on = await withPassphrase();
  const whole = await raw(on, 'readonly', (tx) => tx.objectStore('header').get('only'));
  for (const place of ['only', 'spare']) {
    const bad = structuredClone(whole) as { slots: { wrapped: ArrayBuffer }[] };
    bad.slots[0]!.wrapped = new ArrayBuffer(48);
    await raw(on, 'readwrite', (tx) => tx.objectStore('header').put(bad, place));
    expect(await namesIn(on)).toEqual(allNames);
    expect(await raw(on, 'readonly', (tx) => tx.objectStore('header').getAll())).toEqual([whole, whole]);
  }
  await raw(on, 'readwrite', (tx) => tx.objectStore('header').delete('only'));
  expect(await namesIn(on)).toEqual(allNames);
  expect(await raw(on, 'readonly', (tx) => tx.objectStore('header').getAll())).toEqual([whole, whole]);
});
