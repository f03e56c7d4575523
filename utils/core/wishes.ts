import type { Deadline } from './deadline.ts';
import { quietEnd, type QuietHours } from './quiet.ts';
import { isSameRun, runOf, type Run } from './run.ts';
import { day, type Instant } from './time.ts';

/** "Later", pressed for one deadline at one moment. */
export interface Snooze extends Run {
  readonly deadline: string;
  readonly at: Instant;
  readonly until: Instant;
}

/** "Done", pressed for one deadline. A later round of the order, or a renewed paper, asks anew. */
export interface Done extends Run {
  readonly deadline: string;
}

/** What a person asked of the reminders; without any, each is raised at its moment. */
export interface Wishes {
  readonly quiet?: QuietHours;
  readonly snoozes?: readonly Snooze[];
}

/** Longer is forgetting, and a clock that was wrong when it was pressed could make it years. */
export const longestSnooze = 7 * day;

/** The reminder that a snooze ends with. */
export const snoozeLevel = 'snooze';

/** The code of the SMS dies after hours: it waits neither for the morning nor for a person. */
const waits = ({ kind }: Pick<Deadline, 'kind'>): boolean => kind !== 'sms';

/** Without what the person said is done. */
export const undone = (deadlines: readonly Deadline[], done: readonly Done[]): Deadline[] =>
  deadlines.filter((deadline) => !done.some((one) => one.deadline === deadline.id && isSameRun(one, runOf(deadline))));

/** Until when the person put the deadline off; absent when it was not, or when the clock was wrong. */
export function snoozedUntil(deadline: Deadline, snoozes: readonly Snooze[], now: Instant): Instant | undefined {
  const ends = snoozes
    .filter((one) => one.deadline === deadline.id && isSameRun(one, runOf(deadline)) && one.at <= now && one.until > one.at)
    .map((one) => Math.min(one.until, one.at + longestSnooze));
  return ends.length === 0 ? undefined : Math.max(...ends);
}

/** Held until the snooze ends. The last level of all comes at its moment, or a snooze could silence it. */
export function heldBySnooze(deadline: Deadline, level: Instant, until: Instant | undefined): Instant {
  if (until === undefined || !waits(deadline)) return level;
  const last = Math.max(...deadline.levels.map(({ at }) => at));
  return Math.max(level, Math.min(until, last));
}

/** Held until the quiet hours end, those at the moment itself or, for what comes late, those of now; not beyond the end of a duty that can still be done. */
export function heldByQuiet(deadline: Deadline, moment: Instant, { quiet, now }: { readonly quiet: QuietHours | undefined; readonly now: Instant }): Instant {
  if (quiet === undefined || !waits(deadline)) return moment;
  const at = Math.max(moment, now);
  const end = quietEnd(at, quiet);
  if (end === undefined) return moment;
  const { due, latest = due, nature, from } = deadline;
  const isTooLate = nature === 'duty' && due > from && at <= latest && latest < end;
  return isTooLate ? moment : end;
}
