import type { Cells, Notes, Province } from '../../core/province.ts';
import { text } from '../../core/text.ts';

interface Name {
  readonly code: string;
  readonly zh: string;
  readonly kind: string;
  readonly en: string;
  readonly pinyin: string;
  /** As they stand in filing numbers, without a mark between. */
  readonly abbreviations: string;
  readonly aliases?: readonly string[];
}

/** One row of the table of provinces. */
export const province = ({ code, zh, kind, en, pinyin, abbreviations, aliases = [] }: Name, cells: Cells, notes: Notes): Province => ({
  code,
  name: text(zh, en),
  full: `${zh}${kind}`,
  pinyin,
  aliases,
  abbreviations: Array.from(abbreviations),
  notes,
  ...cells,
});
