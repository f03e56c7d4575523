import { encodeQR } from 'qr';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { creditCodesIn, judgeCode, readCode } from '../../utils/pictures/qr.ts';
import { blank, blurred, noisy, printed, quarterTurned, sheet, turned } from './paint.ts';
import { seen } from './views.ts';

vi.setConfig({ testTimeout: 60_000 });

/* Synthetic codes: the area code in them was never allocated. */
const own = '91440199MA5X000061';
const other = '91440199MA5X000074';
const wrong = '91440199MA5X000062';

const coded = (content: string, scale = 5) => printed(sheet(), encodeQR(content, 'raw'), { x: 900, y: 550, scale });

describe('codes in a text', () => {
  test.each([
    ['alone', own, [own]],
    ['in lower case', own.toLowerCase(), [own]],
    ['in an address', `http://www.gsxt.gov.cn/index.html?uniscid=${own}&sn=1`, [own]],
    ['after Chinese', `统一社会信用代码：${own}；名称：虚构示例`, [own]],
    ['twice', `${own} ${own}`, [own]],
    ['wrong check character', wrong, []],
    ['inside a longer number', `1${own}`, []],
    ['a letter that no code has', '91440199MAI0000061', []],
    ['nothing', 'http://www.gsxt.gov.cn/', []],
  ] as const)('%s', (_what, content, codes) => {
    expect(creditCodesIn(content)).toEqual(codes);
  });

  test('50,000 hostile characters take no time', () => {
    const before = performance.now();
    for (const content of ['9'.repeat(50_000), 'A '.repeat(25_000), `${own},`.repeat(2600)]) creditCodesIn(content);
    expect(performance.now() - before).toBeLessThan(50);
  });

  test('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'binary', maxLength: 60 }), (content, certificate) => judgeCode({ content, degrees: 0 }, certificate).text.zh.length > 0));
  });
});

describe('reading', () => {
  test.each([
    ['as printed', coded(own)],
    ['turned by 90°', quarterTurned(coded(own))],
    ['turned by 15°', turned(coded(own), 15, [92, 72, 58])],
    ['with noise', noisy(coded(own), 12)],
    ['blurred', blurred(coded(own), 2)],
    ['small', coded(own, 3)],
  ])('%s', (_what, raster) => {
    expect(readCode(raster)!.content).toBe(own);
  });

  test('no code: nothing, and no exception', () => {
    expect(readCode(sheet())).toBeUndefined();
    expect(readCode(blank(1, 1, [0, 0, 0]))).toBeUndefined();
    expect(readCode(noisy(blank(300, 300, [128, 128, 128]), 80))).toBeUndefined();
  });
});

describe('beside the subject', () => {
  const judged = (content: string, certificate?: string) => seen(coded(content), 'licence', certificate).qr!;

  test('equal, however it was typed', () => {
    expect(judged(own, own).says).toBe('fine');
    expect(judged(`https://example.cn/?code=${own}`, ' ９１440199-ma5x000061 ').says).toBe('fine');
  });

  test('different: a hint with both codes', () => {
    const found = judged(own, other);
    expect(found.says).toBe('hint');
    expect(found.text.zh).toContain(own);
    expect(found.text.zh).toContain(other);
  });

  test('no subject, a certificate that is no such code, a code without one, no code: cannot tell, each with its reason', () => {
    expect(judged(own)).toMatchObject({ says: 'cannot-tell' });
    expect(judged(own).text.zh).toContain('没有选主体');
    const personal = judged(own, '11019919000101001X');
    expect(personal.says).toBe('cannot-tell');
    expect(personal.text.zh).not.toContain('11019919000101001X');
    expect(judged('http://example.cn/licence', own).text.zh).toContain('没有统一社会信用代码');
    expect(seen(sheet(), 'licence', own).qr!.text.zh).toContain('没有读到二维码');
  });

  test('what a code holds is never shown, but for a credit code', () => {
    const found = judged('javascript:alert(1) <img src=x>', own);
    expect(found.text.zh + found.text.en).not.toMatch(/javascript|<img/);
  });
});

describe('turned, by the code', () => {
  test.each([
    ['upright', coded(own), 'fine', 0],
    ['by 90°', quarterTurned(coded(own)), 'hint', 90],
    ['upside down', quarterTurned(quarterTurned(coded(own))), 'hint', 180],
    ['by 270°', quarterTurned(quarterTurned(quarterTurned(coded(own)))), 'hint', 90],
  ] as const)('%s', (...[, raster, says, degrees]) => {
    const { upright } = seen(raster, 'licence');
    expect(upright!.says).toBe(says);
    expect(upright!.measure!.unit).toBe('°');
    expect(Math.abs(upright!.measure!.value - degrees)).toBeLessThan(5);
  });
});
