import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarOf } from '../../utils/core/calendar.ts';
import { deadlinesOf, type Deadline } from '../../utils/core/deadline.ts';
import { see, type Order, type Sighting, type Stage } from '../../utils/core/order.ts';
import { due, nextWake, noticeOf, remindersFor, type Shown } from '../../utils/core/reminder.ts';
import { day, hour, type Instant } from '../../utils/core/time.ts';
import { holidays } from '../../utils/data/holidays.ts';
import { limits } from '../../utils/data/limits.ts';

const calendar = calendarOf(holidays);
const start = Date.parse('2026-09-01T02:00:00Z');
const look = (stage: Stage, at: Instant, order = '1'): Sighting => ({ account: 'demo', order, stage, label: stage, at });
const seen = (looks: readonly Sighting[]): Order => {
  const order = looks.reduce<Order | undefined>((so, one) => see(so, one), undefined);
  if (order === undefined) throw new Error('no looks');
  return order;
};
const remindersAt = (order: Order, now: Instant) => remindersFor(deadlinesOf(order, limits, calendar), now);

/** A person who is told what is due at each wake, as the background does it. */
function told(wakes: readonly Instant[], orderAt: (now: Instant) => Order) {
  const shown: Shown[] = [];
  for (const now of wakes) {
    for (const one of due(remindersAt(orderAt(now), now), shown, now)) shown.push({ id: one.id, at: now });
  }
  return shown;
}

const sms = seen([look('awaiting-submission', start), look('sms', start + hour)]);
const levelsShown = (shown: readonly Shown[]) => shown.map(({ id, at }) => [id.split('/').at(-1), (at - start) / hour]);

test('each level of the SMS is raised at its moment', () => {
  const wakes: Instant[] = [];
  const shown: Shown[] = [];
  let now: Instant | undefined = start + hour;
  while (now !== undefined && wakes.length < 20) {
    wakes.push(now);
    const at = now;
    shown.push(...due(remindersAt(sms, at), shown, at).map(({ id }) => ({ id, at })));
    now = nextWake(remindersAt(sms, at), shown, at);
  }
  expect(levelsShown(shown)).toEqual([['start', 1], ['12h', 12], ['3h', 21], ['1h', 23]]);
  expect(wakes).toHaveLength(4);
});

test('what was slept through is raised once, together, in one notice', () => {
  const now = start + 22.5 * hour;
  const raised = due(remindersAt(sms, now), [], now);
  expect(raised.map(({ level }) => level)).toEqual(['start', '12h', '3h']);
  expect(noticeOf(raised)).toEqual({
    title: { zh: '1 项备案事项', en: '1 filing matter' },
    body: { zh: '工信部短信核验：剩 1 小时 30 分', en: 'SMS verification by the ministry: 1 h 30 min left' },
  });
});

test('a second round is reminded again, though the first had all its levels', () => {
  const first = told([start + hour, start + 12 * hour, start + 21 * hour, start + 23 * hour], () => sms);
  const second = seen([
    look('awaiting-submission', start), look('sms', start + hour), look('sms-rejected', start + 30 * hour), look('awaiting-submission', start + 50 * hour),
    look('sms', start + 51 * hour),
  ]);
  const now = start + 63 * hour;
  expect(due(remindersAt(second, now), first, now).map(({ level }) => level)).toEqual(['start', '12h']);
});

test('a clock set forward ten years and back brings no second notice', () => {
  const shown = told([start + hour, start + 3_650 * day, start + 2 * hour, start + 13 * hour, start + 23 * hour], () => sms);
  expect(shown).toHaveLength(4);
  expect(new Set(shown.map(({ id }) => id)).size).toBe(4);
});

test('what is due and not yet shown wakes now', () => {
  const now = start + 13 * hour;
  expect(nextWake(remindersAt(sms, now), [], now)).toBe(now);
});

test('a notice begins with what is due first, whichever level came first', () => {
  const now = start + 45 * day - hour;
  const life = remindersAt(seen([{ ...look('draft', start), createdAt: start }]), now);
  const urgent = seen([look('awaiting-submission', now - 23.5 * hour, '2'), look('sms', now - 23 * hour, '2')]);
  const notice = noticeOf(due([...life, ...remindersAt(urgent, now)], [], now));
  expect(notice?.body.zh.split('\n')).toEqual(['工信部短信核验：剩 30 分', '备案订单有效期：剩 1 小时 0 分']);
});

test('nothing to come: no wake', () => {
  expect(nextWake([], [], start)).toBeUndefined();
  expect(noticeOf([])).toBeUndefined();
});

