import { expect, test } from 'vitest';
import { meanings } from '../../entrypoints/background/meanings.ts';
import { glossary } from '../../utils/data/glossary.ts';
import { terms } from '../../utils/messages.ts';

const ask = (...labels: string[]) => meanings({ type: 'overlay/terms', labels });

test('a label of three fields comes with the options of each; a text field with none', () => {
  const [type] = ask('证件类型');
  expect(type?.choices.map(({ field }) => field)).toEqual(['subject.certificateType', 'principal.idType', 'sitePrincipal.idType']);
  const [name] = ask('主办者名称');
  expect(name?.choices).toEqual([]);
});

test('words that are not known are left out, and an older wording keeps the label that was asked for', () => {
  expect(ask('没有这个词', '主办单位性质').map(({ label, term }) => [label, term.zh])).toEqual([['主办单位性质', '备案性质']]);
});

test('every answer passes the parser at the other end, with its source and day', () => {
  const all = glossary.map(({ zh }) => zh);
  for (let from = 0; from < all.length; from += 100) {
    const answer = ask(...all.slice(from, from + 100));
    const parsed = terms.safeParse(answer);
    expect(parsed.success).toBe(true);
    expect(answer.every(({ term }) => /^\d{4}-\d{2}-\d{2}$/.test(term.source.checked))).toBe(true);
  }
});
