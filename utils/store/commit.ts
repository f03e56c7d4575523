import type { Durability } from './connection.ts';
import { StoreError } from './error.ts';
import { only, type BodyStore, type Manifest, type Row, type Tx } from './schema.ts';
import { anchorOf, type Vault } from './vault.ts';

/** A sealed row and what must still be in its place: the row that was read (by its nonce), or none. */
export interface Put {
  readonly store: BodyStore;
  readonly row: Row;
  readonly over: Row | undefined;
}

export interface Drop {
  readonly store: BodyStore;
  readonly id: string;
}

export interface Commit {
  readonly puts?: readonly Put[];
  readonly drops?: readonly Drop[];
  /** Whole groups to remove. */
  readonly dropGroups?: readonly { readonly store: BodyStore; readonly group: string }[];
  readonly durability: Durability;
}

/** Another window wrote one of the rows in between. Nothing was written; read again and retry. */
export class Conflict extends Error {}

/** Writes all rows or none, and the manifest with them, in one transaction. @throws StoreError, Conflict */
export async function commit(vault: Vault, what: Commit): Promise<void> {
  const { puts = [], drops = [], dropGroups = [], durability } = what;
  const stores = new Set([...puts, ...drops, ...dropGroups].map(({ store }) => store));
  if (stores.size === 0) return;
  const manifest = await vault.connection
    .run({ stores: [...stores, 'manifest'], mode: 'readwrite', durability, body: (tx) => write(tx, { puts, drops, dropGroups }) })
    .catch((error: unknown) => Promise.reject(error instanceof StoreError && error.cause instanceof Conflict ? error.cause : error));
  // Only after a flush: an anchor ahead of a lost relaxed write would look like damage.
  // A failed anchor is mended by the next one; the data itself is safe.
  if (durability === 'strict') await vault.anchors.write(anchorOf(manifest)).catch(() => undefined);
}

const isSame = (one: Row | undefined, other: Row | undefined) => one?.nonce.join() === other?.nonce.join();

type Rows = Required<Omit<Commit, 'durability'>>;

/** Reads and checks everything before the first row is put. Each request in a function of its own: one that throws leaves no other unwatched. */
async function write(tx: Tx<'readwrite'>, what: Rows): Promise<Manifest> {
  const { puts } = what;
  const [manifest, doomed, before] = await Promise.all([
    tx.objectStore('manifest').get(only),
    doomedIn(tx, what),
    Promise.all(puts.map(({ store, row }) => tx.objectStore(store).get(row.id))),
  ]);
  if (manifest === undefined) throw new StoreError('damaged', { detail: 'the manifest is gone' });
  if (puts.some(({ over }, at) => !isSame(before[at], over))) throw new Conflict();
  const counts = { ...manifest.counts };
  for (const { store, over } of puts) if (over === undefined) counts[store] += 1;
  for (const { store } of doomed) counts[store] -= 1;
  const next = { ...manifest, epoch: manifest.epoch + 1, counts };
  await Promise.all([
    ...puts.map(async ({ store, row }) => tx.objectStore(store).put(row)),
    ...doomed.map(async ({ store, id }) => tx.objectStore(store).delete(id)),
    putManifest(tx, next),
  ]);
  return next;
}

const putManifest = async (tx: Tx<'readwrite'>, manifest: Manifest) => tx.objectStore('manifest').put(manifest, only);

/** The rows to remove, as far as they are there. */
async function doomedIn(tx: Tx<'readwrite'>, { drops, dropGroups }: Rows): Promise<Drop[]> {
  const named = drops.map(async ({ store, id }) => ((await tx.objectStore(store).getKey(id)) === undefined ? [] : [{ store, id }]));
  const grouped = dropGroups.map(async ({ store, group }) => (await tx.objectStore(store).index('group').getAllKeys(group)).map((id) => ({ store, id })));
  const found = (await Promise.all([...named, ...grouped])).flat();
  return [...new Map(found.map((drop) => [`${drop.store}/${drop.id}`, drop])).values()];
}
