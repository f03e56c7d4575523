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
}
