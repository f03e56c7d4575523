import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { agendaOf, type AgendaEntry } from '../../utils/core/agenda.ts';
import { calendarOf } from '../../utils/core/calendar.ts';
import { deadlinesOf } from '../../utils/core/deadline.ts';
import { see, stages, type Order } from '../../utils/core/order.ts';
import { addDays, day, dayAt, endOf, hour, minute, startOf, type Instant } from '../../utils/core/time.ts';
import { holidays } from '../../utils/data/holidays.ts';
import { limits } from '../../utils/data/limits.ts';
import { escaped, folded } from '../../utils/files/ics-lines.ts';
import { uidOf, writeCalendar } from '../../utils/files/ics.ts';
import { finished } from '../rows/reading.ts';

const now = Date.parse('2026-11-24T10:42:00+08:00');
const calendar = calendarOf(holidays);
const file = (entries: readonly AgendaEntry[], at: Instant = now): string => finished(writeCalendar({ entries, title: '备案期限', now: at }));
const eventsOf = (content: string) => new ICAL.Component(ICAL.parse(content)).getAllSubcomponents('vevent');
const octets = (line: string) => new TextEncoder().encode(line).length;

const entry: AgendaEntry = {
  key: ['demo-agency-03', '20348050951820001', 'sms'],
  on: { moment: now + 19 * hour },
  summary: '工信部短信核验 · 样例贸易（虚构）, 一部; \\ 二部',
  details: ['第一行：到 beian.miit.gov.cn 完成；别忘了', 'second, line'],
  url: 'https://beian.aliyun.com/pcContainer/myorder',
  alarms: [now + hour, now + 7 * hour],
  over: false,
};

/** Text with much of what breaks such files: Chinese, separators, line ends, controls, half characters. */
const anyText = fc.string({ unit: fc.oneof(fc.constantFrom('备', '案', '𠮷', '🧾', '\\', ';', ',', ':', '"', '\n', '\r\n', '\r', '\t', ' ', '\u2028', '\u0000', '\ud83d', 'é', 'BEGIN:VEVENT'), fc.string({ minLength: 1, maxLength: 1 })), maxLength: 120 });
/** By a way of its own: what a calendar can hold of a text. */
function isWritable(one: string): boolean {
  const code = one.codePointAt(0) ?? 0;
  const isControl = code < 0x20 || (code >= 0x7f && code < 0xa0);
  return one === '\n' || one === '\t' || !(isControl || (code >= 0xd800 && code < 0xe000));
}
const readable = (value: string) => [...value.replaceAll('\r\n', '\n').replaceAll(/[\r\u2028\u2029\u0085]/g, '\n')].filter(isWritable).join('');

describe('lines', () => {
  test('no line is longer than 75 octets, no character is cut, and unfolding gives the line back', () => {
    fc.assert(
      fc.property(anyText, (value) => {
        const line = `SUMMARY:${escaped(value)}`;
        const out = folded(line);
        expect(out.endsWith('\r\n')).toBe(true);
        for (const one of out.slice(0, -2).split('\r\n')) expect(octets(one)).toBeLessThanOrEqual(75);
        expect(new TextDecoder().decode(new TextEncoder().encode(out))).toBe(out);
        expect(out.slice(0, -2).replaceAll('\r\n ', '')).toBe(line);
      }),
      { numRuns: 1_000 },
    );
  });

  test('a line of 75 octets stays whole, one of 76 is folded', () => {
    expect(folded('a'.repeat(75))).toBe(`${'a'.repeat(75)}\r\n`);
    expect(folded('a'.repeat(76))).toBe(`${'a'.repeat(75)}\r\n a\r\n`);
    expect(folded(`${'案'.repeat(25)}案`)).toBe(`${'案'.repeat(25)}\r\n 案\r\n`);
    expect(folded(`aa${'案'.repeat(25)}`)).toBe(`aa${'案'.repeat(24)}\r\n 案\r\n`);
  });

  test('an independent parser reads every text as it was', () => {
    fc.assert(
      fc.property(anyText, fc.array(anyText, { maxLength: 4 }), (...[summary, details]) => {
        const [event, ...others] = eventsOf(file([{ ...entry, summary, details }]));
        expect(others).toEqual([]);
        expect(event?.getFirstPropertyValue('summary')).toBe(readable(summary));
        expect(event?.getFirstPropertyValue('description')).toBe(readable(details.join('\n')));
      }),
      { numRuns: 500 },
    );
  });
});

const timeOf = (event: ICAL.Component | undefined, name: string) => event?.getFirstPropertyValue(name) as ICAL.Time;
const instantOf = (time: ICAL.Time): Instant => time.toUnixTime() * 1_000;

