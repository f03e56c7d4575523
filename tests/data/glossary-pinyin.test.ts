import { pinyin } from 'pinyin-pro';
import { expect, test } from 'vitest';
import { glossary } from '../../utils/data/glossary.ts';

/* Every pinyin is compared, tone by tone, with an independent dictionary. Where the two differ for a reason, the reason stands here. */

/** Syllable for syllable, without the spaces and hyphens by which words are joined. */
const bare = (words: string): string => words.normalize('NFC').toLowerCase().replaceAll(/[\s’'/\-（）()，。,.“”]/g, '');

/** What the dictionary says of a term. */
const oracle = (zh: string): string => bare(pinyin(zh, { toneSandhi: false, nonZh: 'consecutive' }));

/** 一 and 不 are written as they are spoken before another tone, and some characters have a second reading that the dictionary does not choose. */
const accepted: Readonly<Record<string, string>> = {
  下一步: 'xiàyíbù',
  上一步: 'shàngyíbù',
  '看不清，换一张': 'kànbuqīnghuànyìzhāng',
  // 钥 alone is yuè; yào is for the key of a door.
  公钥: 'gōngyuè',
  // 量 is liàng as a noun: weight class, amount used.
  轻量应用服务器: 'qīngliàngyìngyòngfúwùqì',
  按量付费: 'ànliàngfùfèi',
  // Names of peoples: Zàng (not cáng, to hide), Cháoxiǎn.
  藏语: 'zàngyǔ',
  朝鲜语: 'cháoxiǎnyǔ',
};

test.each(glossary.map((term) => [term.zh, term.pinyin] as const))('%s is read %s', (zh, written) => {
  expect(bare(written)).toBe(accepted[zh] ?? oracle(zh));
});

test('every accepted difference is one', () => {
  for (const [zh, written] of Object.entries(accepted)) {
    expect(glossary.some((term) => term.zh === zh), zh).toBe(true);
    expect(oracle(zh), zh).not.toBe(written);
  }
});
