import { beforeEach, describe, expect, test, vi } from 'vitest';
import { draftSaver } from '../../entrypoints/background/draft-saver.ts';
import { day, hour } from '../../utils/core/time.ts';
import { pageContext } from '../../utils/messages.ts';
import type { Draft } from '../../utils/store/api.ts';
import { start } from '../store/fresh.ts';
import { overlaySender, seen, stage, type Stage } from './stage.ts';

let on: Stage;
beforeEach(() => {
  on = stage();
});

const draft = (values: object, more: object = {}) => on.ask({ type: 'overlay/draft', page: 'wizard.subject', account: 'acme', values, ...more }, overlaySender());
const context = async (change: object = {}) => pageContext.parse(await on.ask(seen(change), overlaySender()));

describe('what the overlay is told', () => {
  test('without an account: the day, and nothing else', async () => {
    await draft({ 'subject.nature': '企业' });
    expect(await context({ account: undefined })).toEqual({ today: '2026-11-20', context: {}, open: [], ticked: [], waived: [], draft: false });
  });

  test('the day is China’s, whatever the machine’s zone', async () => {
    on.on.at = Date.parse('2026-11-20T17:30:00Z');
    expect((await context()).today).toBe('2026-11-21');
  });

  test('of the draft only what identifies nobody', async () => {
    await draft({ 'subject.nature': '企业', 'subject.region': '浙江省/杭州市', 'subject.certificateType': '营业执照', 'subject.name': 'CANARY', 'principal.idNumber': 'CANARY' });
    await draft({ 'site.serviceType': '网站', 'site.name': 'CANARY', 'sitePrincipal.mobile': 'CANARY' });
    const told = await context();
    expect(told.context).toEqual({ 'subject.nature': '企业', 'subject.region': '浙江省/杭州市', 'subject.certificateType': '营业执照', 'site.serviceType': '网站' });
    expect(told.draft).toBe(true);
    expect(JSON.stringify(told)).not.toContain('CANARY');
    expect((await context({ order: '100' })).draft).toBe(false);
    expect((await context({ account: 'other' })).context).toEqual({});
  });

  test('open orders, ticks and waivers of this account, with sightings of the same message', async () => {
    const look = { account: 'acme', label: '待短信核验', stage: 'sms', at: start } as const;
    const sightings = [
      { ...look, order: '100', createdAt: start - 5 * day },
      { ...look, order: '101', stage: 'approved', label: '已通过', createdAt: start - 20 * day },
      { ...look, account: 'other', order: '102' },
    ];
    await on.ask({ type: 'overlay/tick', guide: 'add-website', check: 'papers', account: 'acme', on: true }, overlaySender());
    await on.ask({ type: 'overlay/waive', rule: 'name-personal', field: 'site.name', value: '某某', account: 'acme' }, overlaySender());
    const told = await context({ sightings });
    expect(told.open).toEqual([{ order: '100', label: '待短信核验', stage: 'sms', since: start - 5 * day, frees: expect.objectContaining({ zh: expect.stringContaining('24 小时') }) }]);
    expect(told.stage).toBe('sms');
    expect(told.ticked).toEqual(['add-website/papers']);
    expect(told.waived).toEqual([{ rule: 'name-personal', field: 'site.name', value: '某某' }]);
    expect((await context({ order: '101' })).stage).toBe('approved');
    await on.ask({ type: 'overlay/tick', guide: 'add-website', check: 'papers', account: 'acme', on: false }, overlaySender());
    expect((await context()).ticked).toEqual([]);
  });

  test('the order’s type in the console’s words; in the middle of a form only of the order that is meant', async () => {
    const look = { account: 'acme', label: 'x', at: start } as const;
    const old = { ...look, order: '100', stage: 'approved', type: '首次备案', createdAt: start - 40 * day };
    expect((await context({ page: 'orders', sightings: [old] })).orderType).toBe('首次备案');
    expect((await context({ page: 'wizard.basic' })).orderType).toBeUndefined();
    expect((await context({ page: 'wizard.basic', order: '100' })).orderType).toBe('首次备案');
    expect((await context({ page: 'wizard.basic', sightings: [{ ...look, order: '101', stage: 'draft', type: '接入备案', createdAt: start }] })).orderType).toBe('接入备案');
  });

  test('a guide chosen by hand is kept for this account and order, one at a time, and can be taken back', async () => {
    const chosen = async (guide: string, more: object = {}) => on.ask({ type: 'overlay/guide', instead: 'add-website', guide, account: 'acme', ...more }, overlaySender());
    await on.ask({ type: 'overlay/tick', guide: 'add-website', check: 'papers', account: 'acme', on: true }, overlaySender());
    expect(await chosen('access')).toEqual({ ok: true });
    await chosen('first-website', { order: '100' });
    await chosen('claim');
    expect((await context()).ticked.toSorted()).toEqual(['add-website/papers', 'guide:add-website/claim']);
    expect((await context({ order: '100' })).ticked).toEqual(['guide:add-website/first-website']);
    await chosen('add-website');
    expect((await context()).ticked).toEqual(['add-website/papers']);
    on.restart();
    expect((await context({ order: '100' })).ticked).toEqual(['guide:add-website/first-website']);
  });

  test('a clock of the page that runs ahead puts nothing into the future', async () => {
    await context({ sightings: [{ account: 'acme', order: '1', stage: 'sms', label: 'x', at: start + 3650 * day }] });
    const [order] = await (await on.store()).orders();
    expect(order?.stays[0]?.lastSeen).toBe(start);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, -1, 9e15, null])('a sighting at %s is left out alone, and an order created then is kept without it', async (absurd) => {
    const look = { account: 'acme', stage: 'sms', label: 'x', at: start } as const;
    const told = await context({ sightings: [{ ...look, order: '1' }, { ...look, order: '2', at: absurd }, { ...look, order: '3', createdAt: absurd }] });
    expect(told.open.map(({ order, since }) => [order, since]).toSorted()).toEqual([['1', start], ['3', start]]);
    const orders = await (await on.store()).orders();
    expect(orders.map((one) => [one.order, one.createdAt]).toSorted()).toEqual([['1', undefined], ['3', undefined]]);
  });

  test('a draft that does not decrypt takes nothing else along', async () => {
    await draft({ 'subject.nature': '企业' });
    await context({ sightings: [{ account: 'acme', order: '1', stage: 'sms', label: 'x', at: start }] });
    (await on.store()).draftOf = () => Promise.reject(new Error('undecryptable'));
    expect((await context()).open).toHaveLength(1);
  });
});

