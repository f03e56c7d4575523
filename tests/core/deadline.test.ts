import { expect, test } from 'vitest';
import { calendarOf } from '../../utils/core/calendar.ts';
import { badgeOf, deadlinesOf, deadlinesOfPapers, pressOf, timeText, unsettled, urgencyOf, type Deadline } from '../../utils/core/deadline.ts';
import { paperEndsOf } from '../../utils/core/paper-end.ts';
import type { DeadlineKind } from '../../utils/core/limit.ts';
import { see, stages, type Order, type Sighting, type Stage } from '../../utils/core/order.ts';
import type { Profile } from '../../utils/core/profile.ts';
import { addWorkingDays } from '../../utils/core/calendar.ts';
import { day, dayAt, endOf, hour, startOf, type Instant } from '../../utils/core/time.ts';
import { holidays } from '../../utils/data/holidays.ts';
import { limits } from '../../utils/data/limits.ts';

const calendar = calendarOf(holidays);
const start = Date.parse('2026-11-02T02:00:00Z');

type Seen = readonly [stage: Stage, hours: number];
const orderOf = (looks: readonly Seen[], more: Partial<Sighting> = {}): Order => {
  const order = looks.reduce<Order | undefined>(
    (so, [stage, hours]) => see(so, { account: '19900000000', order: '2026110200001', stage, label: stage, at: start + hours * hour, ...more }),
    undefined,
  );
  if (order === undefined) throw new Error('no looks');
  return order;
};
const all = (order: Order) => deadlinesOf(order, limits, calendar);
const one = (order: Order, kind: DeadlineKind): Deadline => {
  const found = all(order).find((deadline) => deadline.kind === kind);
  if (found === undefined) throw new Error(`no ${kind}`);
  return found;
};
const moments = (deadline: Deadline): Record<string, Instant> => Object.fromEntries(deadline.levels.map(({ id, at }) => [id, at]));

test('an order lives 45 days from its creation, with reminders on days 30, 40 and 44', () => {
  const life = one(orderOf([['draft', 48]], { createdAt: start }), 'order-life');
  expect(life).toMatchObject({ from: start, due: start + 45 * day, certain: true, nature: 'duty' });
  expect(moments(life)).toEqual({ 'day-30': start + 30 * day, 'day-40': start + 40 * day, 'day-44': start + 44 * day });
  expect(life.note?.zh).toContain('创建');
});

test('both readings of the 45 days are kept with their sources', () => {
  const { conflicts } = limits.orders.find(({ kind }) => kind === 'order-life')!;
  expect(conflicts).toHaveLength(2);
  expect(new Set(conflicts.map(({ source }) => source.url)).size).toBe(2);
});

test('an update does not lengthen the life, and an unknown creation is said so', () => {
  expect(one(orderOf([['draft', 0], ['provider-rejected', 500]], { createdAt: start - day }), 'order-life').due).toBe(start + 44 * day);
  const unknown = one(orderOf([['draft', 5], ['provider-review', 30]]), 'order-life');
  expect(unknown).toMatchObject({ from: start + 5 * hour, certain: false });
  expect(unknown.note?.zh).toContain('开始时间未知');
});

test('the 24 hours of the SMS run from the earliest moment it can have been sent', () => {
  const sms = one(orderOf([['awaiting-submission', 10], ['sms', 15], ['sms', 20]]), 'sms');
  expect(sms).toMatchObject({ from: start + 10 * hour, due: start + 34 * hour, latest: start + 39 * hour, certain: true });
  expect(moments(sms)).toEqual({
    start: start + 10 * hour,
    '12h': start + 22 * hour,
    '3h': start + 31 * hour,
    '1h': start + 33 * hour,
  });
});

test('with nothing known before, the 24 hours run from the first look and are marked so', () => {
  const sms = one(orderOf([['sms', 15], ['sms', 20]]), 'sms');
  expect(sms).toMatchObject({ from: start + 15 * hour, due: start + 39 * hour, certain: false });
  expect(sms.note?.zh).toContain('首次看到');
});

test('a look at an open SMS stage rules out that the 24 hours were over before it', () => {
  const sms = one(orderOf([['awaiting-submission', 0], ['sms', 60]]), 'sms');
  expect(sms).toMatchObject({ due: start + 60 * hour, latest: start + 84 * hour, certain: false });
  expect(sms.note?.zh).toContain('随时可能到期');
  expect(moments(sms)).toEqual({ start: start + 60 * hour, '12h': start + 72 * hour, '3h': start + 81 * hour, '1h': start + 83 * hour });
  expect(timeText(sms, start + 61 * hour, calendar)).toEqual({ zh: '至多剩 23 小时 0 分', en: 'at most 23 h 0 min left' });
  expect(timeText(sms, start + 85 * hour, calendar).zh).toBe('已超 1 小时 0 分');
});

test('a creation printed by the console bounds the SMS like a look', () => {
  const created = one(orderOf([['sms', 10]], { createdAt: start }), 'sms');
  expect(created).toMatchObject({ from: start, due: start + 24 * hour, certain: true });
  expect(timeText(created, start + 20 * hour + 48 * 60_000, calendar).zh).toBe('剩 3 小时 12 分');
  expect(timeText(created, start + 30 * hour, calendar).zh).toBe('至多剩 4 小时 0 分');
});

