import type { WordList } from '../../data/words.ts';
import { commitment } from '../../data/words.ts';

/** No name or remark is longer. */
const longest = 1_100;

const occurrences = (text: string, word: string): number[] => {
  const found: number[] = [];
  for (let at = text.indexOf(word); at >= 0 && found.length < 50; at = text.indexOf(word, at + 1)) found.push(at);
  return found;
};

/** True where the word at this place is a part of one of the longer, harmless words. */
const excused = ({ text, at, word }: { text: string; at: number; word: string }, except: readonly string[]) =>
  except.some((longer) => {
    const inside = longer.indexOf(word);
    return inside >= 0 && text.startsWith(longer, at - inside);
  });

const sorted = new WeakMap<readonly string[], readonly string[]>();

/** Longest first; sorted once a list, not at every keystroke. */
function byLength(words: readonly string[]): readonly string[] {
  const known = sorted.get(words) ?? words.toSorted((one, other) => other.length - one.length);
  sorted.set(words, known);
  return known;
}

/** The first word of the list that stands in the text as itself; longest words of the list are named first. */
export function wordIn(text: string, { words, except }: Pick<WordList, 'words' | 'except'>): string | undefined {
  const seen = text.slice(0, longest);
  return byLength(words).find((word) => occurrences(seen, word).some((at) => !excused({ text: seen, at, word }, except)));
}

/** A remark without the commitment sentence and without clauses that say what a site is not: 不涉及…、非…. */
export function affirmed(remark: string): string {
  const own = remark.slice(0, longest).replace(/\s/g, '').replace(commitment, '');
  return own.replace(/(?:不|非|无|没有|未)[^，。；！,;!]*/g, '');
}
