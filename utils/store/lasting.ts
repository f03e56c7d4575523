import type { Store } from './api.ts';
import { isLocked } from './error.ts';

/** What is not asked again: they stream, or they end it. */
const once: ReadonlySet<string> = new Set(['readAll', 'replaceAll', 'close']);

/**
 * A store for a page that stays open while the keys are replaced: what is refused because of old keys wrote nothing, so it
 * is asked once more of a store opened anew. Rejects `locked` when that does not open either.
 */
export async function lastingStore(open: () => Promise<Store>): Promise<Store> {
  let store = await open();
  let opening: Promise<void> | undefined;
  const swap = async (old: Store) => {
    if (store !== old) return;
    store = await open();
    old.close();
  };
  const renew = (old: Store): Promise<void> => {
    opening ??= swap(old).finally(() => void (opening = undefined));
    return opening;
  };
  const asked = async (name: string, given: readonly unknown[]): Promise<unknown> => {
    const asking = store;
    try {
      return await call(asking, name, given);
    } catch (error) {
      if (!isLocked(error)) throw error;
      await renew(asking);
      return call(store, name, given);
    }
  };
  const wrapped = (name: string) => (once.has(name) ? (...given: readonly unknown[]) => call(store, name, given) : (...given: readonly unknown[]) => asked(name, given));
  // Each method under its own name, with the same parameters and results.
  return Object.fromEntries(Object.keys(store).map((name) => [name, wrapped(name)])) as unknown as Store;
}

function call(store: Store, name: string, given: readonly unknown[]): unknown {
  const method: unknown = Reflect.get(store, name);
  return typeof method === 'function' ? Reflect.apply(method, store, given) : undefined;
}