test('a review known only to have begun after the creation is told as a range', () => {
  const review = one(orderOf([['administration-review', 24 * 4]], { createdAt: start }), 'administration-review');
  expect(review.certain).toBe(false);
  expect(review.note?.zh).toContain('订单创建之后');
  expect(timeText(review, start + 8 * day, calendar).zh).toBe('第 2–6 / 20 个工作日');
  expect(moments(review)['day-15']).toBe(startOf('2026-11-27') + 9 * hour);
});

test('a printed moment later than the first look is no creation', () => {
  expect(one(orderOf([['draft', 0], ['provider-review', 50]], { createdAt: start + 48 * hour }), 'order-life')).toMatchObject({ from: start, certain: false });
});

test('a second SMS round has a clock of its own', () => {
  const order = orderOf([['sms', 1], ['sms-rejected', 26], ['awaiting-submission', 60], ['sms', 61]]);
  expect(one(order, 'sms').due).toBe(start + 84 * hour);
});

test('an SMS seen days after another, with another stage between, is a second one, though nobody saw the refusal', () => {
  const sms = one(orderOf([['awaiting-submission', 0], ['sms', 1], ['awaiting-submission', 90], ['sms', 97]]), 'sms');
  expect(sms).toMatchObject({ certain: true, due: start + 114 * hour });
  expect(moments(sms)['3h']).toBe(start + 111 * hour);
});

test('the regulator has 20 working days, counted by the calendar, expected and not a duty', () => {
  const review = one(orderOf([['sms', 0], ['administration-review', 3]]), 'administration-review');
  expect(review.nature).toBe('expected');
  expect(review.due).toBe(endOf('2026-11-30'));
  expect(moments(review)).toEqual({ 'day-15': startOf('2026-11-23') + 9 * hour, 'day-20': startOf('2026-11-30') + 9 * hour });
  expect(review.provisional).toBe(false);
  expect(timeText(review, Date.parse('2026-11-10T02:00:00Z'), calendar).zh).toBe('第 6 / 20 个工作日');
});

test('a count that runs into a year without a notice is provisional', () => {
  const late = orderOf([['sms', 40 * 24], ['administration-review', 40 * 24 + 1]]);
  const review = one(late, 'administration-review');
  expect(dayAt(review.due).slice(0, 4)).toBe('2027');
  expect(review.provisional).toBe(true);
});

test('the provider is expected to take two working days at most', () => {
  const review = one(orderOf([['draft', 0], ['provider-review', 1]]), 'provider-review');
  expect(review).toMatchObject({ nature: 'expected', due: endOf(addWorkingDays(dayAt(start), 2, calendar).day), levels: [] });
});

test('after approval: the footer at once and the public-security filing within 30 days, until ticked', () => {
  const order = orderOf([['administration-review', 0], ['approved', 20]]);
  expect(all(order).map(({ kind, due }) => [kind, (due - start) / day])).toEqual([['footer', 0], ['public-security', 30]]);
  expect(unsettled(all(order), ['add-website/after-footer']).map(({ kind }) => kind)).toEqual(['public-security']);
  expect(unsettled(all(order), ['add-website/after-footer', 'add-website/after-public-security'])).toEqual([]);
});

test('a duty without a span is due now and never over', () => {
  const footer = one(orderOf([['administration-review', 0], ['approved', 20]]), 'footer');
  expect(timeText(footer, start + 9 * day, calendar)).toEqual({ zh: '现在', en: 'now' });
  expect(urgencyOf(footer, start + 9 * day)).toBe('soon');
});

test('a filing that was approved long before it was first seen brings no duties', () => {
  expect(all(orderOf([['approved', 0]], { createdAt: start - 106 * day }))).toEqual([]);
  expect(all(orderOf([['approved', 0]], { createdAt: start - 104 * day }))).toHaveLength(2);
  expect(all(orderOf([['administration-review', 0], ['approved', 20]], { createdAt: start - 106 * day }))).toHaveLength(2);
});

test.each<[Stage, DeadlineKind[]]>([
  ['draft', ['order-life']],
  ['provider-review', ['order-life', 'provider-review']],
  ['provider-rejected', ['order-life']],
  ['awaiting-submission', ['order-life']],
  ['sms', ['sms']],
  ['sms-rejected', ['order-life']],
  ['administration-review', ['administration-review']],
  ['administration-rejected', ['order-life']],
  ['approved', ['footer', 'public-security']],
  ['risk', []],
  ['abandoned', []],
  ['deleted', []],
  ['unknown', ['order-life']],
])('at %s there run %j', (stage, kinds) => {
  expect(all(orderOf([[stage, 1]])).map(({ kind }) => kind)).toEqual(kinds);
});

test('ids are stable over looks, differ by account, and do not hold the account', () => {
  const first = one(orderOf([['sms', 1]]), 'sms');
  expect(one(orderOf([['sms', 1], ['sms', 9], ['awaiting-submission', 0]]), 'sms').id).toBe(first.id);
  expect(one(orderOf([['sms', 1]], { account: 'other' }), 'sms').id).not.toBe(first.id);
  expect(first.id).not.toContain('19900000000');
  expect(first.id).toMatch(/^[0-9a-z]+\/2026110200001\/sms$/);
});

