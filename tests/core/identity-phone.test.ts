import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { anyText } from '../any-text.ts';
import { isLandline, isMobile, isUnallocatedMobile, normalisedPhone, phoneKind } from '../../utils/core/identity-phone.ts';

vi.setConfig({ testTimeout: 60_000 });

test.each([
  ['19900000000', '19900000000', 'clean'],
  [' 199 0000 0000 ', '19900000000', 'spaces'],
  ['199-0000-0000', '19900000000', 'hyphens'],
  ['+8619900000000', '19900000000', 'country code'],
  ['+86 199 0000 0000', '19900000000', 'country code and spaces'],
  ['008619900000000', '19900000000', 'international prefix'],
  ['8619900000000', '19900000000', 'bare country code'],
  ['(+86)19900000000', '19900000000', 'brackets'],
  ['１９９００００００００', '19900000000', 'full width'],
  ['199\u200b00000000', '19900000000', 'zero-width space'],
  ['\u202a19900000000\u202c', '19900000000', 'marks that address books add'],
  ['+86 010 00000000', '01000000000', 'landline with country code'],
  ['86199', '86199', 'too short to tell'],
])('%j becomes %s (%s)', (typed, value) => expect(normalisedPhone(typed).value).toBe(value));

test.each([
  ['13000000000', 'mobile'], ['14500000000', 'mobile'], ['15400000000', 'mobile'], ['16200000000', 'mobile'], ['17000000000', 'mobile'],
  ['19200000000', 'mobile'], ['19700000000', 'mobile'], ['1440000000000', 'iot'], ['1064000000000', 'iot'],
  ['01000000000', 'landline'], ['057100000000', 'landline'], ['07550000000', 'landline'], ['4000000000', 'service'], ['8000000000', 'service'],
  ['95188', 'service'], ['+85200000000', 'hong-kong'], ['85300000000', 'macao'], ['00886900000000', 'taiwan'],
  ['12900000000', 'other'], ['1990000000', 'other'], ['199000000000', 'other'], ['', 'other'], ['abc', 'other'], ['02600000000', 'other'],
] as const)('%s is %s', (value, kind) => expect(phoneKind(value)).toBe(kind));

test.each([
  ['010-00000000', true, 'Beijing'], ['01000000000', true, 'no hyphen'], ['0571-00000000', true, 'Hangzhou'], ['0755-0000000', true, 'seven digits'],
  ['（010）00000000', true, 'full-width brackets'], ['010-00000000-123', true, 'extension'], ['010-00000000转123', true, 'extension in words'],
  ['+86 010-00000000', true, 'country code'], ['0086-010-00000000', true, 'international prefix'],
  ['00000000', false, 'no area code'], ['026-00000000', false, 'no such area code'], ['010-000000', false, 'six digits'],
  ['010-00000000-1234567', false, 'extension of seven'], ['19900000000', false, 'mobile'], ['400-000-0000', false, 'service number'], ['', false, 'empty'],
])('landline %s: %s (%s)', (typed, holds) => expect(isLandline(typed)).toBe(holds));

test('every segment from 13 to 19 passes; 154 and 194 are pointed out', () => {
  fc.assert(
    fc.property(fc.integer({ min: 13, max: 19 }), fc.integer({ min: 0, max: 999_999_999 }), (start, rest) => {
      const value = `${start}${String(rest).padStart(9, '0')}`;
      return isMobile(value) && isUnallocatedMobile(value) === /^1[59]4/.test(value);
    }),
    { numRuns: 3_000 },
  );
});

test('normalising is stable', () => {
  fc.assert(fc.property(anyText(40), (typed) => {
    const once = normalisedPhone(typed).value;
    fc.pre(!/^(?:\+|00)?86/.test(once));
    return normalisedPhone(once).value === once;
  }));
});
