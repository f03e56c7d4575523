import { minute, type Instant } from '../core/time.ts';
import { settled, type StoreOptions } from './options.ts';
import { sessionOf, type Session } from './session-place.ts';
import { loadSettings } from './settings.ts';

/** No choice of minutes goes beyond this: a clock that was set back must not lengthen a session. */
const longest = 60 * minute;

export const isLive = ({ lockAt }: Pick<Session, 'lockAt'>, now: Instant): boolean => now < lockAt && lockAt - now <= longest;

/** The session, as long as it lives. One that is over is removed at once. */
export async function liveSession(options: StoreOptions = {}): Promise<Session | undefined> {
  const { session: place, now } = settled(options);
  const value = await place.read();
  if (value === undefined) return undefined;
  const found = sessionOf(value);
  if (found !== undefined && isLive(found, now())) return found;
  await place.clear();
  return undefined;
}

const lockAtFrom = async (now: Instant): Promise<Instant> => now + (await loadSettings()).lockMinutes * minute;

export async function beginSession(opened: Omit<Session, 'lockAt'>, options: StoreOptions = {}): Promise<void> {
  const { session: place, now } = settled(options);
  await place.write({ ...opened, lockAt: await lockAtFrom(now()) });
}

/**
 * The person is there: what is unlocked stays so for another `lockMinutes` from `now`. Never unlocks anything.
 * Resolves with the moment at which it will lock, `undefined` when it is locked.
 */
export async function stayUnlocked(now: Instant, options: StoreOptions = {}): Promise<Instant | undefined> {
  const lockAt = await lockAtFrom(now);
  const { session: place } = settled(options);
  const live = await liveSession({ ...options, now: () => now });
  if (live === undefined) return undefined;
  if (lockAt !== live.lockAt) await place.write({ ...live, lockAt });
  return lockAt;
}

/** Forgets the root key in every window of the browser. */
export const endSession = (options: StoreOptions = {}): Promise<void> => settled(options).session.clear();

/**
 * Tells `'locked'` when the session ends, whoever ended it and also when its time runs out, within a second; and
 * `'unlocked'` when one begins or its keys change. Says nothing about how it stands at first.
 */
export function watchLock(tell: (state: 'locked' | 'unlocked') => void, signal: AbortSignal, options: StoreOptions = {}): void {
  const { session: place, now } = settled(options);
  let known: Session | undefined;
  const hear = (value: unknown, isFirst = false) => {
    const before = known;
    known = sessionOf(value);
    if (isFirst || (known !== undefined && before?.root === known.root)) return;
    tell(known === undefined ? 'locked' : 'unlocked');
  };
  place.watch(hear, signal);
  place.read().then((value) => (known === undefined ? hear(value, true) : undefined), () => undefined);
  // A timer sleeps with the computer; a wall clock that is looked at every second does not.
  const timer = setInterval(() => {
    if (known !== undefined && !isLive(known, now())) void place.clear().catch(() => undefined);
  }, 1_000);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}
