import type { Calendar } from './calendar.ts';
import { deadlinesOf } from './deadline.ts';
import { dayText, momentText } from './format.ts';
import { written, type LetterValues, type Line } from './letter.ts';
import type { Limits, OrderKind } from './limit.ts';
import { standingRefusals } from './order-refusal.ts';
import { stageNow, type Order, type Stage } from './order.ts';
import { readRefusal, type RefusalBook } from './refusal.ts';
import type { Source } from './source.ts';
import { filled, text, type Lang, type Text } from './text.ts';
import { dayAt, endOf, type Instant } from './time.ts';

/** What a client is told of an order at one stage: where it stands, who acts, by when. Besides a letter's holes: `{seen}`, `{reasons}`. */
export interface StageMessage {
  readonly lines: readonly Line[];
  /** Whose end is said as `{deadline}`. */
  readonly until?: OrderKind;
  readonly source: Source;
}

export interface ClientMessages {
  readonly opening: readonly Line[];
  readonly stages: Readonly<Record<Stage, StageMessage>>;
  /** Instead of `approved`, for orders whose printed type begins so: they give no new number. */
  readonly approvedOf: readonly { readonly type: string; readonly message: StageMessage }[];
  readonly closing: readonly Line[];
}

export interface MessageTerms {
  readonly messages: ClientMessages;
  readonly limits: Limits;
  readonly calendar: Calendar;
  readonly book: RefusalBook;
  readonly now: Instant;
  readonly lang: Lang;
  /** The person asked for the subject's name. Without it nobody is named. */
  readonly withNames: boolean;
}

/** Nobody is asked to be in time for the past, so what is over has no end any more. */
function untilWhen(order: Order, kind: OrderKind | undefined, { limits, calendar, now }: MessageTerms): Text | undefined {
  const found = deadlinesOf(order, limits, calendar).find((one) => one.kind === kind);
  if (found === undefined || found.due <= now) return undefined;
  return found.due === endOf(dayAt(found.due)) ? dayText(dayAt(found.due)) : momentText(found.due);
}

const mostReasons = 3;

/** Titles of the reasons that are certain. The reviewer's own words may name somebody, and are never in it. */
function reasonsOf(order: Order, book: RefusalBook): Text | undefined {
  const [newest] = standingRefusals(order);
  const sure = newest === undefined ? [] : readRefusal(newest.text, book).found.filter((one) => one.sure);
  const titles = sure.slice(0, mostReasons).map(({ reason }) => reason.title);
  return titles.length === 0 ? undefined : text(titles.map(({ zh }) => zh).join('；'), titles.map(({ en }) => en).join('; '));
}

/** Puts in what is known here; what is not stays a hole, so that the line is left out or its `or` is said. */
function told(line: Line, lang: Lang, known: Readonly<Record<string, Text | undefined>>): Line {
  const data = Object.fromEntries(Object.entries(known).flatMap(([hole, value]) => (value === undefined ? [] : [[hole, value[lang]] as const])));
  return { say: filled(line.say, data), ...(line.or !== undefined && { or: filled(line.or, data) }) };
}

/** The message that goes with the order: of no known stage when the console contradicted itself. */
export function stageMessageOf(order: Order, { stages, approvedOf }: ClientMessages): StageMessage {
  const stage = order.contradiction === undefined ? stageNow(order) : 'unknown';
  const own = stage === 'approved' ? approvedOf.find(({ type }) => order.type?.startsWith(type) === true) : undefined;
  return own?.message ?? stages[stage];
}

/**
 * The state of an order as a short message to the client, ready to be sent: at most 500 characters, in one language, with
 * the moment at which it was so. Names the subject only when asked; accounts and order numbers are never in it. Pure.
 * @throws RangeError for an order that was never seen.
 */
export function clientMessage(order: Order, terms: MessageTerms): string {
  const { messages, book, lang, withNames } = terms;
  const seen = order.contradiction?.at ?? order.stays.at(-1)?.lastSeen;
  if (seen === undefined) throw new RangeError('an order without a look at it');
  const message = stageMessageOf(order, messages);
  const known = { seen: momentText(seen), reasons: reasonsOf(order, book) };
  const lines = [...messages.opening, ...message.lines, ...messages.closing].map((line) => told(line, lang, known));
  const deadline = untilWhen(order, message.until, terms);
  const values: LetterValues = {
    ...(order.subject !== undefined && { subject: order.subject }),
    ...(order.domain !== undefined && { domain: order.domain }),
    ...(deadline !== undefined && { deadline }),
  };
  return written({ lines }, { lang, values, withNames });
}
