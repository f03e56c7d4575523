import { fromBase64, toBase64 } from './base64.ts';
import { StoreError } from './error.ts';
import type { Keys } from './keys.ts';
import { random } from './random.ts';
import type { Row } from './schema.ts';
import { seal, unseal } from './seal.ts';

/*
 * Each subject lies under a key of its own, which lies under a key of the vault. The row of the key bears the same name
 * as the subject's row. With the key, what is left of the subject anywhere is erased.
 */

const cipher = { name: 'AES-GCM', length: 256 };

const wrapping = (keys: Keys): Keys => ({ ...keys, seal: keys.wrap });

const withKey = async (keys: Keys, raw: Uint8Array<ArrayBuffer>): Promise<Keys> => ({
  ...keys,
  seal: await crypto.subtle.importKey('raw', raw, cipher, false, ['encrypt', 'decrypt']),
});

export interface Client {
  /** The vault's keys, with the subject's own for bodies. */
  readonly keys: Keys;
  /** To be written with the subject, when it is new. */
  readonly row?: Row;
}

/** @throws StoreError `undecryptable` when there is no key, or it does not open */
export async function clientOf(keys: Keys, row: Row | undefined): Promise<Client> {
  if (row === undefined) throw new StoreError('undecryptable', { detail: 'the subject’s key is gone' });
  const { key } = await unseal(wrapping(keys), 'clients', row);
  return { keys: await withKey(keys, fromBase64(key)) };
}

export async function newClient(keys: Keys, id: string): Promise<Client> {
  const raw = random(32);
  const [own, row] = await Promise.all([withKey(keys, raw), seal(wrapping(keys), { store: 'clients', id }, { key: toBase64(raw) })]);
  return { keys: own, row };
}
