import { see } from '../core/order.ts';
import type { Store } from './api.ts';
import { commit } from './commit.ts';
import { draftsIn, purgeDrafts } from './drafts.ts';
import { eraseAll } from './erase.ts';
import { asStoreError, StoreError } from './error.ts';
import { marksIn } from './marks.ts';
import { settled, type StoreOptions } from './options.ts';
import { ordersIn } from './orders.ts';
import { profilesIn } from './profiles.ts';
import { unreadable } from './read.ts';
import { readAll, replaceAll } from './whole.ts';
import { anchorOf, establish, look, lossOf, type Vault } from './vault.ts';

/**
 * Opens the stored data, checks that it is all there, and creates it at the very first start.
 * @throws StoreError `damaged` when data that was written is gone: the screens then show that, never a first start
 */
export async function openStore(options: StoreOptions = {}): Promise<Store> {
  const vault = await openVault(options);
  return {
    ...profilesIn(vault),
    ...draftsIn(vault),
    ...ordersIn(vault, see),
    ...marksIn(vault),
    unreadable: async () => unreadable(vault),
    discard: (record) => commit(vault, { drops: [record], durability: 'strict' }).then(() => void vault.broken.delete(`${record.store}/${record.id}`)),
    purge: () => purgeDrafts(vault),
    eraseAll: () => eraseAll(vault),
    readAll: () => readAll(vault),
    replaceAll: (batches) => replaceAll(vault, batches),
    close: () => vault.connection.close(),
  };
}

async function openVault(options: StoreOptions): Promise<Vault> {
  const { name, now, anchors, connectTo } = settled(options);
  // Before the database, so that what another window writes meanwhile only makes the database newer.
  const anchor = await anchors.read().catch((error: unknown) => Promise.reject(asStoreError(error)));
  const connection = connectTo({ mayCreate: anchor === undefined });
  try {
    const found = await look(connection);
    const loss = lossOf(found, anchor);
    if (loss !== undefined) throw new StoreError('damaged', { detail: loss });
    const { keys, manifest } = await establish(connection, { now, found });
    if (anchor === undefined || anchor.epoch < manifest.epoch) await anchors.write(anchorOf(manifest)).catch(() => undefined);
    return { name, connection, anchors, keys, now, broken: new Set() };
  } catch (error) {
    connection.close();
    throw error;
  }
}
