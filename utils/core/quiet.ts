import { day, dayAt, minute, startOf, type Instant } from './time.ts';

/** Hours in which nothing but the SMS is raised, in minutes since midnight in China (0–1439). With `from` after `to` they span midnight; with both equal there are none. */
export interface QuietHours {
  readonly from: number;
  readonly to: number;
}

/** When the quiet hours that hold at that moment end; absent outside of them. */
export function quietEnd(at: Instant, { from, to }: QuietHours): Instant | undefined {
  const midnight = startOf(dayAt(at));
  const minutes = (at - midnight) / minute;
  const isLate = minutes >= from;
  const isEarly = minutes < to;
  const holds = from <= to ? isLate && isEarly : isLate || isEarly;
  if (!holds) return undefined;
  const end = midnight + to * minute;
  return end > at ? end : end + day;
}
