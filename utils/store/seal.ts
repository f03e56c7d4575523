import { StoreError } from './error.ts';
import type { Keys } from './keys.ts';
import { random } from './random.ts';
import type { Bodies, BodyStore, Row } from './schema.ts';

/** How bodies are sealed; bound to each. */
const form = 2;

/** Shape of the bodies this version writes. A row with a higher one was written by a newer version. */
export const bodyVersion = 1;

/** Turns a body of version n into one of version n + 1, by n. */
type Lift = (body: unknown) => unknown;
const lifts: Readonly<Partial<Record<number, Lift>>> = {};

/** Bodies are padded to steps, so that a length tells little of what is inside. */
const stepBytes = 256;
const blank = 0x20;
const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

/** Where a body belongs. Bound to the ciphertext: a row that was moved, renamed or relabelled does not open. */
export interface Place {
  readonly store: BodyStore;
  readonly id: string;
}

/** The first schema, whose keys have epoch 0, bound neither form nor vault. */
const bound = ({ epoch, vaultId }: Keys, { store, id }: Place, version: number) => encoder.encode(`${epoch === 0 ? '' : `${form}|${vaultId}|`}${store}|${id}|${version}`);

/** JSON may end in blanks, so the padding needs no length of its own. */
function padded(body: unknown): Uint8Array<ArrayBuffer> {
  const bytes = encoder.encode(JSON.stringify(body));
  const whole = new Uint8Array(Math.ceil((bytes.length + 1) / stepBytes) * stepBytes).fill(blank);
  whole.set(bytes);
  return whole;
}

/** Encrypts a body for its place. Never called while a transaction is open: waiting for it would close the transaction. */
export async function seal(keys: Keys, place: Place, body: unknown): Promise<Omit<Row, 'group'>> {
  const nonce = random(12);
  const how = { name: 'AES-GCM', iv: nonce, additionalData: bound(keys, place, bodyVersion) };
  return { id: place.id, v: bodyVersion, nonce, body: await crypto.subtle.encrypt(how, keys.seal, padded(body)) };
}

/**
 * Decrypts a row of a store. What it holds is as this extension wrote it, since GCM vouches for it; so the type is asserted here alone.
 * @throws StoreError `undecryptable`, or `newer-version` for a body of a later shape
 */
export async function unseal<S extends BodyStore>(keys: Keys, store: S, row: Row): Promise<Bodies[S]> {
  if (row.v > bodyVersion) throw new StoreError('newer-version');
  try {
    const how = { name: 'AES-GCM', iv: row.nonce, additionalData: bound(keys, { store, id: row.id }, row.v) };
    return lifted(JSON.parse(decoder.decode(await crypto.subtle.decrypt(how, keys.seal, row.body))), row.v) as Bodies[S];
  } catch (cause) {
    throw new StoreError('undecryptable', { cause });
  }
}

function lifted(body: unknown, from: number): unknown {
  let now = body;
  for (let version = from; version < bodyVersion; version += 1) now = lifts[version]?.(now) ?? now;
  return now;
}
