import type { Instant } from './time.ts';

/** Canonical stages, from the words of the consoles (`data/stage-labels`). */
export const stages = [
  'draft', 'provider-review', 'provider-rejected', 'photo', 'mail', 'awaiting-submission', 'sms', 'sms-rejected',
  'administration-review', 'administration-rejected', 'approved', 'risk', 'abandoned', 'deleted', 'unknown',
] as const;

export type Stage = (typeof stages)[number];

/** What a person saw of an order on a page of the console. */
export interface Sighting {
  /** Account as displayed. Two accounts never mix, even with equal order numbers. */
  readonly account: string;
  /** The console's order number. */
  readonly order: string;
  readonly stage: Stage;
  /** The console's words, kept as shown. */
  readonly label: string;
  readonly at: Instant;
  readonly type?: string;
  readonly subject?: string;
  readonly domain?: string;
  /** When the order was created or submitted, as printed by the console. */
  readonly createdAt?: Instant;
}

export interface Stay {
  readonly stage: Stage;
  readonly label: string;
  readonly firstSeen: Instant;
  readonly lastSeen: Instant;
}

export interface Order {
  readonly account: string;
  readonly order: string;
  readonly type?: string;
  readonly subject?: string;
  readonly domain?: string;
  readonly createdAt?: Instant;
  /** Oldest first. The last one is where the order is. */
  readonly stays: readonly Stay[];
  /** A later look showed an earlier stage, which no legal life allows: shown to the person. */
  readonly contradiction?: { readonly label: string; readonly at: Instant };
}
