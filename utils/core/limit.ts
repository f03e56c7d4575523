import type { Stage } from './order.ts';
import type { Confidence, Source } from './source.ts';
import type { Text } from './text.ts';

/** Hours and days run by the clock; working days by the State Council's calendar, to the end of the day. */
export type Unit = 'hour' | 'day' | 'working-day';

export interface Span {
  readonly count: number;
  readonly unit: Unit;
}

/** When to remind: so long after the beginning, or so long before the end. Days remind at nine in the morning, China time. */
export type Level = { readonly id: string } & ({ readonly after: Span } | { readonly before: Span });

/** A value that another text gives for the same limit. */
export interface Conflict {
  readonly says: Text;
  readonly source: Source;
}

interface Base {
  readonly title: Text;
  /** What to do, as a verb. */
  readonly action: Text;
  readonly levels: readonly Level[];
  readonly source: Source;
  readonly confidence: Confidence;
  readonly conflicts: readonly Conflict[];
}

export const orderKinds = ['order-life', 'provider-review', 'sms', 'administration-review', 'footer', 'public-security'] as const;
export type OrderKind = (typeof orderKinds)[number];

/** A clock that runs while an order is at certain stages. */
export interface OrderLimit extends Base {
  readonly kind: OrderKind;
  /** `duty`: something is lost or fined when it is missed. `expected`: how long others take. */
  readonly nature: 'duty' | 'expected';
  readonly during: readonly Stage[];
  readonly start: 'created' | 'entered';
  /** The longest it may take; counted from the earliest possible beginning. */
  readonly most: Span;
  /** The shortest it was said to take. */
  readonly least?: Span;
  /** Said when it matters what the count begins with. */
  readonly note?: Text;
  /** An order first seen here so long after its creation has had this behind it: nothing is derived. */
  readonly staleAfter?: Span;
  /** The check of a guide by which a person says that it is done. */
  readonly settledBy?: string;
}

export const paperKinds = ['certificate', 'principal-id', 'site-principal-id', 'domain'] as const;
export type PaperKind = (typeof paperKinds)[number];

/** The last day of a paper or a domain that a filing rests on. */
export interface PaperLimit extends Base {
  readonly kind: PaperKind;
}

export type DeadlineKind = OrderKind | PaperKind;

export interface Limits {
  readonly orders: readonly OrderLimit[];
  readonly papers: readonly PaperLimit[];
}
