import { browser } from 'wxt/browser';
import { z } from '../zod.ts';

/*
 * While it is unlocked, the root key lies in `storage.session`: in memory only, out of reach of content scripts, gone with the
 * browser. When it ends is a moment of the wall clock and is looked at whenever the key is used, so that a worker that
 * sleeps, or a timer that never fires, cannot keep it alive.
 */

const session = z.strictObject({ vaultId: z.string(), epoch: z.int(), root: z.base64(), lockAt: z.number() });

/** `root` is base64; `epoch` that of the header whose root it is. */
export type Session = z.infer<typeof session>;

/** Where a session is kept while the browser runs. */
export interface SessionPlace {
  /** What lies there, unchecked; `undefined` when nothing does. */
  read(): Promise<unknown>;
  write(value: Session): Promise<void>;
  clear(): Promise<void>;
  /** Tells of every change, whoever made it, until the signal aborts. */
  watch(tell: (value: unknown) => void, signal: AbortSignal): void;
}

/** The session of the database of that name, in `storage.session`. */
export function sessionIn(name: string): SessionPlace {
  const key = `session:${name}`;
  return {
    read: async () => (await browser.storage.session.get(key))[key],
    write: (value) => browser.storage.session.set({ [key]: value }),
    clear: () => browser.storage.session.remove(key),
    watch(tell, signal) {
      const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
        const change = changes[key];
        if (area === 'session' && change !== undefined) tell(change.newValue);
      };
      browser.storage.onChanged.addListener(listen);
      signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen), { once: true });
    },
  };
}

/** What lies there, if it is a session. */
export function sessionOf(value: unknown): Session | undefined {
  const parsed = session.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}
