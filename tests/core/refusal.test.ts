import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRefusal, type RefusalReading } from '../../utils/core/refusal.ts';
import { refusals } from '../../utils/data/refusals/index.ts';
import { notUnderstood, refusalWordingCount, refusalWordings } from '../data/refusal-wordings.ts';

const read = (text: string) => readRefusal(text, refusals);
const sure = ({ found }: RefusalReading) => found.filter((one) => one.sure).map(({ reason }) => reason.id);
const maybe = ({ found }: RefusalReading) => found.filter((one) => !one.sure).map(({ reason }) => reason.id);

describe('the words of reviewers', () => {
  test('each of the 32 reasons has at least four, 128 in all', () => {
    expect(refusals.reasons.map(({ id }) => id).toSorted()).toEqual(Object.keys(refusalWordings).toSorted());
    expect(refusals.reasons).toHaveLength(32);
    expect(Object.entries(refusalWordings).filter(([, texts]) => texts.length < 4)).toEqual([]);
    expect(refusalWordingCount).toBeGreaterThanOrEqual(128);
  });

  for (const [id, texts] of Object.entries(refusalWordings)) {
    test.each(texts)(`${id}: %s`, (text) => {
      const reading = read(text);
      expect(sure(reading)).toEqual([id]);
      expect(maybe(reading)).toEqual([]);
      // Quotes stand in the text as they are.
      for (const quote of reading.found.flatMap(({ quotes, asks }) => [...quotes, ...asks])) expect(text).toContain(quote);
    });
  }
});

describe('what is not understood', () => {
  test('there are at least thirty', () => expect(notUnderstood.length).toBeGreaterThanOrEqual(30));

  test.each(notUnderstood)('%s', (text) => {
    const { found, unknown } = read(text);
    expect(found).toEqual([]);
    if (/\p{L}/u.test(text)) expect(unknown.join('')).not.toBe('');
    for (const part of unknown) expect(text).toContain(part);
  });

  test('a greeting and the wish to submit again are no unknown parts', () => {
    const { found, unknown } = read('尊敬的用户，您好！您的备案订单已被驳回，请修改后重新提交。如有疑问请致电95187。');
    expect(found).toEqual([]);
    expect(unknown).toEqual([]);
  });

  test('what stands beside a known reason stays as it is', () => {
    const reading = read('1、域名未实名认证；2、请提供《网络安全责任书》扫描件（加盖公章）。');
    expect(sure(reading)).toEqual(['domain-not-verified']);
    expect(reading.unknown).toEqual(['请提供《网络安全责任书》扫描件（加盖公章）']);
  });
});

describe('several reasons in one text', () => {
  test('numbered, with full-width digits, circled digits, brackets and lines', () => {
    expect(sure(read('驳回原因：\n1、域名未实名认证\n2、网站名称不合格，请修改\n3、主体负责人非法定代表人'))).toEqual(['domain-not-verified', 'site-name', 'principal-not-representative']);
    expect(sure(read('１．域名所有者与主体不一致；２．通讯地址不详细'))).toEqual(['domain-holder', 'address']);
    expect(sure(read('①短信核验超时②电话未接通'))).toEqual(['sms-check', 'call-missed']);
    expect(sure(read('（一）营业执照不清晰（二）应急联系电话与负责人手机号相同'))).toEqual(['papers', 'phone']);
    expect(sure(read('「網站」部分：「網站名稱」另議。域名未實名'))).toEqual([]);
  });

  test('Latin letters and digits of full width, marks of the other tradition', () => {
    expect(sure(read('ＡＰＰ名称不合格'))).toEqual(['site-name']);
    expect(sure(read('「域名」未實名')).length + sure(read('『域名』未实名认证﹐请核实｡')).length).toBe(1);
    expect(sure(read('域\u200b名 未 实 名 认 证'))).toEqual(['domain-not-verified']);
  });

  test('two in one sentence, and one that goes on after a comma', () => {
    expect(sure(read('域名未实名认证且所有者与主体不一致'))).toEqual(['domain-not-verified', 'domain-holder']);
    expect(read('您提交的域名example.com，未实名认证').found[0]?.quotes).toEqual(['您提交的域名example.com，未实名认证']);
    expect(sure(read('域名与主体一致，联系人姓名不一致'))).toEqual([]);
  });

  test('a heading belongs to the line after it', () => {
    expect(sure(read('网站名称：\n不能含有“中国”'))).toEqual(['site-name']);
  });

  test('what the reviewer asks for is kept beside its reason', () => {
    const { found, unknown } = read('域名未实名认证，请在注册商处完成实名认证后重新提交');
    expect(found[0]?.asks).toEqual(['请在注册商处完成实名认证后重新提交']);
    expect(unknown).toEqual([]);
  });
});

describe('not sure', () => {
  test('what two reasons could mean is given as possible for both', () => {
    const reading = read('域名注册人证件号码与主体不一致');
    expect(sure(reading)).toEqual([]);
    expect(maybe(reading).toSorted()).toEqual(['domain-holder', 'registrant-certificate-type']);
    expect(maybe(read('域名核验不通过')).toSorted()).toEqual(['domain-holder', 'domain-not-verified']);
    expect(maybe(read('域名已备案')).toSorted()).toEqual(['already-filed', 'domain-conflict']);
  });

  test('a condition is not a statement', () => {
    const reading = read('如果域名未实名认证，请先处理');
    expect(sure(reading)).toEqual([]);
    expect(maybe(reading)).toEqual(['domain-not-verified']);
  });

  test('a denied reason beside a given one', () => {
    expect(sure(read('域名实名认证已通过，但网站名称不合格'))).toEqual(['site-name']);
    expect(sure(read('上次驳回原因：域名未实名认证。本次：网站名称不合格'))).toEqual(['site-name']);
    expect(sure(read('经核实不存在跨省备案，但主体负责人非法定代表人'))).toEqual(['principal-not-representative']);
  });
});

describe('any text', () => {
  test('never throws, keeps only what stands in it, is quick', () => {
    const words = refusals.reasons.flatMap(({ wordings }) => wordings.flatMap(({ groups }) => groups.flat()));
    const piece = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...words), fc.constantFrom('，', '。', '1、', '\n', '但', '不', '未', '（', '①'));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const { found, unknown } = read(text);
        for (const part of [...unknown, ...found.flatMap(({ quotes, asks }) => [...quotes, ...asks])]) expect(text.includes(part)).toBe(true);
        for (const { quotes } of found) expect(quotes.length).toBeGreaterThan(0);
      }),
      { numRuns: 2_000 },
    );
  });

  test.each([
    ['one letter', 'a'.repeat(1_000_000)],
    ['points', '1、'.repeat(500_000)],
    ['commas', '，'.repeat(1_000_000)],
    ['brackets', '（一'.repeat(500_000)],
    ['a known reason again and again', '域名未实名认证，'.repeat(125_000)],
    ['words without a stop', '域名网站名称主体证件手机负责人备案'.repeat(60_000)],
    ['lone surrogates', '\ud800'.repeat(1_000_000)],
  ])('one megabyte of %s', (_, text) => {
    const start = performance.now();
    const { found, unknown } = read(text);
    expect(performance.now() - start).toBeLessThan(2_000);
    expect(found.length).toBeLessThanOrEqual(32);
    // What was not read is kept.
    if (/\p{L}/u.test(text)) expect(unknown.join('').length).toBeGreaterThan(900_000);
  });

  test('an empty text gives nothing', () => expect(read('')).toEqual({ found: [], unknown: [] }));
});
