import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { lengthOf, longest, normalised, oddIn, spelled, strangersIn, wideIn } from '../../utils/core/identity-text.ts';

vi.setConfig({ testTimeout: 60_000 });

test.each([
  ['AB12', 'AB12', [], 'clean'],
  ['ａｂ１２', 'AB12', ['full-width', 'case'], 'full width'],
  ['ab 12', 'AB12', ['spaces', 'case'], 'space and case'],
  ['A\u3000B', 'AB', ['spaces'], 'wide space'],
  ['A\u00a0B', 'AB', ['spaces'], 'no-break space'],
  ['A\tB\nC', 'ABC', ['spaces'], 'tab and line feed'],
  ['A-B–C—D－E', 'ABCDE', ['full-width', 'hyphens'], 'hyphens of all kinds'],
  ['A\u200bB\ufeffC\u00adD\u2060E', 'ABCDE', ['invisible'], 'zero width, BOM, soft hyphen, word joiner'],
  ['1\ufe0f2', '12', ['invisible'], 'variation selector'],
  ['\u202eAB\u202c', 'AB', ['invisible'], 'direction marks'],
])('%j becomes %s with %j (%s)', (typed, value, changes) => expect(normalised(typed)).toEqual({ value, changes, strange: [] }));

test.each([
  ['①②', ['①', '②'], 'circled digits'],
  ['1²', ['²'], 'superscript'],
  ['Ⅻ', ['Ⅻ'], 'Roman numeral'],
  ['х', ['х'], 'Cyrillic'],
  ['٣', ['٣'], 'Arabic-Indic digit'],
  ['𝟙', ['𝟙'], 'mathematical digit'],
  ['一二三四五六七', ['一', '二', '三', '四', '五'], 'at most five'],
  ['1号', ['号'], 'han'],
])('%s keeps %j (%s): no compatibility folding', (typed, strange) => expect(normalised(typed).strange).toEqual(strange));

test('changes can be left out', () => {
  expect(normalised('a-b c', ['case', 'hyphens']).value).toBe('a-bc');
});

test('only so much is looked at', () => {
  expect(normalised('9'.repeat(50_000)).value).toHaveLength(longest);
  expect(strangersIn(' '.repeat(5_000)).length).toBe(1);
});

test.each([
  ['х', 'х（U+0445）'],
  [' ', '␣（U+0020）'],
  ['\u3000', '␣（U+3000）'],
  ['\u200b', 'U+200B'],
  ['\u202e', 'U+202E'],
  ['\ud800', 'U+D800'],
  ['𠮷', '𠮷（U+20BB7）'],
])('%j is spelled %s', (one, words) => expect(spelled(one)).toBe(words));

test.each([
  ['虚构示例', undefined],
  ['阿依古丽·买买提', undefined],
  ['第一行\n第二行\t完', undefined],
  ['𠮷野', undefined],
  ['虚构\u202e示例', 'bidi'],
  ['虚构\u2066示例', 'bidi'],
  ['虚\ud842构', 'broken'],
  ['虚\u0000构', 'control'],
  ['虚\ue000构', 'control'],
  ['虚\u200b构', 'invisible'],
  ['虚\ufeff构', 'invisible'],
  ['虚\u00ad构', 'invisible'],
] as const)('%j holds %s', (typed, oddity) => expect(oddIn(typed)?.oddity).toBe(oddity));

test('cleaning takes all oddities and nothing else', () => {
  const marks = ['\u202e', '\ud800', '\u0000', '\u200b', '\ufeff', '\u061c', '\ue000', '\u00ad'];
  fc.assert(
    fc.property(fc.array(fc.constantFrom('虚', '构', 'A', '1', '·', '（', '𠮷', ' ', ...marks), { maxLength: 30 }), (parts) => {
      const clean = parts.filter((one) => !marks.includes(one)).join('');
      const odd = oddIn(parts.join(''));
      return odd === undefined ? parts.join('') === clean : odd.cleaned === clean && oddIn(odd.cleaned) === undefined;
    }),
    { numRuns: 2_000 },
  );
});

test.each([
  ['示例（北京）公司，一号：', undefined],
  ['示例Ａ１', '示例A1'],
  ['示例　路', '示例 路'],
])('full width in %s', (typed, narrowed) => expect(wideIn(typed)?.narrowed).toBe(narrowed));

test('length counts what a person counts', () => {
  expect(lengthOf(' 𠮷野家 ')).toBe(3);
  expect(lengthOf('')).toBe(0);
});
