import type { Order, Sighting } from '../core/order.ts';
import type { Instant } from '../core/time.ts';
import type { Store } from './api.ts';
import { opaque } from './keys.ts';
import { bodiesOf } from './read.ts';
import { update, type Change } from './update.ts';
import type { Vault } from './vault.ts';

type Orders = Pick<Store, 'orders' | 'ordersOf' | 'see'>;

/** How one look at the console changes what is known of an order. */
export type Fold = (order: Order | undefined, sighting: Sighting, moment: { readonly now: Instant }) => Order;

export function ordersIn(vault: Vault, fold: Fold): Orders {
  const groupOf = (account: string) => opaque(vault.keys, 'orders', account);

  const changeOf = async (sighting: Sighting): Promise<Change<'orders'>> => {
    const [id, group] = await Promise.all([opaque(vault.keys, 'order', sighting.account, sighting.order), groupOf(sighting.account)]);
    return { id, group, next: (old) => fold(old, sighting, { now: vault.now() }) };
  };

  return {
    orders: () => bodiesOf(vault, 'orders'),
    ordersOf: async (account) => bodiesOf(vault, 'orders', await groupOf(account)),
    // Relaxed: the console shows the same again at the next look.
    see: async (sightings) => update(vault, 'orders', { changes: await Promise.all(sightings.map(changeOf)), durability: 'relaxed' }),
  };
}
