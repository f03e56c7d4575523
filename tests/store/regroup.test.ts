import { describe, expect, test } from 'vitest';
import { bench, opened, putRaw, rawRows, start, type Bench } from './fresh.ts';

/** One row of the store is put under the group of the other, as one who writes to the disk could. */
async function regrouped(on: Bench, store: string): Promise<void> {
  const [one, other] = await rawRows(on, store);
  await putRaw(on, store, { ...one!, group: other!.group! });
}

/** E04: the group is no part of what is sealed; so what a row says of itself decides. */
describe('E04: a row that was put under another account, order or subject is not taken for one of theirs', () => {
  test('ticks', async () => {
    const on = bench();
    const store = await opened(on);
    await store.tick('acme', '1', 'g/one', true);
    await store.tick('acme', '2', 'g/two', true);
    await regrouped(on, 'ticks');
    const found = await Promise.all(['1', '2'].map((order) => store.ticks('acme', order)));
    const many = await store.ticksOf(['1', '2'].map((order) => ({ account: 'acme', order })));
    for (const [one, two] of [found, many]) {
      expect(one).not.toContain('g/two');
      expect(two).not.toContain('g/one');
    }
  });

  test('waivers, orders and fills', async () => {
    const on = bench();
    const store = await opened(on);
    for (const account of ['a', 'b']) {
      await store.waive({ account, rule: 'r', field: 'site.name', value: 'x', at: start });
      await store.see([{ account, order: '1', stage: 'sms', label: 'x', at: start }]);
      await store.remember({ profile: account, account, page: 'p', at: start, written: [], altered: [], refused: [] });
    }
    for (const name of ['waivers', 'orders', 'history']) await regrouped(on, name);
    for (const account of ['a', 'b']) {
      expect((await store.waivers(account)).every((one) => one.account === account)).toBe(true);
      expect((await store.ordersOf(account)).every((one) => one.account === account)).toBe(true);
      expect((await store.history(account)).every((one) => one.profile === account)).toBe(true);
    }
  });
});
