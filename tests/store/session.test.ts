import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openStore } from '../../utils/store/bootstrap.ts';
import { custodyOf, lock, setPassphrase, unlock } from '../../utils/store/custody.ts';
import { sessionIn } from '../../utils/store/session-place.ts';
import { liveSession, stayUnlocked, watchLock } from '../../utils/store/session.ts';
import { changeSettings } from '../../utils/store/settings.ts';
import { custodyBench, filled, first, memorySession, quickStretch } from './custody-bench.ts';
import { bench, start } from './fresh.ts';

const minute = 60_000;

beforeEach(() => fakeBrowser.reset());

async function unlockedBench() {
  const on = custodyBench();
  await filled(on);
  await setPassphrase({ next: first }, on.options);
  return on;
}

describe('the session', () => {
  test('lies in storage.session alone, and holds the root key, whose it is, and when it ends', async () => {
    const on = bench({ stretch: quickStretch, session: sessionIn('test') });
    await setPassphrase({ next: first }, on.options);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    expect(await fakeBrowser.storage.session.get(null)).toEqual({
      'session:test': { vaultId: expect.any(String), epoch: 2, root: expect.stringMatching(/^[A-Za-z0-9+/]{43}=$/), lockAt: start + 15 * minute },
    });
    await lock(on.options);
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });

  test('lasts as long as the person chose', async () => {
    await changeSettings({ lockMinutes: 3 });
    const on = await unlockedBench();
    expect((await liveSession(on.options))?.lockAt).toBe(start + 3 * minute);
    on.at = start + 2 * minute;
    expect(await stayUnlocked(on.at, on.options)).toBe(start + 5 * minute);
    on.at = start + 5 * minute;
    expect(await liveSession(on.options)).toBeUndefined();
  });

  test('that is over is not brought back by staying: it is gone at the first look', async () => {
    const on = await unlockedBench();
    on.at = start + 15 * minute;
    expect(await stayUnlocked(on.at, on.options)).toBeUndefined();
    expect(on.session.value).toBeUndefined();
    on.at = start;
    expect(await custodyOf(on.options)).toEqual({ kind: 'passphrase', unlocked: false });
  });

  test('that is ended while another window makes it longer stays ended', async () => {
    const on = await unlockedBench();
    const { read } = on.session;
    on.session.read = async () => {
      const value = await read();
      await new Promise((resolve) => setTimeout(resolve, 20));
      return value;
    };
    on.at += minute;
    const staying = stayUnlocked(on.at, on.options);
    await new Promise((resolve) => setTimeout(resolve, 5));
    await Promise.all([staying, lock(on.options)]);
    expect(on.session.value).toBeUndefined();
  });

  test('is not made longer by a clock that was set back', async () => {
    const on = await unlockedBench();
    on.at = start - 2 * 60 * minute;
    expect(await liveSession(on.options)).toBeUndefined();
    expect(on.session.value).toBeUndefined();
  });

  test.each([['nothing like it', 'text'], ['another shape', { root: 1 }], ['one field too many', { vaultId: 'x', epoch: 1, root: '', lockAt: start + minute, more: 1 }]])('of a wrong shape is none: %s', async (_, value) => {
    const session = memorySession();
    session.value = value;
    expect(await liveSession({ session, now: () => start })).toBeUndefined();
    expect(session.value).toBeUndefined();
  });

  test('nothing begins one but the right passphrase', async () => {
    const on = custodyBench();
    expect(await stayUnlocked(start, on.options)).toBeUndefined();
    await filled(on);
    (await openStore(on.options)).close();
    expect(on.session.value).toBeUndefined();
  });
});

describe('being told', () => {
  test('of a lock by hand and of an unlock, in every window; not of a session that was made longer', async () => {
    const on = await unlockedBench();
    const [one, two]: string[][] = [[], []];
    const life = new AbortController();
    watchLock((state) => one!.push(state), life.signal, on.options);
    watchLock((state) => two!.push(state), life.signal, on.options);
    await vi.waitFor(() => Promise.resolve());
    on.at += minute;
    await stayUnlocked(on.at, on.options);
    expect(one).toEqual([]);
    await lock(on.options);
    await unlock({ passphrase: first }, on.options);
    expect(one).toEqual(['locked', 'unlocked']);
    expect(two).toEqual(one);
    life.abort();
    await lock(on.options);
    expect(one).toHaveLength(2);
  });

  test('E10: within a second of the moment, though nobody asks and no timer of minutes runs', async () => {
    const on = await unlockedBench();
    vi.useFakeTimers();
    const told: string[] = [];
    const life = new AbortController();
    watchLock((state) => told.push(state), life.signal, on.options);
    await vi.advanceTimersByTimeAsync(1_000);
    on.at = start + 15 * minute - 1;
    await vi.advanceTimersByTimeAsync(2_000);
    expect(told).toEqual([]);
    // The computer slept: hours went by on the wall, one second in the timer.
    on.at = start + 300 * minute;
    await vi.advanceTimersByTimeAsync(1_000);
    expect(told).toEqual(['locked']);
    expect(on.session.value).toBeUndefined();
    life.abort();
    vi.useRealTimers();
  });
});
