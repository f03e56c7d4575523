import { startOf, type Day } from './time.ts';

const calendar = new Intl.DateTimeFormat('en-u-ca-chinese', { month: 'numeric', day: 'numeric', timeZone: 'Asia/Shanghai' });
const isKnown = calendar.resolvedOptions().calendar === 'chinese';

/** Asked of the same few festival days again and again while a person types; the platform is slow at it. */
const known = new Map<Day, string>();

function asked(day: Day): string {
  const parts = calendar.formatToParts(startOf(day));
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('month')}/${part('day')}`;
}

/** Month and day of the lunar calendar, `5/5`; leap months are marked by the platform. `undefined` where it has no such calendar. */
export function lunarDay(day: Day): string | undefined {
  if (!isKnown) return undefined;
  const found = known.get(day) ?? asked(day);
  if (known.size >= 1_000) known.clear();
  known.set(day, found);
  return found;
}
