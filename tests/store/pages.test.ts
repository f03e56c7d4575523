import { describe, expect, test, vi } from 'vitest';
import { overviewOf } from '../../utils/core/overview.ts';
import { bench, opened, profile, putRaw, raw, rawRows, start, type Bench } from './fresh.ts';

const many = (count: number) => Array.from({ length: count }, (_, at) => profile(`p${at}`, `第${at}号示例公司`));
const sorted = <One extends { readonly id: string }>(list: readonly One[]) => list.toSorted((a, b) => a.id.localeCompare(b.id));
const pageRows = (on: Bench) => raw<{ id: number; size: number }[]>(on, 'readonly', (tx) => tx.objectStore('pages').getAll());

describe('pages of overviews', () => {
  test('say of every subject what its details say, after saves, changes and erasures in any order', async () => {
    const on = bench();
    const store = await opened(on);
    await store.saveProfiles(many(150));
    await store.eraseProfiles(['p3', 'p70', 'p149']);
    await store.saveProfiles([profile('p5', '改名的公司'), profile('new', '新来的公司')]);
    await store.bind('p6', 'acme');
    const [overviews, profiles] = await Promise.all([store.overviews(), store.profiles()]);
    expect(overviews).toHaveLength(148);
    expect(sorted(overviews)).toEqual(sorted(profiles.map((one) => overviewOf(one))));
    store.close();
    const again = await opened(on);
    expect(sorted(await again.overviews())).toEqual(sorted(profiles.map((one) => overviewOf(one))));
    const sizes = (await pageRows(on)).map(({ size }) => size);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(64);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(148);
  });

  test('a place that was left is taken again, and an empty page leaves no row', async () => {
    const on = bench();
    const store = await opened(on);
    await store.saveProfiles(many(130));
    expect(await pageRows(on)).toHaveLength(3);
    await store.eraseProfiles(Array.from({ length: 130 }, (_, at) => `p${at}`));
    expect(await pageRows(on)).toEqual([]);
    await store.saveProfiles(many(64));
    expect(await pageRows(on)).toHaveLength(1);
  });

  test('nothing of a subject stands readable on them', async () => {
    const on = bench();
    const store = await opened(on);
    await store.saveProfile(profile('p', 'CANARYNAME'));
    const [row] = await raw<{ body: ArrayBuffer }[]>(on, 'readonly', (tx) => tx.objectStore('pages').getAll());
    expect(Buffer.from(row?.body ?? new ArrayBuffer(0)).includes('CANARYNAME')).toBe(false);
    expect((row?.body.byteLength ?? 0) % 1_024).toBe(16);
  });

  test('only pages that changed are decrypted again', async () => {
    const on = bench();
    const store = await opened(on);
    await store.saveProfiles(many(640));
    await store.overviews();
    const other = await opened(on);
    await other.overviews();
    await store.saveProfile(profile('p5', '改名的公司'));
    const decrypt = vi.spyOn(crypto.subtle, 'decrypt');
    const found = (await other.overviews()).find(({ id }) => id === 'p5');
    expect(found?.name).toBe('改名的公司');
    expect(decrypt).toHaveBeenCalledTimes(1);
    decrypt.mockRestore();
  });

  test('a damaged page is made anew from the details of its subjects', async () => {
    const on = bench();
    const store = await opened(on);
    await store.saveProfiles(many(70));
    store.close();
    await raw(on, 'readwrite', (tx) => tx.objectStore('pages').delete(0));
    const again = await opened(on);
    expect(await again.overviews()).toHaveLength(70);
    await again.saveProfile(profile('p0', '改名的公司'));
    again.close();
    const third = await opened(on);
    expect((await third.overviews()).find(({ id }) => id === 'p0')?.name).toBe('改名的公司');
    expect(await pageRows(on)).toHaveLength(2);
  });
});