test('a notice tells the nearest three and counts the rest, and names nothing', () => {
  const orders = ['11', '22', '33', '44', '55'].map((order, index) => seen([look('awaiting-submission', start + index * hour, order), look('sms', start + 5 * hour, order)]));
  const now = start + 6 * hour;
  const notice = noticeOf(due(orders.flatMap((order) => remindersAt(order, now)), [], now));
  expect(notice?.title.zh).toBe('5 项备案事项');
  expect(notice?.body.zh.split('\n')).toEqual([
    '工信部短信核验：剩 18 小时 0 分', '工信部短信核验：剩 19 小时 0 分', '工信部短信核验：剩 20 小时 0 分', '另有 2 项',
  ]);
  expect(notice?.body.zh).not.toMatch(/demo|11|22|33|44|55/);
});

test('what others are expected to do is not called overdue', () => {
  const review = seen([look('sms', start), look('administration-review', start + hour)]);
  const now = start + 60 * day;
  expect(noticeOf(due(remindersAt(review, now), [], now))?.body.zh).toBe('管局审核已过预计时间');
});

const path: readonly Stage[] = ['draft', 'provider-review', 'provider-rejected', 'provider-review', 'awaiting-submission', 'sms', 'administration-review', 'approved'];
const timed = fc
  .tuple(fc.integer({ min: 1, max: path.length }), fc.array(fc.integer({ min: hour, max: 20 * day }), { minLength: path.length, maxLength: path.length }))
  .map(([end, gaps]) => {
    let at = start;
    return path.slice(0, end).map((stage, index) => look(stage, (at += gaps[index] ?? hour)));
  });
const wakesFrom = (first: Instant) =>
  fc.array(fc.integer({ min: 0, max: 90 * day }), { minLength: 1, maxLength: 60 }).map((after) => after.map((one) => first + one).sort((a, b) => a - b));

test('no level is missed or doubled under random wakes and shuffled looks', () => {
  fc.assert(
    fc.property(
      timed.chain((looks) => fc.tuple(fc.constant(looks), fc.shuffledSubarray(looks, { minLength: looks.length }), wakesFrom(looks.at(-1)?.at ?? start))),
      ([looks, shuffled, wakes]) => {
        const order = seen(shuffled);
        const shown = told(wakes, () => order);
        const last = wakes.at(-1) ?? start;
        const owed = remindersAt(seen(looks), last).filter(({ at }) => at <= last).map(({ id }) => id);
        expect(shown.map(({ id }) => id).toSorted()).toEqual(owed.toSorted());
        for (const { id, at } of shown) {
          const reminder = remindersAt(order, at).find((one) => one.id === id);
          const before = wakes.findLast((wake) => wake < at) ?? Number.NEGATIVE_INFINITY;
          expect(reminder!.at <= at && reminder!.at > before).toBe(true);
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('looks that arrive between wakes, late or not, never raise a level twice for one moment', () => {
  fc.assert(
    fc.property(
      timed.chain((looks) => fc.tuple(fc.shuffledSubarray(looks, { minLength: looks.length }), wakesFrom(looks.at(-1)?.at ?? start))),
      ([shuffled, wakes]) => {
        const shown: Shown[] = [];
        wakes.forEach((now, index) => {
          const order = seen(shuffled.slice(0, index + 1));
          for (const one of due(remindersAt(order, now), shown, now)) {
            const earlier = shown.filter(({ id }) => id === one.id).map(({ at }) => at);
            expect(earlier.every((at) => at < one.at)).toBe(true);
            shown.push({ id: one.id, at: now });
          }
        });
        const last = wakes.at(-1) ?? start;
        const order = seen(shuffled.slice(0, wakes.length));
        expect(due(remindersAt(order, last), shown, last)).toEqual([]);
      },
    ),
    { numRuns: 300 },
  );
});

test('following `nextWake` alone reaches every level at its very moment', () => {
  fc.assert(
    fc.property(timed, (looks) => {
      const order = seen(looks);
      const first = looks.at(-1)?.at ?? start;
      const shown: Shown[] = [];
      let now: Instant | undefined = first;
      let wakes = 0;
      while (now !== undefined && wakes < 20) {
        const at = now;
        shown.push(...due(remindersAt(order, at), shown, at).map(({ id }) => ({ id, at })));
        now = nextWake(remindersAt(order, at), shown, at);
        wakes++;
      }
      const every = remindersAt(order, first);
      expect(shown).toHaveLength(every.length);
      for (const { id, at } of shown) expect(at).toBe(Math.max(first, every.find((one) => one.id === id)!.at));
    }),
  );
});

test('a level of a deadline carries its own id', () => {
  const deadlines: Deadline[] = deadlinesOf(sms, limits, calendar);
  const ids = remindersFor(deadlines, start).map(({ id }) => id);
  expect(ids).toEqual(['start', '12h', '3h', '1h'].map((level) => `${deadlines[0]!.id}/${level}`));
});
