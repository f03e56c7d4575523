import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { FieldId } from '../core/field.ts';
import type { Order } from '../core/order.ts';
import type { Profile } from '../core/profile.ts';
import type { Instant } from '../core/time.ts';
import type { Draft, FillRecord, Raised, Waiver } from './api.ts';
import type { Keys } from './keys.ts';

export interface Tick {
  readonly id: string;
}

/** A draft knows when each field was typed: saves of two windows arrive in any order. */
export interface StoredDraft extends Draft {
  readonly times: { readonly [Id in FieldId]?: Instant };
}

/** What each store holds once decrypted. */
export interface Bodies {
  readonly profiles: Profile;
  readonly drafts: StoredDraft;
  readonly orders: Order;
  readonly history: FillRecord;
  readonly ticks: Tick;
  readonly waivers: Waiver;
  readonly raised: Raised;
}

export type BodyStore = keyof Bodies;

export const bodyStores: readonly BodyStore[] = ['profiles', 'drafts', 'orders', 'history', 'ticks', 'waivers', 'raised'];

/** One stored record. Nothing in it says what or whom it is about: `id` and `group` are keyed hashes. */
export interface Row {
  readonly id: string;
  /** Shape of the body, raised when a store's body changes. */
  readonly v: number;
  /** 96 random bits, new at every write; therefore also the revision for compare-and-set. */
  readonly nonce: Uint8Array<ArrayBuffer>;
  readonly body: ArrayBuffer;
  /** Records that are read together, e.g. all fills of one profile. */
  readonly group?: string;
}

/** Written in the transaction of every write: how many records must be there. */
export interface Manifest {
  readonly vaultId: string;
  readonly createdAt: number;
  readonly epoch: number;
  readonly counts: Readonly<Record<BodyStore, number>>;
}

interface Sealed {
  readonly key: string;
  readonly value: Row;
  readonly indexes: { readonly group: string };
}

export interface Schema extends DBSchema, Record<BodyStore, Sealed> {
  keys: { readonly key: string; readonly value: Keys };
  manifest: { readonly key: string; readonly value: Manifest };
}

export type StoreName = BodyStore | 'keys' | 'manifest';
export const storeNames: readonly StoreName[] = [...bodyStores, 'keys', 'manifest'];

export type Db = IDBPDatabase<Schema>;
export type Tx<Mode extends IDBTransactionMode = 'readonly' | 'readwrite'> = IDBPTransaction<Schema, StoreName[], Mode>;

/** One step of the schema, from version n to n + 1. A step that has shipped is never edited. */
export type Step = (db: Db, tx: Tx<'versionchange'>) => void;

const first: Step = (db) => {
  for (const name of bodyStores) db.createObjectStore(name, { keyPath: 'id' }).createIndex('group', 'group');
  db.createObjectStore('keys');
  db.createObjectStore('manifest');
};

export const steps: readonly Step[] = [first];

/** The only row of `keys` and of `manifest`. */
export const only = 'only';
