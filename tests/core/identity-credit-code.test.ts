import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { creditCheck, isOrganisationCode, isRegistrationNumber, organisationCheck, readCreditCode, unconfused } from '../../utils/core/identity-credit-code.ts';
import { creditKinds } from '../../utils/data/natures.ts';

vi.setConfig({ testTimeout: 60_000 });

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const kinds = Object.entries(creditKinds).flatMap(([first, seconds]) => Array.from(seconds, (second) => first + second));
const letters = fc.constantFrom(...alphabet);
const code = fc
  .tuple(fc.constantFrom(...kinds), fc.integer({ min: 110_000, max: 659_999 }), fc.array(letters, { minLength: 8, maxLength: 8 }))
  .map(([kind, division, body]) => `${kind}${division}${body.join('')}${organisationCheck(body.join(''))}`)
  .map((first) => first + creditCheck(first));

describe('vectors', () => {
  test.each([
    ['91440199MA5X000061', 'company'],
    ['91330199000000019K', 'company, letter at the end'],
    ['92110199000000027M', 'household business'],
    ['12110199000000027X', 'institution'],
    ['111101990000000271', 'government body'],
    ['51110199000000027W', 'social organisation'],
    ['52110199000000027R', 'private non-enterprise unit'],
    ['53110199000000027N', 'foundation'],
    ['31110199000000027Y', 'law firm'],
    ['A1110199000000027P', 'military institution'],
    ['54110199000000027K', 'residents’ committee, not in the text of 2015'],
    ['91350100M000100Y43', 'specimen, organisation code with letters'],
  ])('%s holds: %s', (value) => expect(readCreditCode(value)).toMatchObject({ organisationHolds: true }));

  test('an inner code that fails is reported, not refused', () => {
    expect(readCreditCode('91110199000000028U')).toMatchObject({ organisationHolds: false, kind: '91', division: '110199' });
  });

  test.each<[string, string, string]>([
    ['', 'length', 'empty'],
    ['91440199MA5X00006', 'length', '17'],
    ['91440199MA5X0000611', 'length', '19'],
    ['110199000000011', 'length', 'old registration number'],
    ['MA5X00006', 'length', 'organisation code'],
    ['91440199MA5X000062', 'checksum', 'wrong check character'],
    ['91440199MA5X000016', 'checksum', 'last two swapped'],
    ['19440199MA5X000061', 'checksum', 'first two swapped'],
    ['91440199MA5X0O0061', 'characters', 'letter O'],
    ['9I440199MA5X000061', 'characters', 'letter I'],
    ['91440199MASX000061', 'characters', 'letter S'],
    ['91440199MA5V000061', 'characters', 'letter V'],
    ['91440199MA5Z000061', 'characters', 'letter Z'],
    ['91440199ma5x000061', 'characters', 'small letters before normalising'],
    ['91440199МА5X000061', 'characters', 'Cyrillic letters'],
    ['91440199-MA5X00006', 'characters', 'hyphen'],
    ['11019919000101001X', 'checksum', 'resident ID'],
  ])('%s: %s (%s)', (value, fault) => expect(readCreditCode(value)).toBe(fault));

  test.each<[string, string | undefined, string]>([
    ['91440199MA5XO00061', '91440199MA5X000061', 'O for 0'],
    ['9I440199MA5X000061', '91440199MA5X000061', 'I for 1'],
    ['91440199MASX000061', '91440199MA5X000061', 'S for 5'],
    ['1211O199000000O27X', '12110199000000027X', 'two of them'],
    ['91440199MA5X000062', undefined, 'no such letter, wrong check'],
    ['91440199MA5V000061', undefined, 'V was no U'],
    ['91440199MA5X000061', undefined, 'nothing to mend'],
    ['O', undefined, 'short'],
  ])('%s was probably %s (%s)', (typed, meant) => expect(unconfused(typed)).toBe(meant));

  test.each([
    ['D2143569X', true, 'specimen of GB 11714'],
    ['MA5X00006', true, 'letters'],
    ['000000019', true, 'zeros'],
    ['000000027', true, 'zeros'],
    ['MA5X00007', false, 'wrong check digit'],
    ['MA5X0000', false, 'no check digit'],
    ['MA5X0000-6', false, 'hyphen before normalising'],
  ])('organisation code %s: %s (%s)', (value, holds) => expect(isOrganisationCode(value)).toBe(holds));

  test.each([
    ['110199000000011', true, 'domestic'],
    ['440199600000015', true, 'household business'],
    ['110199000000012', false, 'wrong check digit'],
    ['11019900000001', false, '14 digits'],
    ['11019919000101001X', false, 'resident ID'],
  ])('registration number %s: %s (%s)', (value, holds) => expect(isRegistrationNumber(value)).toBe(holds));
});

