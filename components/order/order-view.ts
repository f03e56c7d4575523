import type { Calendar } from '../../utils/core/calendar.ts';
import { deadlinesOf, deadlinesOfPapers, pressOf, unsettled, type Deadline } from '../../utils/core/deadline.ts';
import type { Limits } from '../../utils/core/limit.ts';
import { stageNow, type Order, type Stage } from '../../utils/core/order.ts';
import type { Overview } from '../../utils/core/overview.ts';
import { addDays, dayAt, type Instant } from '../../utils/core/time.ts';

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
  /** In the order of `mostPressingFirst` once that has been asked; before it, as the limits stand. */
  readonly deadlines: readonly Deadline[];
}

export interface PaperView {
  readonly kind: 'paper';
  readonly key: string;
  readonly subject: Pick<Overview, 'id' | 'name'>;
  readonly deadlines: readonly [Deadline];
}

export type Entry = OrderView | PaperView;

/** One order of one account; two accounts may show the same order number. */
export const orderKey = ({ account, order }: Pick<Order, 'account' | 'order'>): string => JSON.stringify([account, order]);

/** Checks ticked by hand, by order. */
export type Ticks = ReadonlyMap<string, readonly string[]>;

type Ask = (orders: readonly Order[]) => Promise<readonly (readonly string[])[]>;

/** Asks once what was ticked by hand, for those orders at whose stage a deadline can be settled that way. */
export async function ticksOf(orders: readonly Order[], { limits }: Pick<Measure, 'limits'>, ask: Ask): Promise<Ticks> {
  const stages = new Set(limits.orders.filter(({ settledBy }) => settledBy !== undefined).flatMap(({ during }) => during));
  const asked = orders.filter((order) => stages.has(stageNow(order)));
  if (asked.length === 0) return new Map();
  const ticked = await ask(asked);
  return new Map(asked.map((order, at) => [orderKey(order), ticked[at] ?? []]));
}

const lastSeen = (entry: Entry): Instant => (entry.kind === 'order' ? (entry.order.stays.at(-1)?.lastSeen ?? 0) : 0);

export function orderViews(orders: readonly Order[], { limits, calendar }: Measure, ticks: Ticks): OrderView[] {
  return orders.map((order) => {
    const key = orderKey(order);
    return { kind: 'order', key, order, stage: stageNow(order), deadlines: unsettled(deadlinesOf(order, limits, calendar), ticks.get(key) ?? []) };
  });
}

/** Papers and domains are listed from so many days before their last day. */
const paperHorizon = 90;

/** Papers and domains that end within 90 days or have ended, of every subject. */
export function paperViews(subjects: readonly Pick<Overview, 'id' | 'name' | 'ends'>[], { limits }: Measure, now: Instant): PaperView[] {
  const last = addDays(dayAt(now), paperHorizon);
  return subjects.flatMap((subject) => {
    // Days written alike compare as text; most subjects have nothing near, and cost no more than this.
    const near = subject.ends.filter(({ lastDay }) => lastDay <= last);
    return deadlinesOfPapers(near, limits).map((one): PaperView => ({ kind: 'paper', key: one.id, subject, deadlines: [one] }));
  });
}

interface Ranked {
  readonly press: number;
  readonly due: Instant;
  readonly seen: Instant;
}

/** After everything that has a clock. */
const clockless = { press: 100, due: 0 };
const first = (a: Ranked, b: Ranked): number => a.press - b.press || a.due - b.due || b.seen - a.seen;

function ordered(deadlines: readonly Deadline[], now: Instant): readonly Deadline[] {
  const ranked = deadlines.map((deadline) => ({ deadline, press: pressOf(deadline, now), due: deadline.due, seen: 0 }));
  return ranked.toSorted(first).map(({ deadline }) => deadline);
}

/**
 * What is overdue, due within a day, due within a week, and the rest by time left; at the same urgency what ends an order
 * stands before a duty that stays. What has no clock follows, newest look first. The deadlines of each entry likewise.
 */
export function mostPressingFirst<One extends Entry>(entries: readonly One[], now: Instant): One[] {
  const ranked = entries.map((entry) => {
    const one = entry.deadlines.length > 1 ? { ...entry, deadlines: ordered(entry.deadlines, now) } : entry;
    const [foremost] = one.deadlines;
    const rank = foremost === undefined ? clockless : { press: pressOf(foremost, now), due: foremost.due };
    return { one, ...rank, seen: lastSeen(one) };
  });
  return ranked.toSorted(first).map(({ one }) => one);
}

/** How much of the present stage's time has gone, from 0 to 1. */
export function shareOf({ from, due }: Pick<Deadline, 'from' | 'due'>, now: Instant): number {
  if (due <= from) return 1;
  return Math.min(1, Math.max(0, (now - from) / (due - from)));
}

/** The page of the console that shows this order. */
export const consoleLink = ({ order }: Pick<Order, 'order'>): string => `https://beian.aliyun.com/pcContainer/orderdetail?baOrderId=${encodeURIComponent(order)}`;

/** `2026-11-26T10:30:00+08:00`: a moment by the clock in China. */
export const inChinaIso = (at: Instant): string => `${new Date(at + 8 * 3_600_000).toISOString().slice(0, 19)}+08:00`;
