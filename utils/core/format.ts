import { text, type Text } from './text.ts';
import { clockAt, dayAt, day as oneDay, hour, minute, weekday, type Day, type Instant } from './time.ts';

const weekdays: readonly Text[] = [
  text('周日', 'Sun'),
  text('周一', 'Mon'),
  text('周二', 'Tue'),
  text('周三', 'Wed'),
  text('周四', 'Thu'),
  text('周五', 'Fri'),
  text('周六', 'Sat'),
];

/** `2026-11-24 周二`, `2026-11-24 Tue`. */
export function dayText(day: Day): Text {
  const name = weekdays[weekday(day)] ?? text('', '');
  return text(`${day} ${name.zh}`, `${day} ${name.en}`);
}

/** A moment by the clock in China: `2026-11-24 周二 14:05`. */
export function momentText(at: Instant): Text {
  const { zh, en } = dayText(dayAt(at));
  return text(`${zh} ${clockAt(at)}`, `${en} ${clockAt(at)}`);
}

/** A span of time, never rounded up: exact to the minute below one day, whole days and hours below three, days beyond. */
export function durationText(ms: number): Text {
  const days = Math.floor(ms / oneDay);
  const hours = Math.floor((ms % oneDay) / hour);
  const minutes = Math.floor((ms % hour) / minute);
  if (days >= 3) return text(`${days} 天`, `${days} d`);
  if (days >= 1) return text(hours === 0 ? `${days} 天` : `${days} 天 ${hours} 小时`, hours === 0 ? `${days} d` : `${days} d ${hours} h`);
  if (hours >= 1) return text(`${hours} 小时 ${minutes} 分`, `${hours} h ${minutes} min`);
  return minutes >= 1 ? text(`${minutes} 分`, `${minutes} min`) : text('不到 1 分', 'under 1 min');
}

/** `剩 3 小时 12 分` before the moment, `已超 2 天` after it. */
export function leftText(due: Instant, now: Instant): Text {
  const { zh, en } = durationText(Math.abs(due - now));
  return now <= due ? text(`剩 ${zh}`, `${en} left`) : text(`已超 ${zh}`, `${en} over`);
}

/** Working days gone, at least and at most, of those that it may take. */
export interface WorkingDays {
  readonly least: number;
  readonly most: number;
  readonly of: number;
}

/** `第 6 / 20 个工作日`, `第 4–6 / 20 个工作日`; says so on the first day and when all have gone. */
export function workingDayText({ least, most, of }: WorkingDays): Text {
  if (most === 0) return text(`今天开始，最多 ${of} 个工作日`, `Began today, at most ${of} working days`);
  const first = Math.max(1, least);
  const days = first === most ? String(most) : `${first}–${most}`;
  if (first > of) return text(`第 ${days} 个工作日，超过 ${of} 个`, `Working day ${days}, past ${of}`);
  return text(`第 ${days} / ${of} 个工作日`, `Working day ${days} / ${of}`);
}