test('no text of any deadline names a person, an account or an order', () => {
  for (const stage of stages) {
    for (const { title, action, note } of all(orderOf([[stage, 1]], { subject: '虚构示例科技有限公司', createdAt: start }))) {
      const words = [title, action, note].flatMap((text) => (text === undefined ? [] : [text.zh, text.en])).join(' ');
      expect(words).not.toMatch(/虚构|19900000000|2026110200001/);
    }
  }
});

test('every limit has a source, a confidence and texts in both languages', () => {
  for (const limit of [...limits.orders, ...limits.papers]) {
    expect(limit.source.url).toMatch(/^https?:\/\//);
    expect(['high', 'medium', 'low']).toContain(limit.confidence);
    for (const text of [limit.title, limit.action, ...limit.conflicts.map(({ says }) => says)]) {
      expect(text.zh).toMatch(/\p{Script=Han}/u);
      expect(text.en).toMatch(/^[\p{ASCII}–]+$/u);
    }
  }
});

const profile: Profile = {
  id: 'p1',
  values: { 'principal.idNumber': '11019919000101001X', 'principal.idValidUntil': '2027-03-01' },
  sites: [
    { id: 's1', values: { 'sitePrincipal.idNumber': '11019919000101001X', 'sitePrincipal.idValidUntil': '2027-03-01' }, domainExpires: '2026-12-31' },
    { id: 's2', values: { 'sitePrincipal.idNumber': '110199199001010031', 'sitePrincipal.idValidUntil': '长期' }, domainExpires: '2028-02-29' },
  ],
  certificateExpires: '2026-11-20',
  createdAt: start,
  updatedAt: start,
};

test('papers and domains end with their last day, with reminders 90, 30 and 7 days before', () => {
  const found = deadlinesOfPapers(paperEndsOf(profile), limits);
  expect(found.map(({ id, due }) => [id, due])).toEqual([
    ['p1/certificate', endOf('2026-11-20')],
    ['p1/principal-id', endOf('2027-03-01')],
    ['p1/s1/domain', endOf('2026-12-31')],
    ['p1/s2/domain', endOf('2028-02-29')],
  ]);
  expect(moments(found[3]!)).toEqual({
    '90d': startOf('2027-12-01') + 9 * hour,
    '30d': startOf('2028-01-30') + 9 * hour,
    '7d': startOf('2028-02-22') + 9 * hour,
  });
});

test('a last day that is no day has no deadline', () => {
  expect(paperEndsOf({ ...profile, sites: [], values: { 'principal.idValidUntil': '2027-02-30' }, certificateExpires: '2026-13-01' })).toEqual([]);
});

test('the badge counts duties within a week and wears the worst of them', () => {
  const life = one(orderOf([['draft', 0]], { createdAt: start }), 'order-life');
  const sms = one(orderOf([['awaiting-submission', 0], ['sms', 1]]), 'sms');
  const review = one(orderOf([['sms', 0], ['administration-review', 1]]), 'administration-review');
  expect(badgeOf([life, review], start)).toEqual({ text: '', severity: 'none' });
  expect(badgeOf([life], start + 38 * day)).toEqual({ text: '1', severity: 'soon' });
  expect(badgeOf([sms, review], start + hour)).toEqual({ text: '1', severity: 'urgent' });
  expect(badgeOf([sms, life], start + 39 * day)).toEqual({ text: '2', severity: 'overdue' });
  expect(badgeOf([review], start + 400 * day)).toEqual({ text: '', severity: 'none' });
  expect(badgeOf(Array.from({ length: 120 }, () => sms), start + hour).text).toBe('99+');
  expect(urgencyOf(sms, sms.due)).toBe('urgent');
  expect(urgencyOf(sms, sms.due + 1)).toBe('overdue');
});

test('what presses: by urgency, and at the same one what ends the order first; without urgency time alone counts', () => {
  const sms = one(orderOf([['sms', 0]], { createdAt: start }), 'sms');
  const life = one(orderOf([['draft', 0]], { createdAt: start }), 'order-life');
  const approved = orderOf([['administration-review', 0], ['approved', 1]], { createdAt: start });
  const [footer, security] = [one(approved, 'footer'), one(approved, 'public-security')];
  const at = (deadline: Deadline, left: number) => pressOf(deadline, deadline.due - left);
  const overdue = [at(sms, -hour), at(life, -hour), at(security, -hour)];
  const urgent = [at(sms, hour), at(life, hour), at(security, hour)];
  const soon = [at(life, 5 * day), at(security, 5 * day), pressOf(footer, footer.due + 3 * day)];
  const later = [at(life, 20 * day), at(security, 20 * day), at(one(orderOf([['provider-review', 0]]), 'provider-review'), -day)];
  expect([overdue, urgent, soon, later]).toEqual([[0, 0, 1], [2, 2, 3], [4, 5, 5], [6, 6, 6]]);
});
