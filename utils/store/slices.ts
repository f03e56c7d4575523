/** So many are begun at once: enough to keep the database and the cipher busy, few enough that no page stands still. */
const slice = 256;

/**
 * Does something with each, a slice at a time, and resolves with the results in order. Within a transaction it stays
 * open, as long as `each` waits for nothing but the transaction's own requests.
 */
export async function inSlices<T, R>(all: readonly T[], each: (one: T, at: number) => R | Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (let from = 0; from < all.length; from += slice) {
    const some = await Promise.all(all.slice(from, from + slice).map(async (one, at) => each(one, from + at)));
    for (const one of some) results.push(one);
  }
  return results;
}
