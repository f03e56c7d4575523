import type { Source } from '../core/source.ts';
import type { Text } from '../core/text.ts';

/** One choice of a list on the forms. */
export interface Option {
  /** MIIT's own code, in which all providers report. */
  readonly code: string;
  readonly label: Text;
  /** Other words for it on consoles past and present. */
  readonly aliases: readonly string[];
  readonly source: Source;
}
