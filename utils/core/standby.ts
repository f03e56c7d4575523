import { badgeOf, hashOf, type Badge, type Deadline } from './deadline.ts';
import { leftText } from './format.ts';
import type { Order } from './order.ts';
import type { Notice } from './reminder.ts';
import { text } from './text.ts';
import type { Instant } from './time.ts';

/**
 * What is still known of a deadline while the data is locked: when, and how pressing. No name, no number, no kind: it lies
 * outside the encrypted data.
 */
export interface Standing {
  /** Opaque: whose deadline it is. Several kinds of one order share it. */
  readonly of: string;
  /** Opaque: the deadline itself. */
  readonly id: string;
  readonly duty: boolean;
  readonly from: Instant;
  readonly due: Instant;
  /** Moments of its reminders, in any order. */
  readonly at: readonly Instant[];
  /** Reminders up to this moment were shown. */
  readonly shown: Instant;
}

/** Turns ids into ones that tell nothing, in their order. Equal ids stay equal. */
export type Veil = (ids: readonly string[]) => Promise<readonly string[]>;

/** `hash/order/sms` belongs to `hash/order`. */
const ownerOf = (id: string): string => id.slice(0, id.lastIndexOf('/'));

/** What all deadlines of an order belong to. */
export const ownerOfOrder = ({ account, order }: Pick<Order, 'account' | 'order'>): string => `${hashOf(account)}/${order}`;

/** @param shownBy up to which moment the reminders of these deadlines were shown; `shown` is then the last of theirs, so that it stays the same until another falls due */
export async function standingsOf(deadlines: readonly Deadline[], shownBy: Instant, veil: Veil): Promise<Standing[]> {
  const [owners, own] = await Promise.all([veil(deadlines.map(({ id }) => ownerOf(id))), veil(deadlines.map(({ id }) => id))]);
  return deadlines.map(({ nature, from, due, levels }, place) => {
    const at = levels.map((level) => level.at);
    const shown = Math.max(0, ...at.filter((moment) => moment <= shownBy));
    return { of: owners[place] ?? '', id: own[place] ?? '', duty: nature === 'duty', from, due, at, shown };
  });
}

/**
 * An order was looked at while locked: what ran for it and still runs keeps its better-known beginning, what it has left
 * behind goes, what is new comes. `seen` holds the deadlines of one order by that look alone.
 */
export function afterLook(list: readonly Standing[], of: string, seen: readonly Standing[]): Standing[] {
  const known = new Map(list.filter((one) => one.of === of).map((one) => [one.id, one]));
  return [...list.filter((one) => one.of !== of), ...seen.map((one) => known.get(one.id) ?? one)];
}

const dueNow = (now: Instant) => ({ at, shown }: Standing): boolean => at.some((moment) => moment > shown && moment <= now);

/** Those whose reminder is to be shown now. */
export const standingDue = (list: readonly Standing[], now: Instant): Standing[] => list.filter(dueNow(now));

/** All that was due by now counts as shown. */
export const standingShown = (list: readonly Standing[], now: Instant): Standing[] => list.map((one) => (dueNow(now)(one) ? { ...one, shown: now } : one));

/** When the next reminder falls due. */
export function standingNext(list: readonly Standing[], now: Instant): Instant | undefined {
  const ahead = list.flatMap(({ at }) => at.filter((moment) => moment > now));
  return ahead.length === 0 ? undefined : Math.min(...ahead);
}

/** The badge while locked, counted as it is while unlocked. */
export const standingBadge = (list: readonly Standing[], now: Instant): Badge =>
  badgeOf(list.map(({ duty, from, due }) => ({ nature: duty ? 'duty' : 'expected', from, due })), now);

/** One notice for all of them, which says how many and how soon, and what to do to see which. */
export function standingNotice(due: readonly Standing[], now: Instant): Notice | undefined {
  if (due.length === 0) return undefined;
  const left = leftText(Math.min(...due.map((one) => one.due)), now);
  return {
    title: text(`${due.length} 项备案事项`, due.length === 1 ? '1 filing matter' : `${due.length} filing matters`),
    body: text(`最近一项${left.zh}（按锁定前所知）。解锁后查看是哪一项。`, `The nearest: ${left.en} (as known when locked). Unlock to see which.`),
  };
}
