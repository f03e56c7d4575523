import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addWorkingDays, calendarOf, certaintyOf, isWorkingDay, workingDaysBetween } from '../../utils/core/calendar.ts';
import { addDays, type Day } from '../../utils/core/time.ts';
import { holidays } from '../../utils/data/holidays.ts';

const calendar = calendarOf(holidays);
const anyDay = fc.integer({ min: 0, max: 365 * 8 }).map((count) => addDays('2018-01-01', count));

test.each<[Day, boolean]>([
  ['2026-01-04', true],
  ['2026-02-14', true],
  ['2026-02-15', false],
  ['2026-02-23', false],
  ['2026-02-28', true],
  ['2026-10-07', false],
  ['2026-10-10', true],
  ['2020-01-31', false],
  ['2024-02-29', true],
  ['2026-11-28', false],
])('%s is a working day: %s', (day, works) => {
  expect(isWorkingDay(day, calendar)).toBe(works);
});

test.each<[Day, number, Day]>([
  ['2026-09-15', 20, '2026-10-19'],
  ['2026-09-30', 1, '2026-10-08'],
  ['2026-10-09', 1, '2026-10-10'],
  ['2026-10-01', 0, '2026-10-08'],
  ['2026-11-24', 0, '2026-11-24'],
  ['2026-11-24', 1, '2026-11-25'],
  ['2024-02-28', 2, '2024-03-01'],
  ['2025-12-31', 1, '2026-01-04'],
])('%s and %i working days is %s', (from, count, to) => {
  expect(addWorkingDays(from, count, calendar).day).toBe(to);
});

test('the certainty is that of the worst year crossed', () => {
  expect(addWorkingDays('2026-11-24', 20, calendar).certainty).toBe('announced');
  expect(addWorkingDays('2026-12-20', 20, calendar).certainty).toBe('provisional');
  expect(addWorkingDays('2027-12-20', 20, calendar).certainty).toBe('unknown');
  expect(certaintyOf('2017-12-30', '2018-01-02', calendar)).toBe('unknown');
});

test('counting back gives the count again', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (from, count) => {
      const { day } = addWorkingDays(from, count, calendar);
      expect(isWorkingDay(day, calendar)).toBe(true);
      expect(workingDaysBetween(from, day, calendar)).toBe(count);
      expect(workingDaysBetween(from, addDays(day, -1), calendar)).toBe(count - 1);
    }),
  );
});

test('no working days lie behind', () => {
  expect(workingDaysBetween('2026-11-24', '2026-11-20', calendar)).toBe(0);
  expect(workingDaysBetween('2026-11-24', '2026-11-24', calendar)).toBe(0);
});

test.each([-1, 1.5, Number.NaN, 1_001])('%d is no count of working days', (count) => {
  expect(() => addWorkingDays('2026-11-24', count, calendar)).toThrow(RangeError);
});
