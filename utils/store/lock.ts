/** A frozen page may hold a lock for ever; nobody waits longer than this, in milliseconds. */
const patience = 2_000;

/**
 * Runs `body` while no other page of the extension does, where the browser has locks. It only saves retries:
 * what protects the data is the compare-and-set inside each transaction. So after `patience` it goes on without.
 */
export async function locked<T>(name: string, body: () => Promise<T>): Promise<T> {
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
