import { readFileSync } from 'node:fs';
import type { Anchor } from '../../utils/store/anchor.ts';
import type { Draft, FillRecord, Raised, Waiver } from '../../utils/store/api.ts';
import type { Order } from '../../utils/core/order.ts';
import type { Profile } from '../../utils/core/profile.ts';
import { fromBase64 } from '../../utils/store/base64.ts';
import { bench, type Bench } from './fresh.ts';

/*
 * Data of the first schema, as the version that shipped with it wrote it: `fixtures/first-schema.json` is a dump of its database, with
 * its keys, and of what that version itself gave back for it. Never made anew.
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

interface Dump {
  readonly version: number;
  readonly anchor: Anchor;
  readonly keys: { readonly seal: string; readonly name: string };
  readonly manifest: { readonly vaultId: string; readonly createdAt: number; readonly epoch: number; readonly counts: Record<string, number> };
  readonly rows: Record<string, DumpedRow[]>;
  readonly golden: Golden;
}

export const dump = JSON.parse(readFileSync(new URL('fixtures/first-schema.json', import.meta.url), 'utf8')) as Dump;
export const firstStores = ['profiles', 'drafts', 'orders', 'history', 'ticks', 'waivers', 'raised'];

const hmac = { name: 'HMAC', hash: 'SHA-256' };

export async function firstKeys(): Promise<{ seal: CryptoKey; name: CryptoKey }> {
  const [seal, name] = await Promise.all([
    crypto.subtle.importKey('raw', fromBase64(dump.keys.seal), 'AES-GCM', false, ['encrypt', 'decrypt']),
    crypto.subtle.importKey('raw', fromBase64(dump.keys.name), hmac, false, ['sign']),
  ]);
  return { seal, name };
}

interface Laid {
  readonly keys: unknown;
  readonly manifest: unknown;
  readonly rows: Readonly<Record<string, readonly object[]>>;
}

function lay(factory: IDBFactory, name: string, { keys, manifest, rows }: Laid): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = factory.open(name, dump.version);
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

/** A browser profile in which the dump lies. */
export async function ofFirstSchema(extra: Parameters<typeof bench>[0] = {}): Promise<Bench> {
  const on = bench(extra);
  const rows = Object.fromEntries(Object.entries(dump.rows).map(([store, all]) => [store, all.map(rowOf)]));
  await lay(on.factory, on.options.name ?? 'test', { keys: await firstKeys(), manifest: dump.manifest, rows });
  on.anchors.value = dump.anchor;
  return on;
}

const encoder = new TextEncoder();

/** How the first schema named and sealed, written down once more. */
async function firstRow(keys: { seal: CryptoKey; name: CryptoKey }, profile: Profile): Promise<object> {
  const mac = new Uint8Array(await crypto.subtle.sign('HMAC', keys.name, encoder.encode(JSON.stringify(['profiles', profile.id]))));
  const id = Buffer.from(mac.slice(0, 16)).toString('hex');
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const bytes = encoder.encode(JSON.stringify(profile));
  const padded = new Uint8Array(Math.ceil((bytes.length + 1) / 256) * 256).fill(0x20);
  padded.set(bytes);
  const how = { name: 'AES-GCM', iv: nonce, additionalData: encoder.encode(`profiles|${id}|1`) };
  return { id, v: 1, nonce, body: await crypto.subtle.encrypt(how, keys.seal, padded) };
}

/** A browser profile with these subjects in a database of the first schema. */
export async function firstSchemaWith(profiles: readonly Profile[], extra: Parameters<typeof bench>[0] = {}): Promise<Bench> {
  const on = bench(extra);
  const keys = await firstKeys();
  const rows = await Promise.all(profiles.map((one) => firstRow(keys, one)));
  const counts = { ...Object.fromEntries(firstStores.map((store) => [store, 0])), profiles: rows.length };
  const manifest = { vaultId: 'first', createdAt: on.at, epoch: 1, counts };
  await lay(on.factory, on.options.name ?? 'test', { keys, manifest, rows: { profiles: rows } });
  on.anchors.value = { vaultId: 'first', createdAt: on.at, epoch: 1, count: rows.length };
  return on;
}
