import { creditCheck, isOrganisationCode, isRegistrationNumber, readCreditCode, unconfused } from '../../core/identity-credit-code.ts';
import { readResident } from '../../core/identity-resident.ts';
import { normalised, spelled } from '../../core/identity-text.ts';
import { text } from '../../core/text.ts';
import { certificateOf, natureOf } from './options.ts';
import type { NumberForm } from '../../data/certificates.ts';

export const creditMessages = {
  strange: text('含有代码里不会有的字符：{characters}。请切换到英文输入法重新输入', 'It holds characters that no code has: {characters}. Type it again with a Latin keyboard'),
  'resident-id': text(
    '这是身份证号，不是统一社会信用代码。请填营业执照（或证书）上的 18 位代码',
    'This is a resident ID number, not a credit code. Enter the 18 characters printed on the licence',
  ),
  confusable: text(
    '代码里没有字母 {letters}（易与 1、0、5、U、2 混淆）。按校验位推算应为 {clean}，请对照证件确认',
    'No code holds the letter {letters} (easily taken for 1, 0, 5, U or 2). By the check character it should read {clean}; compare with the licence',
  ),
  letters: text(
    '统一社会信用代码不用字母 I、O、S、V、Z，这里有 {letters}。请对照证件更正',
    'Credit codes never use I, O, S, V or Z; here is {letters}. Correct it from the licence',
  ),
  length: text('统一社会信用代码是 18 位，这里有 {count} 位', 'A credit code has 18 characters; there are {count} here'),
  characters: text('统一社会信用代码只有数字和大写字母', 'A credit code has digits and capital letters only'),
  checksum: text(
    '校验位不符：前 17 位对应的末位是 {expected}，这里是 {last}。请逐位对照证件',
    'The check character does not fit: these 17 end in {expected}, not {last}. Compare one by one with the licence',
  ),
  untidy: text('代码中夹有空格、横线或全角字符。应为 {clean}', 'Spaces, hyphens or full-width characters stand in the code. It should read {clean}'),
} as const;

export interface CreditTrouble {
  readonly message: keyof typeof creditMessages;
  readonly data?: Readonly<Record<string, string>>;
  readonly fix?: string;
}

const wrongLetters = (value: string) => [...new Set(value.match(/[IOSVZ]/g) ?? [])].join('、');

function unlettered(value: string): CreditTrouble {
  const letters = wrongLetters(value);
  if (letters === '') return { message: 'characters' };
  const clean = unconfused(value);
  return clean === undefined ? { message: 'letters', data: { letters } } : { message: 'confusable', data: { letters, clean }, fix: clean };
}

/** Whether a birth date lies ahead is of no matter here. */
const anyDay = '2999-12-31';

/** The fault of a number that should be a credit code; `undefined` when it may stand. Small letters have a rule of their own. */
export function creditTrouble(raw: string): CreditTrouble | undefined {
  const typed = raw.trim();
  const { value, strange, changes } = normalised(typed);
  if (strange.length > 0) return { message: 'strange', data: { characters: strange.map(spelled).join('、') } };
  const read = readCreditCode(value);
  if (typeof read === 'object') return changes.every((change) => change === 'case') ? undefined : { message: 'untidy', data: { clean: value }, fix: value };
  if (typeof readResident(value, anyDay) === 'object') return { message: 'resident-id' };
  if (read === 'length') return { message: 'length', data: { count: String(value.length) } };
  if (read === 'characters') return unlettered(value);
  return { message: 'checksum', data: { expected: creditCheck(value.slice(0, 17)), last: value.slice(17) } };
}

/** Numbers that older certificates carry in place of a credit code. */
export function isOlderNumber(raw: string): boolean {
  const { value } = normalised(raw);
  return isRegistrationNumber(value) || isOrganisationCode(value);
}

/** What form the number box asks for, by certificate type or, where that is not shown, by nature. */
export function formOf(type: string | undefined, nature: string | undefined): NumberForm | undefined {
  const certificate = certificateOf(type);
  if (certificate !== undefined) return certificate.form;
  if (type !== undefined && type.trim() !== '') return undefined;
  const code = natureOf(nature)?.code;
  if (code === '5') return 'person';
  return code === '4' ? 'credit-code' : undefined;
}

const onlyACode = /^[1-9ANY][0-9A-Z]\d{6}(?=[0-9A-Z]*[A-Z][0-9A-Z])[0-9A-Z]{10}$/i;

/** Letters before the last place: of all certificates of a subject only the credit code has 18 characters with them. */
export const isOnlyACode = (number: string): boolean => onlyACode.test(number.trim());
