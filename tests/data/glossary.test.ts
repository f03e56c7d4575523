import { expect, test } from 'vitest';
import { glossary, originOf, termOf } from '../../utils/data/glossary.ts';
import { pages, sectionTitles } from '../../utils/portal/index.ts';

const labels = new Set(pages.flatMap(({ locators }) => Object.values(locators).flatMap((locator) => locator.labels)));
const quiet = new Set(pages.filter(({ role }) => role === 'quiet').flatMap(({ signature }) => [...(signature.headings ?? []), ...(signature.labels ?? []), ...(signature.buttons ?? [])]));

test('every label by which a field is found has its English', () => {
  expect([...labels].filter((label) => termOf(label) === undefined)).toEqual([]);
});

test('every section title, step, tab and button of the pages that are not quiet has its English', () => {
  const shown = pages.flatMap(({ signature: { steps = [], headings = [], buttons = [] }, primary = [] }) => [...steps, ...headings, ...buttons, ...primary]);
  const untold = [...new Set([...shown, ...sectionTitles])].filter((words) => !quiet.has(words) && termOf(words) === undefined);
  expect(untold).toEqual([]);
});

test('no label stands in two rows', () => {
  const all = glossary.flatMap((term) => [term.zh, ...term.also]);
  expect(all.filter((label, at) => all.indexOf(label) !== at)).toEqual([]);
});

test('a label is known with its star, colon and spaces, and in its older wording', () => {
  expect(termOf('* 主办单位性质 :')?.zh).toBe('备案性质');
  expect(termOf('网站域名：')?.en).toBe('Website domain name');
  expect(termOf('不存在的词')).toBeUndefined();
});

test('every row is whole: both languages, tones on its pinyin, an origin with a day', () => {
  const flat = /^[a-z\s’'/A-Z]*$/;
  for (const term of glossary) {
    expect([term.zh, term.meaning.zh !== '' && term.meaning.en !== '' && term.en !== '']).toEqual([term.zh, true]);
    expect([term.zh, flat.test(term.pinyin)]).toEqual([term.zh, false]);
    expect(originOf(term.origin).checked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  }
});
