import { describe, expect, test } from 'vitest';
import { isOrganisationCode, isRegistrationNumber, readCreditCode } from '../../utils/core/identity-credit-code.ts';
import { residentCheckHolds } from '../../utils/core/identity-resident.ts';
import { creditAlphabet, generators, organisationAlphabet, seeded } from './numbers.ts';

/* Every single slip, tried out one by one on many numbers: one character for another, and two neighbours swapped. */

interface Slip {
  readonly from: string;
  readonly to: string;
  readonly at: number;
}

/** All ways to put another character of the alphabet at one place. */
function* substitutions(number: string, alphabetAt: (at: number) => string): Generator<Slip> {
  for (let at = 0; at < number.length; at += 1) {
    for (const other of alphabetAt(at)) {
      if (other !== number[at]) yield { from: number, to: number.slice(0, at) + other + number.slice(at + 1), at };
    }
  }
}

/** All ways to swap two neighbours that differ. */
function* transpositions(number: string): Generator<Slip> {
  for (let at = 0; at < number.length - 1; at += 1) {
    if (number[at] === number[at + 1]) continue;
    yield { from: number, to: `${number.slice(0, at)}${number[at + 1]}${number[at]}${number.slice(at + 2)}`, at };
  }
}

const sample = (kind: keyof typeof generators, count: number) => {
  const random = seeded(count);
  return Array.from({ length: count }, () => generators[kind](random));
};

const unnoticed = (slips: Iterable<Slip>, holds: (value: string) => boolean): Slip[] => [...slips].filter(({ to }) => holds(to));
const all = <Item>(numbers: readonly string[], slips: (number: string) => Iterable<Item>): Item[] => numbers.flatMap((number) => [...slips(number)]);

describe.each(['resident-id', 'hong-kong-residence-permit', 'macao-residence-permit', 'taiwan-residence-permit', 'permanent-card-2023'] as const)('%s', (kind) => {
  const numbers = sample(kind, 300);
  const alphabetAt = (at: number) => (at === 17 ? '0123456789X' : '0123456789');

  test('every substitution at each of 18 places is noticed', () => {
    const slips = all(numbers, (number) => substitutions(number, alphabetAt));
    expect(slips).toHaveLength(300 * (17 * 9 + 10));
    expect(unnoticed(slips, residentCheckHolds)).toEqual([]);
  });

  test('every swap of neighbours is noticed', () => {
    const slips = all(numbers, transpositions);
    expect(slips.length).toBeGreaterThan(300 * 10);
    expect(unnoticed(slips, residentCheckHolds)).toEqual([]);
  });
});

describe('credit code', () => {
  const numbers = sample('credit-code', 200);
  const holds = (value: string) => typeof readCreditCode(value) === 'object';

  test('every substitution by each of the 31 characters is noticed', () => {
    const slips = all(numbers, (number) => substitutions(number, () => creditAlphabet));
    expect(slips).toHaveLength(200 * 18 * 30);
    expect(unnoticed(slips, holds)).toEqual([]);
  });

  test('every swap of neighbours is noticed', () => {
    const slips = all(numbers, transpositions);
    expect(slips.length).toBeGreaterThan(200 * 12);
    expect(unnoticed(slips, holds)).toEqual([]);
  });

  test('a letter that no code has is noticed at every place', () => {
    expect(unnoticed(all(numbers, (number) => substitutions(number, () => 'IOSVZ')), holds)).toEqual([]);
  });
});

describe('organisation code: modulo 11 over 36 characters cannot see everything', () => {
  const numbers = sample('organisation-code', 200);
  const value = (letter: string) => organisationAlphabet.indexOf(letter);

  test('a substitution passes exactly where both characters leave the same rest by 11, and never at the check digit', () => {
    const slips = all(numbers, (number) => substitutions(number, (at) => (at === 8 ? '0123456789X' : organisationAlphabet)));
    const blind = slips.filter(({ from, to, at }) => at < 8 && (value(from[at] ?? '') - value(to[at] ?? '')) % 11 === 0);
    expect(blind.length).toBeGreaterThan(1_000);
    expect(unnoticed(slips, isOrganisationCode)).toEqual(blind);
  });

  test('what it cannot tell apart: 0BMX, 1CNY, 2DOZ, and each digit from its two or three letters', () => {
    const rows = ['0BMX', '1CNY', '2DOZ', '3EP', '4FQ', '5GR', '6HS', '7IT', '8JU', '9KV', 'ALW'];
    expect(rows.join('').length).toBe(36);
    for (const row of rows) expect(new Set([...row].map((letter) => value(letter) % 11)).size).toBe(1);
  });

  test('digits alone: every substitution is noticed', () => {
    const firsts = Array.from({ length: 200 }, (_, at) => String(10_000_000 + at * 7_919));
    const coded = firsts.map((first) => first + [...'0123456789X'].find((last) => isOrganisationCode(first + last)));
    const slips = all(coded, (number) => substitutions(number, (at) => (at === 8 ? '0123456789X' : '0123456789')));
    expect(unnoticed(slips, isOrganisationCode)).toEqual([]);
  });

  test('a swap passes exactly where the neighbours leave the same rest, and where 1 and X stand at the end', () => {
    const ends = ['00000061X', '0000006X1'].filter(isOrganisationCode);
    const slips = all([...numbers, ...ends], transpositions);
    const blind = slips.filter(({ from, at }) => {
      const pair = from.slice(at, at + 2);
      if (at === 7) return pair === '1X' || pair === 'X1';
      return (value(pair[0] ?? '') - value(pair[1] ?? '')) % 11 === 0;
    });
    expect(unnoticed(slips, isOrganisationCode)).toEqual(blind);
    expect(blind.length).toBeGreaterThan(0);
  });
});

describe('registration number (MOD 11,10)', () => {
  const numbers = sample('registration-number', 2_000);

  test('every substitution is noticed', () => {
    const slips = all(numbers, (number) => substitutions(number, () => '0123456789'));
    expect(slips).toHaveLength(2_000 * 15 * 9);
    expect(unnoticed(slips, isRegistrationNumber)).toEqual([]);
  });

  /** What the check has come to before the place, 1 to 10. */
  function carried(number: string, at: number): number {
    let product = 10;
    for (const digit of number.slice(0, at)) product = (((product + Number(digit)) % 10 || 10) * 2) % 11;
    return product;
  }

  test('a swap passes exactly where what is carried and the two digits end in 5 and 6; at the check digit only 0 and 1 after a carried 5', () => {
    const slips = all(numbers, transpositions);
    const blind = slips.filter(({ from, at }) => {
      const carry = carried(from, at);
      const ends = [from[at], from[at + 1]].map((digit) => (carry + Number(digit)) % 10);
      return ends.includes(5) && ends.includes(6) && (at < 13 || carry === 5);
    });
    expect(unnoticed(slips, isRegistrationNumber)).toEqual(blind);
    expect(blind.length).toBeGreaterThan(100);
    expect(blind.length / slips.length).toBeLessThan(0.03);
  });
});
