import { startOfLimit } from './beginning.ts';
import { certaintyOf, usesPasted, workingDaysBetween, type Calendar } from './calendar.ts';
import { leftText, workingDayText } from './format.ts';
import type { DeadlineKind, Level, Limits, OrderLimit, PaperLimit, Span } from './limit.ts';
import { stageNow, type Order } from './order.ts';
import type { PaperEnd } from './paper-end.ts';
import type { Source } from './source.ts';
import { ahead, levelsOf, morningOf } from './span.ts';
import { text, type Text } from './text.ts';
import { addDays, day as oneDay, dayAt, endOf, startOf, type Day, type Instant } from './time.ts';

/** Derived from what was seen, never stored. */
export interface Deadline {
  /** Stable over looks; holds no personal data: accounts are hashed. */
  readonly id: string;
  readonly kind: DeadlineKind;
  readonly nature: 'duty' | 'expected';
  /** The earliest moment it can have begun; `due` is counted from it. */
  readonly from: Instant;
  /** The last moment it can have begun. */
  readonly begunBy: Instant;
  readonly due: Instant;
  /** The last moment it can be, where the beginning is only known within bounds. */
  readonly latest?: Instant;
  /** False: the beginning is not known; see `note`. */
  readonly certain: boolean;
  /** The count crosses a year whose holidays are not announced. */
  readonly provisional: boolean;
  /** The count crosses a year whose holidays the person pasted. */
  readonly byPasted?: true;
  readonly title: Text;
  readonly action: Text;
  readonly note?: Text;
  readonly most: Span;
  readonly levels: readonly { readonly id: string; readonly at: Instant }[];
  readonly source: Source;
  readonly settledBy?: string;
}

/** Two accounts may show the same order number, and an account may be a phone number: a hash (FNV-1a with two seeds) tells them apart. */
function hashed(account: string): string {
  let low = 0x811c9dc5;
  let high = 0x9dc5811c;
  for (const one of account) {
    const code = one.codePointAt(0) ?? 0;
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x01000193);
  }
  return [high, low].map((half) => (half >>> 0).toString(36)).join('');
}

/** An agency's thousands of orders are of a few accounts. */
const hashes = new Map<string, string>();

/** Stands for an account in the names of its deadlines. */
export function hashOf(account: string): string {
  const known = hashes.get(account) ?? hashed(account);
  if (hashes.size >= 1_000) hashes.clear();
  hashes.set(account, known);
  return known;
}

function deadlineOf(order: Order, limit: OrderLimit, calendar: Calendar): Deadline {
  const start = startOfLimit(order, limit, calendar);
  const { from, certain } = start;
  const due = ahead(from, limit.most, calendar);
  const latest = ahead(start.latest, limit.most, calendar);
  const note = start.note ?? limit.note;
  const [first, last] = [dayAt(from), dayAt(latest)];
  const isCounted = limit.most.unit === 'working-day';
  return {
    id: `${hashOf(order.account)}/${order.order}/${limit.kind}`,
    kind: limit.kind,
    nature: limit.nature,
    from,
    begunBy: start.latest,
    due,
    certain,
    provisional: isCounted && certaintyOf(first, last, calendar) !== 'announced',
    title: limit.title,
    action: limit.action,
    most: limit.most,
    // With an uncertain beginning the first look warns at once, and the rest runs to the last moment it can be.
    levels: levelsOf(limit.levels, certain ? { from, due, calendar } : { from: start.latest, due: latest, calendar }),
    source: limit.source,
    ...(isCounted && usesPasted(first, last, calendar) && { byPasted: true }),
    ...(latest > due && { latest }),
    ...(note !== undefined && { note }),
    ...(limit.settledBy !== undefined && { settledBy: limit.settledBy }),
  };
}

function isStale(order: Order, { staleAfter }: OrderLimit, calendar: Calendar): boolean {
  const [only, ...later] = order.stays;
  if (staleAfter === undefined || only === undefined || later.length > 0 || order.createdAt === undefined) return false;
  return ahead(order.createdAt, staleAfter, calendar) < only.firstSeen;
}

/** What runs for an order now, in the order of the limits. Empty for an order that was never seen. */
export function deadlinesOf(order: Order, limits: Limits, calendar: Calendar): Deadline[] {
  if (order.stays.length === 0) return [];
  const stage = stageNow(order);
  return limits.orders
    .filter((limit) => limit.during.includes(stage) && !isStale(order, limit, calendar))
    .map((limit) => deadlineOf(order, limit, calendar));
}

