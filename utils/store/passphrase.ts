import { text, type Text } from '../core/text.ts';

/** How much a guesser who knows people would have to try, and what to say about it. */
export interface Judged {
  readonly ok: boolean;
  /** Estimated from below, in bits. */
  readonly bits: number;
  readonly says: Text;
}

/** Four words drawn by dice have 51.7 bits; a mobile number has 32. */
export const enoughBits = 50;
const shortest = 12;
const longest = 256;

const says = {
  short: text('口令至少 12 个字符。', 'A passphrase has at least 12 characters.'),
  long: text('口令最多 256 个字符。', 'A passphrase has at most 256 characters.'),
  weak: text('太容易猜到：避开姓名、日期、手机号、证件号和键盘顺序；用四五个互不相干的词最好记。', 'Too easy to guess: avoid names, dates, phone and certificate numbers and keyboard rows. Four or five unrelated words are easiest to remember.'),
  good: text('强度够用。', 'Strong enough.'),
} as const;

/** What guessers try first, whatever it is part of. */
const common = ['password', 'passw0rd', 'p@ssword', 'passwd', 'mima', 'woaini', 'iloveyou', 'admin', 'root', 'welcome', 'letmein', 'qwerty', 'asdf', 'zxcv', 'qazwsx', '1qaz2wsx', 'aliyun', 'alibaba', 'beian', 'icp', 'taobao', 'wangzhan', 'gongsi', 'dragon', 'monkey', 'abc123', 'secret', 'login', '密码', '口令', '备案', '阿里云', '公司', '网站', '我爱你', '管理员'];
const rows = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p', '一二三四五六七八九十'];

const bitsOf = {
  common: 6,
  run: 5,
  year: 7,
  date: 15,
  mobile: 32,
  /** Region, day of birth and the running number of an identity number. */
  identity: 36,
  digit: Math.log2(10),
  /** A word of a list of 7,776. */
  word: Math.log2(7_776),
  /** Letters of words in running text. */
  wordLetter: 2.5,
  letter: Math.log2(26),
  /** Hanzi in phrases that people make up. */
  hanzi: 6,
  sign: 5,
} as const;

/** A rest of the passphrase and what its beginning is worth. */
type Piece = { readonly length: number; readonly bits: number };

const matched = (pattern: RegExp, rest: string, bits: number): Piece[] => {
  const [found] = pattern.exec(rest) ?? [];
  return found === undefined ? [] : [{ length: found.length, bits }];
};

function runOf(rest: string): Piece[] {
  const [same = ''] = /^(.)\1{2,}/u.exec(rest) ?? [];
  const both = rows.flatMap((row) => [row, [...row].toReversed().join('')]);
  let along = 0;
  for (const row of both) {
    let length = 0;
    while (length < rest.length && row.includes(rest.slice(0, length + 1))) length += 1;
    along = Math.max(along, length);
  }
  const length = Math.max(same.length, along >= 3 ? along : 0);
  return length === 0 ? [] : [{ length, bits: bitsOf.run }];
}

function lettersOf(rest: string): Piece[] {
  const [letters] = /^[a-z]+/.exec(rest) ?? [];
  if (letters === undefined) return [];
  const vowels = letters.match(/[aeiou]/g)?.length ?? 0;
  const isSpoken = letters.length >= 3 && vowels / letters.length >= 0.25 && vowels / letters.length <= 0.7 && !/[^aeiou]{5}/.test(letters);
  const single = Math.max(bitsOf.wordLetter * letters.length, letters.length >= 4 && letters.length <= 9 ? bitsOf.word : 0);
  return [{ length: letters.length, bits: isSpoken ? single : bitsOf.letter * letters.length }];
}

const digits: readonly [RegExp, number][] = [
  [/^\d{6}(19|20)\d{2}(0[1-9]|1[0-2])([0-2]\d|3[01])\d{3}[\dx]/, bitsOf.identity],
  [/^1[3-9]\d{9}/, bitsOf.mobile],
  [/^(19|20)\d{2}[-./年]?(0?[1-9]|1[0-2])[-./月]?(0?[1-9]|[12]\d|3[01])日?/, bitsOf.date],
  [/^(19|20)\d{2}(?!\d)/, bitsOf.year],
];

/** The cheapest reading of the beginning of what is left. */
function pieceOf(rest: string): Piece {
  const known = common.filter((word) => rest.startsWith(word)).map((word) => ({ length: word.length, bits: bitsOf.common }));
  const found = [...known, ...runOf(rest), ...digits.flatMap(([pattern, bits]) => matched(pattern, rest, bits)), ...lettersOf(rest)];
  const [best] = found.toSorted((a, b) => a.bits / a.length - b.bits / b.length);
  if (best !== undefined) return best;
  const [sign = ''] = rest;
  return { length: Math.max(1, sign.length), bits: /\p{Script=Han}/u.test(sign) ? bitsOf.hanzi : /\d/.test(sign) ? bitsOf.digit : bitsOf.sign };
}

/** Upper case adds where it does not only begin words. */
const casing = (whole: string): number => Math.min(12, whole.match(/(?<=[A-Za-z])[A-Z](?![A-Z]*$)/g)?.length ?? 0);

/** Adds the pieces up. What was there before costs a guesser next to nothing. */
function bitsIn(whole: string): number {
  const seen = new Set<string>();
  let bits = casing(whole);
  let rest = whole.toLowerCase();
  while (rest !== '') {
    const { length, bits: worth } = pieceOf(rest);
    const piece = rest.slice(0, length);
    bits += seen.has(piece) ? 1 : worth;
    seen.add(piece);
    rest = rest.slice(length);
  }
  return bits;
}

/** Judges a passphrase before it is taken, in its normal form. Estimates from below: a machine's random one passes, a birthday never. */
export function judgePassphrase(typed: string): Judged {
  const whole = typed.normalize('NFKC');
  const length = [...whole].length;
  const bits = Math.floor(bitsIn(whole.slice(0, longest)));
  if (length < shortest) return { ok: false, bits, says: says.short };
  if (length > longest) return { ok: false, bits, says: says.long };
  return bits < enoughBits ? { ok: false, bits, says: says.weak } : { ok: true, bits, says: says.good };
}
