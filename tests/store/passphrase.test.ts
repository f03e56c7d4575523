import { describe, expect, test } from 'vitest';
import { enoughBits, judgePassphrase } from '../../utils/store/passphrase.ts';

describe('judging a passphrase', () => {
  test.each([
    ['eleven digits of a mobile number, said twice', '1380000123413800001234'],
    ['a mobile number with a word', 'beian13800001234'],
    ['an identity number', '990101199003077777'],
    ['a birthday and a name', 'zhangwei19900307'],
    ['a birthday with signs', '1990-03-07!!!!'],
    ['a keyboard row', 'qwertyuiop12345'],
    ['columns of the keyboard', '1qaz2wsx3edc4rfv'],
    ['one sign, many times', 'aaaaaaaaaaaaaaaaaaaaaaaa'],
    ['a word many times', 'passwordpasswordpasswordpassword'],
    ['the product', 'aliyunbeian2026'],
    ['common with signs', 'P@ssw0rd123456!'],
    ['the alphabet', 'abcdefghijklmnop'],
    ['the alphabet backwards', 'zyxwvutsrqponm'],
    ['hanzi that everybody knows', '我爱你我爱你阿里云备案密码'],
  ])('too easy: %s', (_, typed) => {
    const { ok, bits, says } = judgePassphrase(typed);
    expect(ok, `${bits} bits`).toBe(false);
    expect(bits).toBeLessThan(enoughBits);
    expect(says.zh).toContain('容易猜到');
  });

  test.each([
    ['four words drawn by dice', 'clover-anvil-thirsty-gopher'],
    ['five words with blanks', 'plank muddy orbit salad wrench'],
    ['a machine’s twelve signs', 'k7#Qz!m2Xv9p'],
    ['sixteen letters and digits', 'x3kq9zt7bw5mfh2r'],
    ['hanzi without a connection', '柠檬轨道锄头冰川邮筒算盘'],
    ['pinyin words and digits', 'ningmeng guidao chutou 73'],
  ])('strong enough: %s', (_, typed) => {
    const { ok, bits } = judgePassphrase(typed);
    expect(ok, `${bits} bits`).toBe(true);
    expect(bits).toBeGreaterThanOrEqual(enoughBits);
  });

  test('too short and too long are said, by characters as people count them', () => {
    expect(judgePassphrase('k7#Qz!m2Xv9').says.zh).toContain('至少 12');
    expect(judgePassphrase('').ok).toBe(false);
    expect(judgePassphrase('柠檬轨道锄头冰川邮筒𠮷').says.zh).toContain('至少 12');
    expect(judgePassphrase('plank muddy orbit '.repeat(20)).says.zh).toContain('最多 256');
  });

  test('full-width is the same as half-width, for it opens the same', () => {
    expect(judgePassphrase('ｋ７＃Ｑｚ！ｍ２Ｘｖ９ｐ').bits).toBe(judgePassphrase('k7#Qz!m2Xv9p').bits);
  });

  test('a very long one is judged at once', () => {
    const begun = performance.now();
    for (const sign of ['a', '1', '中', '!', 'ab', '1qaz']) judgePassphrase(sign.repeat(50_000));
    expect(performance.now() - begun).toBeLessThan(300);
  });
});
