import { creditCheck, readCreditCode } from '../../core/identity-credit-code.ts';
import { isOldResident, readResident, residentCheck, type ResidentFault } from '../../core/identity-resident.ts';
import { normalised, spelled } from '../../core/identity-text.ts';
import { text } from '../../core/text.ts';
import type { Day } from '../../core/time.ts';

/** What can be wrong with a number typed as one of a resident ID card; shared by the principals and the individual subject. */
export const residentMessages = {
  strange: text(
    '含有证件号码里不会有的字符：{characters}。它看起来像数字或 X，但不是。请切换到英文输入法重新输入',
    'It holds characters that no ID number has: {characters}. They look like digits or X but are not. Type the number again with a Latin keyboard',
  ),
  spreadsheet: text(
    '这是表格软件改写过的号码（{value}），后几位已经丢失。请照身份证重新输入 18 位',
    'A spreadsheet has rewritten this number ({value}) and its last digits are lost. Type all 18 from the card',
  ),
  'credit-code': text(
    '这是统一社会信用代码，不是身份证号。这里填本人身份证上的 18 位号码',
    "This is a unified social credit code, not an ID number. Enter the 18 characters of the person's own ID card",
  ),
  old: text(
    '这是 15 位的第一代身份证号（出生 {birth}），2013-01-01 起停用。请照现用身份证填 18 位号码；不代为换算',
    'This is a first-generation ID number of 15 digits (born {birth}), void since 2013-01-01. Enter the 18 characters of the present card; it is not converted here',
  ),
  length: text('身份证号是 18 位，这里有 {count} 位。请照证件补全', 'An ID number has 18 characters; there are {count} here. Complete it from the card'),
  characters: text(
    '身份证号前 17 位只能是数字，最后一位是数字或 X',
    'The first 17 characters of an ID number are digits; the last is a digit or X',
  ),
  date: text('第 7–14 位 {date} 不是真实存在的日期，请核对', 'Characters 7–14, {date}, are no real date; compare with the card'),
  future: text('出生日期 {date} 在今天（{today}）之后，请核对', 'The birth date {date} lies after today ({today}); compare with the card'),
  checksum: text(
    '校验位不符：前 17 位对应的末位是 {expected}，这里是 {last}。多半有一位输错或两位颠倒，请逐位核对',
    'The check character does not fit: these 17 digits end in {expected}, not {last}. One digit is wrong or two are swapped; compare one by one',
  ),
  untidy: text('号码中夹有空格、全角或不可见字符，系统会判为错误。应为 {clean}', 'Spaces, full-width or invisible characters stand in the number and will be refused. It should read {clean}'),
} as const;

export type ResidentMessage = keyof typeof residentMessages;

export interface ResidentTrouble {
  readonly message: ResidentMessage;
  readonly data?: Readonly<Record<string, string>>;
  readonly fix?: string;
}

const dateIn = (value: string) => `${value.slice(6, 10)}-${value.slice(10, 12)}-${value.slice(12, 14)}`;

function explained(fault: ResidentFault, value: string, today: Day): ResidentTrouble {
  if (isOldResident(value)) return { message: 'old', data: { birth: `19${value.slice(6, 8)}-${value.slice(8, 10)}-${value.slice(10, 12)}` } };
  if (typeof readCreditCode(value) === 'object') return { message: 'credit-code' };
  switch (fault) {
    case 'length':
      return { message: 'length', data: { count: String(value.length) } };
    case 'date':
      return { message: 'date', data: { date: dateIn(value) } };
    case 'future':
      return { message: 'future', data: { date: dateIn(value), today } };
    case 'checksum':
      return { message: 'checksum', data: { expected: residentCheck(value.slice(0, 17)), last: value.slice(17) } };
    default:
      return { message: looksLikeCreditCode(value) ? 'credit-code' : 'characters' };
  }
}

/** A credit code with one slip is still no ID number: 18 characters with letters before the last. */
const looksLikeCreditCode = (value: string) => value.length === 18 && /[A-WY]/.test(value.slice(0, 17)) && creditCheck(value.slice(0, 17)) !== '';

const spreadsheet = /^\d(?:\.\d+)?E\+?\d{1,3}$/;

/** The fault of a number that should be a resident ID's; `undefined` when it may stand. Lower-case x and outer spaces are let pass. */
export function residentTrouble(raw: string, today: Day): ResidentTrouble | undefined {
  const { value, strange, changes } = normalised(raw.trim());
  if (spreadsheet.test(value)) return { message: 'spreadsheet', data: { value: raw.trim().slice(0, 40) } };
  if (strange.length > 0) return { message: 'strange', data: { characters: strange.map(spelled).join('、') } };
  const read = readResident(value, today);
  if (typeof read === 'string') return explained(read, value, today);
  return changes.some((change) => change !== 'case') ? { message: 'untidy', data: { clean: value }, fix: value } : undefined;
}

/** All papers with 18 characters share date and check character, so such a number can be judged before its type is known. */
export const hasResidentShape = (raw: string): boolean => /^\d{17}[\dX]$/.test(normalised(raw.trim()).value);
