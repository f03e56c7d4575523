import { workingDaysBetween, type Calendar } from './calendar.ts';
import { renewing, type Stay } from './order.ts';
import { pace, type Slices } from './slices.ts';
import type { Stage } from './stages.ts';
import { fewestOrders, grouped, known, ordersIn, quartilesOf, type Filed, type Group, type Quartiles, type Trait } from './statistics.ts';
import { dayAt, type Instant } from './time.ts';

export const reviews = ['provider-review', 'administration-review'] as const satisfies readonly Stage[];
export type Review = (typeof reviews)[number];

/** How long a review took. Nobody looks at the very moment, so its length is only known within bounds, in working days. */
export interface ReviewSpan {
  readonly review: Review;
  readonly least: number;
  readonly most: number;
}

/** Bounds further apart than this, in working days, say too little of the time between them. */
const widest = 3;

/** A reviewer ended the review where the order is seen at one of these next; a withdrawal or a clean-up ends it otherwise. */
const ends: Readonly<Record<Review, ReadonlySet<Stage>>> = {
  'provider-review': new Set(['provider-rejected', 'photo', 'mail', 'awaiting-submission', 'sms', 'sms-rejected', 'administration-review', 'administration-rejected', 'approved', 'risk']),
  'administration-review': new Set(['administration-rejected', 'approved', 'risk']),
};

interface Bounds {
  readonly before: Instant | undefined;
  readonly first: Stay;
  readonly last: Stay;
  readonly after: Stay;
}

/** The rounds of an order: each ends with a stage after which it is handed in anew. */
function roundsOf(stays: readonly Stay[]): Stay[][] {
  const rounds: Stay[][] = [[]];
  for (const stay of stays) {
    rounds.at(-1)?.push(stay);
    if (renewing.has(stay.stage)) rounds.push([stay]);
  }
  return rounds;
}

/** A page left open shows an old stage between two looks, so a round has one review of a kind, from its first look to its last. */
function boundsIn(round: readonly Stay[], review: Review, createdAt: Instant | undefined): Bounds | undefined {
  const start = round.findIndex(({ stage }) => stage === review);
  const end = round.findLastIndex(({ stage }) => stage === review);
  const [first, last] = [round[start], round[end]];
  const after = round.slice(end + 1).find(({ stage }) => ends[review].has(stage));
  if (first === undefined || last === undefined || after === undefined) return undefined;
  return { before: round[start - 1]?.lastSeen ?? createdAt, first, last, after };
}

/** The reviews of an order that were seen to end, oldest first, and whose beginning is not open. */
export function reviewSpansOf({ order }: Filed, calendar: Calendar): ReviewSpan[] {
  const between = (from: Instant, to: Instant) => workingDaysBetween(dayAt(from), dayAt(to), calendar);
  return roundsOf(known(order.stays)).flatMap((round) =>
    reviews.flatMap((review) => {
      const bounds = boundsIn(round, review, order.createdAt);
      if (bounds?.before === undefined || bounds.before > bounds.first.firstSeen) return [];
      return { review, least: between(bounds.first.firstSeen, bounds.last.lastSeen), most: between(bounds.before, bounds.after.firstSeen) };
    }),
  );
}

export interface ReviewTimes {
  readonly review: Review;
  readonly group: Group;
  /** Orders with such a review of known length. */
  readonly orders: number;
  readonly reviews: number;
  /** Reviews left out, because too long passed between two looks. */
  readonly vague: number;
  /** In working days: as short and as long as they can have been. Absent below five orders. */
  readonly days?: { readonly least: Quartiles; readonly most: Quartiles };
}

interface Measured extends ReviewSpan {
  readonly filed: Filed;
}

function timesOf(review: Review, { group, items }: { readonly group: Group; readonly items: readonly Measured[] }): ReviewTimes {
  const exact = items.filter(({ least, most }) => most - least <= widest);
  const orders = ordersIn(exact);
  const counted = { review, group, orders, reviews: exact.length, vague: items.length - exact.length };
  if (orders < fewestOrders) return counted;
  return { ...counted, days: { least: quartilesOf(exact.map(({ least }) => least)), most: quartilesOf(exact.map(({ most }) => most)) } };
}

/**
 * One's own review times, by what the orders have in common; the groups with most orders first. From stored orders alone:
 * no published figure enters. Reviews that still run are not in it, so it lags behind when reviews become slower.
 */
export function* reviewTimes(filed: readonly Filed[], { calendar, by }: { readonly calendar: Calendar; readonly by: readonly Trait[] }): Slices<ReviewTimes[]> {
  const measured: Measured[] = [];
  for (const [place, one] of filed.entries()) {
    for (const { review, least, most } of reviewSpansOf(one, calendar)) measured.push({ filed: one, review, least, most });
    if (place % pace === pace - 1) yield;
  }
  return reviews
    .flatMap((review) => grouped(measured.filter((one) => one.review === review), by).map((group) => timesOf(review, group)))
    .toSorted((a, b) => reviews.indexOf(a.review) - reviews.indexOf(b.review) || b.orders - a.orders);
}
