// @vitest-environment happy-dom
import ICAL from 'ical.js';
import { beforeEach, expect, test } from 'vitest';
import type { Notice } from '../../components/Banner.tsx';
import type { DeskPorts } from '../../components/desk/ports.ts';
import { SaveCalendar } from '../../components/desk/sheets/SaveCalendar.tsx';
import { mostPressingFirst, orderViews } from '../../components/order/order-view.ts';
import { sheetPortsOf } from '../../entrypoints/desk/sheets-ports.ts';
import type { AuditEntry } from '../../utils/core/audit.ts';
import { calendarOf } from '../../utils/core/calendar.ts';
import type { Lang, Text } from '../../utils/core/text.ts';
import { day, hour } from '../../utils/core/time.ts';
import { holidays } from '../../utils/data/holidays.ts';
import { limits } from '../../utils/data/limits.ts';
import { mount } from './kit.tsx';
import { approvedOrder, draftOrder, now, smsOrder } from './samples.ts';

const measure = { limits, calendar: calendarOf(holidays) };
const views = mostPressingFirst(orderViews([smsOrder, draftOrder, approvedOrder], measure, new Map()), now);

interface Office {
  readonly handed: { readonly name: string; readonly file: Blob }[];
  readonly noted: Omit<AuditEntry, 'id'>[];
  readonly said: Text[];
  readonly failed: (Notice | undefined)[];
}

let office: Office;
beforeEach(() => {
  office = { handed: [], noted: [], said: [], failed: [] };
});

function page(changed: Partial<DeskPorts> = {}) {
  const note = async (entry: (typeof office.noted)[number]) => void office.noted.push(entry);
  const handOver = (name: string, file: Blob) => void office.handed.push({ name, file });
  const ports = { clock: () => now, ...sheetPortsOf({ store: { note }, clock: () => now, handOver }), ...changed } as DeskPorts;
  return { ports, measure, say: (one: Text) => void office.said.push(one), fail: (one: Notice | undefined) => void office.failed.push(one) };
}

const shown = (lang: Lang = 'zh') => mount(<SaveCalendar page={page()} views={views} />, lang);

async function events() {
  const content = (await office.handed.at(-1)?.file.text()) ?? '';
  return new ICAL.Component(ICAL.parse(content)).getAllSubcomponents('vevent').map((event) => ({
    summary: event.getFirstPropertyValue('summary'),
    status: event.getFirstPropertyValue('status'),
    at: event.getFirstPropertyValue('dtstart') as ICAL.Time,
    rings: event.getAllSubcomponents('valarm').length,
  }));
}

test('the button hands over what is listed, named by the day, with nobody’s name in it and nothing in the log', async () => {
  const view = await shown();
  await view.press('[data-action=save-ics]');
  expect(office.handed.map(({ name, file }) => [name, file.type])).toEqual([['备案期限-2026-11-24.ics', 'text/calendar;charset=utf-8']]);
  const found = (await events()).filter(({ status }) => status === 'CONFIRMED');
  expect(new Set(found.map(({ summary }) => summary))).toEqual(new Set(['工信部短信核验 · 订单尾号 5182', '备案订单有效期 · 订单尾号 5183', '公安联网备案 · 订单尾号 5185', '页脚标注备案号 · 订单尾号 5185']));
  const sms = found.find(({ summary }) => String(summary).startsWith('工信部短信核验'));
  expect([(sms?.at.toUnixTime() ?? 0) * 1_000, sms?.rings]).toEqual([now - 20 * hour + 24 * hour, 2]);
  const life = found.find(({ summary }) => String(summary).startsWith('备案订单有效期'));
  expect((life?.at.toUnixTime() ?? 0) * 1_000).toBe(now + 5 * day);
  expect([office.noted, office.failed, office.said.map(({ zh }) => zh)]).toEqual([[], [undefined], ['已导出 备案期限-2026-11-24.ics']]);
});

test('ticked, it names subject and domain, and the log knows of the file', async () => {
  const view = await shown();
  await view.tick('[name=calendar-names]', true);
  await view.press('[data-action=save-ics]');
  expect((await events()).map(({ summary }) => summary)).toContain('工信部短信核验 · 虚构示例科技有限公司 · example-demo.com');
  expect(office.noted.map(({ act, count, detail }) => [act, count, detail])).toEqual([['export', 3, '备案期限-2026-11-24.ics']]);
});

test('in English', async () => {
  const view = await shown('en');
  expect(view.text('[data-action=save-ics]')).toBe('Export calendar (.ics)');
  await view.press('[data-action=save-ics]');
  expect(office.handed.map(({ name }) => name)).toEqual(['filing-deadlines-2026-11-24.ics']);
  expect((await events()).map(({ summary }) => summary)).toContain('SMS verification by the ministry · order …5182');
});

test('a failure is shown, nothing is said to be done, and the button works again', async () => {
  const view = await mount(<SaveCalendar page={page({ saveCalendar: () => Promise.reject(new Error('no memory')) })} views={views} />);
  await view.press('[data-action=save-ics]');
  expect(office.failed.map((one) => one?.what.zh)).toEqual(['本机存储没有写入或读出。']);
  expect(office.said).toEqual([]);
  expect(view.one('[data-action=save-ics]').getAttribute('aria-busy')).toBeNull();
});

test('cancelling ends it in silence', async () => {
  const saveCalendar: DeskPorts['saveCalendar'] = (_, signal) => new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)));
  const view = await mount(<SaveCalendar page={page({ saveCalendar })} views={views} />);
  await view.press('[data-action=save-ics]');
  expect(view.one('[data-action=save-ics]').getAttribute('aria-busy')).toBe('true');
  await view.press('[data-action=cancel-calendar]');
  expect(view.one('[data-action=save-ics]').getAttribute('aria-busy')).toBeNull();
  expect([office.said, office.failed]).toEqual([[], []]);
});
