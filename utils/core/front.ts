import { isOpen, type Order } from './order.ts';
import type { Instant } from './time.ts';

const since = (order: Order): Instant => order.createdAt ?? order.stays[0]?.firstSeen ?? 0;

/** The order that a page is about, else the newest of the account. */
export function orderInFront(orders: readonly Order[], number: string | undefined): Order | undefined {
  return orders.find(({ order }) => order === number) ?? orders.toSorted((a, b) => since(b) - since(a))[0];
}

/** In the middle of a form the newest order is the one being typed only if it is open; one that the page names is always meant. */
export const isMeant = (front: Order, { order, isForm }: { readonly order: string | undefined; readonly isForm: boolean }): boolean =>
  front.order === order || isOpen(front) || !isForm;
