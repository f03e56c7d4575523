import fc from 'fast-check';
import { domainToASCII, domainToUnicode } from 'node:url';
import { getDomain, getPublicSuffix } from 'tldts-icann';
import { describe, expect, test, vi } from 'vitest';
import { anyText } from '../any-text.ts';
import { readHost, registrable, type Host } from '../../utils/core/identity-domain.ts';
import { punycode, unpunycode } from '../../utils/core/identity-punycode.ts';
import { acceptedSuffixes, secondLevels } from '../../utils/data/suffixes.ts';
import { suffixes } from '../../utils/rules/checks/domains.ts';
import { fastest } from '../fastest.ts';

vi.setConfig({ testTimeout: 60_000 });

const host = (raw: string): Host => {
  const read = readHost(raw);
  if (typeof read === 'string') throw new Error(`${raw}: ${read}`);
  return read;
};

describe('reading a host', () => {
  test.each([
    ['example-demo.com', 'example-demo.com', []],
    ['EXAMPLE.Com', 'example.com', []],
    ['https://www.example.com/a?b#c', 'www.example.com', ['scheme', 'path']],
    ['//example.com', 'example.com', ['scheme']],
    ['ftp://user:secret@example.com:21/x', 'example.com', ['scheme', 'path', 'user', 'port']],
    ['example.com/', 'example.com', ['path']],
    ['example.com?x=1', 'example.com', ['path']],
    ['example.com\\x', 'example.com', ['path']],
    ['example.com:8080', 'example.com', ['port']],
    ['example.com.', 'example.com', ['dot']],
    ['*.example.com', 'example.com', ['wildcard']],
    ['ｅｘａｍｐｌｅ．ｃｏｍ', 'example.com', []],
    ['例子。中国', '例子.中国', []],
    ['例子｡中国', '例子.中国', []],
    [' example .com ', 'example.com', []],
    ['exam\u200bple.com', 'example.com', []],
    ['xn--fsqu00a.xn--fiqs8s', 'xn--fsqu00a.xn--fiqs8s', []],
    ['a--b.com', 'a--b.com', []],
  ])('%s reads %s with %j', (raw, name, extras) => expect(readHost(raw)).toMatchObject({ name, extras }));

  test.each([
    ['', 'empty'], ['   ', 'empty'], ['https://', 'empty'], ['example', 'no-dot'], ['localhost', 'no-dot'], ['1.2.3.4', 'ip'], ['203.0.113.10:80', 'ip'], ['[::1]', 'ip'],
    ['exa_mple.com', 'characters'], ['exa mple!.com', 'characters'], ['例子☆.中国', 'characters'], ['😀.com', 'characters'], ["o'example.com", 'characters'],
    ['-example.com', 'label'], ['example-.com', 'label'], ['example..com', 'label'], ['.example.com', 'label'], ['ab--cd.com', 'label'], [`${'a'.repeat(64)}.com`, 'label'], [`${'中'.repeat(60)}.com`, 'label'],
    [`${'a.'.repeat(140)}com`, 'length'],
  ] as const)('%s: %s', (raw, fault) => expect(readHost(raw)).toBe(fault));

  test('a label of 63 characters is the longest', () => {
    expect(readHost(`${'a'.repeat(63)}.com`)).toMatchObject({ extras: [] });
  });
});

