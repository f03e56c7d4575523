import type { Erased } from './api.ts';
import { StoreError } from './error.ts';
import { inTurns, outrun } from './lock.ts';
import { noCounts, noSums, signed, type Counts } from './manifest.ts';
import { isSameManifest, manifestOf } from './page-load.ts';
import { noMarks } from './page-marks.ts';
import { bodyStores, only, storeNames, type Manifest, type Tx } from './schema.ts';
import { anchorOf, lookIn, type Vault } from './vault.ts';

const rounds = 24;

/** Clears everything if the manifest is still the one that was read. Resolves with what was there. */
async function clear(tx: Tx<'readwrite'>, base: Manifest, next: Manifest): Promise<Counts | undefined> {
  const found = await lookIn(tx);
  if (!isSameManifest(found.manifest, base)) return undefined;
  await Promise.all([...bodyStores, 'pages' as const, 'inbox' as const].map((name) => tx.objectStore(name).clear()));
  await tx.objectStore('manifest').put(next, only);
  return found.counts;
}

async function cleared(vault: Vault): Promise<Counts> {
  for (let round = 0; round < rounds; round += 1) {
    const base = await manifestOf(vault);
    if (base === undefined) throw new StoreError('damaged', { detail: 'the manifest is gone' });
    const next = await signed(vault.keys, { ...base, epoch: base.epoch + 1, counts: noCounts(), sums: noSums(), pages: noMarks() });
    const before = await vault.connection.run({ stores: storeNames, mode: 'readwrite', durability: 'strict', body: (tx) => clear(tx, base, next) });
    if (before === undefined) continue;
    vault.broken.clear();
    vault.pages.clear();
    await vault.anchors.write(anchorOf(next)).catch(() => undefined);
    return before;
  }
  throw outrun('others kept writing');
}

/** Erases every record, readable or not, and every second copy. Resolves with how many there were. @throws StoreError */
export async function eraseAll(vault: Vault): Promise<Erased> {
  if (vault.isReadOnly === true) throw new StoreError('read-only');
  await vault.copies?.clear();
  const { history, raised, clients: _, audit: __, ...others } = await inTurns(`store:${vault.name}`, () => cleared(vault));
  // A copy that another window began in between has everything again.
  await vault.copies?.clear();
  return { ...others, fills: history, reminders: raised };
}
