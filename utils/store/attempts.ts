import { browser } from 'wxt/browser';
import { afterWrong, noAttempts, waitOf, type Attempts } from '../core/attempts.ts';
import type { Clock } from '../core/time.ts';
import { z } from '../zod.ts';
import { StoreError } from './error.ts';
import { locked } from './lock.ts';

/*
 * How often a wrong passphrase was given in a row. Kept in memory for all pages of the extension and never on disk: the
 * stretching of the passphrase is what protects a stolen copy, and nobody's data may be locked away by a counter.
 */

const key = 'attempts';
const shape = z.strictObject({ wrong: z.int(), until: z.number() });

async function read(): Promise<Attempts> {
  const found = shape.safeParse((await browser.storage.session.get(key))[key]);
  return found.success ? found.data : noAttempts;
}

/** How long until the next attempt, in milliseconds. */
export const attemptPause = async (now: Clock): Promise<number> => waitOf(await read(), now());

/**
 * Tries a secret unless a pause runs. A wrong one makes the next pause longer, the right one ends it.
 * @throws StoreError `wrong-passphrase`, also while a pause runs: then nothing was tried
 */
export async function attempt<T>(now: Clock, unlock: () => Promise<T>): Promise<T> {
  const before = await read();
  if (waitOf(before, now()) > 0) throw new StoreError('wrong-passphrase', { detail: 'too soon after the last attempt' });
  try {
    const opened = await unlock();
    await browser.storage.session.remove(key);
    return opened;
  } catch (error) {
    const isWrong = error instanceof StoreError && error.kind === 'wrong-passphrase';
    // Several windows may be at it: each wrong one counts.
    if (isWrong) await locked(key, async () => browser.storage.session.set({ [key]: afterWrong(await read(), now()) }));
    throw error;
  }
}
