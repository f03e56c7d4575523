import type { FieldId, Reading } from '../../utils/core/field.ts';
import { isOpen, stageNow, type Order } from '../../utils/core/order.ts';
import { dayAt, type Day, type Instant } from '../../utils/core/time.ts';
import type { PageContext } from '../../utils/messages.ts';
import { pageOf } from '../../utils/portal/index.ts';
import type { Journey, Store } from '../../utils/store/api.ts';

/** The values of other pages that the rules of this one need. Nothing that identifies anybody is among them. */
const shared: readonly FieldId[] = ['subject.region', 'subject.nature', 'subject.certificateType', 'site.serviceType'];

function sharedPart(reading: Reading): Reading {
  const part: Partial<Record<FieldId, string>> = {};
  for (const id of shared) {
    const value = reading[id];
    if (value !== undefined) part[id] = value;
  }
  return part;
}

const since = (order: Order): Instant => order.createdAt ?? order.stays[0]?.firstSeen ?? 0;

/** The order that the page is about, else the newest of the account. */
function orderInFront(orders: readonly Order[], number: string | undefined): Order | undefined {
  return orders.find(({ order }) => order === number) ?? orders.toSorted((a, b) => since(b) - since(a))[0];
}

/** In the middle of a form the newest order is the one being typed only if it is open; one that is named is always meant. */
function typeOf(front: Order, { order, page }: { readonly order: string | undefined; readonly page: string }): Pick<PageContext, 'orderType'> {
  const isMeant = front.order === order || isOpen(front) || pageOf(page)?.role !== 'form';
  return isMeant && front.type !== undefined ? { orderType: front.type } : {};
}

const bare = (today: Day): PageContext => ({ today, context: {}, open: [], ticked: [], waived: [], draft: false });

/** What the overlay may know about the page in front of the person: facts of this account and order without personal data. */
export async function contextOf(store: Store, { account, order, page }: Partial<Journey> & { readonly page: string }, now: Instant): Promise<PageContext> {
  const today = dayAt(now);
  if (account === undefined) return bare(today);
  const [orders, draft, ticked, waivers] = await Promise.all([
    store.ordersOf(account),
    store.draftOf(account, order).catch(() => undefined),
    store.ticks(account, order),
    store.waivers(account),
  ]);
  const front = orderInFront(orders, order);
  return {
    today,
    context: sharedPart(draft?.values ?? {}),
    open: orders.filter(isOpen).map((one) => ({ order: one.order, label: one.stays.at(-1)?.label ?? '', stage: stageNow(one), since: since(one) })),
    ...(front !== undefined && { stage: stageNow(front), ...typeOf(front, { order, page }) }),
    ticked,
    waived: waivers.map(({ rule, field, value }) => ({ rule, field, value })),
    draft: draft !== undefined && Object.keys(draft.values).length > 0,
  };
}
