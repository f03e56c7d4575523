import { describe, expect, test } from 'vitest';
import { agendaOf, type AgendaTerms } from '../../utils/core/agenda.ts';
import { calendarOf } from '../../utils/core/calendar.ts';
import { deadlinesOf, unsettled } from '../../utils/core/deadline.ts';
import { see, type Order, type Stage } from '../../utils/core/order.ts';
import { day, hour, type Instant } from '../../utils/core/time.ts';
import { holidays } from '../../utils/data/holidays.ts';
import { limits } from '../../utils/data/limits.ts';

const now = Date.parse('2026-11-24T10:42:00+08:00');
const calendar = calendarOf(holidays);
const terms: AgendaTerms = { limits, calendar, now, lang: 'zh', withNames: false };

const look = (order: Order | undefined, stage: Stage, at: Instant): Order =>
  see(order, { account: '19900000000', order: '20348050951820001', subject: '虚构示例科技有限公司', domain: 'example-demo.cn', createdAt: now - 10 * day, stage, label: `状态${stage}`, at });
const walked = (...looks: readonly (readonly [Stage, Instant])[]): Order => {
  const [[stage, at] = ['draft', now] as const, ...more] = looks;
  return more.reduce((order, [next, when]) => look(order, next, when), look(undefined, stage, at));
};

function agenda(order: Order, changed: Partial<AgendaTerms> = {}, ticked: readonly string[] = []) {
  return agendaOf({ order, deadlines: unsettled(deadlinesOf(order, limits, calendar), ticked) }, { ...terms, ...changed });
}

const sms = walked(['awaiting-submission', now - 5 * hour], ['sms', now - hour]);

test('the SMS verification is a moment, counted from the last look before it, with the reminders that are still to come', () => {
  const [entry, ...others] = agenda(sms).filter(({ over }) => !over);
  expect(others).toEqual([]);
  expect(entry?.on).toEqual({ moment: now + 19 * hour });
  expect(entry?.alarms).toEqual([now + 7 * hour, now + 16 * hour, now + 18 * hour]);
  expect(entry?.summary).toBe('工信部短信核验 · 订单尾号 0001');
  expect(entry?.details).toContain('到期：2026-11-25 周三 05:42（北京时间）');
});

test('what ends with a working day is that day, in China', () => {
  const entry = agenda(walked(['sms', now - 3 * day], ['administration-review', now - 2 * day])).find(({ over }) => !over);
  expect(entry?.on).toEqual({ day: '2026-12-18' });
  expect(entry?.details).toContain('预计最晚：2026-12-18 周五（北京时间）');
});

test('what has no span is of the day on which it began', () => {
  const running = agenda(walked(['administration-review', now - 2 * day], ['approved', now - hour]));
  expect(running.map(({ key, on }) => [key.at(-1), on]).slice(0, 1)).toEqual([['footer', { day: '2026-11-22' }]]);
});

describe('names', () => {
  const everything = (changed: Partial<AgendaTerms>) => JSON.stringify(agenda(sms, changed).map((one) => ({ ...one, key: [] })));

  test.each(['zh', 'en'] as const)('in %s nobody is named unless that was asked for', (lang) => {
    const said = everything({ lang });
    for (const name of ['虚构示例', 'example-demo', '20348050951820001', '19900000000', '状态sms']) expect(said).not.toContain(name);
    expect(said).toContain('0001');
  });

  test('asked for, subject, domain, order, account and the console’s words stand in it', () => {
    const said = everything({ withNames: true });
    for (const name of ['虚构示例科技有限公司 · example-demo.cn', '订单 20348050951820001，账号 19900000000', '“状态sms”', 'baOrderId=20348050951820001']) expect(said).toContain(name);
  });
});

describe('what is struck out', () => {
  const struck = (order: Order, changed: Partial<AgendaTerms> = {}, ticked: readonly string[] = []) => agenda(order, changed, ticked).filter(({ over }) => over);

  test('the SMS verification once the order is with the administration, though its day has not come', () => {
    const order = walked(['awaiting-submission', now - 5 * hour], ['sms', now - 3 * hour], ['administration-review', now - hour]);
    const found = struck(order);
    expect(found[1]?.details).toEqual(['依据 2026-11-24 周二 09:42 在控制台看到的状态']);
    expect(found.map(({ key, on, alarms, summary }) => [key.at(-1), on, alarms, summary])).toEqual([
      ['order-life', { moment: now + 35 * day }, [], '备案订单有效期 · 订单尾号 0001（已不需要）'],
      ['sms', { moment: now + 19 * hour }, [], '工信部短信核验 · 订单尾号 0001（已不需要）'],
    ]);
  });

  test('nothing that has passed anyway', () => {
    const order = walked(['awaiting-submission', now - 5 * hour], ['sms', now - 3 * hour], ['administration-review', now - hour]);
    expect(struck(order, { now: now + 60 * day })).toEqual([]);
  });

  test('a duty that was ticked as done', () => {
    const approved = walked(['administration-review', now - 2 * day], ['approved', now - day]);
    const kinds = (ticked: readonly string[]) => struck(approved, {}, ticked).map(({ key }) => key.at(-1));
    expect(kinds([])).not.toContain('public-security');
    expect(kinds(['add-website/after-public-security'])).toContain('public-security');
  });

  test('nothing while the status is not understood or contradicts itself', () => {
    const unknown = walked(['awaiting-submission', now - 5 * hour], ['sms', now - 3 * hour], ['unknown', now - hour]);
    expect(struck(unknown)).toEqual([]);
    const contradicted = walked(['sms', now - 3 * hour], ['approved', now - 2 * hour], ['draft', now - hour]);
    expect(contradicted.contradiction).toBeDefined();
    expect(struck(contradicted)).toEqual([]);
  });

  test('a second round runs under the same key as the first', () => {
    const again = walked(['sms', now - 3 * day], ['sms-rejected', now - 2 * day], ['awaiting-submission', now - 3 * hour], ['sms', now - hour]);
    expect(agenda(again).filter(({ over }) => !over).map(({ key }) => key)).toEqual([['19900000000', '20348050951820001', 'sms']]);
  });
});
