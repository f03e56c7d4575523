import type { FieldId } from './field.ts';
import type { Source } from './source.ts';
import type { Text } from './text.ts';

/** Who can answer what a label asks for. */
export const answerers = ['you', 'principal', 'company', 'site', 'cloud', 'provider', 'administration'] as const;
export type Who = (typeof answerers)[number];

/** A word of the filing console, with the English that stands beside it. */
export interface Term {
  /** As the console writes it. */
  readonly zh: string;
  /** The newest English wording of Alibaba Cloud where there is one, else ours. */
  readonly en: string;
  /** Older English terms. */
  readonly was: readonly string[];
  /** Other Chinese labels for the same thing, over the console's generations. */
  readonly also: readonly string[];
  readonly pinyin: string;
  /** One sentence. */
  readonly meaning: Text;
  readonly who: Who;
  readonly example?: string;
  /** Where it was read, and when it was last compared. */
  readonly source: Source;
}

/** One choice of a list, as the card of its label shows it. */
export type Choice = Pick<Term, 'zh' | 'en' | 'also' | 'meaning'>;

/** What can be chosen in a field that a label may stand for. */
export interface FieldChoices {
  readonly field: FieldId;
  readonly options: readonly Choice[];
}

/** What is known of a word on the page. */
export interface Meaning {
  readonly term: Term;
  readonly choices: readonly FieldChoices[];
}

/** What a term is about; the order in which the desk lists them. */
export const glossaryGroups = [
  'console', 'kinds', 'steps', 'buttons', 'entity', 'principal', 'service', 'access', 'papers', 'orders', 'approval', 'clouds',
  'natures', 'certificates', 'contents', 'languages', 'preApprovals',
] as const;

export type GlossaryGroup = (typeof glossaryGroups)[number];

export interface GlossaryTerm extends Term {
  readonly group: GlossaryGroup;
  /** Alibaba Cloud has no English for it that was found: the English is this product's own. */
  readonly translated: boolean;
}
