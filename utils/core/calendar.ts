import type { Source } from './source.ts';
import { addDays, weekday, type Day } from './time.ts';

/**
 * One year of the State Council's calendar. Days are `MMDD` or `MMDD-MMDD`, separated by spaces; days of a neighbouring year,
 * to which New Year may reach, have theirs in front (`20181230-20181231`).
 */
export interface HolidayYear {
  readonly year: number;
  /** Days off, weekends inside a holiday included. */
  readonly off: string;
  /** Weekend days on which people work (调休). */
  readonly work: string;
  /** The notice is not out: only the days fixed by statute are known, the make-up days are not. */
  readonly provisional?: true;
  /** Read from a notice that the person pasted; no release of the product has it. */
  readonly pasted?: true;
  readonly source: Source;
}

/** `announced`: by notice. `provisional`: statutory days only. `unknown`: no row; plain weekdays are counted. */
export type Certainty = 'announced' | 'provisional' | 'unknown';

/** The rows made ready for look-up. */
export interface Calendar {
  readonly off: ReadonlySet<Day>;
  readonly work: ReadonlySet<Day>;
  readonly years: ReadonlyMap<number, Certainty>;
  /** Years that stand on a notice which the person pasted. */
  readonly pasted: ReadonlySet<number>;
}

/** A day found by counting, and how sure the calendar was on the way there. */
export interface Counted {
  readonly day: Day;
  readonly certainty: Certainty;
}

const yearOf = (day: Day): number => Number(day.slice(0, 4));

const dayOf = (year: number, written: string): Day => {
  const whole = written.length === 8 ? written : `${year}${written}`;
  return `${whole.slice(0, 4)}-${whole.slice(4, 6)}-${whole.slice(6)}` as Day;
};

function span(year: number, written: string): Day[] {
  const [first = '', last = first] = written.split('-');
  const end = dayOf(year, last);
  const days: Day[] = [];
  for (let day = dayOf(year, first); day <= end; day = addDays(day, 1)) days.push(day);
  return days;
}

/** The days of a written list, in its order. */
export const daysOf = (year: number, list: string): Day[] =>
  list
    .split(' ')
    .filter((part) => part !== '')
    .flatMap((part) => span(year, part));

/** Makes the table ready for look-up; done once by whoever wires things up. */
export function calendarOf(rows: readonly HolidayYear[]): Calendar {
  return {
    off: new Set(rows.flatMap((row) => daysOf(row.year, row.off))),
    work: new Set(rows.flatMap((row) => daysOf(row.year, row.work))),
    years: new Map(rows.map((row) => [row.year, row.provisional ? 'provisional' : 'announced'])),
    pasted: new Set(rows.filter((row) => row.pasted).map((row) => row.year)),
  };
}

/** The table with what the person pasted: it takes the place of provisional years and adds unknown ones; what was announced stays. */
export function withPasted(rows: readonly HolidayYear[], pasted: readonly HolidayYear[]): HolidayYear[] {
  const announced = rows.filter((row) => !row.provisional);
  const added = pasted.filter(({ year }) => !announced.some((row) => row.year === year));
  const provisional = rows.filter((row) => row.provisional && !added.some(({ year }) => year === row.year));
  return [...announced, ...provisional, ...added];
}

/** Whether offices in the mainland work on that day, make-up days included. */
export function isWorkingDay(day: Day, calendar: Calendar): boolean {
  if (calendar.work.has(day)) return true;
  if (calendar.off.has(day)) return false;
  const of = weekday(day);
  return of !== 0 && of !== 6;
}

const gravity: Readonly<Record<Certainty, number>> = { announced: 0, provisional: 1, unknown: 2 };

/** The least certain year between two days, both included. */
export function certaintyOf(from: Day, to: Day, calendar: Calendar): Certainty {
  let worst: Certainty = 'announced';
  for (let year = yearOf(from); year <= yearOf(to); year++) {
    const here = calendar.years.get(year) ?? 'unknown';
    if (gravity[here] > gravity[worst]) worst = here;
  }
  return worst;
}

/** Whether a count between two days stands on a notice that the person pasted. */
export function usesPasted(from: Day, to: Day, calendar: Calendar): boolean {
  return [...calendar.pasted].some((year) => year >= yearOf(from) && year <= yearOf(to));
}

/** Thousands of orders count from the same few days; each count is made once a calendar. */
const counted = new WeakMap<Calendar, Map<string, Counted>>();

function count(from: Day, working: number, calendar: Calendar): Counted {
  let day = from;
  let left = working;
  while (left > 0) {
    day = addDays(day, 1);
    if (isWorkingDay(day, calendar)) left--;
  }
  while (!isWorkingDay(day, calendar)) day = addDays(day, 1);
  return { day, certainty: certaintyOf(from, day, calendar) };
}

/**
 * The `working`-th working day after `from`; the day itself is not counted. With 0, the first working day on or after it.
 * @throws RangeError unless `working` is a whole number from 0 to 1000.
 */
export function addWorkingDays(from: Day, working: number, calendar: Calendar): Counted {
  if (!Number.isInteger(working) || working < 0 || working > 1_000) throw new RangeError(`working days: ${working}`);
  const known = counted.get(calendar) ?? new Map<string, Counted>();
  counted.set(calendar, known);
  const key = `${from}+${working}`;
  const found = known.get(key) ?? count(from, working, calendar);
  known.set(key, found);
  return found;
}

/** Working days after `from` up to and including `to`; 0 when `to` is not later. */
export function workingDaysBetween(from: Day, to: Day, calendar: Calendar): number {
  let working = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (isWorkingDay(day, calendar)) working++;
  }
  return working;
}
