import type { Instant } from '../core/time.ts';
import { connect, type Connection } from './connection.ts';
import { headersIn, wholeOf, type Header } from './header.ts';
import type { FirstKeys } from './keys.ts';
import { settled, type StoreOptions } from './options.ts';
import { only, storeNames, type Manifest } from './schema.ts';

/*
 * Second copies of the whole database, in databases of the same shape. Where the browser has storage buckets they lie in
 * one of their own: Chromium keeps all databases of a bucket in one set of files, which is damaged as one. Firefox keeps
 * each database in a file of its own.
 */

/** `a` and `b` take turns; `before` is what stood before everything was replaced. */
export const copyIds = ['a', 'b', 'before'] as const;
export type CopyId = (typeof copyIds)[number];

/** A second copy that can be restored. */
export interface Snapshot {
  readonly id: CopyId;
  readonly at: Instant;
  readonly subjects: number;
  readonly orders: number;
  readonly drafts: number;
  /** Of the state that was copied. */
  readonly epoch: number;
  /** Records among them that could not be read even then. */
  readonly broken: number;
}

interface Buckets {
  open(name: string, options?: { readonly durability?: 'strict' }): Promise<{ readonly indexedDB: IDBFactory }>;
}

/** Where the copies lie. */
export async function copyFactory({ copyFactory: given, factory }: StoreOptions): Promise<IDBFactory> {
  if (given !== undefined) return given;
  if (factory !== undefined) return factory;
  // Not in TypeScript's library yet, and not in Firefox.
  const buckets = (globalThis.navigator as { readonly storageBuckets?: Buckets } | undefined)?.storageBuckets;
  const bucket = await buckets?.open('copies', { durability: 'strict' }).catch(() => undefined);
  return bucket?.indexedDB ?? indexedDB;
}

const nameOf = (options: StoreOptions, id: CopyId) => `${settled(options).name}-copy-${id}`;

/** Runs `body` on a copy. `undefined` when it is not there and may not be made, or does not open. */
export async function onCopy<T>(options: StoreOptions, { id, mayCreate }: { readonly id: CopyId; readonly mayCreate: boolean }, body: (copy: Connection) => Promise<T>): Promise<T | undefined> {
  const { steps, pause } = settled(options);
  const connection = connect({ name: nameOf(options, id), factory: await copyFactory(options), steps, mayCreate, pause, onState: () => undefined });
  try {
    const opens = await connection.run({ stores: ['manifest'], mode: 'readonly', body: () => Promise.resolve(true) }).catch(() => false);
    return opens ? await body(connection) : undefined;
  } finally {
    connection.close();
  }
}

export interface Head {
  readonly manifest: Manifest | undefined;
  readonly header: Header | undefined;
  /** Instead of a header in a copy of the first schema. */
  readonly first: FirstKeys | undefined;
}

export async function headOf(connection: Connection): Promise<Head> {
  const { manifest, headers, first } = await connection.run({
    stores: ['manifest', 'header', 'keys'],
    mode: 'readonly',
    body: async (tx) => ({ manifest: await tx.objectStore('manifest').get(only), headers: await headersIn(tx), first: await tx.objectStore('keys').get(only) }),
  });
  return { manifest, header: await wholeOf(headers).catch(() => undefined), first };
}

function snapshotOf(id: CopyId, { manifest, header, first }: Head): Snapshot[] {
  if (manifest?.copied === undefined || (header ?? first) === undefined) return [];
  const { counts, epoch, copied } = manifest;
  return [{ id, at: copied.at, subjects: counts.profiles, orders: counts.orders, drafts: counts.drafts, epoch, broken: copied.broken }];
}

/** The copies that are finished, the newest first: by the count of changes, which no clock leads astray. */
export async function snapshotsOf(options: StoreOptions = {}): Promise<Snapshot[]> {
  const found = await Promise.all(copyIds.map((id) => onCopy(options, { id, mayCreate: false }, async (copy) => snapshotOf(id, await headOf(copy)))));
  return found.flatMap((some) => some ?? []).toSorted((one, other) => other.epoch - one.epoch || other.at - one.at);
}

/** Empties a copy, finished or not. */
export async function clearCopy(options: StoreOptions, id: CopyId): Promise<void> {
  await onCopy(options, { id, mayCreate: false }, (copy) =>
    copy.run({ stores: storeNames, mode: 'readwrite', durability: 'strict', body: async (tx) => void (await Promise.all(storeNames.map((name) => tx.objectStore(name).clear()))) }),
  );
}

export const clearCopies = async (options: StoreOptions = {}): Promise<void> => void (await Promise.all(copyIds.map((id) => clearCopy(options, id))));
