import type { Store } from './api.ts';
import { blended } from './blend.ts';
import { StoreError } from './error.ts';
import { look, type Vault } from './vault.ts';
import { readAll, replaceAll, type Kept } from './whole.ts';

type Restoring = Pick<Store, 'blendIn' | 'shareSecret'>;

/** Another window may write while the two sides are put together; more rounds than this means that it does not stop. */
const rounds = 4;
const purpose = new TextEncoder().encode('key for files that others send');

async function all(batches: AsyncIterable<readonly Kept[]>): Promise<Kept[]> {
  const found: Kept[][] = [];
  for await (const batch of batches) found.push([...batch]);
  return found.flat();
}

async function* once(records: readonly Kept[]): AsyncGenerator<readonly Kept[]> {
  yield records;
}

/**
 * What brings a backup back beside what is here.
 * @param before keeps a copy of what stood before
 */
export function restoreIn(vault: Vault, before: () => Promise<void>): Restoring {
  return {
    async blendIn(theirs, decision) {
      await before();
      for (let round = 1; ; round += 1) {
        const { manifest } = await look(vault.connection);
        if (manifest === undefined) throw new StoreError('damaged', { detail: 'the manifest is gone' });
        const next = blended({ mine: await all(readAll(vault)), theirs, ...decision });
        try {
          return await replaceAll(vault, once(next), { since: manifest.epoch });
        } catch (error) {
          if (!(error instanceof StoreError && error.kind === 'busy') || round === rounds) throw error;
        }
      }
    },

    // The name key makes 32 bytes that nobody without it can guess. Names are of JSON lists; this text is none, so no name gives it away.
    shareSecret: async () => new Uint8Array(await crypto.subtle.sign('HMAC', vault.keys.name, purpose)),
  };
}
