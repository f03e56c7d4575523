// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { orderSheet } from '../../components/desk/sheets/order-sheet.ts';
import type { SheetFileOut } from '../../components/desk/sheets/ports.ts';
import { SaveSheet } from '../../components/desk/sheets/SaveSheet.tsx';
import { orderViews } from '../../components/order/order-view.ts';
import type { DeskPorts } from '../../components/desk/ports.ts';
import type { Notice } from '../../components/Banner.tsx';
import type { Order } from '../../utils/core/order.ts';
import type { Text } from '../../utils/core/text.ts';
import { hour } from '../../utils/core/time.ts';
import { calendarOf } from '../../utils/core/calendar.ts';
import { holidays } from '../../utils/data/holidays.ts';
import { limits } from '../../utils/data/limits.ts';
import { finished } from '../rows/reading.ts';
import { mount } from './kit.tsx';
import { now, stay } from './samples.ts';

const sms: Order = { account: 'demo-agency-03', order: '20348050951820001', type: '首次备案', subject: '=虚构示例科技有限公司', domain: 'example-demo.cn', createdAt: now - 100 * hour, stays: [stay('sms', '待短信核验', [3 * hour, hour])], refusals: [{ at: now - 50 * hour, text: '域名\n未实名', by: 'page' }] };
const views = orderViews([sms], { limits, calendar: calendarOf(holidays) }, new Map());

test('an order goes out with its stage, nearest deadline and last refusal, each under its heading', () => {
  const { columns, rows, name } = finished(orderSheet(views, 'zh'));
  const cell = (head: string) => rows[0]?.[columns.findIndex((column) => column.head === head)];
  expect(name).toBe('订单');
  expect([cell('主体'), cell('域名'), cell('订单号'), cell('阶段'), cell('控制台原文')]).toEqual(['=虚构示例科技有限公司', 'example-demo.cn', '20348050951820001', '短信核验', '待短信核验']);
  expect(cell('期限')).toBe(views[0]?.deadlines[0]?.title.zh);
  expect(cell('最晚')).toContain('2026-11-24 周二');
  expect(cell('最近一次驳回原因')).toBe('域名\n未实名');
  expect(columns.some(({ as }) => as === 'figure')).toBe(false);
  expect(finished(orderSheet(views, 'en')).columns.map(({ head }) => head)).toContain('Stage');
});

interface Office {
  readonly saved: SheetFileOut[];
  readonly said: Text[];
  readonly failed: (Notice | undefined)[];
}

function page(office: Office, save: DeskPorts['saveSheet']) {
  const ports = { clock: () => now, saveSheet: save } as unknown as DeskPorts;
  return { ports, say: (one: Text) => void office.said.push(one), fail: (one: Notice | undefined) => void office.failed.push(one) };
}

const empty = (): Office => ({ saved: [], said: [], failed: [] });

test('both buttons write what is listed, named by the day, and say the file’s name', async () => {
  const office = empty();
  const save: DeskPorts['saveSheet'] = async (out) => {
    office.saved.push(out);
    return `${out.name}.${out.format}`;
  };
  const mounted = await mount(<SaveSheet page={page(office, save)} name="备案订单" unnamed={1} make={(lang) => orderSheet(views, lang)} />);
  await mounted.press('[data-action=save-xlsx]');
  await mounted.press('[data-action=save-csv]');
  expect(office.saved.map(({ name, format, unnamed, sheets }) => [name, format, unnamed, sheets[0]?.rows.length])).toEqual([
    ['备案订单-2026-11-24', 'xlsx', 1, 1],
    ['备案订单-2026-11-24', 'csv', 1, 1],
  ]);
  expect(office.said.map(({ zh }) => zh)).toEqual(['已导出 备案订单-2026-11-24.xlsx', '已导出 备案订单-2026-11-24.csv']);
  expect(office.failed).toEqual([undefined, undefined]);
});

test('a failure is shown, and the buttons work again', async () => {
  const office = empty();
  const mounted = await mount(<SaveSheet page={page(office, () => Promise.reject(new Error('no memory')))} name="备案订单" unnamed={1} make={(lang) => orderSheet(views, lang)} />);
  await mounted.press('[data-action=save-xlsx]');
  expect(office.failed.map((one) => one?.what.zh)).toEqual(['本机存储没有写入或读出。']);
  expect(mounted.one('[data-action=save-xlsx]').getAttribute('aria-busy')).toBeNull();
  expect(office.said).toEqual([]);
});

test('cancelling ends it in silence', async () => {
  const office = empty();
  const save: DeskPorts['saveSheet'] = (_, signal) => new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)));
  const mounted = await mount(<SaveSheet page={page(office, save)} name="备案订单" unnamed={1} make={(lang) => orderSheet(views, lang)} />);
  await mounted.press('[data-action=save-xlsx]');
  expect(mounted.one('[data-action=save-csv]').getAttribute('aria-busy')).toBe('true');
  await mounted.press('[data-action=cancel-save]');
  expect(mounted.one('[data-action=save-csv]').getAttribute('aria-busy')).toBeNull();
  expect([office.said, office.failed]).toEqual([[], []]);
});
