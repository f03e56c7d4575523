import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, addMonths, clockAt, day, dayAt, daysBetween, endOf, isDay, startOf, weekday, type Day } from '../../utils/core/time.ts';

dayjs.extend(utc);

const anyDay = fc.integer({ min: -20_000, max: 40_000 }).map((count) => dayjs.utc(0).add(count, 'day').format('YYYY-MM-DD') as Day);

test('counting days agrees with the calendar library', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -3_000, max: 3_000 }), (from, count) => {
      const to = addDays(from, count);
      expect(to).toBe(dayjs.utc(from).add(count, 'day').format('YYYY-MM-DD'));
      expect(daysBetween(from, to)).toBe(count);
      expect(weekday(to)).toBe(dayjs.utc(to).day());
    }),
  );
});

test.each<[Day, number, Day]>([
  ['2024-02-28', 1, '2024-02-29'],
  ['2024-02-29', 1, '2024-03-01'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2026-03-01', -1, '2026-02-28'],
])('%s and %i days is %s', (from, count, to) => {
  expect(addDays(from, count)).toBe(to);
});

test.each<[Day, number, Day]>([
  ['2026-11-30', 3, '2027-02-28'],
  ['2027-11-30', 3, '2028-02-29'],
  ['2026-08-24', 3, '2026-11-24'],
])('%s and %i months is %s', (from, count, to) => {
  expect(addMonths(from, count)).toBe(to);
});

test.each(['2026-02-30', '2026-13-01', '2026-1-1', '长期', '', '2026-11-24 ', '20261124'])('“%s” is no day', (value) => {
  expect(isDay(value)).toBe(false);
});

test('what is no day cannot be counted from', () => {
  expect(() => addDays('2026-13-01', 1)).toThrow(RangeError);
});

test('a day in China begins and ends by +08:00', () => {
  expect(startOf('2026-11-24')).toBe(Date.parse('2026-11-23T16:00:00Z'));
  expect(endOf('2026-11-24')).toBe(Date.parse('2026-11-24T16:00:00Z') - 1);
  expect(dayAt(Date.parse('2026-11-23T15:59:59Z'))).toBe('2026-11-23');
  expect(dayAt(Date.parse('2026-11-23T16:00:00Z'))).toBe('2026-11-24');
  expect(clockAt(Date.parse('2026-11-23T16:05:00Z'))).toBe('00:05');
});

test('every moment of a day belongs to it', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: day - 1 }), (of, after) => {
      expect(dayAt(startOf(of) + after)).toBe(of);
    }),
  );
});
