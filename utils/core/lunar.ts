import { startOf, type Day } from './time.ts';

const calendar = new Intl.DateTimeFormat('en-u-ca-chinese', { month: 'numeric', day: 'numeric', timeZone: 'Asia/Shanghai' });
const isKnown = calendar.resolvedOptions().calendar === 'chinese';

/** Month and day of the lunar calendar, `5/5`; leap months are marked by the platform. `undefined` where it has no such calendar. */
export function lunarDay(day: Day): string | undefined {
  if (!isKnown) return undefined;
  const parts = calendar.formatToParts(startOf(day));
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('month')}/${part('day')}`;
}
