import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listen } from '../../entrypoints/background/listen.ts';
import { reconcile } from '../../entrypoints/background/reconcile.ts';
import type { Sighting } from '../../utils/core/order.ts';
import { day, hour } from '../../utils/core/time.ts';
import { keepPastedYear, removePastedYear } from '../../utils/store/holidays.ts';
import { profile, start } from '../store/fresh.ts';
import { stage, type Stage } from './stage.ts';

let on: Stage;
let made: { name: string; info: object }[];

beforeEach(() => {
  on = stage();
  fakeBrowser.i18n.getUILanguage = () => 'zh-CN';
  made = [];
  const create = fakeBrowser.alarms.create.bind(fakeBrowser.alarms) as (name: string, info: object) => Promise<void>;
  fakeBrowser.alarms.create = ((name: string, info: object) => {
    made.push({ name, info });
    return create(name, info);
  }) as typeof fakeBrowser.alarms.create;
});

const sms = (change: Partial<Sighting> = {}): Sighting => ({
  account: 'CANARY-ACCOUNT',
  order: 'CANARY-100',
  stage: 'sms',
  label: '待短信核验',
  at: start,
  createdAt: start - day,
  subject: 'CANARY-SUBJECT',
  domain: 'canary.cn',
  ...change,
});
/** Each order was looked at a minute before, so that the beginning of its stage is known. */
const before = (sighting: Sighting): Sighting => ({ ...sighting, stage: 'awaiting-submission', label: '待提交管局', at: sighting.at - 60_000 });
const see = async (...sightings: Sighting[]) => (await on.store()).see(sightings.flatMap((one) => [before(one), one]));
const nextAlarm = async () => (await fakeBrowser.alarms.get('next'))?.scheduledTime;
const notices = () => Object.entries(fakeBrowser.notifications.getAllCreateOptions() as Record<string, { title: string; message: string }>);
const badge = () => fakeBrowser.action.getBadgeText({});
/** Lets a span of time pass in steps, with a wake at each. */
async function pass(span: number, step: number) {
  for (const end = on.on.at + span; on.on.at < end; ) {
    on.on.at += step;
    await reconcile(on.world);
  }
}

describe('alarms', () => {
  test('there are two, and a thousand wakes leave them alone', async () => {
    await see(sms({ stage: 'provider-review', createdAt: start }));
    await reconcile(on.world);
    const standing = await fakeBrowser.alarms.getAll();
    expect(standing.map(({ name }) => name).toSorted()).toEqual(['next', 'tick']);
    expect(made).toHaveLength(2);
    for (let wake = 0; wake < 1_000; wake += 1) {
      on.on.at += 100;
      await reconcile(on.world);
    }
    expect(made).toHaveLength(2);
    expect(await fakeBrowser.alarms.getAll()).toEqual(standing);
  }, 60_000);

  test('an update, a restart or a switching off that lost them is mended by the next event', async () => {
    await see(sms());
    await reconcile(on.world);
    const was = await nextAlarm();
    await fakeBrowser.alarms.clearAll();
    await reconcile(on.world);
    expect(was).toBeGreaterThan(start);
    expect(await nextAlarm()).toBe(was);
    expect((await fakeBrowser.alarms.getAll()).map(({ name }) => name).toSorted()).toEqual(['next', 'tick']);
  });

  test('six hundred orders need no more than two', async () => {
    await see(...Array.from({ length: 600 }, (_, at) => sms({ order: `${at}`, at: start - at })));
    await reconcile(on.world);
    expect(await fakeBrowser.alarms.getAll()).toHaveLength(2);
  });

  test('the exact one moves with what is next and goes when nothing is to come', async () => {
    await reconcile(on.world);
    expect(await nextAlarm()).toBeUndefined();
    await see(sms());
    await reconcile(on.world);
    const first = await nextAlarm();
    expect(first).toBeGreaterThan(start);
    on.on.at += hour;
    await (await on.store()).see([sms({ stage: 'abandoned', label: '已放弃', at: on.on.at })]);
    await reconcile(on.world);
    expect(await nextAlarm()).toBeUndefined();
    expect((await fakeBrowser.alarms.get('tick'))?.periodInMinutes).toBe(30);
  });
});

