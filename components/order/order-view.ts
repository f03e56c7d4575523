import type { Calendar } from '../../utils/core/calendar.ts';
import { deadlinesOf, deadlinesOfProfile, unsettled, type Deadline } from '../../utils/core/deadline.ts';
import type { Limits } from '../../utils/core/limit.ts';
import { stageNow, type Order, type Stage } from '../../utils/core/order.ts';
import type { Profile } from '../../utils/core/profile.ts';
import { day, type Instant } from '../../utils/core/time.ts';

/** By what deadlines are counted; the entrypoint brings the tables, a test its own. */
export interface Measure {
  readonly limits: Limits;
  readonly calendar: Calendar;
}

export interface OrderView {
  readonly kind: 'order';
  readonly key: string;
  readonly order: Order;
  readonly stage: Stage;
  /** Earliest due first. */
  readonly deadlines: readonly Deadline[];
}

export interface PaperView {
  readonly kind: 'paper';
  readonly key: string;
  readonly profile: Profile;
  readonly deadlines: readonly [Deadline];
}

export type Entry = OrderView | PaperView;

/** One order of one account; two accounts may show the same order number. */
export const orderKey = ({ account, order }: Pick<Order, 'account' | 'order'>): string => JSON.stringify([account, order]);

/** Checks ticked by hand, by order. */
export type Ticks = ReadonlyMap<string, readonly string[]>;

/** Asks what was ticked by hand, for those orders of which a running deadline can be settled that way. */
export async function ticksOf(orders: readonly Order[], { limits, calendar }: Measure, ask: (order: Order) => Promise<readonly string[]>): Promise<Ticks> {
  const settleable = { orders: limits.orders.filter((limit) => limit.settledBy !== undefined), papers: [] };
  const asked = orders.filter((order) => deadlinesOf(order, settleable, calendar).length > 0);
  return new Map(await Promise.all(asked.map(async (order) => [orderKey(order), await ask(order)] as const)));
}

const never = Number.POSITIVE_INFINITY;
export const dueOf = (entry: Entry): Instant => entry.deadlines[0]?.due ?? never;
const lastSeen = (entry: Entry): Instant => (entry.kind === 'order' ? (entry.order.stays.at(-1)?.lastSeen ?? 0) : 0);

export function orderViews(orders: readonly Order[], { limits, calendar }: Measure, ticks: Ticks): OrderView[] {
  return orders.map((order) => {
    const key = orderKey(order);
    const running = unsettled(deadlinesOf(order, limits, calendar), ticks.get(key) ?? []);
    return { kind: 'order', key, order, stage: stageNow(order), deadlines: running.toSorted((a, b) => a.due - b.due) };
  });
}

/** Papers and domains are listed from this long before their last day. */
const paperHorizon = 90 * day;

/** Papers and domains that end within 90 days or have ended, of every subject. */
export function paperViews(profiles: readonly Profile[], { limits }: Measure, now: Instant): PaperView[] {
  return profiles.flatMap((profile) =>
    deadlinesOfProfile(profile, limits)
      .filter((one) => one.due - now <= paperHorizon)
      .map((one): PaperView => ({ kind: 'paper', key: one.id, profile, deadlines: [one] })),
  );
}

/** By time left, overdue on top; what has no clock follows, newest look first. */
export const byTimeLeft = <One extends Entry>(entries: readonly One[]): One[] =>
  entries.toSorted((a, b) => (dueOf(a) === dueOf(b) ? lastSeen(b) - lastSeen(a) : dueOf(a) - dueOf(b)));

/** How much of the present stage's time has gone, from 0 to 1. */
export function shareOf({ from, due }: Pick<Deadline, 'from' | 'due'>, now: Instant): number {
  if (due <= from) return 1;
  return Math.min(1, Math.max(0, (now - from) / (due - from)));
}

/** The page of the console that shows this order. */
export const consoleLink = ({ order }: Pick<Order, 'order'>): string => `https://beian.aliyun.com/pcContainer/orderdetail?baOrderId=${encodeURIComponent(order)}`;

/** `2026-11-26T10:30:00+08:00`: a moment by the clock in China. */
export const inChinaIso = (at: Instant): string => `${new Date(at + 8 * 3_600_000).toISOString().slice(0, 19)}+08:00`;
