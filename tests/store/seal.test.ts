import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { keysOf, newRoot, opaque, type Keys } from '../../utils/store/keys.ts';
import { newRecoveryCode } from '../../utils/store/recovery-code.ts';
import { seal, unseal } from '../../utils/store/seal.ts';
import { bench, opened, profile, putRaw, rawRows, start } from './fresh.ts';

const newKeys = (vaultId = 'one', root = newRoot()): Promise<Keys> => keysOf(root, { vaultId, epoch: 1 });
const body = { id: 'x' };
const place = { store: 'ticks', id: 'a' } as const;

describe('one sealed row', () => {
  test('A11: every single flipped bit of nonce and body is noticed', async () => {
    const keys = await newKeys();
    const row = await seal(keys, place, body);
    const bytes = new Uint8Array(row.body);
    const flips = Array.from({ length: (bytes.length + 12) * 8 }, async (_, bit) => {
      const nonce = row.nonce.slice();
      const copy = bytes.slice();
      const target = bit < 96 ? nonce : copy;
      const at = bit < 96 ? bit : bit - 96;
      target[at >> 3]! ^= 1 << (at & 7);
      return unseal(keys, 'ticks', { ...row, nonce, body: copy.buffer }).then(
        () => 'opened',
        (error: { kind: string }) => error.kind,
      );
    });
    expect(new Set(await Promise.all(flips))).toEqual(new Set(['undecryptable']));
    expect(await unseal(keys, 'ticks', row)).toEqual(body);
  });

  test('E04: a row does not open under another id, another store, another shape or another key', async () => {
    const keys = await newKeys();
    const row = await seal(keys, place, body);
    await expect(unseal(keys, 'ticks', { ...row, id: 'b' })).rejects.toMatchObject({ kind: 'undecryptable' });
    await expect(unseal(keys, 'raised', row)).rejects.toMatchObject({ kind: 'undecryptable' });
    await expect(unseal(keys, 'ticks', { ...row, v: 0 })).rejects.toMatchObject({ kind: 'undecryptable' });
    await expect(unseal(await newKeys(), 'ticks', row)).rejects.toMatchObject({ kind: 'undecryptable' });
    const root = newRoot();
    const [here, elsewhere] = await Promise.all([newKeys('one', root), newKeys('two', root)]);
    await expect(unseal({ ...elsewhere, seal: here.seal }, 'ticks', await seal(here, place, body))).rejects.toMatchObject({ kind: 'undecryptable' });
    await expect(unseal(keys, 'ticks', { ...row, v: 99 })).rejects.toMatchObject({ kind: 'newer-version' });
  });

  test('lengths are steps of 256 bytes and equal bodies look different', async () => {
    const keys = await newKeys();
    const sizes = await Promise.all([0, 1, 200, 245, 246, 247, 5_000].map(async (length) => (await seal(keys, place, { id: 'a'.repeat(length) })).body.byteLength));
    expect(sizes.every((size) => (size - 16) % 256 === 0)).toBe(true);
    const [one, two] = await Promise.all([seal(keys, place, body), seal(keys, place, body)]);
    expect(one.nonce).not.toEqual(two.nonce);
    expect(Buffer.from(one.body).equals(Buffer.from(two.body))).toBe(false);
  });

  test('E16: ten thousand texts come back as they were, whatever they are of: astral, control, nothing', async () => {
    const keys = await newKeys();
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom('', '𠮷', '👨‍👩‍👧‍👦', '\u0000', '\u202e', 'e\u0301')), { minLength: 100, maxLength: 100 }), async (ids) => {
        const sealed = await Promise.all(ids.map((id) => seal(keys, place, { id })));
        expect(await Promise.all(sealed.map((row) => unseal(keys, 'ticks', row)))).toEqual(ids.map((id) => ({ id })));
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  test('E16: a megabyte comes back as it was', async () => {
    const keys = await newKeys();
    const id = '𠮷野'.repeat(150_000);
    expect(await unseal(keys, 'ticks', await seal(keys, place, { id }))).toEqual({ id });
  });

  test('E18: without randomness nothing is encrypted, and no key is made', async () => {
    const keys = await newKeys();
    vi.spyOn(crypto, 'getRandomValues').mockImplementation((array) => array);
    await expect(seal(keys, place, body)).rejects.toMatchObject({ kind: 'unavailable' });
    expect(() => newRoot()).toThrow('no randomness');
    expect(() => newRecoveryCode()).toThrow('no randomness');
    const on = bench();
    await expect(opened(on)).rejects.toMatchObject({ kind: 'unavailable' });
    vi.restoreAllMocks();
    expect(await rawRows(on, 'header')).toEqual([]);
    expect(await (await opened(on)).profiles()).toEqual([]);
  });

  test('keys cannot be exported', async () => {
    const keys = await newKeys();
    for (const key of [keys.seal, keys.name, keys.wrap, keys.pages, keys.mac]) await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
  });
});

test('opaque names keep parts apart and need the key', async () => {
  const [keys, other] = await Promise.all([newKeys(), newKeys()]);
  const names = await Promise.all([opaque(keys, 'ab', 'c'), opaque(keys, 'a', 'bc'), opaque(keys, 'ab', 'c', ''), opaque(other, 'ab', 'c')]);
  expect(new Set(names).size).toBe(4);
  expect(await opaque(keys, 'ab', 'c')).toBe(names[0]);
});

describe('rows that were tampered with', () => {
  test('E04: two swapped bodies are both refused, listed by id, and never written over', async () => {
    const on = bench();
    const store = await opened(on);
    await store.saveProfiles([profile('a', '甲'), profile('b', '乙'), profile('c', '丙')]);
    const [one, two] = (await rawRows(on, 'profiles')) as [Awaited<ReturnType<typeof rawRows>>[0], Awaited<ReturnType<typeof rawRows>>[0]];
    await putRaw(on, 'profiles', { ...one, nonce: two.nonce, body: two.body });
    await putRaw(on, 'profiles', { ...two, nonce: one.nonce, body: one.body });

    expect(await store.profiles()).toHaveLength(1);
    expect((await store.unreadable()).map(({ id }) => id).toSorted()).toEqual([one.id, two.id].toSorted());
    const before = await rawRows(on, 'profiles');
    const outcomes = await Promise.allSettled(['a', 'b', 'c'].map((id) => store.saveProfile(profile(id, '新'))));
    expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(2);
    expect((await rawRows(on, 'profiles')).filter(({ id }) => id === one.id || id === two.id)).toEqual(before.filter(({ id }) => id === one.id || id === two.id));
    expect((await store.profiles()).map((found) => found.values['subject.name'])).toEqual(['新']);
  });

  test('one bad row in an import of many stops all of it; discarding it by hand lets the import through', async () => {
    const on = bench();
    const store = await opened(on);
    await store.saveProfile(profile('a'));
    const [row] = await rawRows(on, 'profiles');
    new Uint8Array(row!.body)[3]! ^= 1;
    await putRaw(on, 'profiles', row!);
    await expect(store.saveProfiles([profile('x'), profile('a'), profile('y')])).rejects.toMatchObject({ kind: 'undecryptable' });
    expect(await store.profiles()).toEqual([]);
    await store.discard((await store.unreadable())[0]!);
    expect(await store.unreadable()).toEqual([]);
    await store.saveProfiles([profile('x'), profile('a'), profile('y')]);
    expect(await store.profiles()).toHaveLength(3);
    store.close();
    await (await opened(on)).profiles();
  });
});

const printable = (bytes: ArrayBuffer | Uint8Array) => Buffer.from(bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes)).toString('latin1');

