import { expect, test } from 'vitest';
import { calendarOf } from '../../utils/core/calendar.ts';
import { deadlinesOf, deadlinesOfPapers, type Deadline } from '../../utils/core/deadline.ts';
import { see, type Order, type Stage } from '../../utils/core/order.ts';
import { due, nextWake, remindersFor, shownAt, type Shown } from '../../utils/core/reminder.ts';
import { isSameRun, runOf } from '../../utils/core/run.ts';
import { day, hour, type Instant } from '../../utils/core/time.ts';
import { undone, type Snooze, type Wishes } from '../../utils/core/wishes.ts';
import { holidays } from '../../utils/data/holidays.ts';
import { limits } from '../../utils/data/limits.ts';

const calendar = calendarOf(holidays);
const start = Date.parse('2026-09-01T10:00:00+08:00');
const at = (moment: string) => Date.parse(`${moment}:00+08:00`);
const night = { from: 22 * 60, to: 8 * 60 };

const deadlinesAfter = (looks: readonly (readonly [Stage, Instant])[], createdAt?: Instant): Deadline[] => {
  const order = looks.reduce<Order | undefined>(
    (so, [stage, seen]) => see(so, { account: 'demo', order: '1', stage, label: stage, at: seen, ...(createdAt !== undefined && { createdAt }) }),
    undefined,
  );
  return order === undefined ? [] : deadlinesOf(order, limits, calendar);
};
const life = (createdAt = start) => deadlinesAfter([['draft', start]], createdAt).filter(({ kind }) => kind === 'order-life');
const smsFrom = (begun: Instant) => deadlinesAfter([['awaiting-submission', begun], ['sms', begun + hour]]);

/** The levels raised at each wake, and when. */
function raisedAt(deadlines: readonly Deadline[], wakes: readonly Instant[], wishes: Wishes = {}): [level: string, at: Instant][] {
  const shown: Shown[] = [];
  return wakes.flatMap((now) => {
    const raised = due(remindersFor(deadlines, now, wishes), shown, now);
    shown.push(...raised.map((one) => shownAt(one, now)));
    return raised.map(({ level }): [string, Instant] => [level, now]);
  });
}
/** Wakes as the alarm would have them, from that moment on. */
function followed(deadlines: readonly Deadline[], from: Instant, wishes: Wishes): [level: string, at: Instant][] {
  const wakes = [from];
  for (let next: Instant | undefined = from; next !== undefined && wakes.length < 20; ) {
    const now: Instant = next;
    const ahead = remindersFor(deadlines, now, wishes).filter(({ heldUntil }) => heldUntil > now);
    next = nextWake(ahead, [], now);
    if (next !== undefined) wakes.push(next);
  }
  return raisedAt(deadlines, wakes, wishes);
}

test('in quiet hours a reminder waits for their end, and the alarm with it', () => {
  const born = at('2026-08-31T23:00');
  expect(followed(life(born), start, { quiet: night })).toEqual([
    ['day-30', at('2026-10-01T08:00')],
    ['day-40', at('2026-10-11T08:00')],
    ['day-44', at('2026-10-15T08:00')],
  ]);
});

test('what was slept over by day waits too when the machine wakes at night', () => {
  const wakes = [at('2026-10-02T03:00'), at('2026-10-02T07:59'), at('2026-10-02T08:00'), at('2026-10-02T09:00')];
  expect(raisedAt(life(), wakes, { quiet: night })).toEqual([['day-30', at('2026-10-02T08:00')]]);
});

test('the SMS waits for no morning', () => {
  expect(followed(smsFrom(at('2026-09-02T10:30')), at('2026-09-02T11:30'), { quiet: night })).toEqual(followed(smsFrom(at('2026-09-02T10:30')), at('2026-09-02T11:30'), {}));
});

test('a duty that would be over by the morning is raised at night', () => {
  const dying = life(at('2026-09-01T02:00'));
  const night45 = at('2026-10-16T01:00');
  expect(raisedAt(dying, [night45], { quiet: night }).map(([level]) => level)).toEqual(['day-30', 'day-40', 'day-44']);
});

const snooze = (deadline: Deadline, from: Instant, span: number): Snooze => ({ deadline: deadline.id, ...runOf(deadline), at: from, until: from + span });

