import type { Deadline } from './deadline.ts';
import type { Instant } from './instant.ts';

/** The bounds of the beginning that a deadline is counted from. Each round of an order has its own, and no two overlap. */
export interface Run {
  readonly from: Instant;
  readonly begunBy: Instant;
}

/** Looks that come late narrow the bounds or move them, and the true beginning stays within: so bounds of one round overlap. */
export const isSameRun = (a: Run, b: Run): boolean => a.from <= b.begunBy && b.from <= a.begunBy;

/** The run that a deadline belongs to. An order lives once; where nothing was known before the first look, it reaches back for ever. */
export function runOf({ kind, from, begunBy, certain }: Pick<Deadline, 'kind' | 'from' | 'begunBy' | 'certain'>): Run {
  const isOpen = kind === 'order-life' || (!certain && from === begunBy);
  return { from: isOpen ? 0 : from, begunBy };
}
