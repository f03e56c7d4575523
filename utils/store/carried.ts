import type { Wrapped } from './header.ts';
import { derived } from './keys.ts';
import { unwrapped, wrap } from './slots.ts';

/** What a page typed and did not save, from before it was locked. */
export interface Carried {
  readonly text: string | undefined;
  /** Called when the page goes. Only what is left sealed stays, in this page's memory alone. */
  keep(text: string): void;
}

const bound = new TextEncoder().encode('carried over a lock');
const keyOf = (secret: Uint8Array<ArrayBuffer>) => derived(secret, { salt: new Uint8Array(0), info: 'carried', kind: 'cipher' });

/**
 * Carries text over a lock: sealed under a key that comes from `secret`, which only the opened data gives, so that the
 * locked page cannot read it. It is there until a page that opened keeps something else: one opening may come to nothing.
 * Under another secret there is nothing.
 */
export function carrier(): (secret: Uint8Array<ArrayBuffer>) => Promise<Carried> {
  let held: Promise<Wrapped | undefined> = Promise.resolve(undefined);
  return async (secret) => {
    const key = await keyOf(secret);
    const sealed = await held;
    const plain = sealed === undefined ? undefined : await unwrapped(key, sealed, bound);
    return {
      text: plain === undefined ? undefined : new TextDecoder().decode(plain),
      keep: (text) => {
        held = wrap(key, new TextEncoder().encode(text), bound).catch(() => undefined);
      },
    };
  };
}