describe('Punycode', () => {
  test.each([
    ['中国', 'fiqs8s'], ['例子', 'fsqu00a'], ['公司', '55qx5d'], ['我爱你', '6qq986b3xl'], ['bücher', 'bcher-kva'], ['münchen', 'mnchen-3ya'], ['faß', 'fa-hia'], ['他们为什么不说中文', 'ihqwcrb4cv8a8dqg056pqjye'],
  ])('%s is %s', (label, code) => expect(punycode(label)).toBe(code));

  test.each(['', '-', '99999999', 'fsqu00', 'A', 'a b', '\u4e2d', 'zzzzzzzzzzzzzzzzzzzz', '-abc', 'a'.repeat(64)])('%s stands for nothing, or for what is written otherwise', (code) => {
    const meant = unpunycode(code);
    expect(meant === undefined || punycode(meant) !== code).toBe(true);
  });

  test('what is written is read back, as the platform does', () => {
    const point = fc.oneof(fc.integer({ min: 0x4e00, max: 0x9fa5 }), fc.integer({ min: 0x61, max: 0x7a }), fc.integer({ min: 0xe0, max: 0x24f }), fc.integer({ min: 0x20000, max: 0x2a6d6 }));
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 12 }), (points) => {
        const label = String.fromCodePoint(...points);
        return unpunycode(punycode(label)) === label;
      }),
      { numRuns: 3_000 },
    );
    for (const code of ['fiqs8s', 'fsqu00a', '6qq986b3xl', 'bcher-kva', 'ihqwcrb4cv8a8dqg056pqjye']) expect(`${unpunycode(code)}.cn`).toBe(domainToUnicode(`xn--${code}.cn`));
  });

  test('never throws and ends on any code', () => {
    fc.assert(fc.property(fc.stringMatching(/^[a-z0-9-]{0,63}$/), (code) => ['string', 'undefined'].includes(typeof unpunycode(code))), { numRuns: 3_000 });
  });

  test('agrees with the platform on Chinese and mixed labels', () => {
    const han = fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((point) => String.fromCodePoint(point));
    const rare = fc.integer({ min: 0x20000, max: 0x2a6d6 }).map((point) => String.fromCodePoint(point));
    const letter = fc.constantFrom(...'abcxyz019');
    const label = fc.array(fc.oneof(han, rare, letter), { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(label, (value) => {
        fc.pre(/[^a-z0-9]/.test(value) && value === value.normalize('NFC'));
        return host(`${value}.cn`).ascii === domainToASCII(`${value}.cn`);
      }),
      { numRuns: 3_000 },
    );
  });
});

describe('registrable part', () => {
  test.each([
    ['example-demo.com', 'example-demo.com', ''],
    ['www.example-demo.com', 'example-demo.com', 'www'],
    ['a.b.example-demo.com.cn', 'example-demo.com.cn', 'a.b'],
    ['shop.示例.中国', '示例.中国', 'shop'],
    ['示例.公司.cn', '示例.公司.cn', ''],
    ['www.示例.公司.cn', '示例.公司.cn', 'www'],
    ['x.bj.cn', 'x.bj.cn', ''],
    ['example.gov.cn', 'example.gov.cn', ''],
    ['a.example.co', 'example.co', 'a'],
    ['a.example.com.co', 'example.com.co', 'a'],
  ])('%s: %s below %s', (raw, name, below) => expect(registrable(host(raw), suffixes)).toMatchObject({ name, below }));

  test.each(['com.cn', '公司.cn', 'gov.cn', 'bj.cn', 'med.pro'])('%s is a suffix', (raw) => expect(registrable(host(raw), suffixes)).toBe('suffix'));
  test.each(['example.com.hk', 'example.io', 'example.co.uk', 'a.example.zone', 'example.com.hk.example'])('%s: nothing is guessed', (raw) => expect(registrable(host(raw), suffixes)).toBeUndefined());

  test('the table is the public suffix list’s own, for these endings', () => {
    for (const { name, ascii } of acceptedSuffixes) {
      expect(domainToASCII(name), name).toBe(ascii);
      expect(getPublicSuffix(`x.${ascii}`), ascii).toBe(ascii);
    }
    for (const suffix of secondLevels) expect(getPublicSuffix(`x.${suffix}`), suffix).toBe(suffix);
    expect(secondLevels.filter((one) => one.endsWith('.cn'))).toHaveLength(44);
  });

  test('agrees with an oracle on 5 000 generated names', () => {
    const label = fc.stringMatching(/^[a-z0-9]([a-z0-9]{0,8}[a-z0-9])?$/);
    const ending = fc.constantFrom(...acceptedSuffixes.map((one) => one.ascii), ...secondLevels);
    const middle = fc.array(fc.oneof(label, fc.constantFrom('com', 'net', 'bj', 'www', 'gov', 'co')), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(middle, ending, (labels, suffix) => {
        const name = [...labels, suffix].join('.');
        const own = registrable(host(name), suffixes);
        const oracle = getDomain(name);
        return oracle === null ? own === 'suffix' : typeof own === 'object' && own.ascii === oracle;
      }),
      { numRuns: 5_000, seed: 3 },
    );
  });
});

test('any text is read in bounded work and never throws', () => {
  fc.assert(fc.property(anyText(300), (raw) => readHost(raw) !== undefined));
  for (const raw of ['a.'.repeat(50_000), '中'.repeat(50_000), ':'.repeat(50_000), '/'.repeat(50_000), '@'.repeat(50_000)]) {
    expect(fastest(() => readHost(raw))).toBeLessThan(50);
  }
});
