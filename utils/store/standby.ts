import { browser } from 'wxt/browser';
import type { Standing, Veil } from '../core/standby.ts';
import { z } from '../zod.ts';
import { toBase64 } from './base64.ts';
import { locked } from './lock.ts';
import { random } from './random.ts';

/*
 * The deadlines without name, number and kind, in `storage.local`, so that badge and notices go on while the data is
 * locked. Ids are salted hashes over account and order together, which nobody can try through.
 */

const key = 'standby';
const instant = z.number();
const shape = z.strictObject({
  salt: z.string(),
  list: z.array(z.strictObject({ of: z.string(), id: z.string(), duty: z.boolean(), from: instant, due: instant, at: z.array(instant), shown: instant })),
});

interface Standby {
  readonly salt: string;
  readonly list: readonly Standing[];
}

const nothing = (): Standby => ({ salt: toBase64(random(32)), list: [] });

/** The list as it was last kept; empty where there is none. */
export async function standby(): Promise<Standby> {
  const found = shape.safeParse((await browser.storage.local.get(key))[key]);
  return found.success ? found.data : nothing();
}

/** Keeps the list, unless it is what is kept already. */
export async function keepStandby({ salt, list }: Standby): Promise<void> {
  const before = await standby();
  if (before.salt === salt && JSON.stringify(before.list) === JSON.stringify(list)) return;
  await browser.storage.local.set({ [key]: { salt, list } });
}

/** Makes the next list out of the one that stands, one change at a time: what another has just added must not be lost. */
export const changeStandby = (next: (now: Standby) => Promise<readonly Standing[]>): Promise<void> =>
  locked(key, async () => {
    const now = await standby();
    await keepStandby({ salt: now.salt, list: await next(now) });
  });

/** Without a passphrase nothing is ever locked, and nothing need be known outside the data. */
export const dropStandby = (): Promise<void> => browser.storage.local.remove(key);

const most = 50_000;
let veiled = { salt: '', ids: new Map<string, string>() };

async function hashed(salt: string, id: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${salt}\n${id}`));
  return toBase64(new Uint8Array(digest, 0, 12));
}

/** Ids under that salt. Thousands of deadlines are looked at again at every wake: each is hashed once. */
export function veilOf(salt: string): Veil {
  if (veiled.salt !== salt || veiled.ids.size > most) veiled = { salt, ids: new Map() };
  const { ids } = veiled;
  return async (asked) => {
    const fresh = [...new Set(asked)].filter((id) => !ids.has(id));
    const made = await Promise.all(fresh.map((id) => hashed(salt, id)));
    for (const [at, id] of fresh.entries()) ids.set(id, made[at] ?? '');
    return asked.map((id) => ids.get(id) ?? '');
  };
}