describe('moments and days', () => {
  test('every moment and day from 2018 to 2027 reads back the same', () => {
    const first = startOf('2018-01-01') / 1_000;
    const last = endOf('2027-12-31') / 1_000;
    fc.assert(
      fc.property(fc.integer({ min: first, max: Math.floor(last) }), fc.boolean(), (...[second, isDay]) => {
        const at = second * 1_000;
        const on = isDay ? { day: dayAt(at) } : { moment: at };
        const [event] = eventsOf(file([{ ...entry, on, alarms: [at - hour] }], at - day));
        const start = timeOf(event, 'dtstart');
        expect(start.isDate).toBe(isDay);
        if (isDay) {
          expect(start.toString()).toBe(dayAt(at));
          expect(timeOf(event, 'dtend').toString()).toBe(addDays(dayAt(at), 1));
        } else {
          expect(start.zone.tzid).toBe('UTC');
          expect(instantOf(start)).toBe(at);
        }
        expect(instantOf(event?.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger') as ICAL.Time)).toBe(at - hour);
        expect(instantOf(timeOf(event, 'dtstamp'))).toBe(at - day);
      }),
      { numRuns: 2_000 },
    );
  });

  test('every single day of the ten years', () => {
    const days = Array.from({ length: 3_652 }, (_, at) => addDays('2018-01-01', at));
    expect(days.at(-1)).toBe('2027-12-31');
    const events = eventsOf(file(days.map((one) => ({ ...entry, key: [one], on: { day: one } }))));
    expect(events.map((event) => timeOf(event, 'dtstart').toString())).toEqual(days);
  });
});

describe('an event', () => {
  const [event] = eventsOf(file([entry]));
  const said = (name: string) => event?.getFirstPropertyValue(name);

  test('says what it is of, takes nobody’s time and stands', () => {
    expect([said('summary'), said('description'), said('url')]).toEqual([entry.summary, entry.details.join('\n'), entry.url]);
    expect([said('transp'), said('status')]).toEqual(['TRANSPARENT', 'CONFIRMED']);
  });

  test('rings at each reminder and says what for', () => {
    const alarms = event?.getAllSubcomponents('valarm') ?? [];
    expect(alarms.map((one) => instantOf(one.getFirstPropertyValue('trigger') as ICAL.Time))).toEqual(entry.alarms);
    expect(alarms.map((one) => [one.getFirstPropertyValue('action'), one.getFirstPropertyValue('description')])).toEqual(entry.alarms.map(() => ['DISPLAY', entry.summary]));
  });

  test('that is over is struck out', () => {
    expect(eventsOf(file([{ ...entry, over: true }]))[0]?.getFirstPropertyValue('status')).toBe('CANCELLED');
  });

  test('a file without events is a calendar with its name', () => {
    const empty = new ICAL.Component(ICAL.parse(file([])));
    expect([empty.getFirstPropertyValue('version'), empty.getFirstPropertyValue('x-wr-calname'), empty.getAllSubcomponents('vevent').length]).toEqual(['2.0', '备案期限', 0]);
  });
});

describe('updates replace', () => {
  test('the same deadline has the same UID, and a later file a higher sequence', () => {
    const [before] = eventsOf(file([entry]));
    const [after] = eventsOf(file([{ ...entry, on: { moment: now + 40 * hour }, summary: '变了' }], now + minute));
    expect(after?.getFirstPropertyValue('uid')).toBe(before?.getFirstPropertyValue('uid'));
    expect(Number(after?.getFirstPropertyValue('sequence'))).toBe(Number(before?.getFirstPropertyValue('sequence')) + 1);
    expect(Number(after?.getFirstPropertyValue('sequence'))).toBeLessThan(2 ** 31);
  });

  test('two deadlines never share one, nor do equal numbers of two accounts', () => {
    const keys = Array.from({ length: 300 }, (_, at) => ['a', 'ab', 'b'].flatMap((account) => ['sms', 'order-life'].map((kind) => [account, `b${at}`, kind]))).flat();
    expect(new Set(keys.map(uidOf)).size).toBe(keys.length);
    expect(uidOf(['a', 'bc', 'd'])).not.toBe(uidOf(['ab', 'c', 'd']));
  });

  test('neither account nor order number stands in it', () => {
    const content = file([{ ...entry, summary: 'x', details: [] }]).replaceAll('\r\n ', '');
    expect(content).not.toContain('demo-agency');
    expect(content).not.toContain('20348050951820001');
    expect(uidOf(entry.key)).toMatch(/^[0-9a-f]{32}@icp-filing-assistant$/);
  });
});

test('orders at every stage through ten years come out as their deadlines, each once', () => {
  const begin = startOf('2018-01-01');
  fc.assert(
    fc.property(fc.nat(3_600 * 24 * 60), fc.constantFrom(...stages), fc.boolean(), fc.constantFrom('zh' as const, 'en' as const), (...[minutes, stage, withNames, lang]) => {
      const at = begin + (minutes % (3_600 * 24)) * hour + (minutes % 60) * minute;
      const first: Order = see(undefined, { account: '19900000007', order: '20348050951820007', stage: 'draft', label: '草稿', at: at - day, createdAt: at - 2 * day, subject: '虚构示例科技有限公司' });
      const order = see(first, { account: '19900000007', order: '20348050951820007', stage, label: stage, at });
      const deadlines = deadlinesOf(order, limits, calendar);
      const content = file(agendaOf({ order, deadlines }, { limits, calendar, now: at, lang, withNames }), at);
      for (const line of content.split('\r\n')) expect(octets(line)).toBeLessThanOrEqual(75);
      const read = eventsOf(content).filter((event) => event.getFirstPropertyValue('status') === 'CONFIRMED');
      const expected = deadlines.map(({ due, from }) => (due === from || due === endOf(dayAt(due)) ? dayAt(due) : due));
      expect(read.map((event) => (timeOf(event, 'dtstart').isDate ? timeOf(event, 'dtstart').toString() : instantOf(timeOf(event, 'dtstart'))))).toEqual(expected.map((one) => (typeof one === 'string' ? one : Math.floor(one / 1_000) * 1_000)));
      expect(new Set(eventsOf(content).map((event) => event.getFirstPropertyValue('uid'))).size).toBe(eventsOf(content).length);
    }),
    { numRuns: 500 },
  );
});
