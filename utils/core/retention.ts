import { entered, isOpen, stageNow, type Order } from './order.ts';
import type { Overview } from './overview.ts';
import { addDays, day, dayAt, daysBetween, type Day, type Instant } from './time.ts';

/**
 * How long a subject is kept. PIPL art. 19: no longer than its purpose needs. When that is, only the person can say; so
 * the question is put thirty days after the filing was approved, and the day that he names is kept to.
 */
export const questionAfter = 30;
/** So many days ahead an end that is set is announced. */
export const announcedAhead = 30;
/** Offered as an answer, in days from today. */
export const offeredDays = [30, 180, 365] as const;

/** Its last day is over: it is shown nowhere and erased at the next start. */
export const isOver = ({ retainUntil }: { readonly retainUntil?: Day }, today: Day): boolean => retainUntil !== undefined && retainUntil < today;

/** A clock further ahead of everything stored than this is more likely wrong than right, in milliseconds. */
const longestPause = 400 * day;

/**
 * Whether this machine's clock may be trusted with erasing: a clock set years ahead must not empty the vault. `newest` is
 * the moment before at which anything was stored.
 */
export const isPlausible = (now: Instant, newest: Instant): boolean => now - newest <= longestPause;

/** So long a leap of the clock is doubted: nobody works a month by a wrong one, in milliseconds. */
const doubtedFor = 30 * day;

/**
 * Since when the clock has run without a leap, as far as the moments at which something was stored tell. What was stored before cannot
 * be said to be old by this clock. Moments ahead of it tell nothing; 0 where there is no leap.
 */
export function steadySince(moments: readonly Instant[], now: Instant): Instant {
  let since = now;
  for (const at of moments.filter((one) => one <= now).toSorted((a, b) => b - a)) {
    if (!isPlausible(since, at) && now - since < doubtedFor) return since;
    since = at;
  }
  return 0;
}

export const waitingReasons = ['over', 'mandate-ended', 'ask', 'over-soon', 'mandate-ends-soon'] as const;
export type WaitingReason = (typeof waitingReasons)[number];

/** A subject that waits to be erased, or for an answer on how long it is kept. */
export interface Waiting {
  readonly id: string;
  readonly name: string;
  readonly reason: WaitingReason;
  /** When the reason took or takes effect; of `ask`, the day of approval. */
  readonly on: Day;
  /** Orders that are still open: erasing now may be too early. */
  readonly open: number;
}

type Kept = Pick<Overview, 'id' | 'name' | 'accounts' | 'mandateEnds' | 'retainUntil'>;

/** The day of the last approval, once no order is open any more. */
function completedOn(orders: readonly Order[]): Day | undefined {
  const approved = orders.filter((order) => stageNow(order) === 'approved').map((order) => entered(order).latest);
  return approved.length === 0 || orders.some(isOpen) ? undefined : dayAt(Math.max(...approved));
}

function reasonFor({ mandateEnds, retainUntil }: Kept, orders: readonly Order[], today: Day): Pick<Waiting, 'reason' | 'on'> | undefined {
  if (retainUntil !== undefined && retainUntil < today) return { reason: 'over', on: retainUntil };
  if (mandateEnds !== undefined && mandateEnds < today) return { reason: 'mandate-ended', on: mandateEnds };
  const completed = retainUntil === undefined ? completedOn(orders) : undefined;
  if (completed !== undefined && addDays(completed, questionAfter) <= today) return { reason: 'ask', on: completed };
  if (retainUntil !== undefined && daysBetween(today, retainUntil) <= announcedAhead) return { reason: 'over-soon', on: retainUntil };
  if (mandateEnds !== undefined && daysBetween(today, mandateEnds) <= announcedAhead) return { reason: 'mandate-ends-soon', on: mandateEnds };
  return undefined;
}

const rank = (reason: WaitingReason): number => waitingReasons.indexOf(reason);

/** Every subject of which something is to be decided, the pressing first. */
export function waitingIn(subjects: readonly Kept[], orders: readonly Order[], today: Day): Waiting[] {
  const byAccount = new Map<string, Order[]>();
  for (const order of orders) {
    const known = byAccount.get(order.account);
    if (known === undefined) byAccount.set(order.account, [order]);
    else known.push(order);
  }
  return subjects
    .flatMap((subject): Waiting[] => {
      const own = subject.accounts.flatMap((account) => byAccount.get(account) ?? []);
      const found = reasonFor(subject, own, today);
      return found === undefined ? [] : [{ id: subject.id, name: subject.name, ...found, open: own.filter(isOpen).length }];
    })
    .toSorted((a, b) => rank(a.reason) - rank(b.reason) || (a.on < b.on ? -1 : 1));
}
