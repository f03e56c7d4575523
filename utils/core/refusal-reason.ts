import type { FieldId } from './field.ts';
import type { Source } from './source.ts';
import type { Text } from './text.ts';

/** Words that together give a reason: one of each group must stand in the statement. The last group says what is wrong. */
export interface Wording {
  readonly groups: readonly (readonly string[])[];
  /** Where one of these stands the statement means something else. */
  readonly not: readonly string[];
  /** Such words fit other reasons too. */
  readonly weak: boolean;
}

/** One reason for which orders are refused, with the words by which reviewers give it. */
export interface RefusalReason {
  readonly id: string;
  readonly title: Text;
  /** What the reviewer says with it. */
  readonly means: Text;
  readonly wordings: readonly Wording[];
  /** Ids of more general reasons that the same words do not give as well. */
  readonly over?: readonly string[];
  readonly fields: readonly FieldId[];
  /** Rules that look for the same fault before the reviewer does. */
  readonly rules: readonly string[];
  readonly todo: readonly Text[];
  /** Ids of the guide's steps that have to be done again; the others stand. */
  readonly redo: readonly string[];
  /** With what it is easily confused. */
  readonly isNot: Text;
  readonly source: Source;
}

/** All that is known of the words of refusals. */
export interface RefusalBook {
  readonly reasons: readonly RefusalReason[];
  /** A statement in which one of these stands is no reason: it is of another order, an example, or an exception. */
  readonly asides: readonly string[];
  /** Greetings and the like, which say nothing of the order. Matched against a whole part without its punctuation. */
  readonly courtesies: readonly RegExp[];
}
