import { leftOf, type Deadline } from './deadline.ts';
import { isSameRun, runOf, type Run } from './run.ts';
import { text, type Text } from './text.ts';
import type { Instant } from './time.ts';
import { heldByQuiet, heldBySnooze, snoozedUntil, snoozeLevel, type Wishes } from './wishes.ts';

/** One level of one deadline, in one run of it. */
export interface Reminder extends Run {
  /** `deadline/level`; what is kept once it was shown. */
  readonly id: string;
  readonly deadline: string;
  readonly level: string;
  /** The moment of the level. */
  readonly at: Instant;
  /** When it may be raised: `at`, or later where the person asked for quiet. */
  readonly heldUntil: Instant;
  readonly due: Instant;
  /** What it says now. Names nobody and no order: it may be shown on a locked screen. */
  readonly text: Text;
}

/** A reminder that was shown: when, and for which moment of which run. Those kept by older releases have only `id` and `at`. */
export interface Shown extends Partial<Run> {
  readonly id: string;
  readonly at: Instant;
  readonly of?: Instant;
}

function words(deadline: Deadline, now: Instant): Text {
  const { title, due, certain } = deadline;
  if (deadline.nature === 'expected') {
    const counted = deadline.provisional ? text('（节假日未公布，暂计）', ' (holidays not announced, provisional)') : text('', '');
    if (now > due) return text(`${title.zh}已过预计时间${counted.zh}`, `${title.en}: past the expected time${counted.en}`);
    return text(`${title.zh}仍在进行`, `${title.en}: still under way`);
  }
  const left = leftOf(deadline, now);
  const caution = certain ? text('', '') : text('（可能更早）', ' (may be earlier)');
  return text(`${title.zh}：${left.zh}${caution.zh}`, `${title.en}: ${left.en}${caution.en}`);
}

function levelsWished(deadline: Deadline, { snoozes = [], quiet }: Wishes, now: Instant) {
  const until = snoozedUntil(deadline, snoozes, now);
  const levels = deadline.levels.map(({ id, at }) => ({ id, at, held: heldBySnooze(deadline, at, until) }));
  const all = until === undefined ? levels : [...levels, { id: snoozeLevel, at: until, held: until }];
  return all.map(({ id, at, held }) => ({ id, at, heldUntil: heldByQuiet(deadline, held, { quiet, now }) }));
}

/** Every reminder of the deadlines, earliest first, in the words of this moment and as the person wishes. */
export function remindersFor(deadlines: readonly Deadline[], now: Instant, wishes: Wishes = {}): Reminder[] {
  return deadlines
    .flatMap((deadline) => {
      const { id: name, due } = deadline;
      const common = { deadline: name, due, text: words(deadline, now), ...runOf(deadline) };
      return levelsWished(deadline, wishes, now).map(({ id, at, heldUntil }) => ({ id: `${name}/${id}`, level: id, at, heldUntil, ...common }));
    })
    .toSorted((a, b) => a.at - b.at);
}

/** What to keep of a reminder that was shown at that moment. */
export const shownAt = ({ id, at: of, from, begunBy }: Reminder, at: Instant): Shown => ({ id, at, of, from, begunBy });

/** Which of two records of a level to keep. One that names its moment is the newer, whatever the clock was when the older was kept. */
export const keptShown = (old: Shown | undefined, one: Shown): Shown => (one.of === undefined && old !== undefined && old.at > one.at ? old : one);

/**
 * Another run asks anew. Within one, shown before its moment does not count when the deadline moved later since; unless it
 * was shown for this very moment or a later one, by a clock that was ahead.
 */
function answers(shown: Shown, reminder: Reminder, now: Instant): boolean {
  const { at, of, from, begunBy } = shown;
  if (of === undefined || from === undefined || begunBy === undefined) return at >= reminder.at;
  if (!isSameRun({ from, begunBy }, reminder)) return false;
  return of >= reminder.at || (at >= reminder.at && at <= now);
}

function pending(reminders: readonly Reminder[], shown: readonly Shown[], now: Instant): Reminder[] {
  const byId = new Map<string, Shown[]>();
  for (const one of shown) byId.set(one.id, [...(byId.get(one.id) ?? []), one]);
  return reminders.filter((one) => !(byId.get(one.id) ?? []).some((before) => answers(before, one, now)));
}

/** The reminders to raise now, each level once however late. Record all of them with `shownAt`, and show one `noticeOf` them. */
export const due = (reminders: readonly Reminder[], shown: readonly Shown[], now: Instant): Reminder[] =>
  pending(reminders, shown, now).filter(({ heldUntil }) => heldUntil <= now);

/** When to wake next: the first moment of a reminder not shown yet, now at the earliest. Absent: nothing is to come. */
export function nextWake(reminders: readonly Reminder[], shown: readonly Shown[], now: Instant): Instant | undefined {
  const moments = pending(reminders, shown, now).map(({ heldUntil }) => heldUntil);
  return moments.length === 0 ? undefined : moments.reduce((first, one) => Math.max(now, Math.min(first, one)), Number.POSITIVE_INFINITY);
}

export interface Notice {
  readonly title: Text;
  readonly body: Text;
}

const most = 3;

/** One notification for everything that is due: one line a deadline, the nearest first, at most three lines and the rest counted. */
export function noticeOf(raised: readonly Reminder[]): Notice | undefined {
  const lines = [...new Map(raised.map((one) => [one.deadline, one])).values()].toSorted((a, b) => a.due - b.due);
  const [first] = lines;
  if (first === undefined) return undefined;
  const shownLines = lines.slice(0, most).map((one) => one.text);
  const rest = lines.length - shownLines.length;
  const more = rest > 0 ? [text(`另有 ${rest} 项`, `${rest} more`)] : [];
  const all = [...shownLines, ...more];
  return {
    title: text(`${lines.length} 项备案事项`, lines.length === 1 ? '1 filing matter' : `${lines.length} filing matters`),
    body: text(all.map((one) => one.zh).join('\n'), all.map((one) => one.en).join('\n')),
  };
}
