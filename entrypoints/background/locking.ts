import { browser } from 'wxt/browser';
import { endSession, liveSession, stayUnlocked, watchLock } from '../../utils/store/session.ts';
import { loadSettings, watchSettings, type Settings } from '../../utils/store/settings.ts';
import { ask } from './console-page.ts';
import { reconcile } from './reconcile.ts';
import type { World } from './world.ts';

/** Wakes the worker to end a session whose time is over, though every use of the keys looks at the clock by itself. */
const alarm = 'lock';

/** Nothing of the data outlives the lock: no open store, no plan, no value that waits to be put in. */
export async function shut(world: World): Promise<void> {
  world.shut();
  await Promise.all([world.plans.clear(), world.fixes.clear(), world.fronts.clear()]);
}

/** Locks for every window, because the screen was locked or nobody has been there. */
export async function lockNow(world: World): Promise<void> {
  if ((await liveSession(world.options)) === undefined) return;
  await endSession(world.options);
  await shut(world);
}

/**
 * Called with every message and alarm: a session that is over ends now, however late. Looking at it is what ends it. With
 * one that lives, an alarm stands at its end.
 */
export async function keepTime(world: World): Promise<void> {
  const live = await liveSession(world.options);
  if (live === undefined) return;
  const standing = await browser.alarms.get(alarm);
  if (standing?.scheduledTime !== live.lockAt) await browser.alarms.create(alarm, { when: live.lockAt });
}

/** The system says that the person is there: what he does in the console counts as use. A page by itself cannot say so. */
export async function stayIfPresent(world: World): Promise<void> {
  if ((await browser.idle.queryState(60)) === 'active') await stayUnlocked(world.now(), world.options);
}

/** The idle state that the browser reports is counted in seconds, 15 at least. */
const setIdle = ({ lockMinutes }: Settings): void => browser.idle.setDetectionInterval(60 * lockMinutes);

/** Registers what locks. To be called before the first wait, like every listener. */
export function listenForLock(world: World): void {
  browser.idle.onStateChanged.addListener((state) => {
    if (state === 'locked' || state === 'idle') void lockNow(world);
    else void reconcile(world);
  });
  const { signal } = new AbortController();
  watchLock((state) => void follow(world, state), signal, world.options);
  watchSettings(setIdle, signal);
  void loadSettings().then(setIdle);
}

/** Locked or unlocked in some window: the badge follows. */
async function follow(world: World, state: 'locked' | 'unlocked'): Promise<void> {
  // What was opened with keys that were replaced renews itself when it is asked.
  if (state === 'locked') await shut(world);
  world.fronts.forget();
  await tellPages(world, state === 'locked');
  await reconcile(world);
}

/** A fill under way stops, and what the pages show of the data goes or comes. */
async function tellPages(world: World, locked: boolean): Promise<void> {
  const pages = await world.documents.entries();
  await Promise.all(pages.map(([tab, document]) => ask({ tab: Number(tab), document }, { type: 'page/vault', locked }).catch(() => undefined)));
}
