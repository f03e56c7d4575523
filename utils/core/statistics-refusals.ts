import type { Stay } from './order.ts';
import { readRefusal, type RefusalBook } from './refusal.ts';
import type { Slices } from './slices.ts';
import { grouped, known, ordersIn, type Filed, type Group, type Trait } from './statistics.ts';

/** `unread`: words that gave no certain reason. `unsaid`: refused, and no words were kept. */
export type CountedReason = 'unread' | 'unsaid' | (string & {});

/** A late or failed verification needs no words to be understood: the reason of this id. */
const ofSms = 'sms-check';

export interface ReasonCount {
  /** Id of a known reason, or why there is none. */
  readonly reason: CountedReason;
  /** In so many refusals. One refusal may give several reasons. */
  readonly refusals: number;
  readonly orders: number;
}

export interface RefusalCounts {
  readonly group: Group;
  readonly refusals: number;
  /** Orders that were refused at least once. */
  readonly orders: number;
  /** The most frequent first. */
  readonly reasons: readonly ReasonCount[];
}

interface Refused {
  readonly filed: Filed;
  readonly reasons: readonly CountedReason[];
}

/** Reasons by the words of a refusal; reviewers write the same words again and again. */
function reader(book: RefusalBook): (words: string) => readonly CountedReason[] {
  const read = new Map<string, readonly CountedReason[]>();
  return (words) => {
    const before = read.get(words);
    if (before !== undefined) return before;
    const sure = readRefusal(words, book).found.filter((one) => one.sure).map(({ reason }) => reason.id);
    const reasons = sure.length === 0 ? (['unread'] as const) : [...new Set(sure)];
    read.set(words, reasons);
    return reasons;
  };
}

const isRejected = ({ stage }: Stay): boolean => stage.endsWith('-rejected');

/** Rejections that were seen and of which no words were kept. What is pasted may be older than the look at the page. */
function wordless({ order }: Filed): Stay[] {
  const found: Stay[] = [];
  let since = Number.NEGATIVE_INFINITY;
  const stays = known(order.stays);
  for (const [place, stay] of stays.entries()) {
    if (!isRejected(stay)) continue;
    // Until the order is handed in again, words are of this rejection.
    const next = stays.slice(place + 1).find(({ stage }) => stage !== 'draft');
    const until = next?.firstSeen ?? Number.POSITIVE_INFINITY;
    const hasWords = (order.refusals ?? []).some(({ at }) => at >= since && at < until);
    if (!hasWords) found.push(stay);
    since = until;
  }
  return found;
}

function countsOf({ group, items }: { readonly group: Group; readonly items: readonly Refused[] }): RefusalCounts {
  const ids = [...new Set(items.flatMap(({ reasons }) => reasons))];
  const reasons = ids.map((reason) => {
    const giving = items.filter((one) => one.reasons.includes(reason));
    return { reason, refusals: giving.length, orders: ordersIn(giving) };
  });
  return { group, refusals: items.length, orders: ordersIn(items), reasons: reasons.toSorted((a, b) => b.refusals - a.refusals || (a.reason < b.reason ? -1 : 1)) };
}

/**
 * Why one's own orders were refused, by what they have in common; the groups with most refusals first. With no trait there
 * is one group of all, or none. Only certain readings count for a reason. The orders that were never refused are not in it.
 */
export function* refusalCounts(filed: readonly Filed[], { book, by }: { readonly book: RefusalBook; readonly by: readonly Trait[] }): Slices<RefusalCounts[]> {
  const reasonsOf = reader(book);
  const refused: Refused[] = [];
  for (const one of filed) {
    for (const { text } of one.order.refusals ?? []) {
      refused.push({ filed: one, reasons: reasonsOf(text) });
      // Reading a long one takes a millisecond.
      yield;
    }
    for (const { stage } of wordless(one)) refused.push({ filed: one, reasons: [stage === 'sms-rejected' ? ofSms : 'unsaid'] });
  }
  return grouped(refused, by).map(countsOf).toSorted((a, b) => b.refusals - a.refusals);
}
