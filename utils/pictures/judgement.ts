import type { Source } from '../core/source.ts';
import type { Text } from '../core/text.ts';

/** `fine`: within the limit. `hint`: look again. `cannot-tell`: nothing was measured. A picture is never refused. */
export type Says = 'fine' | 'hint' | 'cannot-tell';

/** A number that was measured, with the limit that it was held against. */
export interface Measure {
  readonly name: Text;
  readonly value: number;
  readonly unit: string;
  readonly limit: number;
  readonly wants: 'at-least' | 'at-most' | 'equal';
}

export interface Judgement {
  readonly id: JudgementId;
  readonly says: Says;
  readonly title: Text;
  readonly text: Text;
  readonly measure?: Measure;
  /** Who asks for it. */
  readonly source?: Source;
  /** Measure and limit are this product's own; nobody published them. */
  readonly own: boolean;
}

/** In the order in which they are shown. */
export const judgementIds = [
  'format', 'ending', 'bytes', 'name', 'whole', 'attached', 'sides', 'turned-by-tag', 'decoded',
  'upright', 'corners', 'sharp', 'colour', 'screen', 'glare', 'dark', 'pale',
  'qr', 'backdrop', 'centred', 'red', 'blue',
] as const;
export type JudgementId = (typeof judgementIds)[number];

/** The measure keeps its limit. */
export function holds({ value, limit, wants }: Measure): boolean {
  if (wants === 'equal') return value === limit;
  return wants === 'at-least' ? value >= limit : value <= limit;
}

interface Weighed {
  readonly id: JudgementId;
  readonly title: Text;
  readonly measure: Measure;
  readonly fine: Text;
  readonly hint: Text;
  readonly source?: Source;
  readonly own?: boolean;
}

/** The judgement that follows from a measure; its limit is our own unless said. */
export function weighed({ id, title, measure, fine, hint, source, own = true }: Weighed): Judgement {
  const kept = holds(measure);
  return { id, says: kept ? 'fine' : 'hint', title, text: kept ? fine : hint, measure, own, ...(source === undefined ? {} : { source }) };
}

/** Nothing could be measured, and why. */
export const untold = (id: JudgementId, title: Text, why: Text): Judgement => ({ id, says: 'cannot-tell', title, text: why, own: true });

/** A number as it is shown: whole from 100 on, one decimal below, two below one. */
export function shownNumber(value: number): string {
  if (Number.isInteger(value) || Math.abs(value) >= 100) return String(Math.round(value));
  return String(Number(value.toFixed(Math.abs(value) < 1 ? 2 : 1)));
}

/** In the order of `judgementIds`. */
export const inOrder = (judgements: readonly Judgement[]): Judgement[] =>
  judgements.toSorted((a, b) => judgementIds.indexOf(a.id) - judgementIds.indexOf(b.id));
