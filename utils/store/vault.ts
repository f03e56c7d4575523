import type { Clock } from '../core/time.ts';
import type { Anchor, AnchorPlace } from './anchor.ts';
import type { Connection } from './connection.ts';
import { newKeys, type Keys } from './keys.ts';
import { bodyStores, only, storeNames, type BodyStore, type Manifest, type Tx } from './schema.ts';

/** An open, checked database with its keys. What the rooms of the store work on. */
export interface Vault {
  readonly name: string;
  readonly connection: Connection;
  readonly anchors: AnchorPlace;
  readonly keys: Keys;
  readonly now: Clock;
  /** Rows found undecryptable since opening, as `store/id`. */
  readonly broken: Set<string>;
}

export type Counts = Manifest['counts'];

export interface Found {
  readonly keys: Keys | undefined;
  readonly manifest: Manifest | undefined;
  readonly counts: Counts;
}

export const total = (counts: Counts): number => Object.values(counts).reduce((sum, count) => sum + count, 0);

export const anchorOf = ({ vaultId, createdAt, epoch, counts }: Manifest): Anchor => ({ vaultId, createdAt, epoch, count: total(counts) });

export async function look(connection: Connection): Promise<Found> {
  return connection.run({ stores: storeNames, mode: 'readonly', body: lookIn });
}

/** What stands in the database, within a transaction over all of it. */
export async function lookIn(tx: Tx | Tx<'readwrite'>): Promise<Found> {
  const [keys, manifest, ...counted] = await Promise.all([
    tx.objectStore('keys').get(only),
    tx.objectStore('manifest').get(only),
    ...bodyStores.map((name) => tx.objectStore(name).count()),
  ]);
  const counts = noCounts();
  for (const [at, name] of bodyStores.entries()) counts[name] = counted[at] ?? 0;
  return { keys, manifest, counts };
}

/**
 * Why this database is not what was last written, or `undefined` when it is. `anchor` must have been read before it.
 * An older anchor is normal: it is written after the transaction.
 */
export function lossOf({ keys, manifest, counts }: Found, anchor: Anchor | undefined): string | undefined {
  const isFresh = keys === undefined && manifest === undefined && total(counts) === 0;
  if (isFresh) return anchor === undefined ? undefined : 'all records are gone';
  if (keys === undefined) return 'the key is gone';
  if (manifest === undefined) return 'the manifest is gone';
  const short = bodyStores.filter((name) => counts[name] !== (manifest.counts[name] ?? 0));
  if (short.length > 0) return short.map((name) => `${name} ${counts[name]}/${manifest.counts[name]}`).join(', ');
  if (anchor === undefined) return undefined;
  if (anchor.vaultId !== manifest.vaultId) return 'another database stands in its place';
  return anchor.epoch > manifest.epoch ? 'an older state came back' : undefined;
}

export const noCounts = (): Record<BodyStore, number> => Object.fromEntries(bodyStores.map((name) => [name, 0])) as Record<BodyStore, number>;

interface Established {
  readonly keys: Keys;
  readonly manifest: Manifest;
}

const establishedIn = ({ keys, manifest }: Found): Established | undefined => (keys === undefined || manifest === undefined ? undefined : { keys, manifest });

/** Keys and manifest; made where there are none, in one transaction. Another window that was first wins. */
export async function establish(connection: Connection, { found, now }: { readonly found: Found; readonly now: Clock }): Promise<Established> {
  const there = establishedIn(found);
  if (there !== undefined) return there;
  const made = { keys: await newKeys(), manifest: { vaultId: crypto.randomUUID(), createdAt: now(), epoch: 0, counts: noCounts() } };
  return connection.run({
    stores: storeNames,
    mode: 'readwrite',
    durability: 'strict',
    body: async (tx) => {
      const faster = establishedIn(await lookIn(tx));
      if (faster !== undefined) return faster;
      await Promise.all([tx.objectStore('keys').put(made.keys, only), tx.objectStore('manifest').put(made.manifest, only)]);
      return made;
    },
  });
}
