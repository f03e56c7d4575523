import type { Store } from './api.ts';
import { isLocked } from './error.ts';

type Method = (...given: unknown[]) => unknown;

/** What is asked of the stored data as it stands, or whose input can be read only once: not asked again. */
const once: ReadonlySet<PropertyKey> = new Set(['close', 'readAll', 'replaceAll']);

/**
 * A store that follows the vault when a window replaces its keys, or how they are kept: it is opened again, and what was asked is
 * asked once more. Nothing of the first time was written, for the keys are looked at within each transaction. While the data
 * is locked, that opening says so.
 */
export function following(first: Store, reopen: () => Promise<Store>): Store {
  let now = first;
  let isClosed = false;
  let opening: Promise<void> | undefined;

  const follow = async (stale: Store): Promise<void> => {
    if (now !== stale) return;
    const fresh = await reopen();
    if (isClosed) return fresh.close();
    now = fresh;
    stale.close();
  };

  const ask = async (name: PropertyKey, given: readonly unknown[]): Promise<unknown> => {
    const asked = now;
    try {
      return await (Reflect.get(asked, name) as Method)(...given);
    } catch (error) {
      if (!isLocked(error) || isClosed) throw error;
    }
    opening ??= follow(asked).finally(() => (opening = undefined));
    await opening;
    return (Reflect.get(now, name) as Method)(...given);
  };

  return new Proxy(first, {
    get(_, name): unknown {
      const own: unknown = Reflect.get(now, name);
      if (typeof own !== 'function') return own;
      if (!once.has(name)) return (...given: unknown[]) => ask(name, given);
      return (...given: unknown[]) => {
        isClosed ||= name === 'close';
        return (Reflect.get(now, name) as Method)(...given);
      };
    },
  });
}
