import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { reconcile } from '../../entrypoints/background/reconcile.ts';
import type { Sighting } from '../../utils/core/order.ts';
import { day } from '../../utils/core/time.ts';
import { dropPassphrase, lock, setPassphrase } from '../../utils/store/custody.ts';
import { standby } from '../../utils/store/standby.ts';
import { custodyBench, first, type CustodyBench } from '../store/custody-bench.ts';
import { profile, start } from '../store/fresh.ts';
import { overlaySender, seen, stage, type Stage } from './stage.ts';

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

const sms = (order: string): Sighting => ({ account: 'acme', order, stage: 'sms', label: '待短信核验', at: vault.at, createdAt: start - day });
/** Looked at a minute before, so that the beginning of the stage is known. */
const before = (order: string): Sighting => ({ ...sms(order), stage: 'awaiting-submission', label: '待提交管局', at: vault.at - 60_000 });
const sighted = (order: string) => on.ask(seen({ sightings: [before(order), sms(order)] }), overlaySender());
const known = async () => (await standby()).list.length;

describe('what is known of deadlines while locked', () => {
  test('is not thrown away when it is locked while the list is made', async () => {
    await sighted('1');
    await reconcile(on.world);
    const earlier = await known();
    expect(earlier).toBeGreaterThan(0);
    const store = await on.store();
    const raised = store.raised.bind(store);
    vi.spyOn(store, 'raised').mockImplementation(async () => {
      const found = await raised();
      await lock(vault.options);
      return found;
    });
    await reconcile(on.world);
    expect(await known()).toBe(earlier);
  });

  test('goes with the passphrase', async () => {
    await sighted('1');
    await reconcile(on.world);
    expect(await known()).toBeGreaterThan(0);
    await dropPassphrase(first, vault.options);
    await reconcile(on.world);
    expect(await known()).toBe(0);
  });

  test('an order that is seen while a notice is being shown is not forgotten', async () => {
    await sighted('1');
    await reconcile(on.world);
    await lock(vault.options);
    const earlier = await known();
    vault.at += 3 * day;
    const create = fakeBrowser.notifications.create.bind(fakeBrowser.notifications) as (...given: unknown[]) => Promise<string>;
    let once = false;
    fakeBrowser.notifications.create = (async (...given: unknown[]) => {
      if (!once) {
        once = true;
        await sighted('2');
      }
      return create(...given);
    }) as typeof fakeBrowser.notifications.create;
    await reconcile(on.world);
    expect(once).toBe(true);
    expect(await known()).toBe(earlier * 2);
  });
});

test('a draft that arrives while the store is let go of is taken all the same', async () => {
  const store = await on.store();
  const saveDraft = store.saveDraft.bind(store);
  let once = false;
  vi.spyOn(store, 'saveDraft').mockImplementation(async (typed) => {
    if (!once) {
      once = true;
      on.world.shut();
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
    return saveDraft(typed);
  });
  expect(await on.ask({ type: 'overlay/draft', page: 'wizard.site', account: 'acme', values: { 'site.name': '站' } }, overlaySender())).toEqual({ ok: true });
  expect(once).toBe(true);
  expect((await (await on.store()).draftOf('acme', undefined))?.values).toEqual({ 'site.name': '站' });
});
