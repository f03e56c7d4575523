import { browser } from 'wxt/browser';
import type { Instant } from '../core/time.ts';
import { z } from '../zod.ts';

/* When the last backup was made: a choice of the person about the product, beside the settings, and nothing of a subject. */

const key = 'backup';
const note = z.object({ lastAt: z.number().check(z.nonnegative()) });

const read = (stored: unknown): Instant | undefined => {
  const parsed = note.safeParse(stored);
  return parsed.success ? parsed.data.lastAt : undefined;
};

/** When the last backup was written and checked; `undefined`: never, or the note was lost. */
export async function lastBackup(): Promise<Instant | undefined> {
  return read((await browser.storage.local.get(key))[key]);
}

export const noteBackup = (lastAt: Instant): Promise<void> => browser.storage.local.set({ [key]: { lastAt } });

/** Tells of every backup made in any window, until the signal aborts. */
export function watchBackup(tell: (lastAt: Instant | undefined) => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[key];
    if (area === 'local' && change !== undefined) tell(read(change.newValue));
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen), { once: true });
}
