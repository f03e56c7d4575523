import { describe, expect, test } from 'vitest';
import { openStore } from '../../utils/store/bootstrap.ts';
import { custodyOf, lock, setPassphrase, unlock } from '../../utils/store/custody.ts';
import { restoreSnapshot } from '../../utils/store/from-copy.ts';
import { steps, type Step } from '../../utils/store/schema.ts';
import { first, memorySession, quickStretch } from './custody-bench.ts';
import { dump, firstSchemaWith, ofFirstSchema, type Golden } from './first-schema.ts';
import { profile, putRaw, raw, rawRows, type Bench } from './fresh.ts';

const { golden } = dump;
const byId = <T extends { readonly id: string }>(all: readonly T[]) => all.toSorted((a, b) => a.id.localeCompare(b.id));
/** Ids of drafts are names of rows, and change with the keys. */
const namelessly = (drafts: Golden['drafts']) => drafts.map(({ account, order, values, page, at }) => ({ account, ...(order !== undefined && { order }), values, page, at }));

async function golderOf(on: Bench): Promise<Omit<Golden, 'drafts'> & { drafts: object[] }> {
  const store = await openStore(on.options);
  const ticks = [
    store.ticks('a***@example.cn', undefined),
    store.ticks('a***@example.cn', '20000001'),
    store.ticks('b', '20000002'),
    store.ticks('subject a', undefined),
  ];
  const found = {
    profiles: byId(await store.profiles()),
    drafts: namelessly(await store.drafts()),
    orders: (await store.orders()).toSorted((a, b) => a.order.localeCompare(b.order)),
    history: await store.history('a'),
    ticks: await Promise.all(ticks),
    waivers: await store.waivers('b'),
    raised: await store.raised(),
  };
  store.close();
  return found;
}

const expected = { ...golden, profiles: byId(golden.profiles), drafts: namelessly(golden.drafts), orders: golden.orders.toSorted((a, b) => a.order.localeCompare(b.order)) };

describe('data of the first schema', () => {
  test('G01: all that the released version wrote and gave back, odd characters included, is there', async () => {
    const on = await ofFirstSchema();
    expect(await golderOf(on)).toEqual(expected);
    // And still at the second opening, which upgrades nothing.
    expect(await golderOf(on)).toEqual(expected);
  });

  test('G01: the keys of the first schema are gone, and no row keeps its name or its ciphertext', async () => {
    const on = await ofFirstSchema();
    (await openStore(on.options)).close();
    expect(await rawRows(on, 'keys')).toEqual([]);
    const kept = Object.values(dump.rows).flat();
    for (const store of ['profiles', 'drafts', 'orders', 'history', 'ticks', 'waivers', 'raised']) {
      for (const row of await rawRows(on, store)) {
        expect(kept.map(({ id }) => id)).not.toContain(row.id);
        expect(kept.map(({ nonce }) => nonce)).not.toContain(Buffer.from(row.nonce).toString('base64'));
      }
    }
  });

  test('G01: opens by itself afterwards, under the same vault; a passphrase can be set', async () => {
    const on = await ofFirstSchema({ session: memorySession(), stretch: quickStretch });
    expect(await custodyOf(on.options)).toEqual({ kind: 'device' });
    // Not a first start either where the anchor is gone.
    expect(await custodyOf({ ...on.options, anchors: { read: async () => undefined, write: async () => undefined } })).toEqual({ kind: 'device' });
    (await openStore(on.options)).close();
    expect(await custodyOf(on.options)).toEqual({ kind: 'device' });
    expect(on.anchors.value?.vaultId).toBe(dump.anchor.vaultId);
    await setPassphrase({ next: first }, on.options);
    await lock(on.options);
    await unlock({ passphrase: first }, on.options);
    expect(await golderOf(on)).toEqual(expected);
  });

  test('G01: a passphrase may be the first thing that the new version is asked for', async () => {
    const on = await ofFirstSchema({ session: memorySession(), stretch: quickStretch });
    await setPassphrase({ next: first }, on.options);
    expect(await golderOf(on)).toEqual(expected);
  });

  test.each([0, 1])('G01: %i subjects', async (count) => {
    const on = await firstSchemaWith(Array.from({ length: count }, (_, at) => profile(`p${at}`)));
    const store = await openStore(on.options);
    expect(await store.profiles()).toHaveLength(count);
    expect(await store.overviews()).toHaveLength(count);
  });

  test('G01 G06: a thousand subjects, said while it lasts, every one equal', { timeout: 60_000 }, async () => {
    const subjects = Array.from({ length: 1_000 }, (_, at) => profile(`p${at}`, `第${at}号示例公司`));
    const states: string[] = [];
    const on = await firstSchemaWith(subjects, { onState: (state) => states.push(state) });
    const store = await openStore(on.options);
    expect(states).toContain('upgrading');
    expect(byId(await store.profiles())).toEqual(byId(subjects));
  });

  test('G06: what stood before is kept as a copy, and can be brought back as it was', async () => {
    const on = await ofFirstSchema();
    const store = await openStore(on.options);
    expect(await store.snapshots()).toEqual([{ id: 'before', at: on.at, subjects: 5, orders: 2, drafts: 2, epoch: dump.anchor.epoch, broken: 0 }]);
    await store.saveProfile({ ...profile('a', '后来改坏的'), updatedAt: 0 });
    await store.restoreSnapshot('before');
    expect((await store.profile('a'))?.values['subject.name']).toBe('杭州示例科技有限公司');
    store.close();
    expect(await golderOf(on)).toMatchObject({ drafts: expected.drafts, history: expected.history, waivers: expected.waivers });
  });

  test('G06: a copy can be brought back though the database itself is gone', async () => {
    const on = await ofFirstSchema();
    (await openStore(on.options)).close();
    await new Promise((resolve) => on.factory.deleteDatabase('test').addEventListener('success', resolve));
    await expect(openStore(on.options)).rejects.toMatchObject({ kind: 'damaged' });
    expect(await restoreSnapshot('before', on.options)).toMatchObject({ subjects: 5, fromCopy: 5 });
    expect((await golderOf(on)).profiles).toEqual(expected.profiles);
  });

  test('G03: one record that does not open: the others move, it stays where it is, and is named', async () => {
    const on = await ofFirstSchema();
    const [bad] = await rawRows(on, 'profiles');
    const broken = { ...bad!, body: new Uint8Array(new Uint8Array(bad!.body).map((byte, at) => (at === 7 ? byte ^ 1 : byte))).buffer };
    await putRaw(on, 'profiles', broken);
    const store = await openStore(on.options);
    expect(await store.profiles()).toHaveLength(4);
    expect(await store.unreadable()).toEqual([{ store: 'profiles', id: bad!.id }]);
    expect((await rawRows(on, 'profiles')).find(({ id }) => id === bad!.id)).toEqual(broken);
    store.close();
    const again = await openStore(on.options);
    expect(await again.profiles()).toHaveLength(4);
    expect(await again.orders()).toHaveLength(2);
  });

  test('G01: two windows open it at the same moment: one upgrades, both see everything', async () => {
    const on = await ofFirstSchema();
    const [one, two] = await Promise.all([openStore(on.options), openStore(on.options)]);
    expect(byId(await one.profiles())).toEqual(expected.profiles);
    expect(byId(await two.profiles())).toEqual(expected.profiles);
    await one.saveProfile(profile('x'));
    await two.saveProfile(profile('y'));
    expect(await one.profiles()).toHaveLength(7);
  });

  test('rows that were lost before the upgrade are noticed, not upgraded away', async () => {
    const on = await ofFirstSchema();
    const [row] = await rawRows(on, 'profiles');
    await raw(on, 'readwrite', (tx) => tx.objectStore('profiles').delete(row!.id));
    await expect(openStore(on.options)).rejects.toThrow('profiles 4/5');
    expect(await rawRows(on, 'keys')).toHaveLength(1);
  });
});

