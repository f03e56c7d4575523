import type { Text } from '../../utils/core/text.ts';
import type { Clock, Instant } from '../../utils/core/time.ts';

/** What opens the vault: one of the two. */
export type Secret = { readonly passphrase: string } | { readonly recovery: string };

export type LockState = 'locked' | 'unlocked';

/** What every page of the extension needs to be locked and unlocked. */
export interface LockPorts {
  readonly clock: Clock;
  /** Unlocks for all pages. Rejects with a `StoreError`: `wrong-passphrase` also while a pause runs. */
  unlock(secret: Secret): Promise<void>;
  /** Whether a recovery code was typed right, by its own check signs. */
  judgeRecovery(typed: string): { readonly ok: boolean; readonly says: Text };
  /** How long until the next attempt, in milliseconds. */
  pause(): Promise<number>;
  /** Locks for all pages. */
  lock(): Promise<void>;
  /** When it locks by itself. `undefined`: it is locked, or has no passphrase and never locks. */
  lockAt(): Promise<Instant | undefined>;
  /** The person is at work here: the lock is put off. Resolves as `lockAt`. */
  stay(): Promise<Instant | undefined>;
  /** Calls back when it was locked, unlocked or given other keys in any window, until the signal aborts. */
  follow(tell: (state: LockState) => void, signal: AbortSignal): void;
  /** How many deadlines press, as known without the data. */
  pressing(): Promise<number>;
  /** Erases the locked data for good, because neither passphrase nor recovery code is left. Resolves when it is a first start again. */
  eraseLocked(): Promise<void>;
}

const kindOf = (error: unknown): unknown => (typeof error === 'object' && error !== null && 'kind' in error ? error.kind : undefined);

/** The stored data is behind a passphrase that was not given, or whose time is over. */
export const isLocked = (error: unknown): boolean => kindOf(error) === 'locked';

export const isWrong = (error: unknown): boolean => kindOf(error) === 'wrong-passphrase';
