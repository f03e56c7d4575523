import { Conflict } from './conflict.ts';
import { StoreError } from './error.ts';

/** A frozen page may hold a lock for ever; nobody waits longer than this, in milliseconds. */
const usualPatience = 2_000;

/**
 * Runs `body` while no other page of the extension does, where the browser has locks. It only saves retries:
 * what protects the data is the compare-and-set inside each transaction. So after `patience` it goes on without.
 */
export async function locked<T>(name: string, body: () => Promise<T>, patience = usualPatience): Promise<T> {
  const locks = globalThis.navigator?.locks as LockManager | undefined;
  if (locks === undefined) return body();
  let begun = false;
  const run = () => {
    begun = true;
    return body();
  };
  try {
    return await locks.request(name, { signal: AbortSignal.timeout(patience) }, run);
  } catch (error) {
    if (begun) throw error;
    return body();
  }
}

/** Others wrote faster, as often as it was tried. Nothing was written. */
export const outrun = (detail: string): StoreError => new StoreError('busy', { cause: new Conflict(), detail });
const isOutrun = (error: unknown): boolean => error instanceof StoreError && error.kind === 'busy' && error.cause instanceof Conflict;

/** So often a place in the queue is taken anew. */
const turns = 8;

/**
 * The same for work that others may outrun, which happens to one that went on without the lock. It queues again: those who
 * keep to the lock then let it through. @throws StoreError `busy` when it is outrun in every turn
 */
export async function inTurns<T>(name: string, body: () => Promise<T>): Promise<T> {
  for (let turn = 1; ; turn += 1) {
    try {
      return await locked(name, body);
    } catch (error) {
      if (!isOutrun(error) || turn === turns) throw error;
    }
  }
}

/** For reading: beside the writers first, and in turns with them only when they are always faster. */
export const besideOrInTurns = <T>(name: string, body: () => Promise<T>): Promise<T> => body().catch((error: unknown) => (isOutrun(error) ? inTurns(name, body) : Promise.reject(error)));
