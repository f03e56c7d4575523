import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { anyText } from '../any-text.ts';
import { ageOn, isOldResident, readResident, residentCheck, residentCheckHolds } from '../../utils/core/identity-resident.ts';
import { normalised } from '../../utils/core/identity-text.ts';
import { addDays, type Day } from '../../utils/core/time.ts';

vi.setConfig({ testTimeout: 60_000 });

const today: Day = '2026-11-24';
const digit = fc.integer({ min: 0, max: 9 });
const two = (value: number) => String(value).padStart(2, '0');
const birth = fc.integer({ min: 0, max: 45_900 }).map((days) => addDays('1900-12-31', days));
const provinces = '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65'.split(' ');
const wide = (value: string) => value.replace(/[0-9X]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
/** Unallocated area codes (…0199), so no living person is hit on purpose. */
const number = fc
  .tuple(fc.constantFrom(...provinces), birth, fc.integer({ min: 0, max: 999 }))
  .map(([province, day, sequence]) => `${province}0199${day.replaceAll('-', '')}${String(sequence).padStart(3, '0')}`)
  .map((first) => first + residentCheck(first));

describe('vectors', () => {
  test.each([
    ['11010519491231002X', 'specimen of GB 11643, X'],
    ['440524188001010014', 'specimen of GB 11643, born 1880'],
    ['11019919000101001X', 'unallocated area code is no fault'],
    ['110199201201010023', 'a minor is a person'],
    ['810000190001010018', 'Hong Kong residence permit'],
    ['820000190001010028', 'Macao residence permit'],
    ['830000190001010038', 'Taiwan residence permit'],
  ])('%s passes: %s', (value) => expect(readResident(value, today)).toMatchObject({ provinceKnown: true }));

  test.each<[string, string, string]>([
    ['', 'length', 'empty'],
    ['1', 'length', 'one digit'],
    ['110199190001010', 'length', '15 characters'],
    ['11019919000101001', 'length', '17 digits'],
    ['11019919000101001X1', 'length', '19 characters'],
    ['110199190001010011', 'checksum', 'wrong check digit'],
    ['110105194912310021', 'checksum', 'X typed as 1'],
    ['110105194912310020', 'checksum', 'X typed as 0'],
    ['11010519491231020X', 'checksum', 'two digits swapped'],
    ['11010591491231002X', 'future', 'a swap makes the year 9149'],
    ['440199190002299990', 'date', '1900 was no leap year'],
    ['110199199002300011', 'date', '30 February'],
    ['110199199004310011', 'date', '31 April'],
    ['110199199013010011', 'date', 'month 13'],
    ['110199199000010011', 'date', 'month 0'],
    ['110199199001000011', 'date', 'day 0'],
    ['110199199001320011', 'date', 'day 32'],
    ['110199170001010011', 'date', 'born 1700'],
    ['110199202611250011', 'future', 'born tomorrow'],
    ['110199209901010015', 'future', 'born 2099'],
    ['11019919000101001x', 'characters', 'small x before normalising'],
    ['X1019919000101001X', 'characters', 'X in front'],
    ['11019919000101001Y', 'characters', 'a letter that no number has'],
    ['110199 9000101001X', 'characters', 'a space'],
    ['11019919000101001х', 'characters', 'Cyrillic х'],
    ['11019919000101001Χ', 'characters', 'Greek Χ'],
    ['１１０１９９１９０００１０１００１Ｘ', 'characters', 'full width before normalising'],
    ['①1019919000101001X', 'characters', 'circled digit'],
    ['1.10199E+17', 'characters', 'spreadsheet'],
    ['91440199MA5X000061', 'characters', 'credit code'],
  ])('%s: %s (%s)', (value, fault) => expect(readResident(value, today)).toBe(fault));

  test('province, sex and birth are read', () => {
    expect(readResident('11010519491231002X', today)).toEqual({ birth: '1949-12-31', province: '11', provinceKnown: true, sex: 'female' });
    expect(readResident('440524188001010014', today)).toMatchObject({ province: '44', sex: 'male' });
  });

  test('an unknown province is read all the same', () => {
    const first = '99019919900101001';
    expect(readResident(first + residentCheck(first), today)).toMatchObject({ provinceKnown: false });
  });

  test.each([
    ['110199000101001', true, 'first generation'],
    ['110199990101001', true, 'born 1999'],
    ['110199000230001', false, '30 February'],
    ['990199000101001', false, 'no such province'],
    ['11019900010100', false, '14 digits'],
    ['11019919000101001X', false, '18 characters'],
  ])('15 digits %s: %s (%s)', (value, old) => expect(isOldResident(value)).toBe(old));

  test.each<[Day, number, string]>([
    ['2000-11-24', 26, 'on the birthday'],
    ['2000-11-25', 25, 'the day before it'],
    ['2008-11-24', 18, 'eighteen today'],
    ['2008-11-25', 17, 'eighteen tomorrow'],
    ['2026-11-24', 0, 'born today'],
  ])('born %s is %i (%s)', (day, age) => expect(ageOn(day, today)).toBe(age));

  test('a leap child grows older on 1 March', () => {
    expect(ageOn('2008-02-29', '2026-02-28')).toBe(17);
    expect(ageOn('2008-02-29', '2026-03-01')).toBe(18);
  });
});

describe('properties', () => {
  test('20 000 random valid numbers pass', () => {
    fc.assert(fc.property(number, (value) => typeof readResident(value, today) === 'object'), { numRuns: 20_000, seed: 1 });
  });

  test('every check character occurs', () => {
    const seen = new Set(fc.sample(number, { numRuns: 2_000, seed: 2 }).map((value) => value[17]));
    expect([...seen].toSorted().join('')).toBe('0123456789X');
  });

  test('any one wrong digit is caught', () => {
    fc.assert(
      fc.property(number, fc.integer({ min: 0, max: 16 }), digit, (value, at, other) => {
        fc.pre(value[at] !== String(other));
        return !residentCheckHolds(value.slice(0, at) + other + value.slice(at + 1));
      }),
      { numRuns: 5_000 },
    );
  });

  test('any two neighbours swapped are caught', () => {
    fc.assert(
      fc.property(number, fc.integer({ min: 0, max: 15 }), (value, at) => {
        fc.pre(value[at] !== value[at + 1]);
        return !residentCheckHolds(value.slice(0, at) + value[at + 1] + value[at] + value.slice(at + 2));
      }),
      { numRuns: 5_000 },
    );
  });

  test('what typing adds is taken off and said', () => {
    const disguises = [wide, (value: string) => value.toLowerCase(), (value: string) => `${value.slice(0, 6)} ${value.slice(6)}`, (value: string) => value.split('').join('\u200b')];
    fc.assert(
      fc.property(number, fc.constantFrom(...disguises), (value, disguise) => {
        const typed = disguise(value);
        const clean = normalised(typed);
        return clean.value === value && clean.strange.length === 0 && clean.changes.length > 0 === (typed !== value);
      }),
      { numRuns: 2_000 },
    );
  });

  test('no other script becomes a valid number', () => {
    const impostors = ['①', '²', 'Ⅻ', 'х', 'Χ', '٣', '३', '𝟙', '〇', '一'];
    fc.assert(
      fc.property(number, fc.integer({ min: 0, max: 17 }), fc.constantFrom(...impostors), (value, at, impostor) => {
        const clean = normalised(value.slice(0, at) + impostor + value.slice(at + 1));
        return clean.strange.includes(impostor) && typeof readResident(clean.value, today) === 'string';
      }),
      { numRuns: 2_000 },
    );
  });

  test('dates agree with the calendar', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2025 }), fc.integer({ min: 0, max: 19 }), fc.integer({ min: 0, max: 39 }), (year, month, day) => {
        const first = `110199${year}${two(month)}${two(day)}001`;
        const made = new Date(Date.UTC(year, month - 1, day));
        const real = month > 0 && day > 0 && made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
        return (readResident(first + residentCheck(first), today) === 'date') === !real;
      }),
      { numRuns: 5_000 },
    );
  });

  test('never throws on any text', () => {
    fc.assert(fc.property(anyText(60), (value) => typeof readResident(normalised(value).value, today) === 'string'));
  });
});
