import { text, type Text } from '../core/text.ts';
import { random } from './random.ts';

/*
 * A code for paper: 26 signs of Crockford's base 32 are 130 random bits; two more check them. No I, L, O, U: what a person
 * reads as one of the first three is taken for the digit. https://www.crockford.com/base32.html
 */

const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const dataLength = 26;
const length = 28;
const groupLength = 4;
/** A prime below 32²: every single wrong sign and every two neighbours that were swapped change the remainder. */
const prime = 1021;

export const recoveryTexts = {
  incomplete: text('恢复码共 28 位（7 组，每组 4 位），现在不足或多了。', 'A recovery code has 28 signs in seven groups of four; this has fewer or more.'),
  mistyped: text('恢复码里有打错或对调的字符，请对照纸上的再看一遍。', 'The recovery code has a mistyped or swapped sign. Compare it with the paper again.'),
  sound: text('恢复码格式无误。', 'The recovery code is well formed.'),
} as const satisfies Readonly<Record<string, Text>>;

export type ReadRecovery = { readonly ok: true; readonly code: Uint8Array<ArrayBuffer>; readonly says: Text } | { readonly ok: false; readonly says: Text };

const checkOf = (digits: readonly number[]): number => digits.reduce((rest, digit) => (rest * 32 + digit) % prime, 0);
const written = (digits: readonly number[]) => digits.map((digit) => signs.charAt(digit)).join('');

/** The bytes that the key is derived from: the 26 signs themselves. */
const bytesOf = (digits: readonly number[]) => new TextEncoder().encode(written(digits));

/** A new code in seven groups, `XXXX-XXXX-…`. @throws StoreError without randomness */
export function newRecoveryCode(): string {
  // 256 is a multiple of 32: each sign is equally likely.
  const data = Array.from(random(dataLength), (byte) => byte % 32);
  const check = checkOf(data);
  const all = written([...data, check >> 5, check & 31]);
  return (all.match(new RegExp(`.{${groupLength}}`, 'g')) ?? []).join('-');
}

const lookalikes: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/** Reads a code as people type it: upper or lower case, full-width, with or without blanks and dashes, O for 0, I and L for 1. */
export function readRecovery(typed: string): ReadRecovery {
  const plain = typed.normalize('NFKC').toUpperCase().replace(/[\s\p{Dash}]/gu, '');
  if (plain.length !== length) return { ok: false, says: recoveryTexts.incomplete };
  const digits = Array.from(plain, (sign) => signs.indexOf(lookalikes[sign] ?? sign));
  const data = digits.slice(0, dataLength);
  const [high = -1, low = -1] = digits.slice(dataLength);
  if (digits.includes(-1) || checkOf(data) !== high * 32 + low) return { ok: false, says: recoveryTexts.mistyped };
  return { ok: true, code: bytesOf(data), says: recoveryTexts.sound };
}
