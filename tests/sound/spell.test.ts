import { expect, test } from 'vitest';
import { spell } from '../../utils/sound/spell.ts';

const sounds = (name: string) => spell(name).split(' ');

test('pinyin and initials of a name', () => {
  expect(sounds('浙江科技')).toEqual(['zhejiangkeji', 'zjkj']);
});

test('all readings of the first characters, the usual one first', () => {
  expect(sounds('单县')).toEqual(expect.arrayContaining(['danxian', 'dx', 'shanxian', 'sx']));
  expect(sounds('重庆样例')[0]).toBe('chongqingyangli');
  expect(sounds('厦门示例')).toContain('xmsl');
});

test.each([['曾示例', 'zsl'], ['仇示例', 'qsl'], ['解示例', 'xsl'], ['查示例', 'zsl']])('the surname %s is found as people say it', (name, initials) => {
  expect(sounds(name)).toContain(initials);
});

test('ü is v, Latin letters and digits stay, marks are silent', () => {
  expect(sounds('吕示例')).toContain('lvshili');
  expect(sounds('ABC示例（上海）12号')[0]).toBe('abcshilishanghai12hao');
});

test('a name without a Chinese character has no sound, and neither has a blank one', () => {
  expect([spell('Example Ltd.'), spell(''), spell('　')]).toEqual(['', '', '']);
});

test('a long name of many readings stays short', () => {
  expect(sounds('单重示例科技').length).toBeLessThanOrEqual(12);
});
