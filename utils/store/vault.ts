import type { Clock } from '../core/time.ts';
import type { Anchor, AnchorPlace } from './anchor.ts';
import { toBase64 } from './base64.ts';
import type { Commit } from './commit.ts';
import type { Connection } from './connection.ts';
import { StoreError } from './error.ts';
import { headersIn, type Headers } from './header.ts';
import type { FirstKeys, Keys } from './keys.ts';
import { isGenuine, noCounts, total, type Counts } from './manifest.ts';
import type { PageCache } from './pages.ts';
import { bodyStores, only, storeNames, type Manifest, type Tx } from './schema.ts';

/** An open, checked database with its keys. What the rooms of the store work on. */
export interface Vault {
  readonly name: string;
  readonly connection: Connection;
  readonly anchors: AnchorPlace;
  readonly keys: Keys;
  readonly now: Clock;
  /** Rows found undecryptable since opening, as `store/id`. */
  readonly broken: Set<string>;
  /** Pages read so far. */
  readonly pages: PageCache;
  /** Pinyin of a name, where this window can work it out. */
  readonly spell?: (name: string) => string;
  /** Nothing may be written: something is missing, and what is left is only looked at. */
  readonly isReadOnly?: boolean;
  /** The second copies of this vault. */
  readonly copies?: Copies;
  /** Told of every write. */
  readonly onWritten?: (manifest: Manifest) => void;
}

/** What has to happen in the second copies when something is erased. */
export interface Copies {
  /** These rows are gone from every copy when it resolves. */
  erase(what: Pick<Commit, 'drops' | 'dropGroups'>): Promise<void>;
  clear(): Promise<void>;
}

export const vaultOf = (parts: Omit<Vault, 'broken' | 'pages'>): Vault => ({ ...parts, broken: new Set(), pages: new Map() });

export interface Found {
  /** Keys of the first schema. */
  readonly keys: FirstKeys | undefined;
  readonly headers: Headers;
  readonly manifest: Manifest | undefined;
  readonly counts: Counts;
}

/** Keys of subjects are no records of the person’s. */
export const anchorOf = ({ vaultId, createdAt, epoch, counts, mac }: Manifest): Anchor => ({ vaultId, createdAt, epoch, count: total(counts) - counts.clients, mac: toBase64(new Uint8Array(mac)) });

export async function look(connection: Connection): Promise<Found> {
  return connection.run({ stores: storeNames, mode: 'readonly', body: lookIn });
}

/** What stands in the database, within a transaction over all of it. */
export async function lookIn(tx: Tx | Tx<'readwrite'>): Promise<Found> {
  const [headers, keys, manifest, ...counted] = await Promise.all([
    headersIn(tx),
    tx.objectStore('keys').get(only),
    tx.objectStore('manifest').get(only),
    ...bodyStores.map((name) => tx.objectStore(name).count()),
  ]);
  const counts = noCounts();
  for (const [at, name] of bodyStores.entries()) counts[name] = counted[at] ?? 0;
  return { keys, headers, manifest, counts };
}

/**
 * Why this database is not what was last written, or `undefined` when it is. `anchor` must have been read before it.
 * An older anchor is normal: it is written after the transaction.
 */
export function lossOf({ keys, headers, manifest, counts }: Found, anchor: Anchor | undefined): string | undefined {
  const isKeyless = keys === undefined && headers.every((one) => one === undefined);
  const isFresh = isKeyless && manifest === undefined && total(counts) === 0;
  if (isFresh) return anchor === undefined ? undefined : 'all records are gone';
  if (isKeyless) return 'the key is gone';
  if (manifest === undefined) return 'the manifest is gone';
  const short = bodyStores.filter((name) => counts[name] !== (manifest.counts[name] ?? 0));
  if (short.length > 0) return short.map((name) => `${name} ${counts[name]}/${manifest.counts[name]}`).join(', ');
  if (anchor === undefined) return undefined;
  if (anchor.vaultId !== manifest.vaultId) return 'another database stands in its place';
  return anchor.epoch > manifest.epoch ? 'an older state came back' : undefined;
}

/**
 * Whether the manifest is the one that was last written with these keys: nobody changed it, and none of the same epoch
 * stands in its place.
 * @throws StoreError `damaged`
 */
export async function requireGenuine(keys: Keys, manifest: Manifest, anchor: Anchor | undefined): Promise<void> {
  if (!(await isGenuine(keys, manifest))) throw new StoreError('damaged', { detail: 'the manifest was changed' });
  const isSameEpoch = anchor !== undefined && anchor.epoch === manifest.epoch;
  if (isSameEpoch && anchor.mac !== undefined && anchor.mac !== anchorOf(manifest).mac) throw new StoreError('damaged', { detail: 'another state of the same age came back' });
}
