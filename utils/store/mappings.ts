import { browser } from 'wxt/browser';
import { z } from '../zod.ts';

/*
 * Where the columns of sheets went, by a fingerprint of their headings. It lives in `storage.local`, so it holds names of
 * fields alone: no heading, no value.
 */

const key = 'mappings';
/** Agencies have a handful of sheets; the oldest beyond that are forgotten. */
const most = 50;

const one = z.strictObject({ print: z.string().check(z.regex(/^[0-9a-f]{16}$/)), targets: z.array(z.string().check(z.regex(/^[A-Za-z.]{0,60}$/))).check(z.maxLength(300)) });
const list = z.array(one).check(z.maxLength(most));

type Kept = z.infer<typeof list>;

async function all(): Promise<Kept> {
  const parsed = list.safeParse((await browser.storage.local.get(key))[key]);
  return parsed.success ? parsed.data : [];
}

/** Names of fields by column, as they were kept for these headings. */
export const keptMapping = async (print: string): Promise<readonly string[] | undefined> => (await all()).find((kept) => kept.print === print)?.targets;

/** Keeps them; the newest come first. */
export async function keepMapping(print: string, targets: readonly string[]): Promise<void> {
  const others = (await all()).filter((kept) => kept.print !== print);
  const next: Kept = [{ print, targets: [...targets] }, ...others].slice(0, most);
  await browser.storage.local.set({ [key]: next });
}
