import type { FieldId, Reading } from '../../utils/core/field.ts';
import { isMeant, orderInFront } from '../../utils/core/front.ts';
import { isOpen, stageNow, type Order } from '../../utils/core/order.ts';
import { causeOf, whyMissing, type WhyMissing } from '../../utils/core/missing-button.ts';
import { text, type Text } from '../../utils/core/text.ts';
import { dayAt, type Day, type Instant } from '../../utils/core/time.ts';
import { missingCauses } from '../../utils/data/missing-button.ts';
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

function typeOf(front: Order, { order, page }: { readonly order: string | undefined; readonly page: string }): Pick<PageContext, 'orderType'> {
  const orderType = isMeant(front, { order, isForm: pageOf(page)?.role === 'form' }) ? front.type : undefined;
  return orderType === undefined ? {} : { orderType };
}

const nothing = text('', '');

/** What cannot be excluded, in one sentence each. */
function missingText({ possible }: WhyMissing): Text {
  const parts = possible.map(({ title, frees }) => text(`${title.zh}：${frees.zh}`, `${title.en}: ${frees.en}`));
  return text(`没有看到进行中的订单。还可能：${parts.map(({ zh }) => zh).join('；')}。`, `No open order was seen. It may still be: ${parts.map(({ en }) => en).join('; ')}.`);
}

/** What may be said of a page of which nothing is known. */
export const nothingKnown = (today: Day): PageContext => ({ today, context: {}, open: [], ticked: [], waived: [], draft: false });

/** What the overlay may know about the page in front of the person: facts of this account and order without personal data. */
export async function contextOf(store: Store, { account, order, page }: Partial<Journey> & { readonly page: string }, now: Instant): Promise<PageContext> {
  const today = dayAt(now);
  if (account === undefined) return nothingKnown(today);
  const [orders, draft, ticked, waivers] = await Promise.all([
    store.ordersOf(account),
    store.draftOf(account, order).catch(() => undefined),
    store.ticks(account, order),
    store.waivers(account),
  ]);
  const front = orderInFront(orders, order);
  const why = whyMissing(orders, missingCauses);
  return {
    today,
    context: sharedPart(draft?.values ?? {}),
    open: orders.filter(isOpen).map((one) => ({ order: one.order, label: one.stays.at(-1)?.label ?? '', stage: stageNow(one), since: since(one), frees: causeOf(one, missingCauses)?.frees ?? nothing })),
    ...(why.likely.length === 0 && { missing: missingText(why) }),
    ...(front !== undefined && { stage: stageNow(front), ...typeOf(front, { order, page }) }),
    ticked,
    waived: waivers.map(({ rule, field, value }) => ({ rule, field, value })),
    draft: draft !== undefined && Object.keys(draft.values).length > 0,
  };
}
