import type { Calendar } from './calendar.ts';
import { deadlinesOf, type Deadline } from './deadline.ts';
import { dayText, momentText } from './format.ts';
import type { Limits } from './limit.ts';
import { stageNow, type Order } from './order.ts';
import { filled, text, type Lang, type Text } from './text.ts';
import { dayAt, endOf, type Day, type Instant } from './time.ts';

/** What a person's own calendar is told of one deadline, in one language. */
export interface AgendaEntry {
  /** The same deadline has the same parts for ever. They name account and order, and are written nowhere as they stand. */
  readonly key: readonly string[];
  /** A whole day in China, or a moment. */
  readonly on: { readonly day: Day } | { readonly moment: Instant };
  readonly summary: string;
  /** A line each. */
  readonly details: readonly string[];
  readonly url: string;
  /** Earliest first; none has passed. */
  readonly alarms: readonly Instant[];
  /** It runs no more, though an earlier file may still announce it: to be struck out. */
  readonly over: boolean;
}

/** An order with what runs for it now, without what a person ticked as done. */
export interface Running {
  readonly order: Order;
  readonly deadlines: readonly Deadline[];
}

export interface AgendaTerms {
  readonly limits: Limits;
  readonly calendar: Calendar;
  readonly now: Instant;
  readonly lang: Lang;
  /** The person asked for subject, domain, account and order number. Without it the end of the number stands for the order. */
  readonly withNames: boolean;
}

const words = {
  unnamed: text('订单尾号 {tail}', 'order …{tail}'),
  over: text('（已不需要）', ' (no longer due)'),
  due: text('到期：{at}（北京时间）', 'Due: {at} (China time)'),
  expected: text('预计最晚：{at}（北京时间）', 'Expected by: {at} (China time)'),
  latest: text('最迟不晚于：{at}（北京时间）', 'Not later than: {at} (China time)'),
  provisional: text('节假日安排未公布，暂按法定节日计算', 'Holidays are not announced yet; counted provisionally'),
  pasted: text('节假日按自己粘贴的通知计算', 'Holidays counted by a notice that was pasted'),
  order: text('订单 {order}，账号 {account}', 'Order {order}, account {account}'),
  seen: text('依据 {at} 在控制台看到的状态', 'From the status seen in the console on {at}'),
  label: text('依据 {at} 在控制台看到的“{label}”', 'From “{label}”, seen in the console on {at}'),
  source: text('期限来源：{name}，{checked} 核对，{url}', 'Limit by: {name}, checked {checked}, {url}'),
  again: text('状态变化后请重新导出并导入，原有日程会被替换。', 'When the status changes, export and import again; the entries are replaced.'),
} as const;

const home = 'https://beian.aliyun.com/pcContainer/myorder';
const pageOf = (order: string): string => `https://beian.aliyun.com/pcContainer/orderdetail?baOrderId=${encodeURIComponent(order)}`;

/** What ends with a day, or has no span at all, is of the whole day. */
function placeOf({ from, due }: Deadline): AgendaEntry['on'] {
  const day = dayAt(due);
  return from === due || due === endOf(day) ? { day } : { moment: due };
}

const saidAt = (at: Instant): Text => (at === endOf(dayAt(at)) ? dayText(dayAt(at)) : momentText(at));

const put = (sentence: Text, lang: Lang, data: Readonly<Record<string, string>>): string => filled(sentence, data)[lang];

function whose({ subject, domain, order }: Order, { lang, withNames }: AgendaTerms): string {
  const names = [subject, domain].filter((one) => one !== undefined && one !== '');
  if (withNames) return (names.length === 0 ? [order] : names).join(' · ');
  return put(words.unnamed, lang, { tail: order.slice(-4) });
}

function seenOf({ stays }: Order, { lang, withNames }: AgendaTerms): string {
  const stay = stays.at(-1);
  return stay === undefined ? '' : put(withNames ? words.label : words.seen, lang, { label: stay.label, at: momentText(stay.lastSeen)[lang] });
}

function detailsOf(order: Order, deadline: Deadline, terms: AgendaTerms): string[] {
  const { lang, withNames } = terms;
  const { due, latest, note, source } = deadline;
  return [
    deadline.action[lang],
    put(deadline.nature === 'duty' ? words.due : words.expected, lang, { at: saidAt(due)[lang] }),
    latest === undefined ? '' : put(words.latest, lang, { at: saidAt(latest)[lang] }),
    note?.[lang] ?? '',
    deadline.provisional ? words.provisional[lang] : '',
    deadline.byPasted === true ? words.pasted[lang] : '',
    withNames ? put(words.order, lang, { order: order.order, account: order.account }) : '',
    seenOf(order, terms),
    put(words.source, lang, { name: source.name, checked: source.checked, url: source.url }),
    words.again[lang],
  ].filter((line) => line !== '');
}

function entryOf(order: Order, deadline: Deadline, terms: AgendaTerms & { readonly over: boolean }): AgendaEntry {
  const { lang, now, over } = terms;
  const moments = deadline.levels.map(({ at }) => at).filter((at) => !over && at > now);
  return {
    key: [order.account, order.order, deadline.kind],
    on: placeOf(deadline),
    summary: `${deadline.title[lang]} · ${whose(order, terms)}${over ? words.over[lang] : ''}`,
    details: over ? [seenOf(order, terms)] : detailsOf(order, deadline, terms),
    url: terms.withNames ? pageOf(order.order) : home,
    alarms: [...new Set(moments)].toSorted((a, b) => a - b),
    over,
  };
}

/** What ran once, runs no more, and would still come up in a calendar that was told of it. */
function struckOut({ order, deadlines }: Running, { limits, calendar, now }: AgendaTerms): Deadline[] {
  // Where the order is must be known before anything is struck out.
  if (stageNow(order) === 'unknown' || order.contradiction !== undefined) return [];
  return limits.orders.flatMap((limit) => {
    if (deadlines.some(({ kind }) => kind === limit.kind)) return [];
    const last = order.stays.findLastIndex(({ stage }) => limit.during.includes(stage));
    const then = deadlinesOf({ ...order, stays: order.stays.slice(0, last + 1) }, { ...limits, orders: [limit] }, calendar);
    return then.filter(({ due, latest = due }) => latest > now);
  });
}

/**
 * The deadlines of an order as entries of a calendar: what runs, and what is to be struck out because the order moved on
 * or the person ticked it as done. Names nobody unless that was asked for. Pure.
 */
export function agendaOf(running: Running, terms: AgendaTerms): AgendaEntry[] {
  const { order } = running;
  return [
    ...running.deadlines.map((deadline) => entryOf(order, deadline, { ...terms, over: false })),
    ...struckOut(running, terms).map((deadline) => entryOf(order, deadline, { ...terms, over: true })),
  ];
}
