import type { Source } from '../../core/source.ts';
import type { GlossaryGroup, GlossaryTerm, Who } from '../../core/term.ts';
import type { Text } from '../../core/text.ts';
import type { Option } from '../option.ts';
import { aliyunAccount, aliyunAddWebsite, aliyunChange, aliyunDocuments, aliyunDomain, aliyunDomainFaq, aliyunImport, aliyunLimits, aliyunNotice, aliyunOverview, aliyunProcess, aliyunServiceCode, aliyunSmsCheck, aliyunUpload, aliyunWhat } from '../source-list.ts';

interface More {
  /** An example value. */
  readonly eg?: string;
  /** Older English terms. */
  readonly was?: readonly string[];
  /** Other Chinese labels for the same thing, over the console's generations. */
  readonly also?: readonly string[];
  /** The fact was read in an English text of Alibaba Cloud, the English word was not. */
  readonly ours?: true;
}

/** One term: as the console writes it, English, pinyin with tones, one sentence, who can answer it, and where it was read. */
export type Row = readonly [zh: string, en: string, pinyin: string, meaning: Text, who: Who, source: Source, more?: More];

/** Alibaba Cloud's English texts. Read in any other text, the English is this product's own. */
const english: ReadonlySet<Source> = new Set([
  aliyunAccount, aliyunAddWebsite, aliyunChange, aliyunDocuments, aliyunDomain, aliyunDomainFaq, aliyunImport, aliyunLimits, aliyunNotice,
  aliyunOverview, aliyunProcess, aliyunServiceCode, aliyunSmsCheck, aliyunUpload, aliyunWhat,
]);

export const termsOf = (group: GlossaryGroup, rows: readonly Row[]): GlossaryTerm[] =>
  rows.map(([zh, en, pinyin, meaning, who, source, { eg, was = [], also = [], ours = false } = {}]) => ({
    zh,
    en,
    was,
    also,
    pinyin,
    meaning,
    who,
    group,
    source,
    translated: ours || !english.has(source),
    ...(eg === undefined ? {} : { example: eg }),
  }));

/** What the glossary adds to an option of a list: pinyin, one sentence, and an example where one helps. */
export type OptionNote = readonly [pinyin: string, meaning: Text, eg?: string];

/** By the option's own words, which the lists in `data/` hold together with English, aliases and source. */
export type OptionNotes = Readonly<Record<string, OptionNote>>;

/** Options that share their words (组织机构代码证 has a code per nature) are one term. */
export function optionTerms(options: readonly Option[], { group, who, notes }: { group: GlossaryGroup; who: Who; notes: OptionNotes }): GlossaryTerm[] {
  return options.flatMap(({ label: { zh, en }, aliases, source }) => {
    const note = notes[zh];
    if (note === undefined) return [];
    const [pinyin, meaning, eg] = note;
    return [{ zh, en, was: [], also: aliases, pinyin, meaning, who, group, source, translated: true, ...(eg === undefined ? {} : { example: eg }) }];
  });
}
