import type { FieldId, FieldKind, Reading } from './field.ts';
import { choicesOf, fieldIds, fields, levelsOf } from './field.ts';
import { text, type Text } from './text.ts';

/** Why a field was not filled. Every field that is not filled carries exactly one of these. */
export const reasons = {
  'not-on-page': text('本页没有这一项', 'Not on this page'),
  'no-value': text('资料里没有这一项的值', 'The stored subject has no value for it'),
  same: text('页面上已经是这个值', 'The page already shows this value'),
  'kept-existing': text('页面上已有内容，没有勾选覆盖', 'The page has a value and overwriting was not ticked'),
  unticked: text('没有勾选', 'Not ticked'),
  ambiguous: text('页面上有两处都像这一项，不猜', 'Two places on the page could be this field; no guess is made'),
  hidden: text('控件不可见', 'The control cannot be seen'),
  'read-only': text('控制台锁定了这一项', 'The console has locked it'),
  'no-option': text('列表里没有这个选项', 'The list has no such option'),
  'list-not-loaded': text('列表没有在时限内出现', 'The list did not appear in time'),
  'too-long': text('超出输入框的字数上限，没有截短写入', 'Longer than the box allows; it was not cut short'),
  'not-accepted': text('写入后页面没有采用', 'The page did not take the value'),
  changed: text('填写期间页面变了，已停止', 'The page changed during the fill; stopped'),
  detached: text('控件已从页面上消失', 'The control is no longer on the page'),
  covered: text('控件被别的内容盖住', 'Something covers the control'),
  unsupported: text('这种控件还不会填', 'This kind of control cannot be filled yet'),
  'sms-code': text('短信验证码由本人输入', 'SMS codes are typed by the person'),
  captcha: text('图形验证码由本人输入', 'Captchas are typed by the person'),
  agreement: text('协议由本人勾选', 'Agreements are ticked by the person'),
  file: text('文件由本人上传', 'Files are uploaded by the person'),
  submit: text('提交类按钮由本人点击', 'Buttons that submit are pressed by the person'),
  edited: text('填写之后这一项又被改过，保留现在的内容', 'It was changed after the fill; what is there now was kept'),
  'no-way-back': text('原来是空的，控制台不让清空，无法撤销', 'It was blank and the console does not let it be emptied; cannot be undone'),
  stopped: text('前一项出错后已停止', 'Stopped after an earlier problem'),
} as const satisfies Readonly<Record<string, Text>>;

export type Reason = keyof typeof reasons;

/** One control of the page that the assistant has recognised as a field. Carries page data only. */
export interface Slot {
  readonly field: FieldId;
  readonly kind: FieldKind;
  /** As displayed, normalised to the form that `Reading` uses. */
  readonly value: string;
  /** Absent when the control can be written. */
  readonly locked?: Reason;
  /** Blank, and of a kind that cannot be made blank again: a fill of it cannot be undone. */
  readonly oneWay?: true;
  /** What leaving it blank says here, in the words that a profile may have for it: no box ticked means that none applies. */
  readonly blankSays?: readonly string[];
}

/** A field that should be on the page and could not be read, or a control that is never touched. */
export interface Unread {
  readonly field: FieldId;
  readonly reason: Reason;
}

/** What the overlay tells about the page in front of the person. */
export interface Survey {
  /** Page id of `portal`, or `unknown`. */
  readonly page: string;
  /** Signed-in account as displayed; absent when it cannot be read. */
  readonly account?: string;
  /** Order number, where the page shows one. */
  readonly order?: string;
  readonly slots: readonly Slot[];
  readonly unread: readonly Unread[];
  /** Controls that are never touched, by the label shown beside them. */
  readonly untouched: readonly { readonly label: string; readonly reason: Reason }[];
}

export interface Write {
  readonly field: FieldId;
  readonly old: string;
  readonly value: string;
}

export interface NotFilled {
  readonly field: FieldId;
  readonly reason: Reason;
  /** What the profile would have put there, for the copy button in extension-owned UI. */
  readonly value?: string;
}

export interface FillPlan {
  /** Blank on the page: ticked. */
  readonly fills: readonly Write[];
  /** Other content on the page: apart, unticked. */
  readonly overwrites: readonly Write[];
  readonly missing: readonly NotFilled[];
}

const spaces = /[\s\u00a0\u200b-\u200d\ufeff]+/g;

/** The value as far as a comparison goes: spaces dropped, lists sorted. Case is kept. */
export function comparable(kind: FieldKind, value: string): string {
  const clean = value.normalize('NFC').replace(spaces, '');
  if (kind === 'choices') return choicesOf(clean).toSorted().join('、');
  if (kind === 'region') return levelsOf(clean).join('/');
  return clean;
}

/** True when the page may be said to show this value. */
export const shows = (kind: FieldKind, shown: string, wanted: string): boolean => comparable(kind, shown) === comparable(kind, wanted);

function decide({ field, value }: { field: FieldId; value: string }, slot: Slot | undefined, unread: Unread | undefined): Write | NotFilled {
  if (unread !== undefined) return { field, reason: unread.reason, value };
  if (slot === undefined) return { field, reason: 'not-on-page', value };
  const isSaidByBlank = slot.value === '' && slot.blankSays?.includes(value.trim()) === true;
  if (isSaidByBlank || shows(slot.kind, slot.value, value)) return { field, reason: 'same', value };
  if (slot.locked !== undefined) return { field, reason: slot.locked, value };
  return { field, old: slot.value, value };
}

/** Plans a fill: blank page fields are fills, others overwrites, all else is missing with a reason. Blank profile values never blank a page. */
export function planFill(values: Reading, page: Pick<Survey, 'slots' | 'unread'>): FillPlan {
  const slots = new Map(page.slots.map((slot) => [slot.field, slot]));
  const unread = new Map(page.unread.map((one) => [one.field, one]));
  const decided = fieldIds.flatMap((field): (Write | NotFilled)[] => {
    const value = values[field] ?? '';
    if (value !== '') return [decide({ field, value }, slots.get(field), unread.get(field))];
    const onPage = slots.has(field) || unread.has(field);
    return onPage ? [{ field, reason: 'no-value' }] : [];
  });
  const writes = decided.filter((one): one is Write => !('reason' in one));
  return {
    fills: writes.filter((write) => write.old.trim() === ''),
    overwrites: writes.filter((write) => write.old.trim() !== ''),
    missing: decided.filter((one): one is NotFilled => 'reason' in one),
  };
}

/** `written`: the page shows it. `altered`: the page shows something else. `refused`: nothing was written; see the reason. */
export type Result = 'written' | 'altered' | 'refused';

export interface Written {
  readonly field: FieldId;
  readonly result: Result;
  /** What the page displays now. */
  readonly shown: string;
  readonly reason?: Reason;
}

/** The reading of a page after the given writes, for judging the page as it would be. */
export function readingAfter(slots: readonly Slot[], writes: readonly Write[]): Reading {
  const reading: Partial<Record<FieldId, string>> = {};
  for (const slot of slots) reading[slot.field] = slot.value;
  for (const write of writes) reading[write.field] = write.value;
  return reading;
}

export const readingOf = (slots: readonly Slot[]): Reading => readingAfter(slots, []);

/** The kind by which a field's value is compared. */
export const kindOf = (field: FieldId): FieldKind => fields[field].kind;
