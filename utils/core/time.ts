import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc.js';
import type { Instant } from './instant.ts';

export { isInstant, type Instant } from './instant.ts';

dayjs.extend(utc);

/** A calendar day in China, `YYYY-MM-DD`. */
export type Day = `${number}-${number}-${number}`;

/** Every clock of the product is injected, so that a test can set the day. */
export type Clock = () => Instant;

/** China keeps one zone all year; deadlines are counted in it whatever the machine's zone. */
const chinaOffset = 8 * 60;
const form = /^\d{4}-\d{2}-\d{2}$/;

export const minute = 60_000;
export const hour = 3_600_000;
export const day = 24 * hour;

const inChina = (at: Instant) => dayjs.utc(at).utcOffset(chinaOffset);

/** True for a day that exists in the calendar, written `YYYY-MM-DD`. */
export function isDay(value: string): value is Day {
  if (!form.test(value)) return false;
  // What is no day reads as none, or as a later one: 30 February is 2 March.
  const number = Date.parse(value) / day;
  return !Number.isNaN(number) && nameOf(number) === value;
}

/*
 * Deadlines of thousands of orders fall on the same few hundred days. A day's name and its number (days since 1970-01-01)
 * are each worked out once; no more of them are kept than two centuries have.
 */
const most = 75_000;
const names = new Map<number, Day>();
const numbers = new Map<Day, number>();

/** @throws RangeError when there is no day of that number. */
function nameOf(number: number): Day {
  const known = names.get(number);
  if (known !== undefined) return known;
  const name = new Date(number * day).toISOString().slice(0, 10) as Day;
  if (names.size >= most) names.clear();
  names.set(number, name);
  return name;
}

/** `NaN` when it is no day. */
function numberOf(value: Day): number {
  const known = numbers.get(value);
  if (known !== undefined) return known;
  const number = Date.parse(value) / day;
  if (numbers.size >= most) numbers.clear();
  numbers.set(value, number);
  return number;
}

/**
 * The day in China at that moment.
 * @throws RangeError when it is no moment.
 */
export const dayAt = (at: Instant): Day => nameOf(Math.floor((at + chinaOffset * minute) / day));

/** Midnight in China at the beginning of the day. */
export const startOf = (value: Day): Instant => numberOf(value) * day - chinaOffset * minute;

/** The last millisecond of the day in China. */
export const endOf = (value: Day): Instant => startOf(value) + day - 1;

/**
 * The day `count` days on. Counting working days calls this by the thousand, so it is plain arithmetic on numbered days.
 * @throws RangeError when `value` is no day.
 */
export const addDays = (value: Day, count: number): Day => nameOf(numberOf(value) + count);

/** The same day of the month `count` months on; the month's last day where it has no such day. */
export const addMonths = (value: Day, count: number): Day => dayjs.utc(value).add(count, 'month').format('YYYY-MM-DD') as Day;

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => dayjs.utc(to).diff(dayjs.utc(from), 'day');

/** 0 Sunday … 6 Saturday. */
export const weekday = (value: Day): number => new Date(Date.parse(value)).getUTCDay();

/** The clock in China at that moment, `HH:mm`. */
export const clockAt = (at: Instant): string => inChina(at).format('HH:mm');
