import { minute, type Instant } from '../core/time.ts';
import { locked } from './lock.ts';
import { settled, type StoreOptions } from './options.ts';
import { sessionOf, type Session, type SessionPlace } from './session-place.ts';
import { loadSettings } from './settings.ts';

/** No choice of minutes goes beyond this: a clock that was set back must not lengthen a session. */
const longest = 60 * minute;

export const isLive = ({ lockAt }: Pick<Session, 'lockAt'>, now: Instant): boolean => now < lockAt && lockAt - now <= longest;

/** The session, as long as it lives. One that is over is removed at once. */
export async function liveSession(options: StoreOptions = {}): Promise<Session | undefined> {
  const { session: place, now } = settled(options);
  const found = await look(place, now());
  // Looked at once more: it may have begun anew meanwhile.
  return found === 'over' ? alone(options, () => living(place, now())) : found;
}

/** One reader and writer at a time: what makes a session longer must not bring back one that was ended in between. */
const alone = <T>(options: StoreOptions, body: () => Promise<T>): Promise<T> => locked(`session:${settled(options).name}`, body);

async function look(place: SessionPlace, now: Instant): Promise<Session | 'over' | undefined> {
  const value = await place.read();
  if (value === undefined) return undefined;
  const found = sessionOf(value);
  return found !== undefined && isLive(found, now) ? found : 'over';
}

async function living(place: SessionPlace, now: Instant): Promise<Session | undefined> {
  const found = await look(place, now);
  if (found !== 'over') return found;
  await place.clear();
  return undefined;
}

const lockAtFrom = async (now: Instant): Promise<Instant> => now + (await loadSettings()).lockMinutes * minute;

export async function beginSession(opened: Omit<Session, 'lockAt'>, options: StoreOptions = {}): Promise<void> {
  const { session: place, now } = settled(options);
  const lockAt = await lockAtFrom(now());
  await alone(options, () => place.write({ ...opened, lockAt }));
}

/**
 * The person is there: what is unlocked stays so for another `lockMinutes` from `now`. Never unlocks anything.
 * Resolves with the moment at which it will lock, `undefined` when it is locked.
 */
export async function stayUnlocked(now: Instant, options: StoreOptions = {}): Promise<Instant | undefined> {
  const lockAt = await lockAtFrom(now);
  const { session: place } = settled(options);
  return alone(options, async () => {
    const live = await living(place, now);
    if (live === undefined) return undefined;
    if (lockAt !== live.lockAt) await place.write({ ...live, lockAt });
    return lockAt;
  });
}

/** Forgets the root key in every window of the browser. */
export const endSession = (options: StoreOptions = {}): Promise<void> => alone(options, () => settled(options).session.clear());

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
    if (known !== undefined && !isLive(known, now())) void liveSession(options).catch(() => undefined);
  }, 1_000);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}
