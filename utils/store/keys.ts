import { random } from './random.ts';

/** The keys of the first schema: bound to the browser profile, kept beside the data as key objects that no code can export. */
export interface FirstKeys {
  /** AES-GCM, 256 bits: bodies. */
  readonly seal: CryptoKey;
  /** HMAC-SHA-256: names of rows. */
  readonly name: CryptoKey;
}

/** Whose keys they are. Bound to every ciphertext. */
export interface KeysOf {
  readonly vaultId: string;
  /** Raised when the root key is replaced. */
  readonly epoch: number;
}

/** Everything that is derived from the root key. No code can export them. */
export interface Keys extends FirstKeys, KeysOf {
  /** AES-GCM: the keys of the single subjects. */
  readonly wrap: CryptoKey;
  /** AES-GCM: pages of overviews. */
  readonly pages: CryptoKey;
  /** HMAC-SHA-256: manifest and anchor. */
  readonly mac: CryptoKey;
}

/** Epoch of the keys of the first schema: they come from no root key. */
export const firstEpoch = 0;

/** The keys of the first schema in the shape of today's. Only for reading: what they sealed knows no vault. */
export const firstAsKeys = ({ seal, name }: FirstKeys, vaultId: string): Keys => ({ vaultId, epoch: firstEpoch, seal, name, wrap: seal, pages: seal, mac: name });

/** 32 random bytes, from which every key of a vault is derived. */
export type Root = Uint8Array<ArrayBuffer>;

export const rootLength = 32;
export const newRoot = (): Root => random(rootLength);

const text = new TextEncoder();
const hex = (byte: number) => byte.toString(16).padStart(2, '0');

const cipher = { name: 'AES-GCM', length: 256 };
const mac = { name: 'HMAC', hash: 'SHA-256', length: 256 };

/** A key for one purpose out of a secret with enough randomness of its own (HKDF-SHA-256, RFC 5869). */
export async function derived(secret: Uint8Array<ArrayBuffer>, how: { readonly salt: Uint8Array<ArrayBuffer>; readonly info: string; readonly kind: 'cipher' | 'mac' }): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
  const hkdf = { name: 'HKDF', hash: 'SHA-256', salt: how.salt, info: text.encode(how.info) };
  return crypto.subtle.deriveKey(hkdf, base, how.kind === 'cipher' ? cipher : mac, false, how.kind === 'cipher' ? ['encrypt', 'decrypt'] : ['sign', 'verify']);
}

export async function keysOf(root: Root, { vaultId, epoch }: KeysOf): Promise<Keys> {
  const salt = text.encode(`${vaultId}|${epoch}`);
  const key = (info: string, kind: 'cipher' | 'mac') => derived(root, { salt, info, kind });
  const [seal, name, wrap, pages, sign] = await Promise.all([key('bodies', 'cipher'), key('names', 'mac'), key('subject keys', 'cipher'), key('pages', 'cipher'), key('manifest', 'mac')]);
  return { vaultId, epoch, seal, name, wrap, pages, mac: sign };
}

/**
 * An opaque name for something: 32 hex digits that only the holder of the keys can compute.
 * `parts` are joined as JSON, so that `['ab', 'c']` and `['a', 'bc']` differ.
 */
export async function opaque(keys: Pick<Keys, 'name'>, ...parts: readonly string[]): Promise<string> {
  const signed = await crypto.subtle.sign('HMAC', keys.name, text.encode(JSON.stringify(parts)));
  return Array.from(new Uint8Array(signed, 0, 16), hex).join('');
}
