import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { siteFacts, subjectFacts, type Fact } from '../../utils/core/fact.ts';
import { fieldIds, type Reading } from '../../utils/core/field.ts';
import { inspect, judge, type Facts, type Rule } from '../../utils/core/rule.ts';
import { rules } from '../../utils/rules/index.ts';
import { anyText } from '../any-text.ts';
import { fastest } from '../fastest.ts';
import { answered } from './filings.ts';

vi.setConfig({ testTimeout: 120_000 });

const today: Facts = { today: '2026-11-24' };

/** Nothing of the machinery may reach a person: no hole left open, no text of an exception. */
const raw = /\{\w+\}|undefined|NaN|\[object|TypeError|RangeError|Cannot read|is not a function|\bat \w+ \(/;

function sound(reading: Reading, facts: Facts, among: readonly Rule[] = rules) {
  expect(judge(reading, among, facts).filter((one) => one.outcome === 'broken').map((one) => one.rule.id)).toEqual([]);
  for (const { message, fix, rule } of inspect(reading, among, facts)) {
    // What the person typed may stand in a message; it is cut, so the machinery's own words cannot hide behind it.
    expect(message.zh.length + message.en.length, rule).toBeLessThan(1_600);
    expect(typeof (fix ?? ''), rule).toBe('string');
  }
}

const usual = Object.assign({}, ...rules.flatMap((rule) => rule.examples.map((example) => example.values))) as Reading;

describe('any text in any field', () => {
  const piece = fc.oneof(anyText(40), fc.constantFrom('', ' ', '　', '\u0000', '\ud800', '\udc00x', '‮', '​', 'é', '𠮷', '👨‍👩‍👧', '<img src=x>', '{word}', '__proto__', 'constructor', '1.10101E+17', '长期', '个人', '企业', '天津市/天津市/和平区', 'App', '92110199000000027M', '11019919000101001X'));
  const reading = fc.dictionary(fc.constantFrom(...fieldIds), piece, { maxKeys: 60 }) as fc.Arbitrary<Reading>;

  test('no rule throws, whatever stands on the page', () => {
    fc.assert(fc.property(reading, (values) => sound(values, today)), { numRuns: 400, seed: 20_261_124 });
  });

  test('nor over a form that is otherwise filled in', () => {
    fc.assert(fc.property(reading, (values) => sound({ ...usual, ...values }, answered)), { numRuns: 300, seed: 20_261_124 });
  });

  const rows: Readonly<Record<string, Fact>> = { ...subjectFacts, ...siteFacts };
  const texts = Object.keys(rows).filter((id) => rows[id]?.kind === 'text');
  const counts = Object.keys(rows).filter((id) => rows[id]?.kind === 'count');
  const odd = fc.record({ text: anyText(60), count: fc.constantFrom(0, 1, 5, 31, 99_999), day: fc.constantFrom('2026-11-24', '0001-01-01', '9999-12-31') });

  test('nor with any answers beside the form', () => {
    fc.assert(
      fc.property(odd, ({ text, count, day }) => {
        const answers = Object.fromEntries([...texts.map((id) => [id, text]), ...counts.map((id) => [id, count])]) as Partial<Facts>;
        const days = { domainExpires: day, certificateExpires: day, domainVerified: day, domainRegistered: day, instanceExpires: day, approvalExpires: day } as Partial<Facts>;
        sound(usual, { ...answered, ...answers, ...days });
      }),
      { numRuns: 200, seed: 20_261_124 },
    );
  });
});

describe('a megabyte in one field', () => {
  const million = 1_048_576;
  test.each([
    ['letters', 'a'.repeat(million)],
    ['han', '号'.repeat(million)],
    ['digits', '1'.repeat(million)],
    ['lone halves', '\ud800'.repeat(million)],
    ['control characters', '\u0000\u202e'.repeat(million / 2)],
    ['dots', 'a.'.repeat(million / 2)],
    ['choices', '网站、'.repeat(million / 3)],
    ['levels', '天津市/'.repeat(million / 4)],
    ['spaces', ' '.repeat(million)],
  ])('of %s breaks nothing and stays quick', (_, value) => {
    for (const id of fieldIds) sound({ ...usual, [id]: value }, answered);
    const all = Object.fromEntries(fieldIds.map((id) => [id, value])) as Reading;
    sound(all, answered);
    expect(fastest(() => inspect(all, rules, answered), 3)).toBeLessThan(2_000);
  });
});

test.each(rules.map((rule) => [rule.id, rule] as const))('%s takes at most 50 ms on 50,000 hostile characters', (_, rule) => {
  const hostile = ['a'.repeat(50_000) + '!', 'a.'.repeat(25_000), '::'.repeat(25_000), '不涉及，'.repeat(12_500), '\u200b'.repeat(50_000), 'a1-'.repeat(16_667), '中央空调'.repeat(12_500)];
  const ids = [...rule.needs, ...rule.also];
  const answers: Facts = { ...answered, ...Object.fromEntries(['legalRepresentative', 'recordedName', 'registrantName', 'registrantCertificateNumber', 'registrantCertificateType', 'businessScope', 'shownName', 'storeName', 'subjectNumber', 'resolvedIp'].map((id) => [id, 'a1.'.repeat(16_667)])) };
  for (const value of hostile) {
    const values = Object.fromEntries(ids.map((id) => [id, value])) as Reading;
    for (const facts of [today, answers]) expect(fastest(() => judge(values, [rule], facts), 3), value.slice(0, 8)).toBeLessThan(50);
  }
});

describe('a rule that fails by itself', () => {
  const first = rules[0]!;
  const broken: Rule = {
    ...first,
    check: () => {
      throw new Error('secret 11019919000101001X');
    },
  };

  test('is told as a fault of the assistant, without the exception', () => {
    const reading = Object.fromEntries(broken.needs.map((id) => [id, 'x'])) as Reading;
    const [finding] = inspect(reading, [broken], today);
    expect(finding).toMatchObject({ broken: true, severity: 'hint' });
    expect(JSON.stringify(finding)).not.toContain('secret');
    expect(finding?.message.zh).not.toMatch(raw);
  });

  test('leaves the others to speak', () => {
    const reading: Reading = { 'site.name': '12345' };
    expect(inspect(reading, [broken, ...rules.slice(1)], today).some((one) => one.broken === undefined)).toBe(true);
  });
});

test('no message of an example shows the machinery', () => {
  for (const rule of rules) {
    for (const example of rule.examples) {
      for (const { message } of inspect(example.values, [rule], { ...today, ...example.facts })) expect(`${message.zh}${message.en}`, rule.id).not.toMatch(raw);
    }
  }
});
