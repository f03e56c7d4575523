import type { Day } from './time.ts';

/** How far a fact can be relied on; decides between block, warn and hint. */
export type Confidence = 'high' | 'medium' | 'low';

/** Where a fact comes from. Every rule, limit, list and glossary row points at one. */
export interface Source {
  readonly id: string;
  /** Title of the page or standard, in its own language. */
  readonly name: string;
  readonly publisher: string;
  readonly url: string;
  /** Date printed in the text, as far as it is known: `2026-06-13`, `2018`, or `undated`. */
  readonly dated: string;
  /** The day on which somebody last compared the fact with the text. */
  readonly checked: Day;
  readonly confidence: Confidence;
}

/** A fact that nobody has compared with its text for so many days is shown in grey. */
export const staleAfterDays = 180;

/** Whole days since the fact was last compared with its text. (What draws on the console's pages carries this, and no library of dates.) */
export const ageOf = ({ checked }: Pick<Source, 'checked'>, today: Day): number => (Date.parse(today) - Date.parse(checked)) / 86_400_000;

/** Nobody has compared it for so long that it must not look certain. */
export const isStale = (source: Pick<Source, 'checked'>, today: Day): boolean => ageOf(source, today) >= staleAfterDays;
