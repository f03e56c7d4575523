import { entryOf } from '../core/audit.ts';
import type { Clock, Instant } from '../core/time.ts';
import { standingBadge } from '../core/standby.ts';
import { attempt, attemptPause } from './attempts.ts';
import { openStore } from './bootstrap.ts';
import { lock, unlock, type Secret } from './custody.ts';
import { settled, type StoreOptions } from './options.ts';
import { readRecovery, type ReadRecovery } from './recovery-code.ts';
import { liveSession, stayUnlocked, watchLock } from './session.ts';
import { renewCopyHeaders } from './snapshot.ts';
import { standby } from './standby.ts';
import { startOver } from './start-over.ts';

/** What every page of the extension needs to be locked and unlocked, over this browser. */
export interface Gatekeeping {
  readonly clock: Clock;
  /** @throws StoreError `wrong-passphrase`, also while a pause after wrong ones runs */
  unlock(secret: Secret): Promise<void>;
  judgeRecovery(typed: string): Pick<ReadRecovery, 'ok' | 'says'>;
  /** Milliseconds until the next attempt. */
  pause(): Promise<number>;
  lock(): Promise<void>;
  lockAt(): Promise<Instant | undefined>;
  stay(): Promise<Instant | undefined>;
  follow(tell: (state: 'locked' | 'unlocked') => void, signal: AbortSignal): void;
  /** How many deadlines press, as known without the data. */
  pressing(): Promise<number>;
  eraseLocked(): Promise<void>;
}

async function noteUnlock(options: StoreOptions): Promise<void> {
  const store = await openStore({ ...options, copies: 'when asked' });
  try {
    await store.note(entryOf('unlock', [], { at: settled(options).now() }));
  } finally {
    store.close();
  }
}

export function gateOf(options: StoreOptions = {}): Gatekeeping {
  const { now } = settled(options);
  return {
    clock: now,
    unlock: async (secret) => {
      await attempt(now, () => unlock(secret, options));
      // It is unlocked, whether or not that can be written into the log.
      void noteUnlock(options).catch(() => undefined);
      // Stopped in the middle of a change of passphrase or keys, a copy would go on opening in the old way.
      void renewCopyHeaders(options).catch(() => undefined);
    },
    judgeRecovery: readRecovery,
    pause: () => attemptPause(now),
    lock: () => lock(options),
    lockAt: async () => (await liveSession(options))?.lockAt,
    stay: () => stayUnlocked(now(), options),
    follow: (tell, signal) => watchLock(tell, signal, options),
    pressing: async () => Number.parseInt(standingBadge((await standby()).list, now()).text || '0', 10),
    eraseLocked: () => startOver(options),
  };
}