test('put off for two days: nothing until then, and then once more', () => {
  const [order] = life();
  const pressed = start + 39 * day;
  const snoozes = [snooze(order!, pressed, 2 * day)];
  const wakes = [start + 30 * day, pressed, start + 40 * day, pressed + 2 * day, pressed + 2 * day + hour, start + 44 * day];
  const said = wakes.map((now) => [now, snoozes.filter((one) => one.at <= now)] as const);
  const shown: Shown[] = [];
  const levels = said.map(([now, so]) => {
    const raised = due(remindersFor([order!], now, { snoozes: so }), shown, now);
    shown.push(...raised.map((one) => shownAt(one, now)));
    return raised.map(({ level }) => level);
  });
  expect(levels).toEqual([['day-30'], [], [], ['day-40', 'snooze'], [], ['day-44']]);
});

test('no snooze silences the last level, nor any of the SMS, and none lasts longer than a week', () => {
  const [order] = life();
  const year = { snoozes: [snooze(order!, start + 43 * day, 365 * day)] };
  expect(raisedAt([order!], [start + 43.5 * day, start + 44 * day, start + 50 * day, start + 90 * day], year)).toEqual([
    ['day-30', start + 44 * day], ['day-40', start + 44 * day], ['day-44', start + 44 * day], ['snooze', start + 50 * day],
  ]);
  const [sms] = smsFrom(start);
  const levels = followed([sms!], start + hour, { snoozes: [snooze(sms!, start + hour, 12 * hour)] });
  expect(levels.map(([level, when]) => [level, (when - start) / hour])).toEqual([['start', 1], ['12h', 12], ['snooze', 13], ['3h', 21], ['1h', 23]]);
});

test('a snooze pressed under a clock that was ahead holds nothing', () => {
  const [order] = life();
  const ahead = { snoozes: [snooze(order!, start + 3_650 * day, day)] };
  expect(raisedAt([order!], [start + 30 * day, start + 40 * day], ahead)).toEqual(raisedAt([order!], [start + 30 * day, start + 40 * day]));
});

test('done is done for this round, and the next one asks anew', () => {
  const [first] = smsFrom(start);
  const done = [{ deadline: first!.id, ...runOf(first!) }];
  expect(undone([first!], done)).toEqual([]);
  const [narrowed] = deadlinesAfter([['awaiting-submission', start], ['awaiting-submission', start + hour / 2], ['sms', start + hour]]);
  expect(undone([narrowed!], done)).toEqual([]);
  const second = deadlinesAfter([['sms', start + hour], ['sms-rejected', start + 3 * hour], ['awaiting-submission', start + 4 * hour], ['sms', start + 5 * hour]]);
  expect(second[0]!.id).toBe(first!.id);
  expect(undone(second, done)).toEqual(second);
});

test('a renewed paper asks anew though the old one was done', () => {
  const paper = (lastDay: '2026-12-01' | '2036-12-01') => deadlinesOfPapers([{ of: 'p', kind: 'certificate', lastDay }], limits);
  const done = paper('2026-12-01').map((one) => ({ deadline: one.id, ...runOf(one) }));
  expect(undone(paper('2026-12-01'), done)).toEqual([]);
  expect(undone(paper('2036-12-01'), done)).toHaveLength(1);
});

test('an order lives once, whenever its creation becomes known', () => {
  const [unknown, printed, earlier] = [deadlinesAfter([['draft', start]]), life(start - day), life(start - 2 * day)];
  expect(isSameRun(runOf(unknown[0]!), runOf(printed[0]!))).toBe(true);
  expect(isSameRun(runOf(printed[0]!), runOf(earlier[0]!))).toBe(true);
});

test('shown by a clock ten years ahead: not again in this round, but in the next, and that only once', () => {
  const [first] = smsFrom(start);
  const ahead = start + 3_650 * day;
  const shown = due(remindersFor([first!], ahead), [], ahead).map((one) => shownAt(one, ahead));
  expect(shown).toHaveLength(4);
  expect(due(remindersFor([first!], start + 23 * hour), shown, start + 23 * hour)).toEqual([]);
  const second = deadlinesAfter([['sms', start + hour], ['sms-rejected', start + 3 * hour], ['sms', start + 5 * hour]]);
  const now = start + 5 * hour;
  const again = due(remindersFor(second, now), shown, now);
  expect(again.map(({ level }) => level)).toEqual(['start']);
  expect(due(remindersFor(second, now), [...shown, ...again.map((one) => shownAt(one, now))], now)).toEqual([]);
});

test('records of older releases count by the moment they were shown', () => {
  const [first] = smsFrom(start);
  const now = start + 13 * hour;
  const old = [{ id: `${first!.id}/start`, at: start + hour }, { id: `${first!.id}/12h`, at: start + 12 * hour }];
  expect(due(remindersFor([first!], now), old, now)).toEqual([]);
  expect(due(remindersFor([first!], now), old.slice(0, 1), now).map(({ level }) => level)).toEqual(['12h']);
});