describe('properties', () => {
  test('20 000 random valid codes pass', () => {
    fc.assert(
      fc.property(code, (value) => {
        const read = readCreditCode(value);
        return typeof read === 'object' && read.organisationHolds && kinds.includes(read.kind);
      }),
      { numRuns: 20_000, seed: 1 },
    );
  });

  test('every check character occurs, 0 among them', () => {
    const seen = new Set(fc.sample(code, { numRuns: 3_000, seed: 2 }).map((value) => value[17]));
    expect([...seen].toSorted().join('')).toBe(alphabet);
  });

  test('any one wrong character is caught', () => {
    fc.assert(
      fc.property(code, fc.integer({ min: 0, max: 17 }), letters, (value, at, other) => {
        fc.pre(value[at] !== other);
        return typeof readCreditCode(value.slice(0, at) + other + value.slice(at + 1)) === 'string';
      }),
      { numRuns: 5_000 },
    );
  });

  test('any two neighbours swapped are caught', () => {
    fc.assert(
      fc.property(code, fc.integer({ min: 0, max: 16 }), (value, at) => {
        fc.pre(value[at] !== value[at + 1]);
        return typeof readCreditCode(value.slice(0, at) + value[at + 1] + value[at] + value.slice(at + 2)) === 'string';
      }),
      { numRuns: 5_000 },
    );
  });

  test('a digit mistaken for its letter is always restored', () => {
    const twins: Record<string, string> = { 0: 'O', 1: 'I', 5: 'S', U: 'V', 2: 'Z' };
    fc.assert(
      fc.property(code, (value) => {
        const at = Array.from(value).findIndex((one) => one in twins);
        fc.pre(at >= 0);
        const typed = value.slice(0, at) + twins[value[at]!] + value.slice(at + 1);
        return readCreditCode(typed) === 'characters' && unconfused(typed) === value;
      }),
      { numRuns: 3_000 },
    );
  });

  test('the check agrees with an independent statement of MOD 31-3', () => {
    fc.assert(
      fc.property(code, (value) => {
        const total = Array.from(value).reduce((sum, one, at) => sum + BigInt(alphabet.indexOf(one)) * 3n ** BigInt(at), 0n);
        // Weight of the check character is 1, so the weighted sum with 3^17 replaced by 1 is a multiple of 31.
        const last = BigInt(alphabet.indexOf(value[17]!));
        return (total - last * 3n ** 17n + last) % 31n === 0n;
      }),
      { numRuns: 2_000 },
    );
  });

  test('an organisation code with one wrong character is caught', () => {
    fc.assert(
      fc.property(fc.array(letters, { minLength: 8, maxLength: 8 }), fc.integer({ min: 0, max: 7 }), letters, (body, at, other) => {
        fc.pre(body[at] !== other);
        const first = body.join('');
        const last = organisationCheck(first);
        // Letters count 10 to 35, so two that are 11 or 22 apart look alike to MOD 11.
        fc.pre((Number.parseInt(body[at]!, 36) - Number.parseInt(other, 36)) % 11 !== 0);
        return !isOrganisationCode(first.slice(0, at) + other + first.slice(at + 1) + last);
      }),
    );
  });
});
