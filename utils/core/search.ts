import type { Overview } from './overview.ts';
import { pace, sorted, type Slices } from './slices.ts';

/** A subject with the text in which it is looked up; made once, so that a keystroke only compares. */
export interface SearchRow {
  readonly subject: Overview;
  /** Everything in ASCII, one value a line: numbers, domains, accounts, pinyin. Kept apart because engines scan such text twice as fast. */
  readonly plain: string;
  /** Everything else, one value a line. */
  readonly written: string;
}

const edge = '\n';
const beyondAscii = /[^\u0021-\u007e]/;
const asciiRuns = /[\u0021-\u007e]+/g;
const unseen = /[\s\u200b-\u200d\ufeff]+/g;

/** The form in which text is compared: one width, one case, nothing invisible. */
export const folded = (value: string): string => (beyondAscii.test(value) ? value.normalize('NFKC').replaceAll(unseen, '').toLowerCase() : value.toLowerCase());

/** Text of one alphabet, one value a line. Values are folded one by one: a fragment must not match across the border of two. */
class Lines {
  text = '';

  add(value: string): void {
    const line = value + edge;
    if (value === '') return;
    if (this.text === '') this.text = edge + line;
    else if (!this.text.includes(edge + line)) this.text += line;
  }
}

function rowOf(subject: Overview): SearchRow {
  const { name, certificate, principal, domains, siteNames, accounts, tags, sole, further, sound } = subject;
  const [plain, written] = [new Lines(), new Lines()];
  for (const value of [name, certificate, principal, ...domains, ...siteNames, ...accounts, ...tags, ...further]) {
    const text = folded(value);
    const isWritten = beyondAscii.test(text);
    (isWritten ? written : plain).add(text);
    if (isWritten) for (const run of text.match(asciiRuns) ?? []) plain.add(run);
  }
  for (const { key } of sole) plain.add(folded(key));
  if (sound !== '') for (const one of sound.split(' ')) plain.add(one);
  return { subject, written: written.text, plain: plain.text };
}

/** The order of lists where nobody asks for another. */
export const newestFirst = (subjects: readonly Overview[]): Slices<Overview[]> => sorted(subjects, (a, b) => b.updatedAt - a.updatedAt);

/** The subjects ready to be searched, the newest change first. */
export function* searchRows(subjects: readonly Overview[]): Slices<SearchRow[]> {
  return yield* rowsInOrder(yield* newestFirst(subjects));
}

/** The same for subjects that are in order already. */
export function* rowsInOrder(subjects: readonly Overview[]): Slices<SearchRow[]> {
  const rows: SearchRow[] = [];
  for (const subject of subjects) {
    rows.push(rowOf(subject));
    if (rows.length % pace === 0) yield;
  }
  return rows;
}

const wordsOf = (query: string): string[] => query.split(/\s+/).map(folded).filter((word) => word !== '');

/** A word to look for, and the same at the beginning of a value. */
interface Sought {
  readonly word: string;
  readonly isPlain: boolean;
  readonly first: string;
}

const sought = (word: string): Sought => ({ word, isPlain: !beyondAscii.test(word), first: edge + word });

const newline = 10;
const ranks = [0, 1, 2] as const;

/** 0 a whole value, 1 the beginning of one, 2 a fragment; the text is known to hold the word. */
function rankIn(text: string, { first }: Sought): number {
  let rank = 2;
  for (let at = text.indexOf(first); at !== -1; at = text.indexOf(first, at + 1)) {
    if (text.charCodeAt(at + first.length) === newline) return 0;
    rank = 1;
  }
  return rank;
}

const holds = ({ plain, written }: SearchRow, words: readonly Sought[]): boolean => {
  for (const { word, isPlain } of words) if (!(isPlain ? plain : written).includes(word)) return false;
  return true;
};

/** The worst rank of the words, in a row that holds them all. */
function rankOf({ plain, written }: SearchRow, words: readonly Sought[]): number {
  let worst = 0;
  for (const one of words) worst = Math.max(worst, rankIn(one.isPlain ? plain : written, one));
  return worst;
}

interface Found {
  /** In the order of the rows: what a longer query is looked for in. */
  readonly all: readonly SearchRow[];
  /** Whole values first, then beginnings, then fragments; within each, the order of the rows. */
  readonly ranked: readonly SearchRow[];
}

/** More than this is not looked through from the top, so no better match is put there; the next letter brings it. */
const rankedAtMost = 20_000;

function* look(rows: readonly SearchRow[], words: readonly Sought[]): Slices<Found> {
  const all: SearchRow[] = [];
  let count = 0;
  for (const row of rows) {
    if (holds(row, words)) all.push(row);
    count += 1;
    if (count % (pace * 4) === 0) yield;
  }
  if (all.length > rankedAtMost) return { all, ranked: all };
  const byRank: readonly SearchRow[][] = ranks.map(() => []);
  for (const [at, row] of all.entries()) {
    byRank[rankOf(row, words)]?.push(row);
    if (at % (pace * 4) === 0) yield;
  }
  return { all, ranked: byRank.flat() };
}

/** Looks through the same rows again and again while a person types; each further letter only narrows what was found. */
export interface Search {
  /** Rows that hold every word of the query anywhere: name, pinyin, initials, numbers, domains, accounts, tags. A blank query finds all. */
  find(query: string): Slices<readonly SearchRow[]>;
}

export function searchIn(rows: readonly SearchRow[]): Search {
  /** The queries that led to the last one, each the beginning of the next. */
  const trail: { readonly query: string; readonly found: Found }[] = [];
  return {
    *find(query) {
      const words = wordsOf(query).map(sought);
      if (words.length === 0) return rows;
      while (trail.length > 0 && !query.startsWith(trail.at(-1)?.query ?? '')) trail.pop();
      const last = trail.at(-1);
      if (last?.query === query) return last.found.ranked;
      // A given-up search leaves no trace: the trail is written when it has ended.
      const found = yield* look(last?.found.all ?? rows, words);
      trail.push({ query, found });
      return found.ranked;
    },
  };
}
