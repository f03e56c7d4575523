import { expect, test } from 'vitest';
import { isoDate, isPrompt, norm } from '../../utils/dom/norm.ts';
import { chooseEntry, isSameValue, optionNames } from '../../utils/dom/options.ts';
import { asAsked } from '../../utils/dom/write/date.ts';

test.each([
  ['* 主办单位性质 :', '主办单位性质'],
  ['＊网站\u00a0名称：', '网站名称'],
  ['提 交', '提交'],
  ['手机号\u200b', '手机号'],
  ['网站名称（英文）', '网站名称（英文）'],
])('%j after norm', (words, wanted) => expect(norm(words)).toBe(wanted));

test('hints of a list are no values, names are', () => {
  expect(['请选择', '--请选择--', '—', '请先选择产品类型', '选择'].map(isPrompt)).toEqual([true, true, true, true, true]);
  expect(['企业', '邀请函', '营业执照（个人或企业）', '2020-01-01'].map(isPrompt)).toEqual([false, false, false, false]);
});

test('dates as they are displayed', () => {
  expect(['2030-1-2', '2030/01/02', '2030年1月2日', '2030.01.02', '长期', '二〇三〇'].map(isoDate)).toEqual(['2030-01-02', '2030-01-02', '2030-01-02', '2030-01-02', '长期', '二〇三〇']);
});

test('dates as the box asks for them', () => {
  expect(asAsked('2030-01-02', '请选择日期')).toBe('2030-01-02');
  expect(asAsked('2030-01-02', 'YYYY/MM/DD')).toBe('2030/01/02');
  expect(asAsked('2030-01-02', '格式：YYYY年MM月DD日')).toBe('2030年01月02日');
  expect(asAsked('长期', 'YYYY/MM/DD')).toBe('长期');
});

const choose = (names: readonly string[], entries: readonly string[]) => chooseEntry(names, entries, (entry) => entry);

test('an option is chosen by its whole name, by a synonym only where its own is not offered, and never by a part', () => {
  const names = optionNames('subject.nature', '国防机构');
  expect(choose(names, ['企业', '国防机构', '军队'])).toBe('国防机构');
  expect(choose(names, ['企业', '军队'])).toBe('军队');
  expect(choose(names, ['企业', '军队文职'])).toBeUndefined();
  expect(choose(optionNames('site.content', '其他'), ['其他网站', '其 他'])).toBe('其 他');
});

test('two synonyms side by side are no choice', () => {
  expect(choose(optionNames('subject.nature', '国防机构'), ['军队', '部队'])).toBe('ambiguous');
});

test('what the page shows under another name is the same value; a longer list is not', () => {
  expect(isSameValue('access.product', 'ECS', '云服务器ECS')).toBe(true);
  expect(isSameValue('site.language', '简体中文、英语', '英语、中文简体')).toBe(true);
  expect(isSameValue('site.language', '中文简体、英语', '中文简体')).toBe(false);
  expect(isSameValue('site.content', '', '其他')).toBe(false);
  expect(isSameValue('principal.mobile', '19900000000', '19900000001')).toBe(false);
  expect(isSameValue('site.name', '网站 名称', '网站名称')).toBe(true);
});
