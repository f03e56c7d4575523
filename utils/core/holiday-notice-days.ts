import { text, type Text } from './text.ts';
import { addDays, daysBetween, isDay, weekday, type Day } from './time.ts';

/** What is wrong with a list of days, in words; the sentence it stands in is quoted beside it. */
export type Said = Readonly<{ fault: Text }>;

const weekdays = '日一二三四五六';
const english = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** A date as notices write it: year and month where they change, the weekday and the lunar day in brackets. */
const written = /(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日(?:\(([^()]*)\))?/y;
const joint = /[、,和及]/y;
const until = /至|到|[-—–~]/y;
/** What a bracket may say besides the weekday. */
const lunar = /^(?:农历|除夕|正月|腊月|初|闰|春节|清明|端午|中秋|国庆|元旦)/;
/** No holiday of the calendar is longer. */
const mostDays = 16;

interface Place {
  at: number;
  readonly list: string;
  /** Of the date read last; a month that is left out is that one's. */
  last: Day | undefined;
}

function taken(place: Place, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = place.at;
  const hit = pattern.exec(place.list);
  if (hit === null) return undefined;
  place.at = pattern.lastIndex;
  return hit;
}

const two = (digits: string) => digits.padStart(2, '0');

function bracketFault(inside: string, day: Day): Text | undefined {
  for (const part of inside.split(/[、,]/)) {
    const [, named] = /^(?:周|星期)([一二三四五六日天])$/.exec(part) ?? [];
    if (named === undefined && !lunar.test(part)) return text(`括号里的“${part}”没有读懂`, `“${part}” in the brackets was not understood`);
    const right = weekday(day);
    if (named !== undefined && weekdays.indexOf(named === '天' ? '日' : named) !== right) {
      return text(`${day} 是周${weekdays[right]}，文中写的是“${part}”`, `${day} is a ${english[right]}, the text says “${part}”`);
    }
  }
  return undefined;
}

interface Context {
  readonly year: number;
  /** The end of a range is of the year in which it began. */
  readonly from?: Day;
}

function readDate(place: Place, { year, from }: Context): Day | Said | undefined {
  const hit = taken(place, written);
  if (hit === undefined) return undefined;
  const [, ownYear, month, date = '', inside] = hit;
  const before = from ?? place.last;
  if (month === undefined && before === undefined) return { fault: text(`“${hit[0]}”没有写月份`, `“${hit[0]}” names no month`) };
  const inherited = month === undefined ? before : from;
  const day = `${ownYear ?? inherited?.slice(0, 4) ?? year}-${two(month ?? before?.slice(5, 7) ?? '')}-${two(date)}`;
  if (!isDay(day)) return { fault: text(`没有 ${day} 这一天`, `There is no day ${day}`) };
  const fault = inside === undefined ? undefined : bracketFault(inside, day);
  place.last = day;
  return fault === undefined ? day : { fault };
}

function rangeOf(first: Day, end: Day): Day[] | Said {
  const count = daysBetween(first, end) + 1;
  if (count < 2) return { fault: text(`${end} 不在 ${first} 之后`, `${end} is not after ${first}`) };
  if (count > mostDays) return { fault: text(`${first} 至 ${end} 有 ${count} 天，没有这么长的假`, `${first} to ${end} are ${count} days; no holiday is so long`) };
  return Array.from({ length: count }, (_, at) => addDays(first, at));
}

const isSaid = (read: Day | Day[] | Said | undefined): read is Said => typeof read === 'object' && 'fault' in read;

/** One date or one range. */
function readSpan(place: Place, year: number): Day[] | Said | undefined {
  const first = readDate(place, { year });
  if (first === undefined || isSaid(first)) return first;
  if (taken(place, until) === undefined) return [first];
  const end = readDate(place, { year, from: first });
  if (end === undefined) return { fault: text('“至”后面没有日期', 'No date follows 至') };
  return isSaid(end) ? end : rangeOf(first, end);
}

/**
 * Days written as `5月1日(周四)至5日(周一)` or `9月29日(星期六)、9月30日(星期日)`. `undefined` when the text is no list of days at
 * all; a fault in words when it is one and is not right. A year that is left out is the notice's.
 */
export function readDays(list: string, year: number): Day[] | Said | undefined {
  const place: Place = { at: 0, list, last: undefined };
  const days: Day[] = [];
  do {
    const span = readSpan(place, year);
    if (span === undefined || isSaid(span)) return span;
    days.push(...span);
  } while (taken(place, joint) !== undefined);
  return place.at === list.length ? days : undefined;
}

/** Days in order, consecutive ones of a year together. */
export function runsOf(days: readonly Day[]): Day[][] {
  const runs: Day[][] = [];
  for (const day of days.toSorted()) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run === undefined || last === undefined || addDays(last, 1) !== day || last.slice(0, 4) !== day.slice(0, 4)) runs.push([day]);
    else run.push(day);
  }
  return runs;
}

/** The days as the calendar's table writes them: consecutive ones joined, those of another year with it in front. */
export function writtenDays(days: readonly Day[], year: number): string {
  const short = (day: Day) => (day.startsWith(String(year)) ? day.slice(5) : day).replaceAll('-', '');
  return runsOf(days)
    .map((run) => run.map(short))
    .map((run) => (run.length === 1 ? run[0] : `${run[0]}-${run.at(-1)}`))
    .join(' ');
}
