import type { FieldId } from './field.ts';
import type { Order, Refusal } from './order.ts';
import { standingRefusals } from './order-refusal.ts';
import { readRefusal, type FoundReason, type RefusalBook, type RefusalReading, type RefusalReason } from './refusal.ts';
import { text, type Text } from './text.ts';

/** A refusal with what it was understood to say. */
export interface ToldRefusal {
  readonly refusal: Refusal;
  readonly reading: RefusalReading;
  /** The order is about an app. */
  readonly isApp: boolean;
}

/** A field that a refusal is about. */
export interface Flag {
  readonly field: FieldId;
  readonly reasons: readonly RefusalReason[];
  /** One of the reasons is sure. */
  readonly sure: boolean;
}

type Refused = Pick<Order, 'refusals' | 'stays' | 'type'>;

/** By the console's words for its type. */
export const isAboutApp = (orderType: string | undefined): boolean => /app|应用/i.test(orderType ?? '');

/** What the person still has to answer, newest first, read anew. */
export const toldRefusals = (order: Refused, book: RefusalBook): ToldRefusal[] =>
  standingRefusals(order).map((refusal) => ({ refusal, reading: readRefusal(refusal.text, book), isApp: isAboutApp(order.type) }));

/** Words of the quote that leave only some of the reason's fields. */
const narrowing: readonly { readonly words: RegExp; readonly not?: RegExp; readonly keeps: RegExp }[] = [
  { words: /网站负责人|app负责人/i, not: /主体负责人|主办单位负责人/, keeps: /^(?!principal\.)/ },
  { words: /主体负责人|主办单位负责人/, not: /网站负责人|app负责人/i, keeps: /^(?!sitePrincipal\.)/ },
  { words: /应急|紧急/, keeps: /emergencyPhone$/ },
  { words: /座机|固话|固定电话|办公室?电话/, keeps: /officePhone$/ },
  { words: /手机/, not: /应急|紧急/, keeps: /(?<!emergencyPhone|officePhone)$/ },
  { words: /备注/, not: /名称.{0,3}备注/, keeps: /remark$|^(?!site\.|app\.)/ },
];

/** The fields of the reason that its quotes speak of; all of the website, or of the app, where they leave it open. */
export function fieldsOf({ reason, quotes }: Pick<FoundReason, 'reason' | 'quotes'>, isApp = false): readonly FieldId[] {
  const quote = quotes.join('\n');
  const other = isApp || isAboutApp(quote) ? 'site.' : 'app.';
  const own = reason.fields.filter((field) => !field.startsWith(other));
  return narrowing.reduce<readonly FieldId[]>((left, { words, not, keeps }) => {
    if (!words.test(quote) || not?.test(quote) === true) return left;
    const kept = left.filter((field) => keeps.test(field));
    return kept.length === 0 ? left : kept;
  }, own);
}

/** The fields that refusals are about: sure ones first, in the sequence in which they are named. */
export function flagsOf(told: readonly ToldRefusal[]): Flag[] {
  const flags = new Map<FieldId, { reasons: RefusalReason[]; sure: boolean }>();
  for (const { found, isApp } of told.flatMap(({ reading, isApp: app }) => reading.found.map((one) => ({ found: one, isApp: app })))) {
    for (const field of fieldsOf(found, isApp)) {
      const flag = flags.get(field) ?? { reasons: [], sure: false };
      if (!flag.reasons.includes(found.reason)) flag.reasons.push(found.reason);
      flags.set(field, { reasons: flag.reasons, sure: flag.sure || found.sure });
    }
  }
  return [...flags].map(([field, { reasons, sure }]) => ({ field, reasons, sure })).toSorted((a, b) => Number(b.sure) - Number(a.sure));
}

const count = (n: number): Text => (n === 0 ? text('', '') : text(`，${n} 处要核对`, `; fields to look at: ${n}`));

/** One line for lists: 驳回：域名未实名认证，1 处要核对. `undefined`: nothing stands. */
export function refusalLine(told: readonly ToldRefusal[]): Text | undefined {
  if (told.length === 0) return undefined;
  const found = [...new Map(told.flatMap(({ reading }) => reading.found).map((one) => [one.reason.id, one])).values()];
  const [first, ...more] = found;
  if (first === undefined) return text('驳回：原因没有看懂，展开看原文', 'Refused: reason not understood; open it for the text');
  const others = more.length === 0 ? text('', '') : text(` 等 ${found.length} 条`, ` and ${more.length} more`);
  const n = count(flagsOf(told).length);
  const may = first.sure ? text('驳回', 'Refused') : text('驳回，可能是', 'Refused, perhaps');
  return text(`${may.zh}${first.sure ? '：' : ''}${first.reason.title.zh}${others.zh}${n.zh}`, `${may.en}: ${first.reason.title.en}${others.en}${n.en}`);
}

/** The order that a page is about: the one it names, else the only one of the account that waits with a refusal. */
export function refusedOrder(orders: readonly Order[], number: string | undefined): Order | undefined {
  if (number !== undefined) return orders.find(({ order }) => order === number);
  const [only, second] = orders.filter((order) => standingRefusals(order).length > 0);
  return second === undefined ? only : undefined;
}
