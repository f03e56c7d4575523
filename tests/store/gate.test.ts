import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Store } from '../../utils/store/api.ts';
import { openStore } from '../../utils/store/bootstrap.ts';
import { StoreError } from '../../utils/store/error.ts';
import { custodyOf, lock, rotate, setPassphrase, unlock } from '../../utils/store/custody.ts';
import { snapshotsOf } from '../../utils/store/copies.ts';
import { gateOf } from '../../utils/store/gate.ts';
import { lastingStore } from '../../utils/store/lasting.ts';
import { keepStandby, standby } from '../../utils/store/standby.ts';
import { startOver } from '../../utils/store/start-over.ts';
import { custodyBench, filled, first, namesIn, second, type CustodyBench } from './custody-bench.ts';
import { profile, rawRows } from './fresh.ts';

let on: CustodyBench;

beforeEach(async () => {
  fakeBrowser.reset();
  on = custodyBench();
  await filled(on);
});

const protect = () => setPassphrase({ next: first }, on.options);
const rows = async () => JSON.stringify(await Promise.all(['profiles', 'clients', 'history'].map((store) => rawRows(on, store))));

describe('E01: wrong passphrases', () => {
  test('twenty in a row change nothing, make the pause grow to 30 s, and the right one then opens', async () => {
    await protect();
    await lock(on.options);
    const gate = gateOf(on.options);
    const before = await rows();
    const pauses: number[] = [];
    for (let time = 0; time < 20; time += 1) {
      await expect(gate.unlock({ passphrase: `wrong ${time}` })).rejects.toMatchObject({ kind: 'wrong-passphrase' });
      pauses.push(await gate.pause());
      on.at += pauses.at(-1) ?? 0;
    }
    expect(pauses.slice(0, 4)).toEqual([0, 0, 2_000, 4_000]);
    expect(pauses.slice(6)).toEqual(Array.from({ length: 14 }, () => 30_000));
    expect(await rows()).toBe(before);
    await gate.unlock({ passphrase: first });
    expect(await namesIn(on)).toHaveLength(5);
    expect(await gate.pause()).toBe(0);
  });

  test('while the pause runs not even the right one is tried, in no window', async () => {
    await protect();
    await lock(on.options);
    for (let time = 0; time < 3; time += 1) await gateOf(on.options).unlock({ passphrase: 'wrong' }).catch(() => undefined);
    await expect(gateOf(on.options).unlock({ passphrase: first })).rejects.toMatchObject({ kind: 'wrong-passphrase' });
    expect(on.session.value).toBeUndefined();
    on.at += 2_000;
    await gateOf(on.options).unlock({ passphrase: first });
    expect(on.session.value).toBeDefined();
  });

  test('unlocking is in the log, without a value', async () => {
    await protect();
    await lock(on.options);
    await gateOf(on.options).unlock({ passphrase: first });
    const store = await openStore(on.options);
    await vi.waitFor(async () => expect((await store.audit()).map(({ act, count }) => [act, count])).toEqual([['unlock', 0]]));
    store.close();
  });

  test('nothing of the attempts is on disk', async () => {
    await protect();
    await lock(on.options);
    await gateOf(on.options).unlock({ passphrase: 'wrong' }).catch(() => undefined);
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toMatch(/attempt|wrong/);
  });
});

describe('E13: neither passphrase nor code', () => {
  test('starting over erases everything, and the next opening is a first start without a passphrase', async () => {
    await protect();
    await lock(on.options);
    await keepStandby({ salt: 's', list: [{ of: 'a', id: 'b', duty: true, from: 0, due: on.at - 1, at: [], shown: 0 }] });
    await startOver(on.options);
    expect(await custodyOf(on.options)).toEqual({ kind: 'device' });
    expect(await namesIn(on)).toEqual([]);
    expect(await rawRows(on, 'profiles')).toEqual([]);
    expect((await standby()).list).toEqual([]);
    expect(await snapshotsOf(on.options)).toEqual([]);
    const store = await openStore(on.options);
    await store.saveProfile(profile('new'));
    store.close();
    expect(await namesIn(on)).toHaveLength(1);
  });

  test('stopped before the anchor is written, it opens all the same', async () => {
    await protect();
    const write = on.anchors.write.bind(on.anchors);
    on.anchors.write = () => Promise.reject(new Error('stopped'));
    await expect(startOver(on.options)).rejects.toThrow('stopped');
    on.anchors.write = write;
    expect(await namesIn(on)).toEqual([]);
  });
});

describe('a page that stays open', () => {
  test('goes on under new keys without being loaded again', async () => {
    await protect();
    const store = await lastingStore(() => openStore(on.options));
    await rotate(first, {}, on.options);
    expect(await store.overviews()).toHaveLength(5);
    await store.saveProfile(profile('new'));
    expect(await namesIn(on)).toHaveLength(6);
    await setPassphrase({ next: second, old: first }, on.options);
    expect(await store.profile('new')).toBeDefined();
  });

  test('goes on in a vault that has just been given a passphrase', async () => {
    const store = await lastingStore(() => openStore(on.options));
    await protect();
    expect(await store.overviews()).toHaveLength(5);
  });

  test('is refused once it is locked, and answered again after unlocking', async () => {
    await protect();
    const store = await lastingStore(() => openStore(on.options));
    await lock(on.options);
    await expect(store.overviews()).rejects.toMatchObject({ kind: 'locked' });
    await expect(store.saveProfile(profile('x'))).rejects.toMatchObject({ kind: 'locked' });
    await unlock({ passphrase: first }, on.options);
    expect(await store.overviews()).toHaveLength(5);
  });

  test('that is closed while it renews itself leaves nothing open', async () => {
    const closed: string[] = [];
    const opened = await openStore(on.options);
    let give: (store: Store) => void = () => undefined;
    const stores = [{ ...opened, overviews: () => Promise.reject(new StoreError('locked')), close: () => void closed.push('old') }];
    const store = await lastingStore(() => {
      const [next] = stores.splice(0, 1);
      return next === undefined ? new Promise((resolve) => (give = resolve)) : Promise.resolve(next);
    });
    const asked = store.overviews().catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 5));
    store.close();
    give({ ...opened, close: () => void closed.push('fresh') });
    await asked;
    expect(closed).toEqual(['old', 'fresh']);
    opened.close();
  });

  test('other errors are not tried again', async () => {
    const store = await lastingStore(() => openStore(on.options));
    await expect(store.refuse('nobody', '0', 'x')).rejects.toMatchObject({ name: 'StoreError' });
  });
});
