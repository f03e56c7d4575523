import { daysOf, type HolidayYear } from './calendar.ts';
import type { HolidayNotice } from './holiday-notice.ts';
import type { Source } from './source.ts';
import { isDay, type Day } from './time.ts';

/** A year as it is kept: public facts, and the day on which the person vouched for them. */
export interface PastedYear {
  readonly year: number;
  /** As `HolidayYear` writes them. */
  readonly off: string;
  readonly work: string;
  readonly pastedOn: Day;
  /** The date of the notice, where it was pasted along. */
  readonly dated?: Day;
}

export const pastedYear = ({ year, off, work, dated }: HolidayNotice, pastedOn: Day): PastedYear => ({
  year,
  off,
  work,
  pastedOn,
  ...(dated !== undefined && { dated }),
});

/** The calendar's row of it, with a source that says whose word it is and since when. */
export const holidayYearOf = ({ year, off, work, pastedOn, dated }: PastedYear, source: Source): HolidayYear => ({
  year,
  off,
  work,
  pasted: true,
  source: { ...source, dated: dated ?? source.dated, checked: pastedOn },
});

const token = /^(?:\d{4}){1,2}(?:-(?:\d{4}){1,2})?$/;
/** More than the seven festivals and their make-up days ever need. */
const mostTokens = 40;
const mostDays = 120;

/** Whether a kept list can be counted with: every day of it exists, and there are not more than a year can have off. */
export function listHolds(year: number, list: string): boolean {
  const tokens = list.split(' ').filter((one) => one !== '');
  if (tokens.length > mostTokens || !tokens.every((one) => token.test(one))) return false;
  const ends = tokens.flatMap((one) => one.split('-')).map((one) => (one.length === 8 ? one : `${year}${one}`));
  const areDays = ends.every((one) => isDay(`${one.slice(0, 4)}-${one.slice(4, 6)}-${one.slice(6)}`) && Math.abs(Number(one.slice(0, 4)) - year) <= 1);
  return areDays && daysOf(year, list).length <= mostDays;
}