test('no name, number, domain, account, order or id stands readable in any row, key or anchor', async () => {
  const on = bench();
  const store = await opened(on);
  const canaries = ['CANARYPROFILE', 'CANARYNAME', 'CANARYDOMAIN', 'CANARYACCOUNT', 'CANARYORDER', 'CANARYSITE', 'CANARYCHECK', '金丝雀'];
  await store.saveProfile({ ...profile('CANARYPROFILE', 'CANARYNAME金丝雀'), sites: [{ id: 'CANARYSITE', values: { 'site.domain': 'CANARYDOMAIN' } }], account: 'CANARYACCOUNT' });
  await store.saveDraft({ account: 'CANARYACCOUNT', order: 'CANARYORDER', page: 'CANARYSITE', values: { 'subject.name': 'CANARYNAME金丝雀' }, at: start });
  await store.see([{ account: 'CANARYACCOUNT', order: 'CANARYORDER', stage: 'sms', label: '金丝雀', at: start, domain: 'CANARYDOMAIN' }]);
  await store.remember({ profile: 'CANARYPROFILE', account: 'CANARYACCOUNT', page: 'CANARYSITE', at: start, written: [], altered: [], refused: [] });
  await store.tick('CANARYACCOUNT', 'CANARYORDER', 'CANARYCHECK', true);
  await store.waive({ account: 'CANARYACCOUNT', rule: 'r', field: 'site.name', value: 'CANARYNAME', at: start });
  await store.raise([{ id: 'CANARYORDER/sms/1', at: start }]);
  await store.note({ at: start, act: 'import', subjects: ['CANARYPROFILE'], count: 1, detail: 'CANARYNAME.xlsx' });

  const db = await new Promise<IDBDatabase>((resolve) => {
    const request = on.factory.open('test');
    request.addEventListener('success', () => resolve(request.result));
  });
  const names = [...db.objectStoreNames];
  db.close();
  expect(names).toHaveLength(14);
  const everything = await Promise.all(
    names.map(async (name) => {
      const rows = await rawRows(on, name);
      // Only the keys of an older schema and what came while locked are not there.
      expect(rows.length > 0, name).toBe(!['keys', 'inbox'].includes(name));
      return JSON.stringify(rows, (_, value: unknown) => (value instanceof ArrayBuffer || value instanceof Uint8Array ? printable(value) : value));
    }),
  );
  const text = everything.join('\n') + JSON.stringify(on.anchors.value);
  const utf8 = Buffer.from('金丝雀').toString('latin1');
  expect([...canaries, utf8].filter((canary) => text.includes(canary))).toEqual([]);
  // The search itself finds what is there.
  expect(text).toContain(on.anchors.value!.vaultId);
});
