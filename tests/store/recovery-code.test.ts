import { describe, expect, test } from 'vitest';
import { newRecoveryCode, readRecovery, recoveryTexts } from '../../utils/store/recovery-code.ts';

const code = newRecoveryCode();
const bytes = (typed: string) => {
  const read = readRecovery(typed);
  return read.ok ? Buffer.from(read.code).toString() : read.says;
};
const own = bytes(code);
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

describe('a recovery code on paper', () => {
  test('has seven groups of four signs, none of which is I, L, O or U, and is never the same', () => {
    const made = Array.from({ length: 200 }, newRecoveryCode);
    for (const one of made) expect(one).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(new Set(made).size).toBe(200);
    expect(new Set(made.join('').replaceAll('-', '')).size).toBe(32);
  });

  test('E12: lower case, blanks instead of dashes, none at all, full-width, a line break: read alike', () => {
    expect(own).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/);
    const wide = Array.from(code, (sign) => (sign === '-' ? '－' : String.fromCharCode(sign.charCodeAt(0) + 0xfee0))).join('');
    for (const typed of [code.toLowerCase(), code.replaceAll('-', ' '), code.replaceAll('-', ''), `  ${code}\n`, code.replace('-', '\n'), code.replaceAll('-', '–'), wide]) expect(bytes(typed)).toBe(own);
  });

  test('E12: O for 0, I and L for 1: read alike', () => {
    const withDigits = Array.from({ length: 400 }, newRecoveryCode).find((one) => one.includes('0') && one.includes('1')) ?? '';
    const expected = bytes(withDigits);
    expect(bytes(withDigits.replaceAll('0', 'O').replaceAll('1', 'I'))).toBe(expected);
    expect(bytes(withDigits.replaceAll('0', 'o').replaceAll('1', 'l'))).toBe(expected);
  });

  test('E12: every single wrong sign at every place is noticed', () => {
    const plain = code.replaceAll('-', '');
    for (let at = 0; at < plain.length; at += 1) {
      for (const sign of signs) {
        if (sign === plain[at]) continue;
        expect(bytes(plain.slice(0, at) + sign + plain.slice(at + 1))).toBe(recoveryTexts.mistyped);
      }
    }
  });

  test('E12: every two neighbours that were swapped are noticed', () => {
    for (const one of Array.from({ length: 50 }, () => newRecoveryCode().replaceAll('-', ''))) {
      for (let at = 0; at + 1 < one.length; at += 1) {
        const [a = '', b = ''] = one.slice(at, at + 2);
        if (a !== b) expect(bytes(one.slice(0, at) + b + a + one.slice(at + 2))).toBe(recoveryTexts.mistyped);
      }
    }
  });

  test('E12: a group that is missing, one too many, nothing, a sign that does not exist', () => {
    expect(bytes(code.slice(5))).toBe(recoveryTexts.incomplete);
    expect(bytes(`${code}-0000`)).toBe(recoveryTexts.incomplete);
    expect(bytes('')).toBe(recoveryTexts.incomplete);
    expect(bytes(`U${code.slice(1)}`)).toBe(recoveryTexts.mistyped);
    expect(bytes(`中${code.slice(1)}`)).toBe(recoveryTexts.mistyped);
  });
});
