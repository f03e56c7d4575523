import type { Source } from './source.ts';
import type { Text } from './text.ts';

/** The kinds of things that the product claims, in the order in which the desk lists them. */
export const knownKinds = [
  'rule',
  'limit',
  'province',
  'filing-type',
  'option',
  'word',
  'preparation',
  'paper',
  'guide',
  'state',
  'refusal',
  'missing-button',
  'letter',
  'holiday',
  'term',
  'unknown',
] as const;

export type KnownKind = (typeof knownKinds)[number];

/** One thing that the product claims, with where that is written. */
export interface Known {
  readonly kind: KnownKind;
  /** Unique within its kind. */
  readonly id: string;
  readonly title: Text;
  readonly says?: Text;
  readonly source: Source;
  /** Year or month of the text, where the fact carries one of its own. */
  readonly as?: string;
  /** Other texts that say something else of the same matter. */
  readonly conflicts?: readonly { readonly says: Text; readonly source: Source }[];
}

/** What official texts contradict each other about, or do not say at all, and what the product does meanwhile. */
export interface Unknown {
  readonly id: string;
  readonly kind: 'contradiction' | 'not-found';
  readonly topic: Text;
  readonly says: Text;
  /** What the product does as long as that is so. */
  readonly meanwhile: Text;
  /** The texts that disagree, or in which it was looked for. */
  readonly sources: readonly [Source, ...Source[]];
}
