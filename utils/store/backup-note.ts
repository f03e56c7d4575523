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
