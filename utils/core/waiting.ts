import { addWorkingDays, certaintyOf, type Calendar } from './calendar.ts';
import { verdictOf, type CaseAnswers, type Open, type When } from './case-condition.ts';
import type { FilingCase } from './filing.ts';
import type { Conflict, Limits, OrderKind, Span } from './limit.ts';
import type { Source } from './source.ts';
import type { Text } from './text.ts';
import { addDays, type Day } from './time.ts';

interface Written {
  readonly title: Text;
  readonly least: Span;
  readonly most: Span;
  readonly source: Source;
  readonly conflicts: readonly Conflict[];
}

/** A time that passes on the way, in the order of the way. `limit` takes spans, words and source from the limit of that kind. */
export type Wait = { readonly id: string; readonly when: When; readonly note?: Text } & ({ readonly limit: OrderKind; readonly least?: Span } | Written);

export interface WaitStep extends Written {
  readonly id: string;
  readonly note?: Text;
  /** Not empty: it may not come at all, so the earliest day is counted without it. */
  readonly open: readonly Open[];
}

export interface Waiting {
  readonly steps: readonly WaitStep[];
  /** The day on which it can be over at the earliest and at the latest, if it begins today and nothing is refused. */
  readonly earliest: Day;
  readonly latest: Day;
  /** The count crosses a year whose holidays are not announced. */
  readonly provisional: boolean;
}

const none: Span = { count: 0, unit: 'day' };

function writtenOf(wait: Wait, limits: Limits): Written | undefined {
  if (!('limit' in wait)) return wait;
  const limit = limits.orders.find(({ kind }) => kind === wait.limit);
  if (limit === undefined) return undefined;
  const { title, most, source, conflicts } = limit;
  return { title, most, source, conflicts, least: wait.least ?? limit.least ?? none };
}

function stepOf(wait: Wait, verdict: { readonly open: readonly Open[] }, limits: Limits): WaitStep[] {
  const written = writtenOf(wait, limits);
  if (written === undefined) return [];
  const { title, least, most, source, conflicts } = written;
  return [{ id: wait.id, title, least, most, source, conflicts, open: verdict.open, ...(wait.note !== undefined && { note: wait.note }) }];
}

/** Hours are rounded up to whole days: nobody plans a filing by the hour. */
function after(day: Day, { count, unit }: Span, calendar: Calendar): Day {
  if (count === 0) return day;
  if (unit === 'working-day') return addWorkingDays(day, count, calendar).day;
  return addDays(day, unit === 'day' ? count : Math.ceil(count / 24));
}

/** How long others take for this case, step by step, and the days between which it ends. */
export function waiting(
  filing: FilingCase,
  { today, answers }: { readonly today: Day; readonly answers: CaseAnswers },
  { waits, limits, calendar }: { readonly waits: readonly Wait[]; readonly limits: Limits; readonly calendar: Calendar },
): Waiting {
  const steps = waits.flatMap((wait) => {
    const verdict = verdictOf(wait.when, filing, answers);
    return verdict.holds === 'no' ? [] : stepOf(wait, verdict, limits);
  });
  const earliest = steps.reduce((day, { least, open }) => (open.length > 0 ? day : after(day, least, calendar)), today);
  const latest = steps.reduce((day, { most }) => after(day, most, calendar), today);
  return { steps, earliest, latest, provisional: certaintyOf(today, latest, calendar) !== 'announced' };
}
