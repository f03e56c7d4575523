import type { IdentifierKind } from '../../utils/core/identity-kinds.ts';
import { addDays } from '../../utils/core/time.ts';

/* Random valid numbers of every kind. The checks are computed otherwise than in the product, so that both would have to err alike. */

export type Random = (below: number) => number;

/** Whole numbers below a bound, the same ones for the same seed (mulberry32). */
export function seeded(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

const digits = '0123456789';
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
export const creditAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
export const organisationAlphabet = digits + letters;

const of = (random: Random, among: string): string => among[random(among.length)] ?? '';
const some = (random: Random, count: number, among = digits): string => Array.from({ length: count }, () => of(random, among)).join('');
const one = <Item>(random: Random, items: readonly Item[]): Item => items[random(items.length)] as Item;

/** ISO 7064 MOD 11-2 by its recursion: doubling on the way, the last character makes the sum 1. */
export function with11(first17: string): string {
  let sum = 0;
  for (const digit of first17) sum = ((sum + Number(digit)) * 2) % 11;
  return first17 + '0123456789X'[(12 - sum) % 11];
}

/** The 31st part: Horner from the right, then the character that makes the sum divisible. */
export function with31(first17: string): string {
  let sum = 0;
  for (const letter of [...first17].toReversed()) sum = (sum * 3 + creditAlphabet.indexOf(letter)) % 31;
  return first17 + [...creditAlphabet].find((_, value) => (sum + value) % 31 === 0);
}

/** GB 11714: the character that makes the weighted sum divisible by 11, X for ten. */
export function withOrganisation(first8: string): string {
  const weights = [3, 7, 9, 10, 5, 8, 4, 2];
  let sum = 0;
  for (const [at, letter] of [...first8].entries()) sum += organisationAlphabet.indexOf(letter) * (weights[at] ?? 0);
  return first8 + [...'0123456789X'].find((_, value) => (sum + value) % 11 === 0);
}

/** GS 15-2006: MOD 11,10, the last digit makes the sum 1 modulo 10. */
export function withRegistration(first14: string): string {
  let product = 10;
  for (const digit of first14) product = (((product + Number(digit)) % 10 || 10) * 2) % 11;
  return first14 + [...digits].find((_, value) => (product + value) % 10 === 1);
}

const provinces = '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71'.split(' ');
export const abbreviations = [...'京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝蜀黔滇藏陕陇青宁新'];
const codes: Readonly<Record<string, string>> = { 京: '11', 沪: '31', 粤: '44', 川: '51', 浙: '33', 新: '65' };

/** Births are worked out once: a day of each of the 46 000 since 1900. */
const births = Array.from({ length: 46_000 }, (_, at) => addDays('1900-01-01', at).replaceAll('-', ''));
const birth = (random: Random) => one(random, births);

const eighteen = (random: Random, area: string) => with11(area + birth(random) + some(random, 3));
const service = (random: Random) => String(1 + random(9_999));
const filing = (random: Random) => `${one(random, abbreviations)}ICP备${some(random, random(2) === 0 ? 8 : 10)}号`;
const endings = ['com', 'cn', 'net', 'com.cn', 'top', '中国', '公司', 'bj.cn'];

function police(random: Random): string {
  const province = one(random, Object.keys(codes));
  return `${province}公网安备${codes[province]}${some(random, 12)}号`;
}

function domain(random: Random): string {
  const inner = some(random, random(20), `${digits}abcdefghijklmnopqrstuvwxyz`);
  const name = random(3) === 0 ? some(random, 1 + random(6), '天地玄黄宇宙洪荒日月盈昃') : `d${inner}${random(2) === 0 ? '-' : ''}x`;
  return `${name}.${one(random, endings)}`;
}

function phoneAbroad(random: Random): string {
  const start = one(random, ['852', '853', '886']);
  return `${one(random, ['', '+', '00'])}${start}${some(random, start === '886' ? 9 : 8)}`;
}

function chinesePassport(random: Random): string {
  if (random(3) === 0) return `E${of(random, 'ABCDEFGHJKLMNPQRSTUVWXYZ')}${some(random, 7)}`;
  return random(2) === 0 ? `${of(random, 'EG')}${some(random, 8)}` : `${of(random, 'DSP')}E${some(random, 7)}`;
}

const areaCodes = ['010', '021', '022', '029', '0311', '0571', '0755', '0991'];
const registering = [...creditAlphabet].filter((letter) => '123456789ANY'.includes(letter)).join('');

/** A random valid one of each kind; of the kind no longer in use, one that was valid once. */
export const generators: Readonly<Record<IdentifierKind, (random: Random) => string>> = {
  'resident-id': (random) => eighteen(random, `${one(random, provinces)}0199`),
  'resident-id-15': (random) => `${one(random, provinces)}0199${birth(random).slice(2)}${some(random, 3)}`.replace(/(?<=^\d{8})0229/, '0228'),
  'hong-kong-residence-permit': (random) => eighteen(random, '810000'),
  'macao-residence-permit': (random) => eighteen(random, '820000'),
  'taiwan-residence-permit': (random) => eighteen(random, '830000'),
  'permanent-card-2023': (random) => eighteen(random, `9${one(random, provinces)}${some(random, 3)}`),
  'permanent-card-2017': (random) => some(random, 3, letters) + some(random, 12),
  'home-return-permit': (random) => of(random, 'HM') + some(random, random(2) === 0 ? 8 : 10),
  'taiwan-pass': (random) => some(random, 8),
  'chinese-passport': chinesePassport,
  'hong-kong-macao-passport': (random) => (random(2) === 0 ? `K${some(random, 8)}` : `M${of(random, letters)}${some(random, 7)}`),
  'foreign-passport': (random) => some(random, 5 + random(16), organisationAlphabet),
  'credit-code': (random) => with31(`${of(random, registering)}${of(random, '1239')}${one(random, provinces)}0199${withOrganisation(some(random, 8, creditAlphabet))}`),
  'organisation-code': (random) => withOrganisation(some(random, 8, organisationAlphabet)),
  'registration-number': (random) => withRegistration(`${one(random, provinces)}0199${some(random, 8)}`),
  'icp-subject': filing,
  'icp-site': (random) => `${filing(random)}-${service(random)}`,
  'icp-app': (random) => `${filing(random)}-${service(random)}${of(random, 'AXK')}`,
  'icp-licence': (random) => `${one(random, abbreviations)}ICP证${some(random, 6)}号${random(2) === 0 ? '' : `-${service(random)}`}`,
  'telecom-licence': (random) => `${one(random, ['', ...abbreviations])}${one(random, ['B2', 'B1', 'A2.B1', 'B1.B2'])}-${some(random, 8)}`,
  'police-number': police,
  mobile: (random) => `${one(random, ['13', '15', '16', '17', '18', '19'])}${of(random, '01235678')}${some(random, 8)}`,
  'machine-mobile': (random) => `${one(random, ['1440', '1064', '1480'])}${some(random, 9)}`,
  landline: (random) => one(random, areaCodes) + some(random, 7 + random(2)),
  'service-phone': (random) => (random(2) === 0 ? `${of(random, '48')}00${some(random, 7)}` : `9${of(random, '56')}${some(random, 3 + random(4))}`),
  'phone-abroad': phoneAbroad,
  postcode: (random) => `${one(random, ['10', '20', '31', '51', '71', '83'])}${some(random, 4)}`,
  domain,
  'service-code': (random) => `${some(random, 8, '0123456789abcdef')}-${some(random, 4, '0123456789abcdef')}`,
};
