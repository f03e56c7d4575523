import { expect, test } from 'vitest';
import { glossaryGroups } from '../../utils/core/term.ts';
import { certificates } from '../../utils/data/certificates.ts';
import { contents } from '../../utils/data/contents.ts';
import { choices } from '../../utils/data/glossary/choices.ts';
import { glossary, termOf } from '../../utils/data/glossary.ts';
import { languages } from '../../utils/data/languages.ts';
import { natures } from '../../utils/data/natures.ts';
import { noPreApproval } from '../../utils/data/no-pre-approval.ts';
import { orderTypes } from '../../utils/data/order-types.ts';
import { preApprovals } from '../../utils/data/pre-approvals.ts';
import { sources } from '../../utils/data/sources.ts';
import { stageLabels } from '../../utils/data/stage-labels.ts';
import { frameWords, pages, sectionTitles } from '../../utils/portal/index.ts';
import { productNames } from '../../utils/portal/index.ts';
import { consoleWords } from './console-words.ts';

const untold = (words: readonly string[]) => [...new Set(words)].filter((word) => termOf(word) === undefined);

const labels = pages.flatMap(({ locators }) => Object.values(locators).flatMap((locator) => locator.labels));
const quiet = new Set(pages.filter(({ role }) => role === 'quiet').flatMap(({ signature }) => [...(signature.headings ?? []), ...(signature.labels ?? []), ...(signature.buttons ?? [])]));

test('all 202 words of the console can be looked up', () => {
  expect(consoleWords).toHaveLength(202);
  expect(untold(consoleWords)).toEqual([]);
});

test('every label by which a field is found has its English', () => {
  expect(untold(labels)).toEqual([]);
});

test('every section title, step, tab and button of the pages that are not quiet has its English', () => {
  const shown = pages.flatMap(({ signature: { steps = [], headings = [], buttons = [] }, primary = [] }) => [...steps, ...headings, ...buttons, ...primary]);
  expect(untold([...shown, ...sectionTitles, ...frameWords].filter((words) => !quiet.has(words)))).toEqual([]);
});

test.each([
  ['natures', natures],
  ['certificates', certificates],
  ['contents', contents],
  ['languages', languages],
  ['pre-approvals', preApprovals],
])('every option of %s is a term of its own, in its own English, with its aliases', (_, options) => {
  for (const { label, aliases } of options) {
    const term = termOf(label.zh);
    expect([term?.zh, term?.en]).toEqual([label.zh, label.en]);
    expect(untold(aliases)).toEqual([]);
  }
});

test('service types, access modes, products and the words for no pre-approval are known', () => {
  expect(untold(['网站', 'App', '小程序', '快应用'])).toEqual([]);
  expect(untold(['专线', '主机托管', '虚拟主机', '云接入', '其他方式'])).toEqual([]);
  expect(untold(productNames.flat())).toEqual([]);
  expect(untold(noPreApproval)).toEqual([]);
});

test('every order type is known in the console’s exact words', () => {
  expect(untold(orderTypes.map(({ words }) => words))).toEqual([]);
});

test('every status that a console shows is known', () => {
  const { labels: whole, steps, states } = stageLabels;
  const words = [...whole.map((label) => label.words), ...steps.flatMap(({ names }) => names), ...Object.values(states).flat()];
  // A single character is only the end of another word: 审核中.
  expect(untold(words.filter((word) => word.length > 1))).toEqual([]);
});

test('no two rows have one name, and no alias means two things', () => {
  const names = glossary.map(({ zh }) => zh);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  const aliases = glossary.flatMap(({ also }) => also).filter((alias) => !names.includes(alias));
  expect(aliases.filter((alias, at) => aliases.indexOf(alias) !== at)).toEqual([]);
});

test('a label is known with its star, colon and spaces, and in its older wording', () => {
  expect(termOf('* 主办单位性质 :')?.zh).toBe('备案性质');
  expect(termOf('网站域名：')?.en).toBe('Website domain name');
  expect(termOf('阿里云初审待拍照')?.zh).toBe('待办理拍照');
  expect(termOf('不存在的词')).toBeUndefined();
});

test('an option’s own name goes before another row’s alias', () => {
  expect(termOf('App')?.group).toBe('entity');
  expect(termOf('APP')?.group).toBe('contents');
});

test('every row is whole: both languages, one sentence, tones on its pinyin, a source of the register', () => {
  const flat = /^[a-z\s’'/A-Z-]*$/;
  const register = new Set<unknown>(Object.values(sources));
  for (const { zh, en, pinyin, meaning, source, group, also, was } of glossary) {
    expect([zh, en !== '' && pinyin !== '']).toEqual([zh, true]);
    expect([zh, /[。？]$/.test(meaning.zh), /[.?]$/.test(meaning.en)]).toEqual([zh, true, true]);
    expect([zh, /[一-鿿]/.test(zh) && flat.test(pinyin)]).toEqual([zh, false]);
    expect([zh, /[一-鿿]/.test(pinyin + en)]).toEqual([zh, false]);
    expect([zh, register.has(source)]).toEqual([zh, true]);
    expect([zh, glossaryGroups.includes(group)]).toEqual([zh, true]);
    expect([zh, also.includes(zh), was.includes(en)]).toEqual([zh, false, false]);
  }
});

test('a field’s choices are the options of its list, none left out', () => {
  expect(choices['subject.nature']).toHaveLength(natures.length);
  expect(choices['subject.certificateType']).toHaveLength(certificates.length);
  expect(choices['site.content']).toHaveLength(contents.length);
  expect(choices['site.language']).toHaveLength(languages.length);
  expect(choices['site.preApproval']).toHaveLength(preApprovals.length + 1);
  expect(choices['principal.idType']?.map(({ zh }) => zh)).toContain('护照');
  expect(choices['principal.idType']?.map(({ zh }) => zh)).not.toContain('营业执照');
});
