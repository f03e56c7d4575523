import { see } from '../core/order.ts';
import { admit, rootAtHand, type Admitted } from './admit.ts';
import type { AnchorPlace } from './anchor.ts';
import type { Connection } from './connection.ts';
import { draftsIn } from './drafts.ts';
import { asStoreError, StoreError } from './error.ts';
import { guarded } from './guard.ts';
import { wholeOf } from './header.ts';
import { redoubled } from './header-store.ts';
import { drain } from './inbox.ts';
import { settled, type StoreOptions } from './options.ts';
import { ordersIn } from './orders.ts';
import { isSameManifest } from './page-load.ts';
import { only, type Manifest } from './schema.ts';
import { copiesOf, copyingAfter } from './snapshot.ts';
import { requireSums } from './verify.ts';
import { anchorOf, look, lossOf, requireGenuine, vaultOf, type Found, type Vault } from './vault.ts';

export interface OpenVault extends Pick<Admitted, 'header' | 'root'> {
  readonly vault: Vault;
  /** So many items of the inbox can never be put in a place. */
  readonly left: number;
}

/** Opens the database, checks that it is what was last written, and takes its keys. @throws StoreError */
export async function openVault(options: StoreOptions): Promise<OpenVault> {
  const { name, now, anchors, connectTo } = settled(options);
  // Before the database, so that what another window writes meanwhile only makes the database newer.
  const anchor = await anchors.read().catch((error: unknown) => Promise.reject(asStoreError(error)));
  const connection = connectTo({ mayCreate: anchor === undefined });
  try {
    const found = await look(connection);
    const loss = lossOf(found, anchor);
    if (loss !== undefined) throw await damageOf(found, { loss, options });
    const { header, root, keys, manifest } = await admit(connection, { found, options });
    await requireGenuine(keys, manifest, anchor);
    if (anchor === undefined || anchor.epoch < manifest.epoch) await anchored(connection, manifest, anchors);
    await redoubled(connection, found.headers, header);
    const guard = guarded(connection, { header, root, options });
    const vault: Vault = vaultOf({ name, connection: guard, anchors, keys, now, ...(options.spell !== undefined && { spell: options.spell }), ...copying(options, () => vault, keys.epoch) });
    await requireSums(vault, found);
    return { vault, header, root, left: await drain(vault, { ...draftsIn(vault), ...ordersIn(vault, see) }, { header, root }) };
  } catch (error) {
    connection.close();
    throw error;
  }
}

/**
 * Brings the anchor up to the manifest, once that is on the disk: the newest writes may be relaxed ones, which a power cut takes
 * back, and an anchor that outlives them would look like damage. A flush needs something to write; it writes what is there.
 */
async function anchored(connection: Connection, manifest: Manifest, anchors: AnchorPlace): Promise<void> {
  const flushed = await connection
    .run({
      stores: ['manifest'],
      mode: 'readwrite',
      durability: 'strict',
      async body(tx) {
        const there = await tx.objectStore('manifest').get(only);
        if (!isSameManifest(there, manifest)) return false;
        await tx.objectStore('manifest').put(manifest, only);
        return true;
      },
    })
    .catch(() => false);
  // Otherwise another window writes, and anchors what it wrote.
  if (flushed) await anchors.write(anchorOf(manifest)).catch(() => undefined);
}

/** What to say of a loss: where a passphrase stands before the data, it is asked for first, since names of what is missing need the keys. */
async function damageOf(found: Found, { loss, options }: { readonly loss: string; readonly options: StoreOptions }): Promise<StoreError> {
  const header = await wholeOf(found.headers).catch(() => undefined);
  const asked = header === undefined ? undefined : await rootAtHand(header, options).then(() => undefined, (error: unknown) => error);
  return asked instanceof StoreError && asked.kind === 'locked' ? asked : new StoreError('damaged', { detail: loss });
}

function copying(options: StoreOptions, vault: () => Vault, keyEpoch: number): Pick<Vault, 'copies' | 'onWritten'> {
  const copies = copiesOf(options, keyEpoch);
  return options.copies === 'when asked' ? { copies } : { copies, onWritten: copyingAfter(vault, options) };
}
