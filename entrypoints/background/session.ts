import { browser } from 'wxt/browser';

/**
 * A table that outlives the worker but not the browser: memory first, `storage.session` behind it. Content scripts cannot
 * read that area, and it is never written to disk.
 */
export interface SessionTable<Value> {
  get(key: string): Promise<Value | undefined>;
  set(key: string, value: Value): Promise<void>;
  /** Removes and returns the value; of two that ask at once, one gets it. */
  take(key: string): Promise<Value | undefined>;
  entries(): Promise<[string, Value][]>;
  /** Forgets all of it. */
  clear(): Promise<void>;
}

/** `parse` gives `undefined` for what another version of the extension left behind. */
export function sessionTable<Value>(name: string, parse: (stored: unknown) => Value | undefined): SessionTable<Value> {
  const prefix = `${name}:`;
  const memory = new Map<string, Value>();
  let loading: Promise<void> | undefined;

  const load = async () => {
    const stored = await browser.storage.session.get(null).catch(() => ({}));
    for (const [key, raw] of Object.entries(stored)) {
      const value = key.startsWith(prefix) ? parse(raw) : undefined;
      if (value !== undefined) memory.set(key.slice(prefix.length), value);
    }
  };
  const loaded = () => (loading ??= load());

  return {
    async get(key) {
      await loaded();
      return memory.get(key);
    },
    async set(key, value) {
      await loaded();
      memory.set(key, value);
      // Without the area the table lives as long as the worker.
      await browser.storage.session.set({ [prefix + key]: value }).catch(() => undefined);
    },
    async take(key) {
      await loaded();
      const value = memory.get(key);
      memory.delete(key);
      await browser.storage.session.remove(prefix + key).catch(() => undefined);
      return value;
    },
    async entries() {
      await loaded();
      return [...memory];
    },
    async clear() {
      await loaded();
      const keys = [...memory.keys()].map((key) => prefix + key);
      memory.clear();
      await browser.storage.session.remove(keys).catch(() => undefined);
    },
  };
}
