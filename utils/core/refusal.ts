import { heardIn, type Heard } from './refusal-listen.ts';
import { possibleIn } from './refusal-match.ts';
import { itemsOf, longestRefusal, plain, type Item } from './refusal-parts.ts';
import type { RefusalBook, RefusalReason } from './refusal-reason.ts';

export type { RefusalBook, RefusalReason, Wording } from './refusal-reason.ts';

/** A reason that the text gives. */
export interface FoundReason {
  readonly reason: RefusalReason;
  /** `false`: the words may mean this one, or another one too. */
  readonly sure: boolean;
  /** The words that say so, as they stand in the text. */
  readonly quotes: readonly string[];
  /** What the reviewer asks for beside it, as it stands in the text. */
  readonly asks: readonly string[];
}

export interface RefusalReading {
  readonly found: readonly FoundReason[];
  /** What was not understood, as it stands in the text. */
  readonly unknown: readonly string[];
}

const distinct = (words: readonly string[]): string[] => [...new Set(words)];

function gathered({ notes, asks }: Pick<Heard, 'notes' | 'asks'>, book: RefusalBook): FoundReason[] {
  const ids = new Set(notes.map(({ match }) => match.reason.id));
  return [...ids].flatMap((id) => {
    const reason = book.reasons.find((one) => one.id === id);
    if (reason === undefined) return [];
    const own = notes.filter(({ match }) => match.reason.id === id);
    return {
      reason,
      sure: own.some(({ match }) => match.sure),
      quotes: distinct(own.map(({ quote }) => quote)),
      asks: distinct(asks.filter((ask) => ask.reason.id === id).map((ask) => ask.text)),
    };
  });
}

/** Parts beyond this many are kept and not read. */
const mostParts = 400;

/**
 * The reasons that a refusal gives, in its own sequence, and all of it that nobody understood. Pure; never throws, whatever
 * the text. Only the first 20,000 characters are read. A wrong reason costs more than a missed one: what several reasons
 * could mean is given as "maybe" for each, and what is denied, done with or of another order is none.
 */
export function readRefusal(text: string, book: RefusalBook): RefusalReading {
  const read = text.slice(0, longestRefusal);
  const possible = { ...book, reasons: possibleIn(plain(read), book.reasons) };
  const items = itemsOf(read);
  const kept: Item[] = [];
  let count = 0;
  for (const item of items) {
    if (count >= mostParts) break;
    kept.push(item);
    count += item.parts.length;
  }
  const heard = kept.map((item) => heardIn(read, item, possible));
  const end = items.length === kept.length ? read.length : (items[kept.length]?.start ?? read.length);
  const tail = text.slice(end).trim();
  return {
    found: gathered({ notes: heard.flatMap(({ notes }) => notes), asks: heard.flatMap(({ asks }) => asks) }, book).toSorted((a, b) => Number(b.sure) - Number(a.sure)),
    unknown: [...heard.flatMap(({ unknown }) => unknown), tail].filter((part) => part !== ''),
  };
}
