import { fromBase64 } from './base64.ts';
import type { Connection } from './connection.ts';
import { StoreError } from './error.ts';
import { upgradeFirst } from './first-schema.ts';
import { putHeader, wholeOf, type Header } from './header.ts';
import { keysOf, type Keys, type Root } from './keys.ts';
import { firstManifest } from './manifest.ts';
import { settled, type StoreOptions } from './options.ts';
import { only, storeNames, type Manifest } from './schema.ts';
import { liveSession } from './session.ts';
import { firstHeader, rootOfDevice } from './slots.ts';
import { look, lookIn, type Found } from './vault.ts';

export interface Admitted {
  readonly header: Header;
  readonly root: Root;
  readonly keys: Keys;
  readonly manifest: Manifest;
}

interface Admission {
  readonly found: Found;
  readonly options: StoreOptions;
}

/** The root key as far as it is at hand: without a passphrase always, else while it is unlocked. @throws StoreError `locked`, `damaged` */
export async function rootAtHand(header: Header, options: StoreOptions): Promise<Root> {
  const own = await rootOfDevice(header);
  if (own !== undefined) return own;
  const live = await liveSession(options);
  // A session of other keys: they were replaced meanwhile, and the passphrase is asked for again.
  if (live === undefined || live.vaultId !== header.vaultId || live.epoch !== header.epoch) throw new StoreError('locked');
  return fromBase64(live.root);
}

/** The keys of what was found, made where nothing was. @throws StoreError `locked` when a passphrase stands before them */
export async function admit(connection: Connection, { found, options }: Admission): Promise<Admitted> {
  const header = await wholeOf(found.headers);
  if (header === undefined && found.keys !== undefined) {
    await upgradeFirst(connection, { found, options });
    return admit(connection, { found: await look(connection), options });
  }
  if (header === undefined) return begin(connection, options);
  if (found.manifest === undefined) throw new StoreError('damaged', { detail: 'the manifest is gone' });
  const root = await rootAtHand(header, options);
  return { header, root, keys: await keysOf(root, header), manifest: found.manifest };
}

/** The very first start: header and manifest in one transaction. Another window that was first wins. */
async function begin(connection: Connection, options: StoreOptions): Promise<Admitted> {
  const { root, header } = await firstHeader({ vaultId: crypto.randomUUID(), epoch: 1 });
  const keys = await keysOf(root, header);
  const manifest = await firstManifest(keys, settled(options).now());
  const faster = await connection.run({
    stores: storeNames,
    mode: 'readwrite',
    durability: 'strict',
    body: async (tx) => {
      const there = await lookIn(tx);
      if (there.manifest !== undefined) return there;
      await Promise.all([putHeader(tx, header), tx.objectStore('manifest').put(manifest, only)]);
      return undefined;
    },
  });
  return faster === undefined ? { header, root, keys, manifest } : admit(connection, { found: faster, options });
}