describe('how a name sounds', () => {
  test('is kept when it was worked out at saving, and until the name changes', async () => {
    const on = bench({ spell: (name) => `sound of ${name}` });
    const store = await opened(on);
    await store.saveProfile(profile('p', '甲'));
    store.close();
    const silent = await opened(Object.assign(bench(), { factory: on.factory, anchors: on.anchors }));
    await silent.saveProfile({ ...profile('p', '甲'), tags: ['重点'] });
    expect((await silent.overviews()).map(({ sound }) => sound)).toEqual(['sound of 甲']);
    await silent.saveProfile(profile('p', '乙'));
    expect((await silent.overviews()).map(({ sound }) => sound)).toEqual(['']);
    await silent.keepSounds(new Map([['p', 'yi'], ['gone', 'x']]));
    silent.close();
    const later = await opened(Object.assign(bench(), { factory: on.factory, anchors: on.anchors }));
    expect((await later.overviews()).map(({ sound }) => sound)).toEqual(['yi']);
    await later.replaceAll(later.readAll());
    expect((await later.overviews()).map(({ sound }) => sound)).toEqual(['yi']);
  });
});

describe('a subject’s row that is not the one that was last written', () => {
  test('E04: an older version that was put back is refused, named, and not written over', async () => {
    const on = bench();
    const store = await opened(on);
    await store.saveProfiles([profile('p', '从前'), profile('q', '别家')]);
    const old = await rawRows(on, 'profiles');
    await store.saveProfile(profile('p', '现在'));
    const now = await rawRows(on, 'profiles');
    const replayed = old.find(({ id, nonce }) => now.some((row) => row.id === id && row.nonce.join() !== nonce.join()));
    if (replayed === undefined) throw new Error('no older row');
    await putRaw(on, 'profiles', replayed);
    store.close();
    const again = await opened(on);
    await expect(again.profile('p')).rejects.toMatchObject({ kind: 'undecryptable' });
    expect(await again.unreadable()).toEqual([{ store: 'profiles', id: replayed.id, name: '现在' }]);
    await expect(again.saveProfile(profile('p', '又改'))).rejects.toMatchObject({ kind: 'undecryptable' });
    expect(await again.verify()).toEqual([{ row: replayed.id, id: 'p', name: '现在' }]);
    expect((await again.profile('q'))?.values['subject.name']).toBe('别家');
  });

  test('E04: two rows that changed places, or a row of another store, are refused', async () => {
    const on = bench();
    const store = await opened(on);
    await store.saveProfiles([profile('p'), profile('q')]);
    const [one, two] = await rawRows(on, 'profiles');
    if (one === undefined || two === undefined) throw new Error('no rows');
    await putRaw(on, 'profiles', { ...one, id: two.id });
    await putRaw(on, 'profiles', { ...two, id: one.id });
    store.close();
    const again = await opened(on);
    expect(await again.verify()).toHaveLength(2);
    await expect(again.profile('p')).rejects.toMatchObject({ kind: 'undecryptable' });
    const key = (await rawRows(on, 'clients')).find(({ id }) => id === one.id);
    if (key === undefined) throw new Error('no key');
    await putRaw(on, 'profiles', key);
    await expect(again.profile('p')).rejects.toMatchObject({ kind: 'undecryptable' });
  });

  test('E04: an older order that was put back is noticed at opening', async () => {
    const on = bench();
    const store = await opened(on);
    await store.see([{ account: 'a', order: '1', stage: 'sms', label: '待短信核验', at: start }]);
    const old = await rawRows(on, 'orders');
    await store.see([{ account: 'a', order: '1', stage: 'administration-review', label: '待管局审核', at: start + 1 }]);
    await store.saveProfile(profile('p'));
    store.close();
    for (const row of old) await putRaw(on, 'orders', row);
    await expect(opened(on)).rejects.toThrow('orders: an older record came back');
  });

  test('A11: a flipped bit anywhere in a row or its key is found; that subject is named and the others work', async () => {
    const on = bench();
    const store = await opened(on);
    await store.saveProfiles(many(4));
    store.close();
    const places = [['profiles', 'body'], ['profiles', 'nonce'], ['clients', 'body'], ['clients', 'nonce']] as const;
    for (const [name, part] of places) {
      const [row] = await rawRows(on, name);
      if (row === undefined) throw new Error('no row');
      const bytes = new Uint8Array(part === 'body' ? row.body.slice(0) : row.nonce.slice());
      bytes[bytes.length >> 1]! ^= 4;
      await putRaw(on, name, { ...row, [part]: part === 'body' ? bytes.buffer : bytes });
      const again = await opened(on);
      const lost = await again.verify();
      expect(lost, `${name} ${part}`).toHaveLength(1);
      expect(await again.unreadable()).toEqual([expect.objectContaining({ name: lost[0]?.name })]);
      expect(await again.profilesOf(many(4).map(({ id }) => id).filter((id) => id !== lost[0]?.id))).toHaveLength(3);
      again.close();
      await putRaw(on, name, row);
    }
    expect(await (await opened(on)).verify()).toEqual([]);
  });

  test('one that is discarded leaves list and counts in order', async () => {
    const on = bench();
    const store = await opened(on);
    await store.saveProfiles(many(3));
    const [row] = await rawRows(on, 'profiles');
    if (row === undefined) throw new Error('no row');
    await putRaw(on, 'profiles', { ...row, nonce: row.nonce.map((byte) => byte ^ 1) });
    await store.verify();
    const [broken] = await store.unreadable();
    if (broken === undefined) throw new Error('nothing broken');
    await store.discard(broken);
    expect(await store.overviews()).toHaveLength(2);
    store.close();
    const again = await opened(on);
    expect(await again.verify()).toEqual([]);
    expect(await again.profiles()).toHaveLength(2);
  });
});

