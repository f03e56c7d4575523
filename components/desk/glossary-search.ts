import type { GlossaryTerm } from '../../utils/core/term.ts';

/** A term with the forms in which a person may look for it. */
export interface Entry {
  readonly term: GlossaryTerm;
  /** Its names, Chinese and English, older ones included. */
  readonly names: readonly string[];
  /** `zhutifuzeren` */
  readonly spelt: string;
  /** `ztfzr` */
  readonly initials: string;
}

/** Tone marks; the dots of ü are kept apart from them. */
const tones = /[\u0300\u0301\u0304\u030c]/g;

/** Small letters of one width, without spaces, marks or tones: `Zhǔ tǐ` and `zhuti` are the same. */
export const plain = (words: string): string =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(tones, '')
    .normalize('NFC')
    .replace(/[\s’'·.,，。:：*/（）()“”"-]+/g, '');

/** Begins at a consonant wherever one stands before a vowel; pinyin marks every other beginning with an apostrophe. */
const syllable = /(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?[aeiouü]+(?:ng(?![aeiouü])|[nr](?![aeiouü]))?|[a-z]+?(?=[^a-z]|$)|\d/g;

/** The syllables of a pinyin without its tones. Latin words in it stand as they are. */
export const syllablesOf = (pinyin: string): string[] =>
  pinyin
    .toLowerCase()
    .normalize('NFD')
    .replace(tones, '')
    .normalize('NFC')
    .split(/[^a-zü0-9]+/)
    .flatMap((word) => word.match(syllable) ?? []);

export const entryOf = (term: GlossaryTerm): Entry => ({
  term,
  names: [term.zh, ...term.also, term.en, ...term.was].map(plain),
  // Keyboards write ü as v.
  spelt: plain(term.pinyin).replaceAll('ü', 'v'),
  initials: syllablesOf(term.pinyin)
    .map(([first = '']) => first)
    .join(''),
});

/** How well an entry answers, the better the smaller; absent: not at all. */
function rank({ names, spelt, initials }: Entry, wanted: string): number | undefined {
  if (names.includes(wanted)) return 0;
  if (spelt === wanted || initials === wanted) return 1;
  if (names.some((name) => name.startsWith(wanted))) return 2;
  if (spelt.startsWith(wanted) || initials.startsWith(wanted)) return 3;
  if (names.some((name) => name.includes(wanted))) return 4;
  return spelt.includes(wanted) || (wanted.length > 1 && initials.includes(wanted)) ? 5 : undefined;
}

/** The entries that answer a query, the likeliest first; all of them in their own order when nothing is asked. */
export function found(entries: readonly Entry[], query: string): readonly Entry[] {
  const wanted = plain(query).replaceAll('ü', 'v');
  if (wanted === '') return entries;
  return entries
    .flatMap((entry) => {
      const points = rank(entry, wanted);
      return points === undefined ? [] : [{ entry, points }];
    })
    .sort((a, b) => a.points - b.points)
    .map(({ entry }) => entry);
}
