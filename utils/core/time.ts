import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc.js';

dayjs.extend(utc);

/** A calendar day in China, `YYYY-MM-DD`. */
export type Day = `${number}-${number}-${number}`;

/** A moment: milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

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
  return form.test(value) && dayjs.utc(value).format('YYYY-MM-DD') === value;
}

/** True for a moment between 1970 and the year 9999: what a console can print and a calendar can count from. */
export const isInstant = (at: number): boolean => at >= 0 && at < 253_402_214_400_000;

/**
 * The day in China at that moment. Plain arithmetic, for it is asked by the thousand.
 * @throws RangeError when it is no moment.
 */
export const dayAt = (at: Instant): Day => new Date(at + chinaOffset * minute).toISOString().slice(0, 10) as Day;

/** Midnight in China at the beginning of the day. */
export const startOf = (value: Day): Instant => Date.parse(`${value}T00:00:00+08:00`);

/** The last millisecond of the day in China. */
export const endOf = (value: Day): Instant => startOf(value) + day - 1;

/**
 * The day `count` days on. Counting working days calls this by the thousand, so it is plain arithmetic on UTC days.
 * @throws RangeError when `value` is no day.
 */
export const addDays = (value: Day, count: number): Day => new Date(Date.parse(value) + count * day).toISOString().slice(0, 10) as Day;

/** The same day of the month `count` months on; the month's last day where it has no such day. */
export const addMonths = (value: Day, count: number): Day => dayjs.utc(value).add(count, 'month').format('YYYY-MM-DD') as Day;

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => dayjs.utc(to).diff(dayjs.utc(from), 'day');

/** 0 Sunday … 6 Saturday. */
export const weekday = (value: Day): number => new Date(Date.parse(value)).getUTCDay();

/** The clock in China at that moment, `HH:mm`. */
export const clockAt = (at: Instant): string => inChina(at).format('HH:mm');
