import { see } from '../core/order.ts';
import type { Store } from './api.ts';
import { snapshotsOf } from './copies.ts';
import { damageIn } from './damage.ts';
import { draftsIn } from './drafts.ts';
import { eraseAll } from './erase.ts';
import { restoredInto } from './from-copy.ts';
import { marksIn } from './marks.ts';
import { openVault } from './open-vault.ts';
import type { StoreOptions } from './options.ts';
import { ordersIn } from './orders.ts';
import { lookThrough } from './overviews.ts';
import { profilesIn } from './profiles.ts';
import { restoreIn } from './restore.ts';
import { endsIn } from './retention.ts';
import { takeBefore, takeSnapshot } from './snapshot.ts';
import { readAll, replaceAll } from './whole.ts';

/**
 * Opens the stored data, checks that it is all there, and creates it at the very first start.
 * @throws StoreError `damaged` when data that was written is gone: the screens then show that, never a first start; `locked` when a passphrase stands before it.
 * A store also says `locked` when it was locked or its keys were replaced since: then it is opened again (`lasting.ts`)
 */
export async function openStore(options: StoreOptions = {}): Promise<Store> {
  const { vault } = await openVault(options);
  if (options.looksThrough === true) await lookThrough(vault);
  const profiles = profilesIn(vault);
  return {
    ...profiles,
    ...draftsIn(vault),
    ...ordersIn(vault, see),
    ...marksIn(vault),
    ...damageIn(vault),
    ...endsIn(vault, profiles),
    eraseAll: () => eraseAll(vault),
    readAll: () => readAll(vault),
    async replaceAll(batches) {
      await takeBefore(vault, options);
      await replaceAll(vault, batches);
    },
    snapshots: () => snapshotsOf(options),
    snapshot: () => takeSnapshot(vault, options),
    restoreSnapshot: (id) => restoredInto(vault, id, options),
    ...restoreIn(vault, () => takeBefore(vault, options)),
    close: () => vault.connection.close(),
  };
}
