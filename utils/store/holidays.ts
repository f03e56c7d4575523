import { browser } from 'wxt/browser';
import { calendarOf, withPasted, type Calendar } from '../core/calendar.ts';
import { holidayYearOf, listHolds, type PastedYear } from '../core/pasted-year.ts';
import { isDay, type Day } from '../core/time.ts';
import { holidays } from '../data/holidays.ts';
import { pastedNotice } from '../data/source-list.ts';
import { z } from '../zod.ts';

/*
 * Years of the holiday calendar that the person pasted. In `storage.local` beside the settings, under a key of its own: public
 * facts, which the console's content script has no use for and does not load.
 */

const key = 'pasted-holidays';

const isADay = z.refine<string>((value) => isDay(value));
const list = z.string().check(z.maxLength(600));
const row = z.object({ year: z.int(), off: list, work: list, pastedOn: z.string().check(isADay), dated: z.optional(z.string().check(isADay)) });

/** A row that cannot be counted with is left out; the product's own table stands in its place. */
function read(stored: unknown): PastedYear[] {
  const rows = Array.isArray(stored) ? stored.slice(0, 20) : [];
  return rows.flatMap((one: unknown) => {
    const parsed = row.safeParse(one);
    if (!parsed.success) return [];
    const { year, off, work, pastedOn, dated } = parsed.data;
    if (!listHolds(year, off) || !listHolds(year, work)) return [];
    // Both have just been seen to be days.
    return [{ year, off, work, pastedOn: pastedOn as Day, ...(dated !== undefined && { dated: dated as Day }) }];
  });
}

/** What the person pasted, the earliest year first. */
export async function pastedYears(): Promise<PastedYear[]> {
  const found = await browser.storage.local.get(key);
  return read(found[key]).toSorted((a, b) => a.year - b.year);
}

/** Keeps a year; one that was pasted before for the same year is replaced. */
export async function keepPastedYear(year: PastedYear): Promise<void> {
  const others = (await pastedYears()).filter((one) => one.year !== year.year);
  await browser.storage.local.set({ [key]: [...others, year] });
}

export async function removePastedYear(year: number): Promise<void> {
  const others = (await pastedYears()).filter((one) => one.year !== year);
  await browser.storage.local.set({ [key]: others });
}

const calendarWith = (pasted: readonly PastedYear[]): Calendar => calendarOf(withPasted(holidays, pasted.map((one) => holidayYearOf(one, pastedNotice))));

interface Made {
  readonly of: string;
  readonly calendar: Calendar;
}

let made: Made | undefined;

/** The same object while nothing changes: counts made on it are remembered by it. */
function remembered(pasted: readonly PastedYear[]): Calendar {
  const of = JSON.stringify(pasted);
  if (made?.of !== of) made = { of, calendar: calendarWith(pasted) };
  return made.calendar;
}

/** The calendar by which everything is counted. What cannot be read is left out: the product's own table is always there. */
export const loadCalendar = (): Promise<Calendar> =>
  pastedYears().then(
    (pasted) => remembered(pasted),
    () => remembered([]),
  );

/** Tells of a calendar that another window changed, until the signal aborts. */
export function watchCalendar(tell: (calendar: Calendar) => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[key];
    if (area === 'local' && change !== undefined) tell(remembered(read(change.newValue).toSorted((a, b) => a.year - b.year)));
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen), { once: true });
}
