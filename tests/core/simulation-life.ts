import type { Sighting, Stage } from '../../utils/core/order.ts';
import { day, hour, minute, type Instant } from '../../utils/core/time.ts';
import type { Random } from './numbers.ts';

/* What truly happens to an order, and what somebody happens to see of it. */

/** One stage, from its true beginning to its true end. */
export interface Visit {
  readonly stage: Stage;
  readonly from: Instant;
  readonly until: Instant;
}

/** A look at the console: `at` by the clock, known to the product from `told` on; looks arrive in any sequence. */
export interface Look {
  readonly visit: number;
  readonly at: Instant;
  readonly told: Instant;
  readonly sighting: Sighting;
}

export interface Life {
  readonly visits: readonly Visit[];
  readonly looks: readonly Look[];
  /** When the person ticks the public-security filing as done. */
  readonly ticked: Instant;
}

export interface Chance {
  /** True with the given share. */
  share(of: number): boolean;
  /** Whole milliseconds between two spans. */
  between(least: number, most: number): number;
  one<Item>(items: readonly Item[]): Item;
}

export const chanceOf = (random: Random): Chance => ({
  share: (of) => random(1_000_000) < of * 1_000_000,
  between: (least, most) => least + random(Math.max(1, Math.floor(most - least))),
  one: (items) => items[random(items.length)]!,
});

/** How long each stage lasts. No SMS outlives its 24 hours; a sleepy draft may outlive the order. */
const lasts: Partial<Record<Stage, readonly [least: number, most: number]>> = {
  draft: [minute, 25 * day],
  'provider-review': [2 * hour, 3 * day],
  'provider-rejected': [hour, 12 * day],
  'awaiting-submission': [hour, 2 * day],
  sms: [minute, day],
  'sms-rejected': [minute, 3 * day],
  'administration-review': [2 * hour, 40 * day],
  'administration-rejected': [hour, 10 * day],
  approved: [40 * day, 50 * day],
  abandoned: [day, 2 * day],
  deleted: [day, 2 * day],
};

/** What may follow, the usual one most often. */
const follows: Partial<Record<Stage, readonly Stage[]>> = {
  draft: ['provider-review', 'provider-review', 'provider-review', 'provider-review', 'abandoned'],
  'provider-review': ['awaiting-submission', 'awaiting-submission', 'awaiting-submission', 'provider-rejected', 'draft'],
  'provider-rejected': ['provider-review', 'provider-review', 'draft'],
  'awaiting-submission': ['sms'],
  sms: ['administration-review', 'administration-review', 'sms-rejected'],
  'sms-rejected': ['awaiting-submission', 'provider-review', 'draft'],
  'administration-review': ['approved', 'approved', 'approved', 'administration-rejected'],
  'administration-rejected': ['provider-review', 'draft', 'abandoned'],
};

const orderLife = 45 * day;
const beforeSubmission = new Set<Stage>(['draft', 'provider-review', 'provider-rejected', 'awaiting-submission', 'sms-rejected', 'administration-rejected']);

function visitsFrom(start: Instant, { between, one }: Chance): Visit[] {
  const visits: Visit[] = [];
  let stage: Stage | undefined = 'draft';
  let from = start;
  while (stage !== undefined && visits.length < 30) {
    const [least, most]: readonly [number, number] = lasts[stage] ?? [hour, day];
    const until = from + between(least, most);
    const isDropped: boolean = beforeSubmission.has(stage) && until > start + orderLife;
    visits.push({ stage, from, until: isDropped ? Math.max(from + minute, start + orderLife) : until });
    from = visits.at(-1)!.until;
    const next: readonly Stage[] = isDropped ? ['deleted'] : (follows[stage] ?? []);
    stage = next.length === 0 ? undefined : one(next);
  }
  return visits;
}

export interface Named {
  readonly account: string;
  readonly order: string;
}

/** Most stages are looked at some times, many never; one look in six is told days later. */
function looksAt(visits: readonly Visit[], named: Named, chance: Chance): Look[] {
  const createdAt = visits[0]!.from;
  return visits.flatMap(({ stage, from, until }, visit) => {
    const count = chance.share(0.35) ? 0 : chance.between(1, 5);
    return Array.from({ length: count }, (): Look => {
      const at = chance.between(from, until);
      const told = chance.share(1 / 6) ? at + chance.between(minute, 6 * day) : at;
      const printed = chance.share(0.4) ? { createdAt } : {};
      return { visit, at, told, sighting: { ...named, stage, label: stage, at, ...printed } };
    });
  });
}

export function lifeOf(start: Instant, named: Named, chance: Chance): Life {
  const visits = visitsFrom(start, chance);
  const end = visits.at(-1)!.until;
  return { visits, looks: looksAt(visits, named, chance), ticked: chance.share(0.5) ? chance.between(start, end) : Number.POSITIVE_INFINITY };
}
