// @vitest-environment happy-dom
import { overviewOf } from '../../utils/core/overview.ts';
import { afterEach, describe, expect, test } from 'vitest';
import { orderKey, ticksOf } from '../../components/order/order-view.ts';
import { Popup, type PopupProps } from '../../components/popup/Popup.tsx';
import { calendarOf } from '../../utils/core/calendar.ts';
import type { Order } from '../../utils/core/order.ts';
import type { Lang } from '../../utils/core/text.ts';
import { day } from '../../utils/core/time.ts';
import { holidays } from '../../utils/data/holidays.ts';
import { limits } from '../../utils/data/limits.ts';
import { mount, type Mounted } from './kit.tsx';
import { approvedOrder, draftOrder, now, overdueOrder, person, smsOrder } from './samples.ts';

const measure = { limits, calendar: calendarOf(holidays) };
let open: Mounted[] = [];

async function popup(props: Partial<PopupProps>, lang: Lang = 'zh'): Promise<Mounted> {
  const whole: PopupProps = {
    orders: [],
    subjects: [],
    ticks: new Map(),
    measure,
    clock: () => now,
    deskLink: (hash) => `/desk.html${hash}`,
    onLang: () => undefined,
    onPanel: () => undefined,
    onSettle: () => undefined,
    ...props,
  };
  const mounted = await mount(<Popup {...whole} />, lang);
  open.push(mounted);
  return mounted;
}

afterEach(() => {
  for (const one of open) one.unmount();
  open = [];
});

const numbers = (view: Mounted) => view.all('[data-order]').map((card) => card.dataset['order']);

describe('popup', () => {
  test('by time left, overdue on top', async () => {
    const view = await popup({ orders: [draftOrder, smsOrder, overdueOrder] });
    expect(numbers(view)).toEqual([overdueOrder.order, smsOrder.order, draftOrder.order]);
    const firstDues = view.all('.order-head [data-due]').map((one) => one.dataset['due']!);
    expect(firstDues).toEqual(firstDues.toSorted());
  });

  test('at the same urgency what ends an order stands before what only stays due; what is overdue stands before both', async () => {
    // The footer is due "now", which is no more urgent than a week.
    const soonLost: Order = { ...draftOrder, order: 'five-days', createdAt: now - 40 * day };
    const lateSecurity: Order = { ...approvedOrder, order: 'late', stays: approvedOrder.stays.map((stay) => ({ ...stay, firstSeen: stay.firstSeen - 30 * day })) };
    const view = await popup({ orders: [approvedOrder, soonLost, smsOrder, lateSecurity, overdueOrder] });
    expect(numbers(view)).toEqual([overdueOrder.order, 'late', smsOrder.order, 'five-days', approvedOrder.order]);
    expect(view.text('[data-order=late] .order-head')).toContain('已超');
  });

  test('a card says whose, where, how long and what next, with a link into the console', async () => {
    const view = await popup({ orders: [smsOrder] });
    const card = view.one('[data-order]');
    expect(card.dataset['stage']).toBe('sms');
    expect(view.text('[data-order]')).toContain('虚构示例科技有限公司 · example-demo.com');
    expect(view.text('.order-head [data-deadline=sms]')).toBe('剩 4 小时 0 分');
    expect(view.one('[data-deadline=sms]').dataset['due']).toBe('2026-11-24T14:42:00+08:00');
    const link = view.one('.order-act') as HTMLAnchorElement;
    expect(link.textContent).toContain('完成短信核验');
    expect(link.href).toBe('https://beian.aliyun.com/pcContainer/orderdetail?baOrderId=2034805095182');
    expect(view.one('.track').getAttribute('aria-label')).toBe('第 4 / 5 站：短信核验');
  });

  test('the filter counts every group and keeps only its own', async () => {
    const view = await popup({ orders: [draftOrder, smsOrder, overdueOrder], subjects: [overviewOf(person)] });
    expect(view.all('[data-filter]').map((one) => one.textContent)).toEqual(['全部 4', '填写 2', '短信 1', '证件与域名 1']);
    await view.press('[data-filter=sms]');
    expect(numbers(view)).toEqual([smsOrder.order]);
    expect(view.one('[data-filter=sms]').getAttribute('aria-pressed')).toBe('true');
    await view.press('[data-filter=papers]');
    expect(view.text('[data-paper=person] [data-deadline=domain]')).toContain('剩 16 天');
  });

  test('a contradiction is shown, and a duty can be settled by hand', async () => {
    const settled: [string, string][] = [];
    const view = await popup({ orders: [approvedOrder], onSettle: ({ order }, check) => void settled.push([order, check]) });
    expect(view.text('[data-order] .note-line')).toContain('“草稿”');
    expect(view.all('[data-deadline=public-security]')).toHaveLength(1);
    await view.press('[data-action=settle]');
    expect(settled).toEqual([[approvedOrder.order, 'add-website/after-footer']]);
  });

  test('what was ticked as done runs no longer', async () => {
    const ticks = new Map([[orderKey(approvedOrder), ['add-website/after-footer', 'add-website/after-public-security']]]);
    const view = await popup({ orders: [approvedOrder], ticks });
    expect(view.all('[data-deadline]')).toHaveLength(0);
    expect(view.all('[data-order]')).toHaveLength(1);
  });

  test('empty: says what to do first, with a link that does it', async () => {
    const view = await popup({}, 'en');
    expect(view.text('[data-empty]')).toContain('No order seen yet');
    expect((view.one('[data-action=open-console]') as HTMLAnchorElement).href).toContain('https://beian.aliyun.com/');
    expect(view.all('[data-filter]')).toHaveLength(0);
  });

  test('while orders are read nothing is said about how many there are', async () => {
    const view = await popup({ reading: true });
    expect(view.text('[data-reading]')).toBe('正在读取本机的订单…');
    expect(view.all('[data-empty]')).toHaveLength(0);
  });

  test('of ten thousand orders fifty are in the page, and fifty more on demand', async () => {
    const orders = Array.from({ length: 10_000 }, (_, index): Order => ({ ...draftOrder, order: String(index) }));
    const view = await popup({ orders });
    expect(view.all('[data-order]')).toHaveLength(50);
    expect(view.text('[data-action=more]')).toBe('已显示 50 / 10000，继续显示');
    await view.press('[data-action=more]');
    expect(view.all('[data-order]')).toHaveLength(100);
  });
});

test('ticks are asked for once, and only where something can be settled by them', async () => {
  const asked: string[][] = [];
  const ask = async (orders: readonly Order[]) => {
    asked.push(orders.map(({ order }) => order));
    return orders.map(({ order }) => [`a/${order}`]);
  };
  const other = { ...approvedOrder, order: '7' };
  const ticks = await ticksOf([draftOrder, approvedOrder, smsOrder, other], measure, ask);
  expect(asked).toEqual([[approvedOrder.order, '7']]);
  expect(ticks.get(orderKey(other))).toEqual(['a/7']);
  expect(ticks.get(orderKey(draftOrder))).toBeUndefined();
  await ticksOf([draftOrder], measure, ask);
  expect(asked).toHaveLength(1);
});
