import { sha256 } from '@noble/hashes/sha2.js';
import type { AgendaEntry } from '../core/agenda.ts';
import { addDays, minute, type Day, type Instant } from '../core/time.ts';
import { escaped, folded } from './ics-lines.ts';

export interface CalendarFile {
  readonly entries: readonly AgendaEntry[];
  /** The calendar's name, for programs that show one. */
  readonly title: string;
  readonly now: Instant;
}

/** `20261124T024200Z`. */
const stamp = (at: Instant): string => `${new Date(at).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
const dayStamp = (day: Day): string => day.replaceAll('-', '');

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
const encoder = new TextEncoder();

/**
 * The same deadline has the same UID in every file, so that a program replaces what it has. A digest over account and
 * order number together: neither can be read from it, nor found by trying one of them alone.
 */
export const uidOf = (key: readonly string[]): string => `${hex(sha256(encoder.encode(JSON.stringify(key))).subarray(0, 16))}@icp-filing-assistant`;

function when(on: AgendaEntry['on']): string[] {
  if ('moment' in on) return [`DTSTART:${stamp(on.moment)}`];
  // The end of whole days is the first day that is free again (RFC 5545 §3.6.1).
  return [`DTSTART;VALUE=DATE:${dayStamp(on.day)}`, `DTEND;VALUE=DATE:${dayStamp(addDays(on.day, 1))}`];
}

// Absolute moments: a whole day begins at another moment in each zone, a reminder does not.
const alarm = (at: Instant, summary: string): string[] => ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${summary}`, `TRIGGER;VALUE=DATE-TIME:${stamp(at)}`, 'END:VALARM'];

function eventOf({ key, on, summary, details, url, alarms, over }: AgendaEntry, now: Instant): string[] {
  const title = escaped(summary);
  return [
    'BEGIN:VEVENT',
    `UID:${uidOf(key)}`,
    `DTSTAMP:${stamp(now)}`,
    `LAST-MODIFIED:${stamp(now)}`,
    // Grows from file to file by itself, with nothing kept of the files before; fits 32 bits for four thousand years.
    `SEQUENCE:${Math.floor(now / minute)}`,
    ...when(on),
    `SUMMARY:${title}`,
    `DESCRIPTION:${escaped(details.join('\n'))}`,
    `URL:${url}`,
    `STATUS:${over ? 'CANCELLED' : 'CONFIRMED'}`,
    // A deadline takes up nobody's time.
    'TRANSP:TRANSPARENT',
    ...alarms.flatMap((at) => alarm(at, title)),
    'END:VEVENT',
  ];
}

/**
 * An iCalendar file (RFC 5545). Moments are written in UTC and days as days, so that no time zone has to be carried along.
 * No METHOD: it is a file to be imported, and a published one would need an organizer (RFC 5546 §3.2.1). A step for each entry.
 */
export function* writeCalendar({ entries, title, now }: CalendarFile): Generator<undefined, string> {
  const name = escaped(title);
  const parts = [['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//ICP filing assistant//Deadlines//ZH', 'CALSCALE:GREGORIAN', `NAME:${name}`, `X-WR-CALNAME:${name}`].map(folded).join('')];
  for (const entry of entries) {
    parts.push(eventOf(entry, now).map(folded).join(''));
    yield undefined;
  }
  return [...parts, folded('END:VCALENDAR')].join('');
}
