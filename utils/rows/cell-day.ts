import { normalised } from '../core/identity-text.ts';
import { text } from '../core/text.ts';
import { isDay } from '../core/time.ts';
import { clean, refused, tidied, type Read } from './note.ts';
import type { Mark } from './sheet.ts';

const longTerm = /^(?:长期|永久|长期有效|永久有效|无固定期限|无期限|long-?term|permanent)$/i;
/** Year first, in the ways of writing a Chinese day; a time behind it is left out. */
const written = /^(\d{4})(?:[-/.．年](\d{1,2})[-/.．月](\d{1,2})日?|(\d{2})(\d{2}))(?:[T ]?\d{1,2}:\d{2}.*)?$/;
/** Excel counts days from 1899-12-30, so that its invented 29 February 1900 falls into place. */
const excelEpoch = Date.UTC(1899, 11, 30);
const oneDay = 86_400_000;
/** 1927 to 2173: what dates on a filing are. */
const serial = { least: 10_000, most: 99_999 };

const iso = (year: string, month: string, day: string) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

function dayOf(value: string): string | undefined {
  const [, year = '', month, day, shortMonth = '', shortDay = ''] = written.exec(value) ?? [];
  const made = iso(year, month ?? shortMonth, day ?? shortDay);
  return isDay(made) ? made : undefined;
}

function serialDay(value: string): string | undefined {
  if (!/^\d{5}(?:\.\d+)?$/.test(value)) return undefined;
  const number = Math.floor(Number(value));
  if (number < serial.least || number > serial.most) return undefined;
  return new Date(excelEpoch + number * oneDay).toISOString().slice(0, 10);
}

const narrow = (value: string) => normalised(value, ['spaces', 'hyphens', 'case']).value.trim().replaceAll(/[\u2010-\u2015\u2212]/g, '-');

/** `2026年1月2日` and its kin, 长期, or a serial number of Excel, as `YYYY-MM-DD` or `长期`. A day that is none is refused. */
export function readDay(value: string, mark: Mark | undefined): Read {
  const plain = narrow(value);
  if (longTerm.test(plain)) return plain === '长期' ? clean('长期') : tidied('长期', text(`“${plain}”写作“长期”`, `“${plain}” is written 长期`));
  const bare = plain.replaceAll(/\s+(?=\d{1,2}[^:\d]|\D)/g, '');
  const day = dayOf(bare) ?? serialDay(plain) ?? (mark?.what === 'date' ? serialDay(mark.raw) : undefined);
  if (day === undefined) return refused(text('看不出是哪一天，请写成 2026-01-02 或“长期”', 'No day can be read; write 2026-01-02 or 长期'));
  if (day === plain) return clean(day);
  return mark?.what === 'date' ? clean(day) : tidied(day, text(`“${plain}”写作 ${day}`, `“${plain}” is written ${day}`));
}

const oneOfTwo = /\d{4}[-/.．年]\d{1,2}[-/.．月]\d{1,2}日?|\d{8}(?!\d)|长期有效|永久有效|长期|永久/g;

export interface Validity {
  readonly from: string;
  readonly until: string;
}

/** `2016.01.01-2036.01.01`: the two days of a card's validity, joined by a blank; one alone is the last day. */
export function readValidity(value: string, mark: Mark | undefined): Read {
  const found = narrow(value).match(oneOfTwo) ?? [];
  if (found.length < 2) return readDay(value, mark);
  const days = found.map((one) => readDay(one, undefined));
  if (found.length > 2 || days.some((one) => one.value === '')) return refused(text('看不出起止两天，请写成 2016-01-01 至 2036-01-01', 'The two days cannot be read; write 2016-01-01 至 2036-01-01'));
  return clean(days.map((one) => one.value).join(' '));
}

/** The days that `readValidity` has joined. */
export function validityOf(value: string): Validity {
  const [first = '', second] = value.split(' ');
  return second === undefined ? { from: '', until: first } : { from: first, until: second };
}
