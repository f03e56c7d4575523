import { browser } from 'wxt/browser';
import { orderKey, type Measure, type Ticks } from '../../components/order/order-view.ts';
import { deadlinesOf } from '../../utils/core/deadline.ts';
import type { Order } from '../../utils/core/order.ts';
import type { PanelMessage } from '../../utils/messages.ts';
import type { Store } from '../../utils/store/api.ts';

/** What was ticked by hand, for the orders of which a deadline can be settled that way. */
export async function ticksOf(store: Store, orders: readonly Order[], { limits, calendar }: Measure): Promise<Ticks> {
  const settleable = limits.orders.filter((limit) => limit.settledBy !== undefined);
  const asked = orders.filter((order) => deadlinesOf(order, { orders: settleable, papers: [] }, calendar).length > 0);
  return new Map(await Promise.all(asked.map(async (order) => [orderKey(order), await store.ticks(order.account, order.order)] as const)));
}

/** Alarms, badge and notices follow what was just settled. */
export function reconcile(): void {
  const message: PanelMessage = { type: 'panel/reconcile' };
  void browser.runtime.sendMessage(message).catch(() => undefined);
}
