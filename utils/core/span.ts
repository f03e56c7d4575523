import { addWorkingDays, type Calendar } from './calendar.ts';
import type { Level, Span } from './limit.ts';
import { addDays, day as oneDay, dayAt, endOf, hour, startOf, type Day, type Instant } from './time.ts';

/** Days remind at nine in the morning in China. */
export const morningOf = (day: Day): Instant => startOf(day) + 9 * hour;

export interface Counting {
  readonly from: Instant;
  readonly due: Instant;
  readonly calendar: Calendar;
}

/** The end of a span. Working days end with the day. */
export function ahead(from: Instant, { count, unit }: Span, calendar: Calendar): Instant {
  if (unit === 'hour') return from + count * hour;
  if (unit === 'day') return from + count * oneDay;
  return endOf(addWorkingDays(dayAt(from), count, calendar).day);
}

function levelAt(level: Level, { from, due, calendar }: Counting): Instant {
  if ('before' in level) {
    const { count, unit } = level.before;
    return unit === 'hour' ? due - count * hour : morningOf(addDays(dayAt(due), -count));
  }
  if (level.after.unit !== 'working-day') return ahead(from, level.after, calendar);
  return morningOf(addWorkingDays(dayAt(from), level.after.count, calendar).day);
}

/** The moments of the levels, by their ids. */
export const levelsOf = (levels: readonly Level[], counting: Counting): readonly { readonly id: string; readonly at: Instant }[] =>
  levels.map((level) => ({ id: level.id, at: levelAt(level, counting) }));
