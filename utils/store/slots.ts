import { StoreError } from './error.ts';
import { boundTo, checked, type Header, type HeaderBody, type Slot, type SlotOf, type SlotPlan, type Stretching, type Wrapped } from './header.ts';
import { derived, newRoot, rootLength, type Root } from './keys.ts';
import { random } from './random.ts';

/** A way to the root key, with the key that wraps it. */
export type Way = { readonly plan: SlotPlan; readonly key: CryptoKey };

const cipher = { name: 'AES-GCM', length: 256 };
const saltLength = 16;

const keyOf = (raw: Uint8Array<ArrayBuffer>) => crypto.subtle.importKey('raw', raw, cipher, false, ['encrypt', 'decrypt']);

export async function wrap(key: CryptoKey, secret: Uint8Array<ArrayBuffer>, bound: Uint8Array<ArrayBuffer>): Promise<Wrapped> {
  const nonce = random(12);
  return { nonce, wrapped: await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce, additionalData: bound }, key, secret) };
}

/** `undefined` when the key is not the one, or anything was changed. */
export async function unwrapped(key: CryptoKey, one: Wrapped, bound: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: one.nonce, additionalData: bound }, key, one.wrapped));
  } catch {
    return undefined;
  }
}

export const deviceWay = async (): Promise<Way> => ({ plan: { kind: 'device' }, key: await crypto.subtle.generateKey(cipher, false, ['encrypt', 'decrypt']) });

/** @param stretch turns the passphrase and the salt into 32 bytes */
export async function passphraseWay(stretching: Stretching, stretch: (salt: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer>>): Promise<Way> {
  const salt = random(saltLength);
  return { plan: { kind: 'passphrase', stretching, salt }, key: await keyOf(await stretch(salt)) };
}

/** The same passphrase again, from its slot. */
export const passphraseWayOf = async ({ stretching, salt }: SlotOf<'passphrase'>, stretched: Uint8Array<ArrayBuffer>): Promise<Way> => ({
  plan: { kind: 'passphrase', stretching, salt },
  key: await keyOf(stretched),
});

const recoveryKey = (code: Uint8Array<ArrayBuffer>, salt: Uint8Array<ArrayBuffer>) => derived(code, { salt, info: 'recovery', kind: 'cipher' });

export async function recoveryWay(code: Uint8Array<ArrayBuffer>): Promise<Way> {
  const salt = random(saltLength);
  return { plan: { kind: 'recovery', salt }, key: await recoveryKey(code, salt) };
}

export const recoveryWayOf = async ({ salt }: SlotOf<'recovery'>, code: Uint8Array<ArrayBuffer>): Promise<Way> => ({ plan: { kind: 'recovery', salt }, key: await recoveryKey(code, salt) });

async function slotOf({ plan, key }: Way, root: Root, bound: Uint8Array<ArrayBuffer>): Promise<Slot> {
  const wrapped = await wrap(key, root, bound);
  return plan.kind === 'device' ? { ...plan, key, ...wrapped } : { ...plan, ...wrapped };
}

/** A header whose every slot leads to `root`: each was opened again before it is given out. @throws StoreError */
export async function headerOf(root: Root, about: Pick<HeaderBody, 'vaultId' | 'epoch' | 'inbox' | 'inboxKey'>, ways: readonly Way[]): Promise<Header> {
  const bound = boundTo({ form: 2, ...about, slots: ways.map(({ plan }) => plan) });
  const slots = await Promise.all(ways.map((way) => slotOf(way, root, bound)));
  const header = await checked({ form: 2, ...about, slots });
  for (const [at, { key }] of ways.entries()) {
    const back = await openSlot(header, slots[at], key);
    if (back?.join() !== root.join()) throw new StoreError('unavailable', { detail: 'a slot that does not open' });
  }
  return header;
}

/** The root key out of a slot. `undefined` when the key is not the one, or what is bound to it was changed. */
export async function openSlot(header: HeaderBody, slot: Slot | undefined, key: CryptoKey): Promise<Root | undefined> {
  const root = slot === undefined ? undefined : await unwrapped(key, slot, boundTo(header));
  return root?.length === rootLength ? root : undefined;
}

export const slotIn = <Kind extends Slot['kind']>(header: HeaderBody, kind: Kind): SlotOf<Kind> | undefined => header.slots.find((slot): slot is SlotOf<Kind> => slot.kind === kind);

/** The root key of a vault without a passphrase. @throws StoreError `damaged` when the slot does not open */
export async function rootOfDevice(header: HeaderBody): Promise<Root | undefined> {
  const slot = slotIn(header, 'device');
  if (slot === undefined) return undefined;
  const root = await openSlot(header, slot, slot.key);
  if (root === undefined) throw new StoreError('damaged', { detail: 'the device key does not open' });
  return root;
}

/** A first header: no passphrase yet. */
export async function firstHeader(about: Pick<HeaderBody, 'vaultId' | 'epoch'>): Promise<{ readonly root: Root; readonly header: Header }> {
  const root = newRoot();
  return { root, header: await headerOf(root, about, [await deviceWay()]) };
}
