import { readCreditCode } from '../core/identity-credit-code.ts';
import { atAGlance } from '../core/identity-lookalike.ts';
import { isLandline, normalisedPhone, phoneKind } from '../core/identity-phone.ts';
import { residentCheckHolds } from '../core/identity-resident.ts';
import { normalised, spelled, type Change } from '../core/identity-text.ts';
import { text, type Text } from '../core/text.ts';
import { clean, look, refused, onward, tidied, type Read } from './note.ts';
import type { Mark } from './sheet.ts';

const changeWords: Readonly<Record<Change, Text>> = {
  cut: text('截断', 'cut off'),
  'full-width': text('全角改半角', 'full-width made half-width'),
  invisible: text('去掉看不见的字符', 'unseen characters taken out'),
  spaces: text('去掉空格', 'spaces taken out'),
  hyphens: text('去掉连字符', 'hyphens taken out'),
  case: text('改为大写', 'made upper-case'),
  'country-code': text('去掉 +86', '+86 taken off'),
  punctuation: text('去掉标点', 'punctuation taken out'),
};

/** What was done to a value, as one note; none when nothing was. */
export function mended(value: string, changes: readonly Change[]): Read {
  if (changes.length === 0) return clean(value);
  const say = (lang: keyof Text, mark: string) => changes.map((one) => changeWords[one][lang]).join(mark);
  return tidied(value, text(say('zh', '，'), say('en', ', ')));
}

const strangers = (strange: readonly string[], raw: string): Read =>
  refused(text(`含有只是看着像的字符：${strange.map(spelled).join('、')}（看上去是 ${atAGlance(raw).slice(0, 40)}）`, `Holds characters that only look right: ${strange.map(spelled).join(', ')} (looks like ${atAGlance(raw).slice(0, 40)})`));

/** Excel keeps 15 digits of a number and writes long ones as a power of ten (IEEE 754 double). */
const power = /^\d(?:\.\d+)?E\+?\d{1,3}$/i;
const starred = /[*＊•●×✱]{2,}/;

const lost = refused(text('Excel 把号码当成了数字，第 15 位以后已丢失。把该列设为“文本”后重填', 'Excel took it for a number and lost what follows the 15th digit. Format the column as text and type it again'));
const masked = refused(text('号码被星号遮住了，要填完整的', 'The number is masked by stars; the whole one is needed'));

/** Eighteen digits that end in zeros and fail their check are a number that Excel cut. */
const isCut = (digits: string): boolean => /^\d{15}000$/.test(digits) && !residentCheckHolds(digits) && typeof readCreditCode(digits) === 'string';

/** A figure with so many digits has gone through a floating-point number. */
const isLongFigure = (mark: Mark | undefined): boolean => mark?.what === 'number' && (power.test(mark.raw) ? Number(mark.raw) >= 1e15 : mark.raw.replace(/\D.*$/, '').length > 15);

function damaged(value: string, mark: Mark | undefined): Read | undefined {
  if (power.test(normalised(value, ['hyphens']).value) || isLongFigure(mark)) return lost;
  if (starred.test(value)) return masked;
  return isCut(normalised(value).value) ? lost : undefined;
}

/** `19900000000.0`: a number that went through a program which writes decimals. */
const decimals = /^(\d+)\.0+$/;

function withoutDecimals(value: string): Read {
  const whole = decimals.exec(value)?.[1];
  return whole === undefined ? clean(value) : tidied(whole, text('去掉了小数 .0', 'Took off the decimals .0'));
}

const isHan = (one: string) => /\p{Script=Han}/u.test(one);

function identifier(value: string, mark: Mark | undefined): Read {
  const wrong = damaged(value, mark);
  if (wrong !== undefined) return wrong;
  return onward(withoutDecimals(value), (plain) => {
    const { value: tidy, changes, strange } = normalised(plain);
    return strange.length > 0 ? strangers(strange, plain) : mended(tidy, changes);
  });
}

/** The number of an ID, passport or permit. */
export const readIdNumber = identifier;

/** The number of an entity's certificate. Some are written with Chinese characters (登记证号) and stay as they are. */
export function readPaperNumber(value: string, mark: Mark | undefined): Read {
  if (![...value].some(isHan)) return identifier(value, mark);
  const odd = normalised(value, ['hyphens', 'case', 'full-width', 'spaces']);
  return mended(odd.value, odd.changes);
}

const severalNumbers = /(?:^|\D)(\d[\d\s-]{6,}\d)\D*[/、，,;；\n|]\D*\d[\d\s-]{6,}\d/;

/** A mobile number without country code, spaces and hyphens. */
export function readMobile(value: string, mark: Mark | undefined): Read {
  if (severalNumbers.test(value)) return refused(text('一格里有几个号码，只能填一个', 'Several numbers in one cell; only one can be filed'));
  const wrong = damaged(value, mark);
  if (wrong !== undefined) return wrong;
  return onward(withoutDecimals(value), (plain) => {
    const { value: tidy, changes, strange } = normalisedPhone(plain);
    return strange.length > 0 ? strangers(strange, plain) : mended(tidy, changes);
  });
}

/** An office phone keeps the hyphens that part area code, number and extension. */
export function readOfficePhone(value: string, mark: Mark | undefined): Read {
  const wrong = damaged(value, mark);
  if (wrong !== undefined) return wrong;
  const { value: tidy, changes, strange } = normalised(value, ['hyphens', 'case']);
  const phone = tidy.replaceAll(/[\u2010-\u2015\u2212\uff0d]/g, '-');
  if (strange.some((one) => !isHan(one) && !/[\u2010-\u2015\u2212]/.test(one))) return strangers(strange, value);
  const isWhole = isLandline(phone) || phoneKind(normalisedPhone(phone).value) !== 'other';
  if (!isWhole && isLandline(`0${phone}`)) return tidied(`0${phone}`, text('补回了开头的 0', 'Put back the 0 at the beginning'));
  return mended(phone, changes);
}

/** An address keeps its case and hyphens. */
export function readEmail(value: string): Read {
  const { value: tidy, changes } = normalised(value.replace(/^mailto:/i, ''), ['hyphens', 'case']);
  return mended(tidy, changes);
}

/** Account names, instance and service numbers. */
export function readCode(value: string, mark: Mark | undefined): Read {
  if (power.test(value) || isLongFigure(mark)) return lost;
  const { value: tidy, changes, strange } = normalised(value, ['hyphens', 'case']);
  const odd = strange.filter((one) => !isHan(one));
  return odd.length > 0 ? onward(mended(tidy, changes), (kept) => look(kept, text(`含有少见的字符：${odd.map(spelled).join('、')}`, `Holds unusual characters: ${odd.map(spelled).join(', ')}`))) : mended(tidy, changes);
}
