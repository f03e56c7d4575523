/** So many are begun at once: enough to keep the database and the cipher busy, few enough that no page stands still. */
const usual = 256;

type Each<T, R> = (one: T, at: number) => R | Promise<R>;

/**
 * Does something with each, a slice at a time, and resolves with the results in order. Within a transaction it stays open, as long as `each` waits for nothing but the
 * transaction's own requests.
 */
export const inSlices = <T, R>(all: readonly T[], each: Each<T, R>, slice = usual): Promise<R[]> => sliced(all, each, { slice });

/** Lets the window draw and listen. Timers would be held back in a tab that is not looked at. */
const breath = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(undefined);
  });

/**
 * The same for work that keeps the window itself busy, with a pause after each slice; answers of the cipher come in such
 * numbers that without it thousands are one task. Never within a transaction: it would end.
 */
export const inBreaths = <T, R>(all: readonly T[], each: Each<T, R>, slice = 32): Promise<R[]> => sliced(all, each, { slice, between: breath });

/** The next slice is begun while the last one is still under way. */
async function sliced<T, R>(all: readonly T[], each: Each<T, R>, { slice, between }: { readonly slice: number; readonly between?: () => Promise<void> }): Promise<R[]> {
  const results: R[] = [];
  const take = (some: readonly R[]) => {
    for (const one of some) results.push(one);
  };
  let before: Promise<R[]> = Promise.resolve([]);
  for (let from = 0; from < all.length; from += slice) {
    if (from > 0) await between?.();
    const now = Promise.all(all.slice(from, from + slice).map(async (one, at) => each(one, from + at)));
    // It is waited for below; until then, and when an earlier one fails, nobody listens.
    now.catch(() => undefined);
    take(await before);
    before = now;
  }
  take(await before);
  return results;
}
