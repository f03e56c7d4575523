import { leftOf, type Deadline } from './deadline.ts';
import { text, type Text } from './text.ts';
import type { Instant } from './time.ts';

/** One level of one deadline. */
export interface Reminder {
  /** `deadline/level`; what is kept once it was shown. */
  readonly id: string;
  readonly deadline: string;
  readonly level: string;
  readonly at: Instant;
  readonly due: Instant;
  /** What it says now. Names nobody and no order: it may be shown on a locked screen. */
  readonly text: Text;
}

/** A reminder that was shown, and when. */
export interface Shown {
  readonly id: string;
  readonly at: Instant;
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

/** Every reminder of the deadlines, earliest first, in the words of this moment. */
export function remindersFor(deadlines: readonly Deadline[], now: Instant): Reminder[] {
  return deadlines
    .flatMap((deadline) => {
      const said = words(deadline, now);
      return deadline.levels.map(({ id, at }) => ({ id: `${deadline.id}/${id}`, deadline: deadline.id, level: id, at, due: deadline.due, text: said }));
    })
    .toSorted((a, b) => a.at - b.at);
}

/**
 * Shown before its moment does not count: the same level falls due again in a second round of the same order, or when the
 * deadline moved later.
 */
function pending(reminders: readonly Reminder[], shown: readonly Shown[]): Reminder[] {
  const last = new Map<string, Instant>();
  for (const { id, at } of shown) last.set(id, Math.max(at, last.get(id) ?? at));
  return reminders.filter(({ id, at }) => (last.get(id) ?? Number.NEGATIVE_INFINITY) < at);
}

/** The reminders to raise now, each level once however late. Record all of them, and show one `noticeOf` them. */
export const due = (reminders: readonly Reminder[], shown: readonly Shown[], now: Instant): Reminder[] =>
  pending(reminders, shown).filter(({ at }) => at <= now);

/** When to wake next: the first moment of a reminder not shown yet, now at the earliest. Absent: nothing is to come. */
export function nextWake(reminders: readonly Reminder[], shown: readonly Shown[], now: Instant): Instant | undefined {
  const moments = pending(reminders, shown).map(({ at }) => at);
  return moments.length === 0 ? undefined : Math.max(now, Math.min(...moments));
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
