import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { isOrganisationCode, isRegistrationNumber, readCreditCode } from '../../utils/core/identity-credit-code.ts';
import { readHost } from '../../utils/core/identity-domain.ts';
import { readIcpNumber } from '../../utils/core/identity-icp.ts';
import { identifierKinds, type IdentifierKind, type KnownWorld } from '../../utils/core/identity-kinds.ts';
import { readPapers } from '../../utils/core/identity-papers.ts';
import { phoneKind, type PhoneKind } from '../../utils/core/identity-phone.ts';
import { postcodeHolds } from '../../utils/core/identity-postcode.ts';
import { recognise } from '../../utils/core/identity-recognise.ts';
import { normalised, spelled } from '../../utils/core/identity-text.ts';
import { anyText } from '../any-text.ts';
import { fastest } from '../fastest.ts';
import { generators, seeded } from './numbers.ts';

vi.setConfig({ testTimeout: 60_000 });

const known: KnownWorld = { today: '2026-11-25' };
const paper = (kind: IdentifierKind) => (value: string) => readPapers(value, known.today).some((one) => one.kind === kind && (one.reason === undefined || one.reason === 'abolished'));
const filed = (kind: IdentifierKind) => (value: string) => {
  const read = readIcpNumber(value);
  return read?.kind === kind && read.fault === undefined && read.changes.length === 0;
};
const phone = (...kinds: PhoneKind[]) => (value: string) => kinds.includes(phoneKind(value));

/** The narrow reader of each kind; the whole of `recognise` is tried on every fiftieth. */
const readers: Readonly<Partial<Record<IdentifierKind, (value: string) => boolean>>> = {
  'credit-code': (value) => typeof readCreditCode(value) === 'object',
  'organisation-code': isOrganisationCode,
  'registration-number': isRegistrationNumber,
  'icp-subject': filed('icp-subject'),
  'icp-site': filed('icp-site'),
  'icp-app': filed('icp-app'),
  'icp-licence': filed('icp-licence'),
  'telecom-licence': filed('telecom-licence'),
  'police-number': filed('police-number'),
  mobile: phone('mobile'),
  'machine-mobile': phone('iot'),
  landline: phone('landline'),
  'service-phone': phone('service'),
  'phone-abroad': phone('hong-kong', 'macao', 'taiwan'),
  postcode: (value) => postcodeHolds(value) === true,
  domain: (value) => typeof readHost(value) === 'object',
  'service-code': (value) => /^[0-9a-f]{8}-[0-9a-f]{4}$/.test(value),
};

const runs = 100_000;

test.each(identifierKinds)('100 000 random numbers are each accepted as %s', (kind) => {
  const random = seeded(7);
  const holds = readers[kind] ?? paper(kind);
  const refused: string[] = [];
  for (let run = 0; run < runs; run += 1) {
    const value = generators[kind](random);
    const whole = run % 50 !== 0 || recognise(value, known).fits.some((one) => one.kind === kind && (one.reason === undefined || one.reason === 'abolished'));
    if (!whole || !holds(value)) refused.push(value);
  }
  expect(refused.slice(0, 5)).toEqual([]);
});

/** Characters that look like a digit or letter and are none. */
const impostors = ['①', '⑨', '²', '₃', 'Ⅻ', 'х', 'Х', 'Χ', 'А', 'Μ', '٣', '۳', '३', '𝟙', '𝟗', '𝐌', '〇', '一', '壹', '㈠', '🄁'];
const checked = identifierKinds.filter((kind) => kind !== 'domain' && !kind.startsWith('icp') && kind !== 'telecom-licence' && kind !== 'police-number');

