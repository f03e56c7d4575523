import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepTime, listenForLock } from '../../entrypoints/background/locking.ts';
import { reconcile } from '../../entrypoints/background/reconcile.ts';
import type { Sighting } from '../../utils/core/order.ts';
import { day, hour, minute } from '../../utils/core/time.ts';
import { openStore } from '../../utils/store/bootstrap.ts';
import { custodyOf, lock, setPassphrase, unlock } from '../../utils/store/custody.ts';
import { custodyBench, first, type CustodyBench } from '../store/custody-bench.ts';
import { profile, raw, start } from '../store/fresh.ts';
import { consoleTab, overlaySender, panelSender, seen, stage, type Stage } from './stage.ts';

let vault: CustodyBench;
let on: Stage;

beforeEach(async () => {
  vault = custodyBench();
  on = stage(vault);
  fakeBrowser.i18n.getUILanguage = () => 'zh-CN';
  await (await on.store()).saveProfile(profile('p'));
  await setPassphrase({ next: first }, vault.options);
});

afterEach(() => vi.restoreAllMocks());

const settle = () => new Promise((resolve) => setTimeout(resolve, 20));
const lockIt = () => lock(vault.options);
const unlockIt = () => unlock({ passphrase: first }, vault.options);
const survey = () => on.ask(seen(), overlaySender());
const plan = () => on.ask({ type: 'panel/plan', tab: consoleTab, from: { kind: 'profile', id: 'p' } }, panelSender());
const fill = (id: string) => on.ask({ type: 'panel/fill', plan: id, fields: ['site.name'] }, panelSender());
const inbox = () => raw(vault, 'readonly', (tx) => tx.objectStore('inbox').count());
const badge = () => fakeBrowser.action.getBadgeText({});
const notices = () => Object.values(fakeBrowser.notifications.getAllCreateOptions() as Record<string, { title: string; message: string }>);
const inArea = async (area: 'local' | 'session') => JSON.stringify(await fakeBrowser.storage[area].get(null));

const sms = (change: Partial<Sighting> = {}): Sighting => ({
  account: 'CANARY-ACCOUNT', order: 'CANARY-100', stage: 'sms', label: '待短信核验', at: vault.at, createdAt: start - day, subject: 'CANARY-SUBJECT', domain: 'canary.cn', ...change,
});
const before = (sighting: Sighting): Sighting => ({ ...sighting, stage: 'awaiting-submission', label: '待提交管局', at: sighting.at - 60_000 });
const sighted = (...sightings: Sighting[]) => on.ask(seen({ account: 'CANARY-ACCOUNT', sightings }), overlaySender());

describe('E10: once it is locked', () => {
  test('nothing of the data is answered, and each answer says why', async () => {
    await lockIt();
    expect(await plan()).toEqual({ ok: false, failure: 'locked' });
    expect(await on.ask({ type: 'overlay/tick', guide: 'add-website', check: 'x', account: 'acme', on: true }, overlaySender())).toEqual({ ok: false, failure: 'locked' });
    expect(await survey()).toMatchObject({ locked: true, open: [], ticked: [], waived: [], draft: false });
  });

  test('a plan that was being looked at is void, and its values are gone', async () => {
    listenForLock(on.world);
    await survey();
    const { plan: id } = (await plan()) as { plan: string };
    expect(await inArea('session')).toContain('plan:');
    await lockIt();
    await settle();
    expect(await inArea('session')).not.toMatch(/plan:|fix:|front:|session:/);
    expect(await fill(id)).toEqual({ ok: false, failure: 'gone' });
    await unlockIt();
    expect(await fill(id)).toEqual({ ok: false, failure: 'gone' });
  });

  test('a plan is void though the worker heard nothing of the lock', async () => {
    await survey();
    const { plan: id } = (await plan()) as { plan: string };
    await lockIt();
    on.restart();
    expect(await fill(id)).toEqual({ ok: false, failure: 'locked' });
    expect(on.page.got.some(({ message }) => message.type === 'page/fill')).toBe(false);
  });

  test('a lock while a plan is made leaves no plan behind', async () => {
    await survey();
    const hold = on.world.plans.hold.bind(on.world.plans);
    vi.spyOn(on.world.plans, 'hold').mockImplementation(async (held) => {
      await lockIt();
      await hold(held);
    });
    expect(await plan()).toEqual({ ok: false, failure: 'locked' });
    expect(await inArea('session')).not.toContain('plan:');
  });

  test('the pages of the console are told, so that a fill under way stops', async () => {
    listenForLock(on.world);
    await survey();
    await lockIt();
    await vi.waitFor(() => expect(on.page.got.map(({ message }) => message)).toContainEqual({ type: 'page/vault', locked: true }));
    await unlockIt();
    await vi.waitFor(() => expect(on.page.got.map(({ message }) => message)).toContainEqual({ type: 'page/vault', locked: false }));
  });
});

