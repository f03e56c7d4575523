import { isWorkday } from 'chinese-days';
import { expect, test } from 'vitest';
import { calendarOf, isWorkingDay } from '../../utils/core/calendar.ts';
import { addDays, type Day } from '../../utils/core/time.ts';
import { holidays } from '../../utils/data/holidays.ts';

const calendar = calendarOf(holidays);

test.each([2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026])('every day of %i agrees with chinese-days', (year) => {
  const differing: Day[] = [];
  let days = 0;
  for (let day: Day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1)) {
    days++;
    if (isWorkingDay(day, calendar) !== isWorkday(day)) differing.push(day);
  }
  expect(days).toBe(year % 4 === 0 ? 366 : 365);
  expect(differing).toEqual([]);
});

test('make-up days are weekend days and days off are distinct from them', () => {
  for (const day of calendar.work) expect([0, 6]).toContain(new Date(`${day}T00:00Z`).getUTCDay());
  for (const day of calendar.work) expect(calendar.off.has(day)).toBe(false);
});

test('2027 holds the thirteen statutory days, names no make-up day, and says that it is provisional', () => {
  const row = holidays.find(({ year }) => year === 2027);
  expect(row?.provisional).toBe(true);
  expect(row?.work).toBe('');
  expect([...calendar.off].filter((day) => day.startsWith('2027'))).toHaveLength(13);
  expect(isWorkingDay('2027-02-08', calendar)).toBe(false);
});

test('every year has a source of its own with a date and an address', () => {
  for (const { source, year } of holidays) {
    expect(source.url).toMatch(/^https:\/\/www\.gov\.cn\//);
    expect(source.dated).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(Number(source.dated.slice(0, 4))).toBeLessThan(year);
  }
  expect(new Set(holidays.map(({ source }) => source.id)).size).toBe(holidays.length);
});