describe('normalising never makes a wrong number right in silence', () => {
  test('a character of another script keeps every kind of number from being valid, and is named', () => {
    fc.assert(
      fc.property(fc.constantFrom(...checked), fc.integer(), fc.tuple(fc.nat(30), fc.constantFrom(...impostors)), (kind, seed, [place, impostor]) => {
        const value = generators[kind](seeded(seed));
        const at = place % value.length;
        const { fits, strange } = recognise(value.slice(0, at) + impostor + value.slice(at + 1), known);
        return strange.includes(impostor) && fits.every(({ reason }) => reason !== undefined);
      }),
      { numRuns: 5_000 },
    );
  });

  test('whatever was altered in a value that is then valid is reported', () => {
    const dirt = ['\u200b', '\ufeff', '\u00ad', '\u202e', ' ', '\u3000', '\u00a0', '-', '－', '–', '−', '\u2060', '\ufe0f'];
    fc.assert(
      fc.property(fc.constantFrom(...checked), fc.integer(), fc.array(fc.tuple(fc.nat(30), fc.constantFrom(...dirt)), { minLength: 1, maxLength: 4 }), (kind, seed, added) => {
        let typed = generators[kind](seeded(seed));
        for (const [place, mark] of added) typed = typed.slice(0, place) + mark + typed.slice(place);
        return recognise(typed, known).fits.every((one) => one.normalised === typed || one.changes.length > 0);
      }),
      { numRuns: 5_000 },
    );
  });

  test('of any text at all: valid and unlike what was typed only with a report', () => {
    fc.assert(
      fc.property(anyText(40), (typed) => recognise(typed, known).fits.every((one) => one.reason !== undefined || one.normalised === typed || one.changes.length > 0)),
      { numRuns: 5_000 },
    );
  });

  test('a text too long to be looked at whole says that it was cut', () => {
    const number = `${generators['resident-id'](seeded(1))}${' '.repeat(3_000)}9`;
    expect(normalised(number).changes).toContain('cut');
    expect(recognise(number, known).fits.find(({ kind }) => kind === 'resident-id')?.changes).toContain('cut');
  });

  test.each(['1.10101E+17', '1.10101e+17', '１.１０１０１Ｅ+１７', '9.1440199E17', '1E+17'])('%s is a number that a spreadsheet destroyed', (typed) => {
    expect(recognise(typed, known)).toMatchObject({ fits: [], damage: 'spreadsheet' });
  });

  test.each(['1101**********001X', '9144＊＊＊＊＊＊＊＊0061', '199••••0000'])('%s is masked', (typed) => {
    expect(recognise(typed, known)).toMatchObject({ fits: [], damage: 'masked' });
  });
});

describe('two kinds at once', () => {
  test('an ID number that is also a credit code has both as rivals', () => {
    expect(recognise('110199195001010290', known).rivals.map(({ kind }) => kind)).toEqual(['resident-id', 'credit-code']);
  });

  test('about one in 31 ID numbers is, and each is asked about', () => {
    const random = seeded(31);
    const numbers = Array.from({ length: 6_200 }, () => generators['resident-id'](random));
    const twofold = numbers.filter((one) => typeof readCreditCode(one) === 'object');
    expect(twofold.length).toBeGreaterThan(120);
    expect(twofold.length).toBeLessThan(300);
    for (const one of twofold) expect(recognise(one, known).rivals.map(({ kind }) => kind)).toContain('credit-code');
  });

  test('a permit and a Hong Kong passport share a form', () => {
    expect(recognise('H12345678', known).rivals.map(({ kind }) => kind)).toEqual(['home-return-permit', 'hong-kong-macao-passport']);
  });

  test.each(['11019919000101001X', '91440199MA5X000061', '19900000000', '京ICP备2099000001号-1', 'example-demo.com', '12345678', ''])('%j leaves no doubt', (typed) => {
    expect(recognise(typed, known).rivals).toEqual([]);
  });
});

test('hostile text of 50 000 characters costs less than 50 ms', () => {
  for (const one of ['1', 'A', '.', '-', '①', 'ICP', '京ICP备1', '1-', 'a.', ' ', '*', 'xn--a.', '\u200b', '。', '號-', 'B1.']) {
    const typed = one.repeat(Math.ceil(50_000 / one.length));
    expect(fastest(() => recognise(typed, known)), spelled(one[0] ?? '')).toBeLessThan(50);
  }
});

test('never throws on any text', () => {
  fc.assert(fc.property(fc.oneof(anyText(60), fc.string({ unit: 'grapheme', maxLength: 60 })), (typed) => Array.isArray(recognise(typed, known).fits)), { numRuns: 3_000 });
});