describe('A20: the manifest', () => {
  test('one that somebody changed is refused', async () => {
    const on = bench();
    const store = await opened(on);
    await store.saveProfiles(many(2));
    store.close();
    const [manifest] = await raw<{ counts: object }[]>(on, 'readonly', (tx) => tx.objectStore('manifest').getAll());
    const [row] = await rawRows(on, 'profiles');
    await raw(on, 'readwrite', (tx) => {
      tx.objectStore('profiles').delete(row?.id ?? '');
      return tx.objectStore('manifest').put({ ...manifest, counts: { ...manifest?.counts, profiles: 1 } }, 'only');
    });
    await expect(opened(on)).rejects.toThrow('the manifest was changed');
  });

  test('another one of the same age is refused', async () => {
    const on = bench();
    const store = await opened(on);
    const [empty] = await raw<object[]>(on, 'readonly', (tx) => tx.objectStore('manifest').getAll());
    await store.saveProfile(profile('p'));
    store.close();
    const later = on.anchors.value;
    await raw(on, 'readwrite', (tx) => {
      for (const name of ['profiles', 'clients', 'pages']) tx.objectStore(name).clear();
      return tx.objectStore('manifest').put(empty, 'only');
    });
    if (later === undefined) throw new Error('no anchor');
    await expect(opened(on)).rejects.toThrow('an older state came back');
    on.anchors.value = { ...later, epoch: 0 };
    await expect(opened(on)).rejects.toThrow('another state of the same age');
  });
});

test('A11: a page that lists subjects has looked through them before it shows any', async () => {
  const on = bench();
  const store = await opened(on);
  await store.saveProfiles(many(3));
  store.close();
  const [row] = await rawRows(on, 'profiles');
  if (row === undefined) throw new Error('no row');
  const body = row.body.slice(0);
  new Uint8Array(body)[40]! ^= 8;
  await putRaw(on, 'profiles', { ...row, body });
  const hasty = await opened(on);
  expect(await hasty.unreadable()).toEqual([]);
  const desk = await opened(Object.assign(bench({ looksThrough: true }), { factory: on.factory, anchors: on.anchors }));
  expect(await desk.unreadable()).toEqual([{ store: 'profiles', id: row.id, name: expect.stringMatching(/^第\d号示例公司$/) }]);
  expect(await desk.overviews()).toHaveLength(3);
});