const third: Step = (db) => void (db as unknown as IDBDatabase).createObjectStore('third');
const fourth: Step = (db) => void (db as unknown as IDBDatabase).createObjectStore('fourth');

describe('other versions', () => {
  test('G05: versions that were skipped are caught up with in one go', async () => {
    const on = await ofFirstSchema();
    const later = { ...on, options: { ...on.options, steps: [...steps, third, fourth] } };
    expect(await golderOf(later)).toEqual(expected);
    expect((await on.factory.databases())[0]?.version).toBe(4);
  });

  test('G05: two updates in one session, each while an older window is open: the older one gives way', async () => {
    const on = await ofFirstSchema();
    const one = await openStore(on.options);
    const two = await openStore({ ...on.options, steps: [...steps, third] });
    const three = await openStore({ ...on.options, steps: [...steps, third, fourth] });
    expect(byId(await three.profiles())).toEqual(expected.profiles);
    for (const old of [one, two]) await expect(old.saveProfile(profile('x'))).rejects.toMatchObject({ kind: 'newer-version' });
  });

  test('G05: an update while an import runs waits for it; nothing of it is lost', async () => {
    const on = await ofFirstSchema();
    const store = await openStore(on.options);
    const importing = store.saveProfiles(Array.from({ length: 300 }, (_, at) => profile(`i${at}`)));
    const later = await Promise.all([importing.then(() => 'saved', () => 'refused'), openStore({ ...on.options, steps: [...steps, third] })]);
    const count = (await later[1].profiles()).length;
    expect([5, 305]).toContain(count);
    expect(later[0]).toBe(count === 305 ? 'saved' : 'refused');
  });

  test('G04: data of a newer version is refused and left alone, whether its schema or its header is newer', async () => {
    const on = await ofFirstSchema();
    (await openStore({ ...on.options, steps: [...steps, third] })).close();
    await expect(openStore(on.options)).rejects.toMatchObject({ kind: 'newer-version' });
    await expect(custodyOf(on.options)).rejects.toMatchObject({ kind: 'newer-version' });
    const other = await ofFirstSchema();
    (await openStore(other.options)).close();
    const [header] = await rawRows(other, 'header');
    await raw(other, 'readwrite', (tx) => tx.objectStore('header').put({ ...header, form: 3 }, 'only'));
    const before = await rawRows(other, 'header');
    await expect(openStore(other.options)).rejects.toMatchObject({ kind: 'newer-version' });
    await expect(setPassphrase({ next: first }, { ...other.options, stretch: quickStretch })).rejects.toMatchObject({ kind: 'newer-version' });
    expect(await rawRows(other, 'header')).toEqual(before);
  });
});
