import type { Store } from './api.ts';
import { isLocked } from './error.ts';

/** What is not asked again: its input or output is a stream. */
const once: ReadonlySet<string> = new Set(['readAll', 'replaceAll']);

/**
 * A store for a page that stays open while the keys are replaced: what is refused because of old keys wrote nothing, so it
 * is asked once more of a store opened anew. Rejects `locked` when that does not open either.
 */
export async function lastingStore(open: () => Promise<Store>): Promise<Store> {
  let store = await open();
  let opening: Promise<void> | undefined;
  let isClosed = false;
  const swap = async (old: Store) => {
    if (store !== old) return;
    const fresh = await open();
    // Closed meanwhile, because the page is gone or the data was locked: nothing stays open.
    if (isClosed) return fresh.close();
    store = fresh;
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
  const all = Object.fromEntries(Object.keys(store).map((name) => [name, wrapped(name)])) as unknown as Store;
  const close = () => {
    isClosed = true;
    store.close();
  };
  return { ...all, close };
}

function call(store: Store, name: string, given: readonly unknown[]): unknown {
  const method: unknown = Reflect.get(store, name);
  return typeof method === 'function' ? Reflect.apply(method, store, given) : undefined;
}
