import { describe, expect, test } from 'vitest';
import type { Sighting } from '../../utils/core/order.ts';
import { longestKept } from '../../utils/core/order-refusal.ts';
import { bench, opened, start } from './fresh.ts';

const look = (stage: Sighting['stage'], at: number, more: Partial<Sighting> = {}): Sighting => ({ account: 'demo', order: '2034805095182', stage, label: stage, at, ...more });

describe('refusals in the store', () => {
  test('come back after reopening, with later looks at the order, in its own account only', async () => {
    const on = bench();
    const store = await opened(on);
    await store.see([look('provider-rejected', start, { refusal: '域名未实名认证' }), look('draft', start, { account: 'other' })]);
    on.at = start + 60_000;
    await store.refuse('demo', '2034805095182', '网站名称不合格\n请修改');
    await store.see([look('provider-rejected', start + 120_000)]);
    store.close();
    const again = await opened(on);
    const [order] = await again.ordersOf('demo');
    expect(order?.refusals).toEqual([
      { at: start, text: '域名未实名认证', by: 'page' },
      { at: start + 60_000, text: '网站名称不合格\n请修改', by: 'person' },
    ]);
    expect((await again.ordersOf('other'))[0]?.refusals).toBeUndefined();
  });

  test('are cut to 5,000 characters', async () => {
    const store = await opened(bench());
    await store.see([look('provider-rejected', start)]);
    const order = await store.refuse('demo', '2034805095182', '驳'.repeat(100_000));
    expect(order.refusals?.[0]?.text).toHaveLength(longestKept);
  });

  test('a blank one, and one of an order that nobody saw, are refused', async () => {
    const store = await opened(bench());
    await store.see([look('provider-rejected', start)]);
    await expect(store.refuse('demo', '2034805095182', ' \n ')).rejects.toMatchObject({ name: 'StoreError' });
    await expect(store.refuse('demo', '2034805095199', '电话未接通')).rejects.toMatchObject({ name: 'StoreError' });
    expect(await store.orders()).toHaveLength(1);
  });

  test('two windows that keep one at the same moment both keep it', async () => {
    const on = bench();
    const [one, two] = await Promise.all([opened(on), opened(on)]);
    await one.see([look('provider-rejected', start)]);
    await Promise.all([one.refuse('demo', '2034805095182', '甲'), two.refuse('demo', '2034805095182', '乙')]);
    expect((await one.orders())[0]?.refusals?.map(({ text }) => text).toSorted()).toEqual(['乙', '甲'].toSorted());
  });
});
