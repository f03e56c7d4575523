import type { Sighting } from '../core/order.ts';
import { stages } from '../core/stages.ts';
import { z } from '../zod.ts';
import type { Draft, Store } from './api.ts';
import { StoreError } from './error.ts';
import { headersIn, wholeOf, type Header } from './header.ts';
import { derived, type Root } from './keys.ts';
import { settled, type StoreOptions } from './options.ts';
import { unwrapped, wrap } from './slots.ts';
import type { Vault } from './vault.ts';

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
/** More than this is no person at work: the oldest stay, and the rest is refused as if the disk were full. */
const most = 10_000;

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

async function sealed(header: Header, item: Later): Promise<ArrayBuffer> {
  if (header.inbox === undefined) throw new StoreError('unavailable', { detail: 'no inbox' });
  const [theirs, own] = await Promise.all([crypto.subtle.importKey('jwk', header.inbox, curve, false, []), crypto.subtle.generateKey(curve, false, ['deriveBits'])]);
  const point = new Uint8Array(await crypto.subtle.exportKey('raw', own.publicKey));
  const { nonce, wrapped } = await wrap(await itemKey(own.privateKey, theirs, point), padded(item), bound(header));
  return Uint8Array.from([form, ...point, ...nonce, ...new Uint8Array(wrapped)]).buffer;
}

/**
 * Keeps what a page of the console showed or what was typed there while the data is locked. Strict durability.
 * @throws StoreError `unavailable` where there is no passphrase, and so nothing is ever locked; `full`
 */
export async function sealForLater(item: Later, options: StoreOptions = {}): Promise<void> {
  const connection = settled(options).connectTo({ mayCreate: false });
  try {
    // Keys that were replaced between reading the header and writing the item would lose it: then once more.
    for (;;) {
      const header = await wholeOf(await connection.run({ stores: ['header'], mode: 'readonly', body: headersIn }));
      if (header === undefined) throw new StoreError('unavailable', { detail: 'no inbox' });
      const item_ = await sealed(header, item);
      const isIn = await connection.run({
        stores: ['header', 'inbox'],
        mode: 'readwrite',
        durability: 'strict',
        body: async (tx) => {
          const [headers, count] = await Promise.all([headersIn(tx), tx.objectStore('inbox').count()]);
          if (headers.every((one) => one?.epoch !== header.epoch || one.inbox?.x !== header.inbox?.x)) return false;
          if (count >= most) throw new StoreError('full', { detail: 'the inbox' });
          await tx.objectStore('inbox').add(item_);
          return true;
        },
      });
      if (isIn) return;
    }
  } finally {
    connection.close();
  }
}

const said = z.string().check(z.maxLength(20_000));
const at = z.number();
const sightings = z.array(
  z.object({
    account: said, order: said, stage: z.enum(stages), label: said, at,
    type: z.exactOptional(said), subject: z.exactOptional(said), domain: z.exactOptional(said), createdAt: z.exactOptional(at), refusal: z.exactOptional(said),
  }),
);
const draft = z.object({ account: said, order: z.exactOptional(said), values: z.record(z.string(), said), page: said, at });

/** One item, or `undefined` when it was not sealed for this key or is not what we write: anyone could have sealed it. */
async function opened(own: CryptoKey, header: Header, item: ArrayBuffer): Promise<Later | undefined> {
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

async function ownKey({ inboxKey }: Header, root: Root): Promise<CryptoKey | undefined> {
  const secret = inboxKey === undefined ? undefined : await unwrapped(await privateWrap(root), inboxKey, privateBound);
  return secret === undefined ? undefined : crypto.subtle.importKey('pkcs8', secret, curve, false, ['deriveBits']);
}

type Takes = Pick<Store, 'see' | 'saveDraft'>;

const isSightings = (item: Later): item is readonly Sighting[] => Array.isArray(item);

interface Opening {
  readonly header: Header;
  readonly root: Root;
}

/**
 * Puts what arrived while locked where it belongs, the oldest first, and takes it out of the inbox only then: stopped in
 * between, it is put there once more, which changes nothing. Resolves with how many items were left where they are.
 */
export async function drain(vault: Vault, takes: Takes, { header, root }: Opening): Promise<number> {
  const items = await itemsIn(vault);
  const own = items.length === 0 ? undefined : await ownKey(header, root);
  if (own === undefined) return items.length;
  const done: number[] = [];
  for (const { key, item } of items) if (await isTaken(takes, await opened(own, header, item))) done.push(key);
  await vault.connection.run({
    stores: ['inbox'],
    mode: 'readwrite',
    durability: 'strict',
    body: async (tx) => void (await Promise.all(done.map((key) => tx.objectStore('inbox').delete(key)))),
  });
  return items.length - done.length;
}

async function itemsIn(vault: Vault): Promise<{ readonly key: number; readonly item: ArrayBuffer }[]> {
  const [keys, items] = await vault.connection.run({
    stores: ['inbox'],
    mode: 'readonly',
    body: (tx) => Promise.all([tx.objectStore('inbox').getAllKeys(), tx.objectStore('inbox').getAll()]),
  });
  return items.flatMap((item, at) => keys.slice(at, at + 1).map((key) => ({ key, item })));
}

/** A full disk leaves the item for the next opening. */
async function isTaken(takes: Takes, later: Later | undefined): Promise<boolean> {
  if (later === undefined) return false;
  try {
    await (isSightings(later) ? takes.see(later) : takes.saveDraft(later));
    return true;
  } catch {
    return false;
  }
}