const settle = () => new Promise((resolve) => setTimeout(resolve, 1));

/** A saver with a clock of its own: each pause ends when the test says so. */
function saver(save: (typed: Omit<Draft, 'id'>) => Promise<unknown>) {
  const pauses: (() => void)[] = [];
  const type = draftSaver(save, () => new Promise((resolve) => pauses.push(resolve)));
  const typed = (values: object, account = 'acme') => type({ account, page: 'p', at: start, values });
  const pass = async () => {
    await settle();
    pauses.shift()?.();
    await settle();
  };
  return { typed, pass };
}

describe('saving drafts', () => {
  test('is acknowledged when stored, and kept over the death of the worker', async () => {
    expect(await draft({ 'site.name': '一' })).toEqual({ ok: true });
    on.restart();
    expect((await (await on.store()).draftOf('acme', undefined))?.values).toEqual({ 'site.name': '一' });
  });

  test('five hundred in ten seconds: the first at once, then at most one a second, the last text wins', async () => {
    const saved: object[] = [];
    const { typed, pass } = saver(async ({ values }) => saved.push(values));
    const all: Promise<void>[] = [];
    for (let second = 0; second < 10; second += 1) {
      for (let at = 0; at < 50; at += 1) all.push(typed({ 'site.name': `${second}/${at}` }));
      if (second === 0) await settle();
      await pass();
    }
    await pass();
    await Promise.all(all);
    expect(saved.length).toBeLessThanOrEqual(11);
    expect(saved[0]).toEqual({ 'site.name': '0/49' });
    expect(saved.at(-1)).toEqual({ 'site.name': '9/49' });
  });

  test('saves of one draft come in order, even when the first is slow', async () => {
    const order: string[] = [];
    const gate = new EventTarget();
    const slow = new Promise((resolve) => gate.addEventListener('open', resolve));
    const { typed, pass } = saver(async ({ values }) => {
      if (order.length === 0) await slow;
      order.push(String(values['site.name']));
    });
    const first = typed({ 'site.name': 'first' });
    await settle();
    const second = typed({ 'site.name': 'second' });
    await settle();
    expect(order).toEqual([]);
    gate.dispatchEvent(new Event('open'));
    await first;
    await pass();
    await second;
    expect(order).toEqual(['first', 'second']);
  });

  test('what waits is merged field by field, and blanks take nothing away', async () => {
    const saved: object[] = [];
    const { typed, pass } = saver(async ({ values }) => saved.push(values));
    await typed({ 'site.name': 'a' });
    void typed({ 'site.domain': 'b.cn' });
    void typed({ 'site.name': '', 'site.remark': 'c' });
    await settle();
    await pass();
    expect(saved).toEqual([{ 'site.name': 'a' }, { 'site.domain': 'b.cn', 'site.remark': 'c' }]);
  });

  test('another account does not wait in this one’s line', async () => {
    const saved: string[] = [];
    const { typed } = saver(async ({ account }) => saved.push(account));
    await typed({ 'site.name': 'a' });
    await typed({ 'site.name': 'b' }, 'other');
    expect(saved).toEqual(['acme', 'other']);
  });

  test('a failure is told to everyone whose words were in it, and the next save works', async () => {
    const save = vi.fn<() => Promise<void>>().mockRejectedValueOnce(new Error('full')).mockResolvedValue();
    const { typed, pass } = saver(save);
    const [one, two] = [typed({ 'site.name': 'a' }), typed({ 'site.name': 'b' })];
    await expect(one).rejects.toThrow('full');
    await expect(two).rejects.toThrow('full');
    const next = typed({ 'site.name': 'c' });
    await pass();
    await next;
    expect(save).toHaveBeenCalledTimes(2);
  });
});

test('a day later the draft is still there, ninety days later it is not', async () => {
  await draft({ 'subject.nature': '企业' });
  on.on.at += 24 * hour;
  expect((await context()).draft).toBe(true);
  on.on.at += 90 * day;
  expect((await context()).draft).toBe(false);
});