function paperDeadline(id: string, limit: PaperLimit, lastDay: Day): Deadline {
  const due = endOf(lastDay);
  const at = (level: Level): Instant => morningOf(addDays(lastDay, 'before' in level ? -level.before.count : 0));
  return {
    id: `${id}/${limit.kind}`,
    kind: limit.kind,
    nature: 'duty',
    from: startOf(lastDay),
    begunBy: startOf(lastDay),
    due,
    certain: true,
    provisional: false,
    title: limit.title,
    action: limit.action,
    most: { count: 0, unit: 'day' },
    levels: limit.levels.map((level) => ({ id: level.id, at: at(level) })),
    source: limit.source,
  };
}

/** What ends when of papers and domains. */
export function deadlinesOfPapers(ends: readonly PaperEnd[], limits: Limits): Deadline[] {
  return ends.flatMap(({ of, kind, lastDay }) => {
    const limit = limits.papers.find((one) => one.kind === kind);
    return limit === undefined ? [] : [paperDeadline(of, limit, lastDay)];
  });
}

/** Without what a person ticked as done (`guide/check` ids of the same account and order). */
export const unsettled = (deadlines: readonly Deadline[], ticked: readonly string[]): Deadline[] =>
  deadlines.filter((one) => one.settledBy === undefined || !ticked.includes(one.settledBy));

const isAtOnce = ({ from, due }: Pick<Deadline, 'from' | 'due'>): boolean => from === due;

/** What is left of a duty: `剩 3 小时 12 分`; `至多剩 …` once it may be over; `现在` for one that has no span. */
export function leftOf(deadline: Deadline, now: Instant): Text {
  const { due, latest = due } = deadline;
  if (isAtOnce(deadline)) return text('现在', 'now');
  if (now <= due || now > latest) return leftText(now <= due ? due : latest, now);
  const { zh, en } = leftText(latest, now);
  return text(`至多${zh}`, `at most ${en}`);
}

/** Where the time stands: what is left, or `第 6 / 20 个工作日` for a count of working days, `第 4–6 / 20` where the beginning is only known within bounds. */
export function timeText(deadline: Deadline, now: Instant, calendar: Calendar): Text {
  if (deadline.most.unit !== 'working-day') return leftOf(deadline, now);
  const countFrom = (start: Instant) => workingDaysBetween(dayAt(start), dayAt(now), calendar);
  return workingDayText({ least: countFrom(deadline.begunBy), most: countFrom(deadline.from), of: deadline.most.count });
}

export type Urgency = 'none' | 'soon' | 'urgent' | 'overdue';

export interface Badge {
  /** At most three characters; empty when nothing stands. */
  readonly text: string;
  readonly severity: Urgency;
}

/** How pressing it is: over, within a day, within a week. What others are expected to do never presses; what has no span is never over. */
export function urgencyOf(deadline: Pick<Deadline, 'nature' | 'from' | 'due'>, now: Instant): Urgency {
  if (deadline.nature === 'expected') return 'none';
  if (isAtOnce(deadline)) return 'soon';
  const left = deadline.due - now;
  if (left < 0) return 'overdue';
  if (left <= oneDay) return 'urgent';
  return left <= 7 * oneDay ? 'soon' : 'none';
}

/** What ends the order when it is missed. A footer or a registration that is late is only late. */
const ending: ReadonlySet<DeadlineKind> = new Set<DeadlineKind>(['sms', 'order-life']);

const falling: readonly Urgency[] = ['overdue', 'urgent', 'soon', 'none'];

/**
 * A small number, lower for what is to be looked at first: by urgency, and at the same urgency what ends the order before
 * what stays a duty. Without any urgency all are equal. Within a number the earlier `due` comes first.
 */
export function pressOf(deadline: Deadline, now: Instant): number {
  const urgency = urgencyOf(deadline, now);
  const rank = 2 * falling.indexOf(urgency);
  return urgency === 'none' || ending.has(deadline.kind) ? rank : rank + 1;
}

const rising: readonly Urgency[] = ['none', 'soon', 'urgent', 'overdue'];

/** The icon's badge: how many duties are over or due within a week, in the colour of the worst. */
export function badgeOf(deadlines: readonly Pick<Deadline, 'nature' | 'from' | 'due'>[], now: Instant): Badge {
  const urgencies = deadlines.map((one) => urgencyOf(one, now)).filter((one) => one !== 'none');
  const severity = urgencies.toSorted((a, b) => rising.indexOf(b) - rising.indexOf(a))[0] ?? 'none';
  const count = urgencies.length;
  if (count === 0) return { text: '', severity };
  return { text: count > 99 ? '99+' : String(count), severity };
}
