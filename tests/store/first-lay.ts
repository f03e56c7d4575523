import type { Anchor } from '../../utils/store/anchor.ts';
import type { Draft, FillRecord, Raised, Waiver } from '../../utils/store/api.ts';
import type { Order } from '../../utils/core/order.ts';
import type { Profile } from '../../utils/core/profile.ts';
import { fromBase64 } from '../../utils/store/base64.ts';

/*
 * Data of the first schema, as the version that shipped with it wrote it: `fixtures/first-schema.json` is a dump of its database, with
 * its keys, and of what that version itself gave back for it. Never made anew. Works in a browser too.
 */

interface DumpedRow {
  readonly id: string;
  readonly v: number;
  readonly nonce: string;
  readonly body: string;
  readonly group?: string;
}

export interface Golden {
  readonly profiles: Profile[];
  readonly drafts: Draft[];
  readonly orders: Order[];
  readonly history: FillRecord[];
  readonly ticks: string[][];
  readonly waivers: Waiver[];
  readonly raised: Raised[];
}

export interface Dump {
  readonly version: number;
  readonly anchor: Anchor;
  readonly keys: { readonly seal: string; readonly name: string };
  readonly manifest: { readonly vaultId: string; readonly createdAt: number; readonly epoch: number; readonly counts: Record<string, number> };
  readonly rows: Record<string, DumpedRow[]>;
  readonly golden: Golden;
}

export const firstStores = ['profiles', 'drafts', 'orders', 'history', 'ticks', 'waivers', 'raised'];

const hmac = { name: 'HMAC', hash: 'SHA-256' };

export interface FirstPair {
  readonly seal: CryptoKey;
  readonly name: CryptoKey;
}

export async function firstKeysOf({ keys }: Dump): Promise<FirstPair> {
  const [seal, name] = await Promise.all([
    crypto.subtle.importKey('raw', fromBase64(keys.seal), 'AES-GCM', false, ['encrypt', 'decrypt']),
    crypto.subtle.importKey('raw', fromBase64(keys.name), hmac, false, ['sign']),
  ]);
  return { seal, name };
}

export interface Laid {
  readonly keys: unknown;
  readonly manifest: unknown;
  readonly rows: Readonly<Record<string, readonly object[]>>;
}

export function lay(factory: IDBFactory, name: string, { keys, manifest, rows }: Laid): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = factory.open(name, 1);
    request.addEventListener('upgradeneeded', () => {
      const db = request.result;
      for (const store of firstStores) {
        const made = db.createObjectStore(store, { keyPath: 'id' });
        made.createIndex('group', 'group');
        for (const row of rows[store] ?? []) made.put(row);
      }
      db.createObjectStore('keys').put(keys, 'only');
      db.createObjectStore('manifest').put(manifest, 'only');
    });
    request.addEventListener('success', () => {
      request.result.close();
      resolve();
    });
    request.addEventListener('error', () => reject(request.error ?? new Error('not laid')));
  });
}

const rowOf = ({ nonce, body, ...rest }: DumpedRow) => ({ ...rest, nonce: fromBase64(nonce), body: fromBase64(body).buffer });

export const rowsOf = ({ rows }: Dump): Laid['rows'] => Object.fromEntries(Object.entries(rows).map(([store, all]) => [store, all.map(rowOf)]));

const encoder = new TextEncoder();

/** How the first schema named and sealed, written down once more. */
export async function firstRow(keys: FirstPair, profile: Profile): Promise<object> {
  const mac = new Uint8Array(await crypto.subtle.sign('HMAC', keys.name, encoder.encode(JSON.stringify(['profiles', profile.id]))));
  const id = Array.from(mac.slice(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const bytes = encoder.encode(JSON.stringify(profile));
  const padded = new Uint8Array(Math.ceil((bytes.length + 1) / 256) * 256).fill(0x20);
  padded.set(bytes);
  const how = { name: 'AES-GCM', iv: nonce, additionalData: encoder.encode(`profiles|${id}|1`) };
  return { id, v: 1, nonce, body: await crypto.subtle.encrypt(how, keys.seal, padded) };
}

/** What a database of the first schema holds with these subjects. */
export async function laidWith(dump: Dump, profiles: readonly Profile[], createdAt: number): Promise<Laid> {
  const keys = await firstKeysOf(dump);
  const rows = await Promise.all(profiles.map((one) => firstRow(keys, one)));
  const counts = { ...Object.fromEntries(firstStores.map((store) => [store, 0])), profiles: rows.length };
  return { keys, manifest: { vaultId: 'first', createdAt, epoch: 1, counts }, rows: { profiles: rows } };
}
