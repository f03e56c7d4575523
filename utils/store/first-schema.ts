import type { Connection } from './connection.ts';
import { StoreError } from './error.ts';
import { keysOf, type FirstKeys, type Keys } from './keys.ts';
import { settled, type StoreOptions } from './options.ts';
import { firstHeader } from './slots.ts';
import { vaultOf, type Found } from './vault.ts';
import { readAll, replaceAll } from './whole.ts';

/** Epoch of the keys of the first schema: they come from no root key. */
export const firstEpoch = 0;

/** The keys of the first schema in the shape of today's. Only for reading: what they sealed knows no vault. */
const asKeys = ({ seal, name }: FirstKeys, vaultId: string): Keys => ({ vaultId, epoch: firstEpoch, seal, name, wrap: seal, pages: seal, mac: name });

/**
 * Data of the first schema under keys of today: read as a whole, and written as a whole in one transaction, in which the old
 * keys go. Stopped anywhere, it is as it was, and the next opening begins anew. What does not decrypt stays as it is.
 * @throws StoreError
 */
export async function upgradeFirst(connection: Connection, { found, options }: { readonly found: Found; readonly options: StoreOptions }): Promise<void> {
  const { keys: old, manifest } = found;
  if (old === undefined || manifest === undefined) throw new StoreError('damaged', { detail: 'nothing to upgrade' });
  const { name, anchors, now, onState } = settled(options);
  onState('upgrading');
  const { vaultId } = manifest;
  const { root, header } = await firstHeader({ vaultId, epoch: firstEpoch + 1 });
  const keys = await keysOf(root, header);
  const vault = vaultOf({ name, anchors, now, connection, keys: asKeys(old, vaultId) });
  try {
    await replaceAll(vault, readAll(vault), { keys, header, since: manifest.epoch });
  } catch (error) {
    // Another window was first, or wrote in between: look again.
    if (!(error instanceof StoreError && error.kind === 'busy')) throw error;
  }
}
