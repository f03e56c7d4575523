import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarOf } from '../../utils/core/calendar.ts';
import { clientMessage, stageMessageOf, type MessageTerms } from '../../utils/core/client-message.ts';
import { refuse, see, stages, type Order, type Stage } from '../../utils/core/order.ts';
import { day, hour, type Instant } from '../../utils/core/time.ts';
import { clientMessages } from '../../utils/data/client-messages.ts';
import { holidays } from '../../utils/data/holidays.ts';
import { limits } from '../../utils/data/limits.ts';
import { orderTypes } from '../../utils/data/order-types.ts';
import { refusals as book } from '../../utils/data/refusals/index.ts';
import { sources } from '../../utils/data/sources.ts';

const now = Date.parse('2026-11-24T10:42:00+08:00');
const terms: MessageTerms = { messages: clientMessages, limits, calendar: calendarOf(holidays), book, now, lang: 'zh', withNames: false };
const langs = ['zh', 'en'] as const;

const at = (stage: Stage, when: Instant = now - hour, changed: Partial<Order> = {}): Order => ({
  ...see(see(undefined, { account: '19900000000', order: '20348050951820001', stage: 'draft', label: '草稿', at: when - 2 * hour, createdAt: when - 3 * day, subject: '虚构示例科技有限公司', domain: 'example-demo.cn' }), { account: '19900000000', order: '20348050951820001', stage, label: '控制台原文', at: when }),
  ...changed,
});

describe.each(stages)('at %s', (stage) => {
  test.each(langs)('in %s it is short, says since when, leaves no hole and names nobody', (lang) => {
    for (const when of [now - hour, now - 60 * day]) {
      const said = clientMessage(at(stage, when), { ...terms, lang });
      expect(said).not.toMatch(/[{}]|undefined/);
      expect(said.length).toBeLessThanOrEqual(500);
      expect(said).toContain(when === now - hour ? '2026-11-24' : '2026-09-25');
      expect(said).toContain('example-demo.cn');
      for (const name of ['虚构示例', '19900000000', '20348050951820001', '控制台原文']) expect(said).not.toContain(name);
    }
  });

  test('Chinese is Chinese and English is English', () => {
    expect(clientMessage(at(stage), terms)).toMatch(/^您好：\n/);
    const en = clientMessage(at(stage), { ...terms, lang: 'en' });
    expect(en).toMatch(/^Hello,\n/);
    expect(en).not.toMatch(/[，。；：、]/);
  });

  test('it says something that no other stage says, and has a registered source', () => {
    const own = clientMessages.stages[stage];
    for (const lang of langs) {
      const first = own.lines[0]?.say[lang] ?? '';
      expect(stages.filter((other) => clientMessages.stages[other].lines[0]?.say[lang] === first)).toEqual([stage]);
      expect(clientMessage(at(stage), { ...terms, lang })).toContain(first);
    }
    expect(Object.values(sources)).toContain(own.source);
  });
});

test('asked for, the client is addressed by name', () => {
  expect(clientMessage(at('sms'), { ...terms, withNames: true })).toMatch(/^虚构示例科技有限公司，您好：/);
  expect(clientMessage(at('sms'), { ...terms, withNames: true, lang: 'en' })).toMatch(/^Dear 虚构示例科技有限公司,/);
});

test('the verification is asked for by its earliest end, to the minute', () => {
  const said = clientMessage(at('sms'), terms);
  expect(said).toContain('请在 2026-11-25 周三 07:42（北京时间）前完成');
  expect(said).toContain('beian.miit.gov.cn');
});

test('the administration’s result is expected by a day, and nothing is asked', () => {
  const said = clientMessage(at('administration-review'), terms);
  expect(said).toContain('预计最晚 2026-12-22 周二 有结果');
  expect(said).toContain('您暂时不用做什么');
});

test('nobody is asked to be in time for the past', () => {
  const late = clientMessage(at('sms', now - 30 * hour), terms);
  expect(late).toContain('收到短信后 24 小时内有效');
  expect(late).not.toContain('请在 2026-');
  expect(clientMessage(at('draft', now - 50 * day), terms)).not.toContain('前提交到管局');
  expect(clientMessage(at('administration-review', now - 60 * day), terms)).not.toContain('预计最晚');
});

test('a refusal gives its reasons by their titles, never in the reviewer’s own words', () => {
  const refused = refuse(at('provider-rejected'), { text: '张示例您好，域名example-shop.com未实名认证，请完成实名认证后重新提交。', at: now });
  const title = book.reasons.find(({ id }) => id === 'domain-not-verified')?.title;
  expect(clientMessage(refused, terms)).toContain(`原因：${title?.zh}。`);
  expect(clientMessage(refused, { ...terms, lang: 'en' })).toContain(`Reason: ${title?.en}.`);
  expect(clientMessage(refused, { ...terms, withNames: true })).not.toContain('张示例');
  expect(clientMessage(at('provider-rejected'), terms)).toContain('具体原因我们正在核对');
});

test('what contradicts itself is told as not clear yet, from when it was seen', () => {
  const order = see(at('approved', now - 2 * hour), { account: '19900000000', order: '20348050951820001', stage: 'draft', label: '草稿', at: now });
  expect(order.contradiction).toBeDefined();
  const said = clientMessage(order, terms);
  expect(said).toContain('正在核对');
  expect(said).toContain('2026-11-24 周二 10:42');
  expect(said).not.toContain('备案已通过');
});

test.each(orderTypes.map(({ words, types }) => [words, types] as const))('an approved order of type “%s” is told as what it was for', (words, types) => {
  const said = clientMessage(at('approved', now - hour, { type: words }), terms);
  const isCancelling = types.every((one) => one.startsWith('cancel'));
  const isChange = types.every((one) => one.startsWith('change'));
  expect(said.includes('已办结')).toBe(isCancelling);
  expect(said.includes('变更已通过')).toBe(isChange);
  expect(said.includes('公安联网备案')).toBe(!isCancelling && !isChange);
});

test('every message has a registered source', () => {
  for (const { message } of clientMessages.approvedOf) expect(Object.values(sources)).toContain(message.source);
  expect(stageMessageOf(at('approved'), clientMessages)).toBe(clientMessages.stages.approved);
});

test('hostile names break no line and no limit, and are not told unasked', () => {
  fc.assert(
    fc.property(fc.constantFrom(...stages), fc.constantFrom(...langs), fc.string({ unit: 'binary', minLength: 4, maxLength: 300 }), fc.boolean(), (...[stage, lang, name, withNames]) => {
      const subject = `※${name}{seen}\n\u202E※`;
      const said = clientMessage(at(stage, now - hour, { subject, domain: `{reasons}${name.slice(0, 60)}.cn` }), { ...terms, lang, withNames });
      expect(said).not.toMatch(/[{}\u202E]/);
      expect(said.split('\n').length).toBeLessThanOrEqual(clientMessages.opening.length + clientMessages.stages[stage].lines.length + clientMessages.closing.length);
      expect(said.length).toBeLessThanOrEqual(500);
      if (!withNames) expect(said).not.toContain('※');
    }),
    { numRuns: 300 },
  );
});

test('an order that was never seen has no state', () => {
  expect(() => clientMessage({ account: 'a', order: '1', stays: [] }, terms)).toThrow(RangeError);
});
