import type { Connection } from './connection.ts';
import { onCopy } from './copies.ts';
import { StoreError } from './error.ts';
import { firstAsKeys, firstEpoch, keysOf } from './keys.ts';
import { settled, type StoreOptions } from './options.ts';
import { only, storeNames, type FirstStore, type Row, firstStores } from './schema.ts';
import { inSlices } from './slices.ts';
import { firstHeader } from './slots.ts';
import { vaultOf, type Found } from './vault.ts';
import { readAll, replaceAll } from './whole.ts';

interface Upgrade {
  readonly found: Found;
  readonly options: StoreOptions;
}

/**
 * Data of the first schema under keys of today: kept as a copy, then read as a whole, and written as a whole in one transaction,
 * in which the old keys go. Stopped anywhere, it is as it was, and the next opening begins anew. What does not decrypt
 * stays as it is.
 * @throws StoreError
 */
export async function upgradeFirst(connection: Connection, { found, options }: Upgrade): Promise<void> {
  const { keys: old, manifest } = found;
  if (old === undefined || manifest === undefined) throw new StoreError('damaged', { detail: 'nothing to upgrade' });
  const { name, anchors, now, onState } = settled(options);
  onState('upgrading');
  // Without room for a copy the upgrade is still one transaction, and those who have little room must get at their data.
  await keepFirst(connection, { found, options }).catch(() => undefined);
  const { vaultId } = manifest;
  const { root, header } = await firstHeader({ vaultId, epoch: firstEpoch + 1 });
  const keys = await keysOf(root, header);
  const vault = vaultOf({ name, anchors, now, connection, keys: firstAsKeys(old, vaultId) });
  try {
    await replaceAll(vault, readAll(vault), { keys, header, since: manifest.epoch });
  } catch (error) {
    // Another window was first, or wrote in between: look again.
    if (!(error instanceof StoreError && error.kind === 'busy')) throw error;
  }
}

/** Everything as it lies, keys included, in the copy of what stood before. */
async function keepFirst(connection: Connection, { found, options }: Upgrade): Promise<void> {
  const { keys, manifest } = found;
  if (keys === undefined || manifest === undefined) return;
  const rows = await connection.run({ stores: firstStores, mode: 'readonly', body: (tx) => inSlices(firstStores, async (store): Promise<readonly [FirstStore, readonly Row[]]> => [store, await tx.objectStore(store).getAll()]) });
  const copied = { at: settled(options).now(), broken: 0 };
  await onCopy(options, { id: 'before', mayCreate: true }, (copy) =>
    copy.run({
      stores: storeNames,
      mode: 'readwrite',
      durability: 'strict',
      async body(tx) {
        await Promise.all(storeNames.map((name) => tx.objectStore(name).clear()));
        for (const [store, all] of rows) await inSlices(all, (row) => tx.objectStore(store).put(row));
        await tx.objectStore('keys').put(keys, only);
        await tx.objectStore('manifest').put({ ...manifest, copied }, only);
      },
    }),
  );
}
