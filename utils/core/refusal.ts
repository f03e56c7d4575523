import { matchesIn, possibleIn, type Match } from './refusal-match.ts';
import { itemsOf, longestRefusal, plain, type Item, type Part } from './refusal-parts.ts';
import type { RefusalReason } from './refusal-reason.ts';

export type { RefusalReason, Wording } from './refusal-reason.ts';

/** All that is known of the words of refusals. */
export interface RefusalBook {
  readonly reasons: readonly RefusalReason[];
  /** A statement in which one of these stands is no reason: it is of another order, an example, or an exception. */
  readonly asides: readonly string[];
  /** Greetings and the like, which say nothing of the order. Matched against a whole part without its punctuation. */
  readonly courtesies: readonly RegExp[];
}

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

interface Note {
  readonly match: Match;
  readonly quote: string;
}

interface Heard {
  readonly notes: Note[];
  readonly asks: { readonly reason: RefusalReason; readonly text: string }[];
  readonly unknown: string[];
}

const request = /^(?:请|建议|需|须|烦请|麻烦|可|如|若|应)/;

/** The words that the request and the reason share, so that it surely belongs to it. */
const concerns = (words: string, { reason }: Match): boolean => reason.wordings.some(({ groups }) => groups.some((group) => group.some((word) => word.length > 1 && words.includes(word))));

function heardIn(text: string, item: Item, book: RefusalBook): Heard {
  const heard: Heard = { notes: [], asks: [], unknown: [] };
  let last: readonly Match[] = [];
  let blank: { start: number; end: number } | undefined;
  const close = () => {
    if (blank !== undefined) heard.unknown.push(text.slice(blank.start, blank.end).trim());
    blank = undefined;
  };
  for (const [at, part] of item.parts.entries()) {
    const { matches, quote } = understood(item.parts, at, { text, book });
    const words = plain(part.words);
    if (matches.length > 0) {
      // The part before was read together with this one: it is no longer unknown.
      if (blank !== undefined && quote.start <= blank.start) blank = undefined;
      close();
      last = matches;
      for (const match of matches) heard.notes.push({ match, quote: text.slice(quote.start, quote.end).trim() });
      continue;
    }
    if (words === '' || book.courtesies.some((one) => one.test(words))) continue;
    const asked = request.test(words) ? last.filter((match) => concerns(words, match)) : [];
    if (asked.length > 0) {
      for (const { reason } of asked) heard.asks.push({ reason, text: part.words.trim() });
      continue;
    }
    blank = blank !== undefined && text.slice(blank.end, part.start).trim().length <= 1 ? { start: blank.start, end: part.end } : (close(), { start: part.start, end: part.end });
  }
  close();
  return heard;
}

/** The statement goes on without naming anew what it is about. */
const goesOn = /^(?:[也均都还仍又亦]?)(?:未|不|没|无|与|和|已|存在|过期|含|非|须|需|应|必须|两次|多次|提示|经|属于|系|为|缺)/;

interface Understood {
  readonly matches: readonly Match[];
  readonly quote: Pick<Part, 'start' | 'end'>;
}

function understood(parts: readonly Part[], at: number, { book }: { readonly text: string; readonly book: RefusalBook }): Understood {
  const part = parts[at];
  if (part === undefined) return { matches: [], quote: { start: 0, end: 0 } };
  if (book.asides.some((word) => part.sentence.includes(word))) return { matches: [], quote: part };
  const alone = matchesIn(plain(part.words), book.reasons);
  const before = parts[at - 1];
  const isHead = before !== undefined && /[：:]\s*$/.test(before.words);
  if (alone.length > 0 || before === undefined || (!isHead && (before.sentence !== part.sentence || !goesOn.test(plain(part.words))))) return { matches: alone, quote: part };
  const joint = plain(before.words);
  const matches = matchesIn(joint + plain(part.words), book.reasons).filter(({ fault }) => fault.start >= joint.length);
  return matches.length === 0 ? { matches, quote: part } : { matches, quote: { start: before.start, end: part.end } };
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