describe('the time of the lock', () => {
  test('is checked by the wall clock at every message: a worker that slept past it opens nothing', async () => {
    await survey();
    vault.at += 15 * minute - 1_000;
    expect(await plan()).toMatchObject({ ok: true });
    vault.at += 2_000;
    expect(await plan()).toEqual({ ok: false, failure: 'locked' });
    await settle();
    expect(vault.session.value).toBeUndefined();
  });

  test('E11: a worker that died needs no passphrase before it', async () => {
    await survey();
    on.restart();
    vault.at += 14 * minute;
    expect(await plan()).toMatchObject({ ok: true });
  });

  test('has an alarm, which ends the session where nobody asks for anything', async () => {
    await keepTime(on.world);
    const standing = await fakeBrowser.alarms.get('lock');
    expect(standing?.scheduledTime).toBe(start + 15 * minute);
    vault.at = (standing?.scheduledTime ?? 0) + 1;
    await keepTime(on.world);
    expect(vault.session.value).toBeUndefined();
  });

  test('is put off by typing in the console while the system says that somebody is there, and not otherwise', async () => {
    const typed = { type: 'overlay/draft', page: 'wizard.site', account: 'acme', values: { 'site.name': '示例' } };
    const state = vi.fn<() => Promise<string>>().mockResolvedValue('idle');
    (fakeBrowser.idle as unknown as Record<string, unknown>)['queryState'] = state;
    vault.at += 10 * minute;
    await on.ask(typed, overlaySender());
    await settle();
    expect(vault.session.value).toMatchObject({ lockAt: start + 15 * minute });
    state.mockResolvedValue('active');
    await on.ask(typed, overlaySender());
    await settle();
    expect(vault.session.value).toMatchObject({ lockAt: vault.at + 15 * minute });
  });

  test.each(['locked', 'idle'])('has come when the system says %s', async (state) => {
    let tell: (state: string) => void = () => undefined;
    vi.spyOn(fakeBrowser.idle.onStateChanged as { addListener: (listener: (state: string) => void) => void }, 'addListener').mockImplementation((listener) => void (tell = listener));
    listenForLock(on.world);
    tell('active');
    await settle();
    expect(vault.session.value).toBeDefined();
    tell(state);
    await vi.waitFor(() => expect(vault.session.value).toBeUndefined());
    expect(await custodyOf(vault.options)).toEqual({ kind: 'passphrase', unlocked: false });
  });
});

describe('what is seen while locked', () => {
  test('is there after unlocking, and nothing of it lies about meanwhile', async () => {
    await lockIt();
    await sighted(sms());
    await on.ask({ type: 'overlay/draft', page: 'wizard.site', account: 'CANARY-ACCOUNT', values: { 'site.name': 'CANARY-NAME' } }, overlaySender());
    expect(await inArea('local')).not.toMatch(/canary/i);
    expect(await inArea('session')).not.toMatch(/canary-name/i);
    await unlockIt();
    const store = await openStore(vault.options);
    expect((await store.orders()).map(({ order, stays }) => [order, stays.at(-1)?.stage])).toEqual([['CANARY-100', 'sms']]);
    expect((await store.draftOf('CANARY-ACCOUNT', undefined))?.values).toEqual({ 'site.name': 'CANARY-NAME' });
    store.close();
  });

  test('is sealed once, however often the page tells it', async () => {
    await lockIt();
    for (let look = 0; look < 5; look += 1) {
      vault.at += 1_000;
      await sighted(sms());
    }
    expect(await inbox()).toBe(1);
    await unlockIt();
    const store = await openStore(vault.options);
    expect(await store.orders()).toHaveLength(1);
    store.close();
  });

  test('typing fast makes few items', async () => {
    await lockIt();
    const typed = (name: string) => on.ask({ type: 'overlay/draft', page: 'wizard.site', account: 'acme', values: { 'site.name': name } }, overlaySender());
    await Promise.all(Array.from({ length: 30 }, (_, at) => typed(`示例${at}`)));
    expect(await inbox()).toBeLessThanOrEqual(5);
    await unlockIt();
    const store = await openStore(vault.options);
    expect((await store.draftOf('acme', undefined))?.values['site.name']).toBe('示例29');
    store.close();
  });
});

describe('deadlines while locked', () => {
  const see = async (...sightings: Sighting[]) => {
    await (await on.store()).see(sightings.flatMap((one) => [before(one), one]));
    await reconcile(on.world);
  };

  test('badge and notice still come, without a name, each level once', async () => {
    await see(sms());
    const raisedBefore = notices().length;
    await lockIt();
    await reconcile(on.world);
    expect(await badge()).toBe('1');
    on.restart();
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    for (const end = vault.at + 30 * hour; vault.at < end; vault.at += hour / 2) await reconcile(on.world);
    expect(create.mock.calls.length).toBeGreaterThanOrEqual(1);
    expect(notices().length).toBeGreaterThan(raisedBefore);
    expect(JSON.stringify(notices())).not.toMatch(/canary/i);
    expect(notices().at(-1)?.message).toContain('解锁');
    expect(await inArea('local')).not.toMatch(/canary/i);
    const shown = create.mock.calls.length;
    await reconcile(on.world);
    expect(create).toHaveBeenCalledTimes(shown);
  });

  test('what was shown meanwhile is not shown again after unlocking', async () => {
    await see(sms());
    await lockIt();
    vault.at += 3 * day;
    await reconcile(on.world);
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    await unlockIt();
    await reconcile(on.world);
    expect(create).not.toHaveBeenCalled();
    expect(await badge()).toBe('1');
    expect((await (await on.store()).raised()).length).toBeGreaterThan(0);
  });

  test('an order first seen while locked is counted at once, and one that has moved on no more', async () => {
    await lockIt();
    await reconcile(on.world);
    expect(await badge()).toBe('');
    await sighted(sms());
    await reconcile(on.world);
    expect(await badge()).toBe('1');
    vault.at += hour;
    await sighted(sms({ stage: 'abandoned', label: '已放弃' }));
    await reconcile(on.world);
    expect(await badge()).toBe('');
  });

  test('an order that was known keeps its deadline when it is looked at again', async () => {
    await see(sms());
    await lockIt();
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    await reconcile(on.world);
    await sighted(sms());
    await reconcile(on.world);
    expect(await badge()).toBe('1');
    expect(create).not.toHaveBeenCalled();
  });

  test('without a passphrase nothing is kept outside the data', async () => {
    const plain = stage(custodyBench());
    on = plain;
    await (await on.store()).see([sms()]);
    await reconcile(on.world);
    expect(await inArea('local')).not.toContain('standby');
  });
});
