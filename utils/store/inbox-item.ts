import type { Sighting } from '../core/order.ts';
import { stages } from '../core/stages.ts';
import { z } from '../zod.ts';
import type { Draft } from './api.ts';
import { StoreError } from './error.ts';
import type { Header } from './header.ts';
import { derived, type Root } from './keys.ts';
import { unwrapped, wrap } from './slots.ts';

/*
 * What arrives while the data is locked is sealed for the vault's public key, which lies in the header: an ephemeral key
 * agrees on a secret with it (ECDH on P-256), from which the key of this one item is derived. Nobody reads it until the
 * root key is there again; then it is put where it belongs.
 */

const curve = { name: 'ECDH', namedCurve: 'P-256' };
const pointLength = 65;
const nonceLength = 12;
const stepBytes = 256;
const blank = 0x20;
const form = 1;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

export type Later = readonly Sighting[] | Omit<Draft, 'id'>;

type Inbox = Required<Pick<Header, 'inbox' | 'inboxKey'>>;

const privateBound = encoder.encode('inbox key');
const privateWrap = (root: Root) => derived(root, { salt: new Uint8Array(0), info: 'inbox', kind: 'cipher' });

/** A new pair of keys for a header: one half for anyone, the other under the root key. */
export async function newInbox(root: Root): Promise<Inbox> {
  const pair = await crypto.subtle.generateKey(curve, true, ['deriveBits']);
  const [inbox, secret] = await Promise.all([crypto.subtle.exportKey('jwk', pair.publicKey), crypto.subtle.exportKey('pkcs8', pair.privateKey)]);
  return { inbox, inboxKey: await wrap(await privateWrap(root), new Uint8Array(secret), privateBound) };
}

const itemKey = async (own: CryptoKey, theirs: CryptoKey, point: Uint8Array<ArrayBuffer>) => {
  const shared = new Uint8Array(await crypto.subtle.deriveBits({ name: 'ECDH', public: theirs }, own, 256));
  return derived(shared, { salt: point, info: 'inbox item', kind: 'cipher' });
};

const bound = ({ vaultId, epoch }: Pick<Header, 'vaultId' | 'epoch'>) => encoder.encode(`inbox|${form}|${vaultId}|${epoch}`);

function padded(item: Later): Uint8Array<ArrayBuffer> {
  const bytes = encoder.encode(JSON.stringify(item));
  const whole = new Uint8Array(Math.ceil((bytes.length + 1) / stepBytes) * stepBytes).fill(blank);
  whole.set(bytes);
  return whole;
}

/** @throws StoreError `unavailable` where the header has no public key */
export async function sealedItem(header: Header, item: Later): Promise<ArrayBuffer> {
  if (header.inbox === undefined) throw new StoreError('unavailable', { detail: 'no inbox' });
  const [theirs, own] = await Promise.all([crypto.subtle.importKey('jwk', header.inbox, curve, false, []), crypto.subtle.generateKey(curve, false, ['deriveBits'])]);
  const point = new Uint8Array(await crypto.subtle.exportKey('raw', own.publicKey));
  const { nonce, wrapped } = await wrap(await itemKey(own.privateKey, theirs, point), padded(item), bound(header));
  return Uint8Array.from([form, ...point, ...nonce, ...new Uint8Array(wrapped)]).buffer;
}

const said = z.string().check(z.maxLength(20_000));
const moment = z.number();
const sightings = z.array(
  z.object({
    account: said, order: said, stage: z.enum(stages), label: said, at: moment,
    type: z.exactOptional(said), subject: z.exactOptional(said), domain: z.exactOptional(said), createdAt: z.exactOptional(moment), refusal: z.exactOptional(said),
  }),
);
const draft = z.object({ account: said, order: z.exactOptional(said), values: z.record(z.string(), said), page: said, at: moment });

/** One item, or `undefined` when it was not sealed for this key or is not what we write: anyone could have sealed it. */
export async function openedItem(own: CryptoKey, header: Header, item: ArrayBuffer): Promise<Later | undefined> {
  const bytes = new Uint8Array(item);
  const point = bytes.slice(1, 1 + pointLength);
  const nonce = bytes.slice(1 + pointLength, 1 + pointLength + nonceLength);
  try {
    const theirs = await crypto.subtle.importKey('raw', point, curve, false, []);
    const wrapped = bytes.slice(1 + pointLength + nonceLength).buffer;
    const plain = await unwrapped(await itemKey(own, theirs, point), { nonce, wrapped }, bound(header));
    if (plain === undefined) return undefined;
    const value: unknown = JSON.parse(decoder.decode(plain));
    return Array.isArray(value) ? sightings.parse(value) : draft.parse(value);
  } catch {
    return undefined;
  }
}

/** The vault's own half of the pair. */
export async function inboxKeyOf({ inboxKey }: Header, root: Root): Promise<CryptoKey | undefined> {
  const secret = inboxKey === undefined ? undefined : await unwrapped(await privateWrap(root), inboxKey, privateBound);
  return secret === undefined ? undefined : crypto.subtle.importKey('pkcs8', secret, curve, false, ['deriveBits']);
}
