import { writtenDays } from './holiday-notice-days.ts';
import { readFestival, type Complaint, type Festival } from './holiday-notice-festival.ts';
import { lunarDay } from './lunar.ts';
import { text } from './text.ts';
import { isDay, type Day } from './time.ts';

export interface HolidayNotice {
  readonly year: number;
  /** The date under the notice, where it was pasted along. */
  readonly dated?: Day;
  readonly festivals: readonly Festival[];
  /** As `HolidayYear` writes them. */
  readonly off: string;
  readonly work: string;
  /** What was read and gives no day: advice, duties, the signature. */
  readonly skipped: readonly string[];
}

export type NoticeRead = { readonly ok: true; readonly notice: HolidayNotice } | { readonly ok: false; readonly complaints: readonly Complaint[] };

/** Notices have some 800 characters; a page copied whole has more around them. */
const longest = 20_000;

interface Season {
  readonly months: string;
  /** The day of the year that it cannot do without; any one of them where there are several. */
  readonly days?: readonly string[];
  /** The same by the lunar calendar. */
  readonly lunar?: string;
}

/** The seven of the notice. Qingming is a solar term and wanders over three days. */
const festivals: Readonly<Record<string, Season>> = {
  元旦: { months: '12 01', days: ['01-01'] },
  春节: { months: '01 02 03', lunar: '1/1' },
  清明节: { months: '03 04', days: ['04-04', '04-05', '04-06'] },
  劳动节: { months: '04 05', days: ['05-01'] },
  端午节: { months: '05 06 07', lunar: '5/5' },
  中秋节: { months: '09 10', lunar: '8/15' },
  国庆节: { months: '09 10', days: ['10-01'] },
};

const name = '(?:元旦|春节|清明节?|劳动节|端午节?|中秋节?|国庆节?)';
const head = new RegExp(`(?:\\(?[一二三四五六七八九十]{1,2}\\)?[、.]?|\\d{1,2}[.、])?(${name}(?:[、和及与]${name})*):`, 'g');
const nameOf = (written: string) => (written in festivals ? written : `${written}节`);

/** Full-width letters and signs narrowed, spaces and what is not seen taken out. */
const tidied = (raw: string): string =>
  raw
    .slice(0, longest)
    .replace(/[\uff01-\uff5e]/g, (one) => String.fromCharCode(one.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u200b-\u200f\u2060\ufeff\u00ad]/g, '');

const problem = (quote: string, zh: string, en: string): Complaint => ({ quote, text: text(zh, en) });

function yearIn(plain: string): number | Complaint {
  const named = [...plain.matchAll(/(\d{4})年(?:部分)?节假日安排|现将(\d{4})年/g)].map(([, title, line]) => title ?? line ?? '');
  const years = [...new Set(named)];
  const [year] = years;
  if (year === undefined) return problem('', '没有找到年份。请连同标题“关于20XX年部分节假日安排的通知”一起粘贴', 'No year was found. Paste the title, 关于20XX年部分节假日安排的通知, as well');
  if (years.length > 1) return problem(years.join('、'), '出现了不止一个年份，请一次只粘贴一份通知', 'More than one year is named; paste one notice at a time');
  return Number(year);
}

interface Part {
  readonly names: readonly string[];
  readonly body: string;
}

function partsOf(plain: string): Part[] {
  const heads = [...plain.matchAll(head)];
  return heads.map((hit, at) => ({
    names: (hit[1] ?? '').split(/[、和及与]/).map(nameOf),
    body: plain.slice(hit.index + hit[0].length, heads[at + 1]?.index ?? plain.length),
  }));
}

/** A day off that cannot belong to the festival: of another season or year. */
function strayOf(one: string, off: readonly Day[], year: number): Day | undefined {
  const { months = '' } = festivals[one] ?? {};
  const years = one === '元旦' ? 1 : 0;
  return off.find((day) => !months.includes(day.slice(5, 7)) || Math.abs(Number(day.slice(0, 4)) - year) > years);
}

function seasonComplaint(one: string, off: readonly Day[], year: number): Complaint[] {
  const stray = strayOf(one, off, year);
  if (stray !== undefined) return [problem(one, `${stray} 不会是${one}`, `${stray} cannot be ${one}`)];
  const { days, lunar } = festivals[one] ?? {};
  if (days !== undefined && !off.some((day) => days.some((needed) => day === `${year}-${needed}`))) {
    return [problem(one, `放假日期里没有 ${days.join('、')}`, `${days.join(', ')} is not among the days off`)];
  }
  const found = new Set(off.map(lunarDay));
  if (lunar === undefined || found.has(undefined) || found.has(lunar)) return [];
  return [problem(one, `放假日期里没有农历 ${lunar}`, `The lunar day ${lunar} is not among the days off`)];
}

const seasonComplaints = ({ names, off }: Festival, year: number): Complaint[] => (off.length === 0 ? [] : names.flatMap((one) => seasonComplaint(one, off, year)));

/** Each festival once, and no day twice. */
function wholeComplaints(read: readonly Festival[]): Complaint[] {
  const named = read.flatMap(({ names }) => names);
  const missing = Object.keys(festivals).filter((one) => !named.includes(one));
  const twice = named.filter((one, at) => named.indexOf(one) !== at);
  const off = read.flatMap((one) => one.off);
  const work = read.flatMap((one) => one.work);
  const clash = [...off, ...work].find((day, at, all) => all.indexOf(day) !== at);
  return [
    ...(missing.length === 0 ? [] : [problem(missing.join('、'), `没有找到：${missing.join('、')}。需要整份通知`, `Not found: ${missing.join(', ')}. The whole notice is needed`)]),
    ...twice.map((one) => problem(one, `${one}出现了两次`, `${one} is given twice`)),
    ...(clash === undefined ? [] : [problem(clash, `${clash} 被说了两次`, `${clash} is spoken of twice`)]),
  ];
}

const datedIn = (plain: string): Day | undefined => {
  const [, year, month = '', date = ''] = /国务院办公厅(\d{4})年(\d{1,2})月(\d{1,2})日/.exec(plain) ?? [];
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) ? day : undefined;
};

/**
 * Reads the State Council's yearly notice (关于20XX年部分节假日安排的通知) as it is pasted. Nothing is guessed: weekdays must
 * agree with the dates, counts with the days, make-up days must be weekend days, and every sentence that speaks of days must be
 * understood; else each trouble is said in words with the sentence quoted. Never throws.
 * Source: the notices for 2018 to 2026.
 */
export function readHolidayNotice(raw: string): NoticeRead {
  const plain = tidied(raw);
  const year = yearIn(plain);
  if (raw.length > longest) return { ok: false, complaints: [problem('', '文字太长，请只粘贴通知本身', 'The text is too long; paste the notice alone')] };
  if (typeof year !== 'number') return { ok: false, complaints: [year] };
  const reads = partsOf(plain).map(({ names, body }) => readFestival(names, body, year));
  const found = reads.map(({ festival }) => festival);
  const complaints = [...reads.flatMap((one) => one.complaints), ...found.flatMap((one) => seasonComplaints(one, year)), ...wholeComplaints(found)];
  if (complaints.length > 0) return { ok: false, complaints };
  const dated = datedIn(plain);
  const off = writtenDays(found.flatMap((one) => one.off), year);
  const work = writtenDays(found.flatMap((one) => one.work), year);
  return { ok: true, notice: { year, festivals: found, off, work, skipped: reads.flatMap((one) => one.skipped), ...(dated !== undefined && { dated }) } };
}
