import { refuse, type Order, type Sighting } from '../core/order.ts';
import { keptRefusal } from '../core/order-refusal.ts';
import type { Instant } from '../core/time.ts';
import type { Store } from './api.ts';
import { StoreError } from './error.ts';
import { opaque } from './keys.ts';
import { bodiesOf } from './read.ts';
import { update, type Change } from './update.ts';
import type { Vault } from './vault.ts';

type Orders = Pick<Store, 'orders' | 'ordersOf' | 'see' | 'refuse'>;

/** How one look at the console changes what is known of an order. */
export type Fold = (order: Order | undefined, sighting: Sighting, moment: { readonly now: Instant }) => Order;

export function ordersIn(vault: Vault, fold: Fold): Orders {
  const groupOf = (account: string) => opaque(vault.keys, 'orders', account);

  const changeOf = async (sighting: Sighting): Promise<Change<'orders'>> => {
    const [id, group] = await Promise.all([opaque(vault.keys, 'order', sighting.account, sighting.order), groupOf(sighting.account)]);
    return { id, group, next: (old) => fold(old, sighting, { now: vault.now() }) };
  };

  const refusalOf = async ({ account, order }: Pick<Order, 'account' | 'order'>, text: string): Promise<Change<'orders'>> => {
    const [id, group] = await Promise.all([opaque(vault.keys, 'order', account, order), groupOf(account)]);
    const next = (old: Order | undefined) => {
      if (old === undefined) throw new StoreError('unavailable', { detail: 'a refusal of an order that was never seen' });
      return refuse(old, { text, at: vault.now() });
    };
    return { id, group, next };
  };

  return {
    orders: () => bodiesOf(vault, 'orders'),
    // The group is not sealed with the row; what the row says of itself decides.
    ordersOf: async (account) => (await bodiesOf(vault, 'orders', await groupOf(account))).filter((one) => one.account === account),
    // Relaxed: the console shows the same again at the next look.
    see: async (sightings) => update(vault, 'orders', { changes: await Promise.all(sightings.map(changeOf)), durability: 'relaxed' }),
    refuse: async (account, order, text) => {
      if (keptRefusal(text) === '') throw new StoreError('unavailable', { detail: 'a refusal without words' });
      const [refused] = await update(vault, 'orders', { changes: [await refusalOf({ account, order }, text)], durability: 'strict' });
      if (refused === undefined) throw new StoreError('unavailable', { detail: 'nothing was written' });
      return refused;
    },
  };
}
