import type { Stage } from './stages.ts';
import { fewestOrders, known, type Filed } from './statistics.ts';
import { dayAt, type Instant } from './time.ts';

/** The first verdict on an order. */
export interface Verdict {
  readonly at: Instant;
  readonly right: boolean;
}

const approving: ReadonlySet<Stage> = new Set(['approved', 'risk']);

/** Before any verdict; an order that was first seen later may have been refused where nobody saw it. */
const beginning: ReadonlySet<Stage> = new Set(['draft', 'provider-review']);

/**
 * Whether the order was approved before anybody refused it. `undefined`: no verdict yet. `'unwatched'`: there is one, though
 * the order was first seen at a stage that may come after a refusal.
 */
export function verdictOf({ order }: Filed): Verdict | 'unwatched' | undefined {
  const stays = known(order.stays);
  const rejected = stays.find(({ stage }) => stage.endsWith('-rejected'))?.firstSeen;
  const approved = stays.find(({ stage }) => approving.has(stage))?.firstSeen;
  // What a check found after the approval is no verdict on the order.
  const end = approved ?? Number.POSITIVE_INFINITY;
  const refused = Math.min(rejected ?? Number.POSITIVE_INFINITY, order.refusals?.[0]?.at ?? Number.POSITIVE_INFINITY);
  const at = Math.min(refused, end);
  if (at === Number.POSITIVE_INFINITY) return undefined;
  const [first] = stays;
  return first !== undefined && beginning.has(first.stage) ? { at, right: end <= refused } : 'unwatched';
}

export interface FirstTimeMonth {
  /** Month in China of the first verdict: `2026-11`. */
  readonly month: string;
  /** Orders whose first verdict came in it. */
  readonly decided: number;
  readonly right: number;
  /** From 0 to 1; absent below five orders. */
  readonly rate?: number;
}

export interface FirstTime {
  /** Oldest first; months without a verdict are not listed. */
  readonly months: readonly FirstTimeMonth[];
  /** Orders left out, because their way to the verdict was not seen. */
  readonly unwatched: number;
}

function monthOf(month: string, verdicts: readonly Verdict[]): FirstTimeMonth {
  const decided = verdicts.length;
  const right = verdicts.filter((one) => one.right).length;
  return { month, decided, right, ...(decided >= fewestOrders && { rate: right / decided }) };
}

/** How many orders were right the first time, month by month. From stored orders alone. */
export function rightFirstTime(filed: readonly Filed[]): FirstTime {
  const months = new Map<string, Verdict[]>();
  let unwatched = 0;
  for (const one of filed) {
    const verdict = verdictOf(one);
    if (verdict === 'unwatched') unwatched += 1;
    if (verdict === undefined || verdict === 'unwatched') continue;
    const month = dayAt(verdict.at).slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), verdict]);
  }
  const counted = [...months].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([month, verdicts]) => monthOf(month, verdicts));
  return { months: counted, unwatched };
}
