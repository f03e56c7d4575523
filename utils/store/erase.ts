import type { Erased } from './api.ts';
import { StoreError } from './error.ts';
import { locked } from './lock.ts';
import { bodyStores, only, storeNames, type Manifest, type Tx } from './schema.ts';
import { anchorOf, lookIn, noCounts, type Counts, type Vault } from './vault.ts';

async function clear(tx: Tx<'readwrite'>): Promise<{ readonly before: Counts; readonly manifest: Manifest }> {
  const found = await lookIn(tx);
  if (found.manifest === undefined) throw new StoreError('damaged', { detail: 'the manifest is gone' });
  const manifest: Manifest = { ...found.manifest, epoch: found.manifest.epoch + 1, counts: noCounts() };
  await Promise.all([...bodyStores.map((name) => tx.objectStore(name).clear()), tx.objectStore('manifest').put(manifest, only)]);
  return { before: found.counts, manifest };
}

/** Erases every record, readable or not, in one strict transaction. Resolves with how many there were. */
export async function eraseAll(vault: Vault): Promise<Erased> {
  const work = { stores: storeNames, mode: 'readwrite', durability: 'strict', body: clear } as const;
  const { before, manifest } = await locked(`store:${vault.name}`, () => vault.connection.run(work));
  vault.broken.clear();
  await vault.anchors.write(anchorOf(manifest)).catch(() => undefined);
  const { history, raised, clients: _, audit: __, ...others } = before;
  return { ...others, fills: history, reminders: raised };
}
