import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holes, lettersFor, written, type LetterValues } from '../../utils/core/letter.ts';
import { text } from '../../utils/core/text.ts';
import { letters } from '../../utils/data/letters.ts';
import { sources } from '../../utils/data/sources.ts';
import { guides } from '../../utils/guides/index.ts';

const known: LetterValues = {
  name: '张示例', phone: '19900000000', subject: '虚构示例科技有限公司', domain: 'example-demo.com', site: '虚构示例官网',
  deadline: text('2026-11-25 周三 10:30', '2026-11-25 Wed 10:30'),
};
const langs = ['zh', 'en'] as const;
const letterOf = (id: string) => {
  const found = letters.find((letter) => letter.id === id);
  if (found === undefined) throw new Error(`no letter ${id}`);
  return found;
};

describe.each(letters.map((letter) => [letter.id, letter] as const))('%s', (_, letter) => {
  test.each(langs)('in %s: no hole is left, at most 500 characters, whatever is known', (lang) => {
    fc.assert(
      fc.property(fc.subarray([...holes]), fc.boolean(), (...[told, withNames]) => {
        const values = Object.fromEntries(Object.entries(known).filter(([hole]) => told.includes(hole as (typeof holes)[number]))) as LetterValues;
        const said = written(letter, { lang, values, withNames });
        expect(said).not.toMatch(/[{}]|undefined/);
        expect(said.length).toBeGreaterThan(40);
        expect(said.length).toBeLessThanOrEqual(500);
      }),
      { numRuns: 60 },
    );
  });

  test('Chinese is Chinese and English is English', () => {
    expect(written(letter, { lang: 'zh', values: {}, withNames: false })).toMatch(/^您好：\n/);
    const en = written(letter, { lang: 'en', values: {}, withNames: false });
    expect(en).toMatch(/^Hello,\n/);
    // Words of the console stay in Chinese; sentences do not.
    expect(en).not.toMatch(/[，。；：、]/);
  });

  test('it goes with a step of a guide, and has a registered source', () => {
    const steps = guides.filter(({ id }) => letter.guides?.includes(id) ?? true).flatMap((guide) => guide.steps.map(({ id }) => id));
    expect(letter.steps.filter((step) => !steps.includes(step))).toEqual([]);
    for (const guide of letter.guides ?? []) expect(guides.map(({ id }) => id)).toContain(guide);
    expect(Object.values(sources)).toContain(letter.source);
  });
});

test('nobody is named unless that was asked for, whatever the values are', () => {
  const word = fc.string({ unit: 'grapheme', minLength: 2, maxLength: 12 }).map((one) => `※${one.replaceAll(/[\s\p{C}{}]/gu, '')}※`);
  const values = fc.record({ name: word, phone: fc.stringMatching(/^199\d{8}$/), subject: word });
  fc.assert(
    fc.property(fc.constantFrom(...letters), fc.constantFrom(...langs), values, fc.constantFrom('', 'name', 'phone', 'subject'), (...[letter, lang, who, leak]) => {
      const domain = leak === '' ? 'example-demo.com' : `a${who[leak as keyof typeof who]}b.cn`;
      const said = written(letter, { lang, values: { ...who, domain, site: domain }, withNames: false });
      for (const value of Object.values(who)) expect(said).not.toContain(value);
    }),
    { numRuns: 500 },
  );
});

test('hostile values break no line and no limit', () => {
  fc.assert(
    fc.property(fc.constantFrom(...letters), fc.string({ unit: 'binary', maxLength: 200 }), fc.boolean(), (...[letter, value, withNames]) => {
      const values = { name: `${value}{domain}\n`, phone: value.repeat(50), subject: value, domain: `{name}${value}\u202E`, site: value, deadline: text(value, value) };
      const said = written(letter, { lang: 'zh', values, withNames });
      expect(said.split('\n').length).toBeLessThanOrEqual(letter.lines.length);
      expect(said).not.toMatch(/[{}\u202E]/);
      expect(said.length).toBeLessThanOrEqual(500);
    }),
  );
  const mega = 'x'.repeat(1_000_000);
  const values = { name: mega, phone: mega, subject: `y${mega}`, domain: `z${mega}`, site: mega, deadline: text(mega, mega) };
  for (const letter of letters) for (const lang of langs) expect([letter.id, written(letter, { lang, values, withNames: true }).length <= 500]).toEqual([letter.id, true]);
});

test('asked for, the principal is addressed by name and told whom to call', () => {
  const said = written(letterOf('face-check'), { lang: 'zh', values: known, withNames: true });
  expect(said).toMatch(/^张示例，您好：/);
  expect(written(letterOf('sms'), { lang: 'zh', values: known, withNames: true })).toContain('短信发到：19900000000');
  expect(written(letterOf('subject'), { lang: 'en', values: known, withNames: true })).toContain('虚构示例科技有限公司');
});

test('the SMS letter says what it looks like, where to go, and by when', () => {
  const zh = written(letterOf('sms'), { lang: 'zh', values: known, withNames: false });
  for (const said of ['12381', '六位', '后 6 位', 'beian.miit.gov.cn', '短信核验', '2026-11-25 周三 10:30', '5 次', 'example-demo.com']) expect(zh).toContain(said);
  const en = written(letterOf('sms'), { lang: 'en', values: {}, withNames: false });
  for (const said of ['12381', 'six-digit', 'last 6 characters', 'beian.miit.gov.cn', 'Within 24 hours']) expect(en).toContain(said);
});

test('after approval Guangdong’s number and the thirty days are said', () => {
  const said = written(letterOf('approved'), { lang: 'zh', values: {}, withNames: false });
  for (const part of ['广东标主体备案号', '30 天', 'beian.mps.gov.cn']) expect(said).toContain(part);
});

test('every step of every guide has a letter that comes first there', () => {
  for (const guide of guides) {
    for (const step of guide.steps) {
      const [first] = lettersFor(letters, { guide: guide.id, step: step.id });
      expect([guide.id, step.id, first?.steps.includes(step.id)]).toEqual([guide.id, step.id, true]);
    }
  }
});

test.each([
  ['provider-review', 'submitted'],
  ['sms', 'sms'],
  ['administration-review', 'administration'],
  ['provider-rejected', 'rejected'],
  ['administration-rejected', 'rejected'],
  ['approved', 'approved'],
  ['risk', 'inspection'],
] as const)('for an order at %s the letter “%s” comes first', (stage, id) => {
  expect(lettersFor(letters, { stage })[0]?.id).toBe(id);
});

test('during the review the letter about calls comes first, though the step is the SMS', () => {
  expect(lettersFor(letters, { guide: 'add-website', step: 'sms', stage: 'provider-review' })[0]?.id).toBe('submitted');
  expect(lettersFor(letters, { guide: 'add-website', step: 'verify-person', stage: 'provider-rejected' })[0]?.id).toBe('rejected');
  expect(lettersFor(letters, { guide: 'add-website', step: 'verify-person' })[0]?.id).toBe('face-check');
});
