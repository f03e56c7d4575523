import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { FieldId } from '../core/field.ts';
import type { Order } from '../core/order.ts';
import type { Profile } from '../core/profile.ts';
import type { Instant } from '../core/time.ts';
import type { AuditEntry, Draft, FillRecord, Raised, Waiver } from './api.ts';
import type { Header } from './header.ts';
import type { FirstKeys } from './keys.ts';
import type { PageMarks } from './page-marks.ts';
import type { Sum } from './sums.ts';

export interface Tick {
  readonly id: string;
  /** Account and order, by which the row is named; absent in rows of the first schema. */
  readonly of?: readonly string[];
}

/** A draft knows when each field was typed: saves of two windows arrive in any order. */
export interface StoredDraft extends Draft {
  readonly times: { readonly [Id in FieldId]?: Instant };
}

/** The key under which one subject's own rows are encrypted: 32 bytes, base64. Erasing it erases what is left of the subject anywhere. */
export interface ClientKey {
  readonly key: string;
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
  readonly clients: ClientKey;
  readonly audit: AuditEntry;
}

export type BodyStore = keyof Bodies;

export const bodyStores: readonly BodyStore[] = ['profiles', 'drafts', 'orders', 'history', 'ticks', 'waivers', 'raised', 'clients', 'audit'];
/** Those of the first schema, whose step has shipped. */
export const firstStores = ['profiles', 'drafts', 'orders', 'history', 'ticks', 'waivers', 'raised'] as const;
export type FirstStore = (typeof firstStores)[number];

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

/** One encrypted page of overviews. */
export interface PageRow {
  readonly id: number;
  /** How many subjects are on it. */
  readonly size: number;
  readonly nonce: Uint8Array<ArrayBuffer>;
  readonly body: ArrayBuffer;
}

/** Written in the transaction of every write: what must be there. */
export interface Manifest {
  readonly vaultId: string;
  readonly createdAt: number;
  readonly epoch: number;
  readonly counts: Readonly<Record<BodyStore, number>>;
  /** Epoch of the header under whose keys everything is written; absent in the first schema. */
  readonly keyEpoch?: number;
  /** Over the nonces of each store's rows. */
  readonly sums: Readonly<Record<BodyStore, Sum>>;
  /** Size and nonce of each page. */
  readonly pages: PageMarks;
  /** HMAC-SHA-256 over all of it. Absent, with sums and pages, in databases of the first schema. */
  readonly mac: ArrayBuffer;
  /** Only in finished copies: when it was copied, and how many records did not decrypt. Not authenticated. */
  readonly copied?: { readonly at: number; readonly broken: number };
}

interface Sealed {
  readonly key: string;
  readonly value: Row;
  readonly indexes: { readonly group: string };
}

export interface Schema extends DBSchema, Record<BodyStore, Sealed> {
  /** Only in databases of the first schema: their keys, which no code can export. */
  keys: { readonly key: string; readonly value: FirstKeys };
  header: { readonly key: string; readonly value: Header };
  /** What lists need of the subjects, many to a row. */
  pages: { readonly key: number; readonly value: PageRow };
  /** What arrived while the data was locked, readable by nobody until it is unlocked. */
  inbox: { readonly key: number; readonly value: ArrayBuffer };
  manifest: { readonly key: string; readonly value: Manifest };
}

export type StoreName = BodyStore | 'keys' | 'manifest' | 'header' | 'pages' | 'inbox';
export const storeNames: readonly StoreName[] = [...bodyStores, 'keys', 'manifest', 'header', 'pages', 'inbox'];

export type Db = IDBPDatabase<Schema>;
export type Tx<Mode extends IDBTransactionMode = 'readonly' | 'readwrite'> = IDBPTransaction<Schema, StoreName[], Mode>;

/** One step of the schema, from version n to n + 1. A step that has shipped is never edited. */
export type Step = (db: Db, tx: Tx<'versionchange'>) => void;

const first: Step = (db) => {
  for (const name of firstStores) db.createObjectStore(name, { keyPath: 'id' }).createIndex('group', 'group');
  db.createObjectStore('keys');
  db.createObjectStore('manifest');
};

const second: Step = (db) => {
  for (const name of ['clients', 'audit'] as const) db.createObjectStore(name, { keyPath: 'id' }).createIndex('group', 'group');
  db.createObjectStore('pages', { keyPath: 'id' });
  db.createObjectStore('header');
  db.createObjectStore('inbox', { autoIncrement: true });
};

export const steps: readonly Step[] = [first, second];

/** The only row of `keys` and of `manifest`. */
export const only = 'only';
