import { describe, expect, test } from 'vitest';
import { openStore } from '../../utils/store/bootstrap.ts';
import { dropPassphrase, lock, rotate, setPassphrase, unlock } from '../../utils/store/custody.ts';
import { sealForLater } from '../../utils/store/inbox.ts';
import { custodyBench, filled, first, second, type CustodyBench } from './custody-bench.ts';
import { raw, rawRows, start } from './fresh.ts';

const sighting = { account: 'a***@example.cn', order: '20000001', stage: 'sms', label: '短信核验', at: start } as const;
const typed = { account: 'a***@example.cn', page: 'site', values: { 'site.name': '示例站点' }, at: start } as const;

async function lockedBench(): Promise<CustodyBench> {
  const on = custodyBench();
  await filled(on);
  await setPassphrase({ next: first }, on.options);
  await lock(on.options);
  return on;
}

const itemsIn = async (on: CustodyBench) => (await rawRows(on, 'inbox')) as unknown as ArrayBuffer[];

async function known(on: CustodyBench) {
  const store = await openStore(on.options);
  const found = { orders: (await store.orders()).map(({ order, stays }) => [order, stays.at(-1)?.stage]), draft: (await store.draftOf(typed.account, undefined))?.values };
  store.close();
  return found;
}

describe('what arrives while locked', () => {
  test('is kept unreadable, and stands in its place after unlocking', async () => {
    const on = await lockedBench();
    await sealForLater([sighting], on.options);
    await sealForLater(typed, on.options);
    await sealForLater([{ ...sighting, stage: 'approved', label: '已通过', at: start + 1 }], on.options);
    const items = await itemsIn(on);
    expect(items).toHaveLength(3);
    const bytes = Buffer.concat(items.map((item) => Buffer.from(item)));
    for (const word of ['example', '20000001', '示例站点', 'site.name', '短信']) expect(bytes.includes(word)).toBe(false);
    // Lengths tell steps alone.
    expect(items.map((item) => (item.byteLength - 1 - 65 - 12 - 16) % 256)).toEqual([0, 0, 0]);

    await unlock({ passphrase: first }, on.options);
    expect(await known(on)).toEqual({ orders: [['20000001', 'approved']], draft: { 'site.name': '示例站点' } });
    expect(await itemsIn(on)).toEqual([]);
  });

  test('does not unlock anything, and needs no session', async () => {
    const on = await lockedBench();
    await sealForLater([sighting], on.options);
    expect(on.session.value).toBeUndefined();
    await expect(openStore(on.options)).rejects.toMatchObject({ kind: 'locked' });
  });

  test('a draft that was typed earlier does not undo what was typed later', async () => {
    const on = await lockedBench();
    await sealForLater({ ...typed, values: { 'site.name': '早' }, at: start - 10 }, on.options);
    await unlock({ passphrase: first }, on.options);
    const store = await openStore(on.options);
    await store.saveDraft({ ...typed, values: { 'site.name': '晚' }, at: start });
    store.close();
    await lock(on.options);
    await sealForLater({ ...typed, values: { 'site.name': '更早' }, at: start - 5 }, on.options);
    await unlock({ passphrase: first }, on.options);
    expect((await known(on)).draft).toEqual({ 'site.name': '晚' });
  });

  test('survives a change of the passphrase, its removal and a rotation', async () => {
    for (const act of [
      (on: CustodyBench) => setPassphrase({ next: second, old: first }, on.options),
      (on: CustodyBench) => dropPassphrase(first, on.options),
      (on: CustodyBench) => rotate(first, {}, on.options),
    ]) {
      const on = await lockedBench();
      await sealForLater([sighting], on.options);
      await act(on);
      expect((await known(on)).orders).toEqual([['20000001', 'sms']]);
    }
  });

  test('that arrives in the very moment of a rotation is not lost', async () => {
    const on = await lockedBench();
    await unlock({ passphrase: first }, on.options);
    const orders = Array.from({ length: 12 }, (_, at) => `2000000${at}`);
    const arriving = orders.map(async (order, at) => {
      await new Promise((resolve) => setTimeout(resolve, at * 4));
      await sealForLater([{ ...sighting, order }], on.options);
    });
    await Promise.all([rotate(first, {}, on.options), ...arriving]);
    expect((await known(on)).orders.map(([order]) => order).toSorted()).toEqual(orders.toSorted());
  });

  test('what nobody sealed for this vault, or not in our shape, is left alone and harms nothing', async () => {
    const [on, other] = await Promise.all([lockedBench(), lockedBench()]);
    await sealForLater([sighting], other.options);
    const [foreign] = await itemsIn(other);
    await sealForLater([{ ...sighting, stage: 'no such stage' as 'sms' }], on.options);
    await sealForLater({ ...typed, values: { 'site.name': 'x'.repeat(30_000) } }, on.options);
    const odd = [foreign, new ArrayBuffer(0), new Uint8Array(500).buffer];
    for (const item of odd) await raw(on, 'readwrite', (tx) => tx.objectStore('inbox').add(item));
    await sealForLater([{ ...sighting, order: '2' }], on.options);
    await unlock({ passphrase: first }, on.options);
    expect((await known(on)).orders).toEqual([['2', 'sms']]);
    expect(await itemsIn(on)).toHaveLength(5);
    // They do not stand in the way of new keys either.
    await rotate(first, {}, on.options);
    expect(await itemsIn(on)).toEqual([]);
  });

  test('a flipped bit is noticed', async () => {
    const on = await lockedBench();
    await sealForLater([sighting], on.options);
    const [item] = await itemsIn(on);
    const bad = new Uint8Array(item!);
    bad[120] = (bad[120] ?? 0) ^ 1;
    await raw(on, 'readwrite', (tx) => tx.objectStore('inbox').put(bad.buffer, 1));
    await unlock({ passphrase: first }, on.options);
    expect((await known(on)).orders).toEqual([]);
    expect(await itemsIn(on)).toHaveLength(1);
  });

  test('where there never was a passphrase nothing is ever locked, and nothing is kept for later', async () => {
    const on = custodyBench();
    await filled(on);
    await expect(sealForLater([sighting], on.options)).rejects.toMatchObject({ kind: 'unavailable' });
    const empty = custodyBench();
    await expect(sealForLater([sighting], empty.options)).rejects.toMatchObject({ kind: 'damaged' });
    expect(await empty.factory.databases()).toEqual([]);
  });

  test('more than any person could make is refused as a full disk is', async () => {
    const on = await lockedBench();
    await raw(on, 'readwrite', (tx) => Array.from({ length: 10_000 }, () => tx.objectStore('inbox').add(new ArrayBuffer(0))).at(-1)!);
    await expect(sealForLater([sighting], on.options)).rejects.toMatchObject({ kind: 'full' });
  });
});
