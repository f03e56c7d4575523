import { StoreError } from './error.ts';
import { isSameManifest } from './page-load.ts';
import { lyingIn, open } from './read.ts';
import { bodyStores, only, type BodyStore } from './schema.ts';
import { inSlices } from './slices.ts';
import { isSameBytes, sumOf } from './sums.ts';
import type { Found, Vault } from './vault.ts';

/** Subjects are vouched for one by one on their pages; the others together, by the sum of their nonces. */
const summed: readonly BodyStore[] = bodyStores.filter((name) => name !== 'profiles' && name !== 'clients');

/** Up to so many records are looked at on every opening: some milliseconds. The copies look at all of them. */
const most = 3_000;

/**
 * Whether the records are those that were last written. One that was put back as it was long ago decrypts and is noticed
 * here; one that does not decrypt explains another sum, stays where it is and is named.
 * @throws StoreError `damaged`
 */
export async function requireSums(vault: Vault, { manifest, counts }: Pick<Found, 'manifest' | 'counts'>): Promise<void> {
  const isMuch = summed.reduce((sum, store) => sum + counts[store], 0) > most;
  // Of the first schema there are none; what another window has just written is looked at there.
  if (isMuch || manifest?.mac === undefined) return;
  const rows = await vault.connection.run({
    stores: [...summed, 'manifest'],
    mode: 'readonly',
    async body(tx) {
      if (!isSameManifest(await tx.objectStore('manifest').get(only), manifest)) return [];
      return inSlices(summed, async (store) => ({ store, lying: await lyingIn(tx, store) }));
    },
  });
  for (const { store, lying } of rows) {
    if (isSameBytes(sumOf(lying.map(({ row }) => row.nonce)), manifest.sums[store])) continue;
    const opens = await inSlices(lying, (one) => open(vault, store, one).then(() => true, () => false));
    if (opens.every(Boolean)) throw new StoreError('damaged', { detail: `${store}: an older record came back` });
  }
}