describe('notices', () => {
  test('each level is shown once, none is missed, none comes twice', async () => {
    await see(sms());
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    await pass(2 * day, hour / 2);
    const raised = await (await on.store()).raised();
    const levels = raised.map(({ id }) => id.split('/').at(-1));
    expect(levels.length).toBeGreaterThanOrEqual(2);
    expect(new Set(levels).size).toBe(levels.length);
    expect(create).toHaveBeenCalledTimes(levels.length);
    create.mockClear();
    await pass(2 * day, hour);
    expect(create).not.toHaveBeenCalled();
  });

  test('asleep over everything: one notice at the wake, for all of it', async () => {
    await see(sms(), sms({ order: 'CANARY-101', at: start - hour }), sms({ order: 'CANARY-102' }));
    await reconcile(on.world);
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    on.on.at += 3 * day;
    await reconcile(on.world);
    expect(create).toHaveBeenCalledTimes(1);
    expect(notices().at(-1)?.[1].title).toContain('3');
    expect(await badge()).toBe('3');
    await reconcile(on.world);
    expect(create).toHaveBeenCalledTimes(1);
  });

  test('no notice names anybody, an order or a domain', async () => {
    await see(sms());
    await (await on.store()).saveProfile({ ...profile('CANARY-ID', 'CANARY-NAME'), certificateExpires: '2026-11-21' });
    await pass(2 * day, hour);
    const text = JSON.stringify(notices());
    expect(notices().length).toBeGreaterThan(0);
    expect(text).not.toMatch(/canary/i);
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toMatch(/canary/i);
  });

  test('killed between showing and recording: shown again in its own place, never lost', async () => {
    await see(sms());
    on.on.at += 3 * day;
    const store = await on.store();
    const raise = store.raise;
    store.raise = () => Promise.reject(new Error('killed'));
    await reconcile(on.world);
    expect(notices()).toHaveLength(1);
    store.raise = raise;
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    await reconcile(on.world);
    expect(create).toHaveBeenCalledTimes(1);
    expect(notices()).toHaveLength(1);
    await reconcile(on.world);
    expect(create).toHaveBeenCalledTimes(1);
  });

  test('the clock jumps a year ahead and back: no storm', async () => {
    await see(sms());
    await reconcile(on.world);
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    on.on.at += 365 * day;
    await reconcile(on.world);
    on.on.at -= 365 * day;
    for (let wake = 0; wake < 20; wake += 1) await reconcile(on.world);
    expect(create.mock.calls.length).toBeLessThanOrEqual(1);
  });

  test('a browser that shows no notices still has the badge, and asks again later', async () => {
    await see(sms());
    on.on.at += 3 * day;
    const create = vi.spyOn(fakeBrowser.notifications, 'create').mockRejectedValue(new Error('off') as never);
    await reconcile(on.world);
    expect(await badge()).toBe('1');
    expect(await fakeBrowser.alarms.get('tick')).toBeDefined();
    create.mockRestore();
    await reconcile(on.world);
    expect(notices()).toHaveLength(1);
  });

  test('English where the person chose it', async () => {
    await fakeBrowser.storage.local.set({ settings: { lang: 'en' } });
    await see(sms());
    on.on.at += 3 * day;
    await reconcile(on.world);
    expect(notices()[0]?.[1].title).toMatch(/^1 filing matter/);
  });
});

describe('the badge', () => {
  test('says that the data cannot be read', async () => {
    on.on.anchors.value = { vaultId: 'x', createdAt: 0, epoch: 5, count: 5 };
    await reconcile(on.world);
    expect(await badge()).toBe('!');
    expect((await fakeBrowser.alarms.get('tick'))?.periodInMinutes).toBe(30);
    on.on.anchors.value = undefined;
    await reconcile(on.world);
    expect(await badge()).toBe('');
  });

  test('a duty that was ticked as done is not counted', async () => {
    await see(sms({ stage: 'approved', label: '备案成功' }));
    on.on.at += 31 * day;
    await reconcile(on.world);
    const counted = Number(await badge());
    expect(counted).toBeGreaterThan(0);
    const { settledBy } = (await import('../../utils/data/limits.ts')).limits.orders.find((limit) => limit.kind === 'public-security')!;
    await (await on.store()).tick('CANARY-ACCOUNT', 'CANARY-100', settledBy!, true);
    await reconcile(on.world);
    expect(Number(await badge())).toBe(counted - 1);
  });
});

test('many calls at once run one after the other, and the last one sees all', async () => {
  const store = await on.store();
  let running = 0;
  let most = 0;
  const orders = store.orders;
  store.orders = async () => {
    running += 1;
    most = Math.max(most, running);
    const found = await orders();
    running -= 1;
    return found;
  };
  const first = reconcile(on.world);
  await see(sms());
  on.on.at += 3 * day;
  await Promise.all([first, ...Array.from({ length: 20 }, () => reconcile(on.world))]);
  expect(most).toBe(1);
  expect(await badge()).toBe('1');
});

describe('the listeners', () => {
  test('all stand after one synchronous call', () => {
    const events = [
      fakeBrowser.runtime.onMessage,
      fakeBrowser.runtime.onInstalled,
      fakeBrowser.runtime.onStartup,
      fakeBrowser.alarms.onAlarm,
      fakeBrowser.notifications.onClicked,
      fakeBrowser.commands.onCommand,
      fakeBrowser.tabs.onRemoved,
      fakeBrowser.tabs.onUpdated,
      fakeBrowser.idle.onStateChanged,
    ];
    const added = events.map((event) => vi.spyOn(event as { addListener: (listener: unknown) => void }, 'addListener').mockReturnValue());
    listen(on.world);
    expect(added.map((spy) => spy.mock.calls.length)).toEqual(events.map(() => 1));
  });
});

describe('a pasted holiday notice', () => {
  test('moves the alarms at the next reconciling, and removing it moves them back', async () => {
    on.on.at = Date.parse('2027-01-11T02:00:00Z');
    const review = sms({ stage: 'administration-review', label: '管局审核', at: on.on.at, createdAt: on.on.at - day });
    await see(review);
    await reconcile(on.world);
    const provisional = await nextAlarm();
    // Fifteen working days from 11 January are 1 February; with a day made up and none taken away they are 31 January.
    await keepPastedYear({ year: 2027, off: '0101-0103 0205-0212', work: '0131', pastedOn: '2026-12-01' });
    await reconcile(on.world);
    expect(await nextAlarm()).toBe((provisional ?? 0) - day);
    await removePastedYear(2027);
    await reconcile(on.world);
    expect(await nextAlarm()).toBe(provisional);
  });
});
