import { norm } from './norm.ts';

/**
 * The one entry of a list that is meant: by its own name, else by a synonym. `'ambiguous'` when two synonyms are offered.
 * @param textOf the words of an entry
 */
export function chooseEntry<Entry>(names: readonly string[], entries: readonly Entry[], textOf: (entry: Entry) => string): Entry | 'ambiguous' | undefined {
  const [own] = names;
  const exact = entries.filter((entry) => norm(textOf(entry)) === own);
  const alike = exact.length > 0 ? exact : entries.filter((entry) => names.includes(norm(textOf(entry))));
  const distinct = new Set(alike.map((entry) => norm(textOf(entry))));
  return distinct.size > 1 ? 'ambiguous' : alike.at(-1);
}
