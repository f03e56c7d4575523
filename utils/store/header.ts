import { toBase64 } from './base64.ts';
import { StoreError } from './error.ts';
import type { Tx } from './schema.ts';

/** How a passphrase is stretched. Refused below the floor and above the ceiling: 32 MiB and 2 passes, 1 GiB and 20. */
export interface Stretching {
  readonly kind: 'argon2id';
  /** KiB. */
  readonly memory: number;
  readonly passes: number;
  readonly lanes: number;
}

/** A secret under AES-GCM. */
export interface Wrapped {
  readonly nonce: Uint8Array<ArrayBuffer>;
  readonly wrapped: ArrayBuffer;
}

/**
 * One way to the root key. `device`: a key object that no code can export, kept beside the data. The header without its
 * wrapped keys is authenticated with each of them.
 */
export type Slot =
  | ({ readonly kind: 'device'; readonly key: CryptoKey } & Wrapped)
  | ({ readonly kind: 'passphrase'; readonly stretching: Stretching; readonly salt: Uint8Array<ArrayBuffer> } & Wrapped)
  | ({ readonly kind: 'recovery'; readonly salt: Uint8Array<ArrayBuffer> } & Wrapped);

export type SlotOf<Kind extends Slot['kind']> = Extract<Slot, { kind: Kind }>;

/** What leads to the root key of this vault, from which every other key is derived. */
export interface Header {
  readonly form: 2;
  readonly vaultId: string;
  /** Raised when the root key is replaced. */
  readonly epoch: number;
  readonly slots: readonly Slot[];
  /** Anyone may seal for it; only the root key opens: for what arrives while the data is locked. */
  readonly inbox?: JsonWebKey;
  /** The other half of `inbox`, under the root key. */
  readonly inboxKey?: Wrapped;
  /** SHA-256 of all the rest: tells a damaged header from a wrong passphrase. */
  readonly check: ArrayBuffer;
}

export type HeaderBody = Omit<Header, 'check'>;

const encoder = new TextEncoder();

/** What is bound to every slot: all that leads to a key, in a fixed order, without the wrapped keys themselves. */
export function boundTo({ form, vaultId, epoch, slots, inbox }: Pick<HeaderBody, 'form' | 'vaultId' | 'epoch' | 'inbox'> & { readonly slots: readonly SlotPlan[] }): Uint8Array<ArrayBuffer> {
  const ways = slots.map((slot) => [
    slot.kind,
    ...(slot.kind === 'device' ? [] : [toBase64(slot.salt)]),
    ...(slot.kind === 'passphrase' ? [slot.stretching.kind, slot.stretching.memory, slot.stretching.passes, slot.stretching.lanes] : []),
  ]);
  return encoder.encode(JSON.stringify([form, vaultId, epoch, ways, inbox?.x ?? '', inbox?.y ?? '']));
}

/** A slot without its wrapped key. */
export type SlotPlan = { readonly kind: 'device' } | Pick<SlotOf<'passphrase'>, 'kind' | 'stretching' | 'salt'> | Pick<SlotOf<'recovery'>, 'kind' | 'salt'>;

const wrappedText = (one: Wrapped | undefined) => (one === undefined ? '' : `${toBase64(one.nonce)} ${toBase64(new Uint8Array(one.wrapped))}`);

const digestOf = (body: HeaderBody): Promise<ArrayBuffer> =>
  crypto.subtle.digest('SHA-256', new Uint8Array([...boundTo(body), ...encoder.encode(JSON.stringify([body.slots.map(wrappedText), wrappedText(body.inboxKey)]))]));

export const checked = async (body: HeaderBody): Promise<Header> => ({ ...body, check: await digestOf(body) });

async function isWhole(header: Header): Promise<boolean> {
  try {
    return toBase64(new Uint8Array(await digestOf(header))) === toBase64(new Uint8Array(header.check));
  } catch {
    // Not even of the right shape.
    return false;
  }
}

/** Whether both are the same to the last bit, as their digests say. */
export const isSameHeader = (one: Header | undefined, other: Header | undefined): boolean =>
  one !== undefined && other !== undefined && toBase64(new Uint8Array(one.check)) === toBase64(new Uint8Array(other.check));

/** The header and its double in one database: what one damaged row takes away, the other still has. */
const places = ['only', 'spare'] as const;

export type Headers = readonly (Header | undefined)[];

/** Both copies as they stand, within a transaction over `header`. */
export const headersIn = (tx: Tx | Tx<'readwrite'>): Promise<Headers> => Promise.all(places.map((place) => tx.objectStore('header').get(place)));

/** Writes both copies, within a transaction over `header`. */
export async function putHeader(tx: Tx<'readwrite'>, header: Header): Promise<void> {
  await Promise.all(places.map((place) => tx.objectStore('header').put(header, place)));
}

/** Whether the header and its double are both there and whole. */
export const areWhole = async (headers: Headers): Promise<boolean> => (await Promise.all(headers.map((one) => one !== undefined && isWhole(one)))).every(Boolean);

/** For those who go on without a header: not where a newer version wrote it, which they would write over. @throws the error, unless the header is damaged */
export function withoutDamaged(error: unknown): undefined {
  if (!(error instanceof StoreError && error.kind === 'damaged')) throw error;
}

/**
 * The copy that is whole, or `undefined` where there never was one.
 * @throws StoreError `damaged` when none is whole, `newer-version` for a form that this version does not know
 */
export async function wholeOf(headers: Headers): Promise<Header | undefined> {
  const there = headers.filter((one) => one !== undefined);
  if (there.length === 0) return undefined;
  if (there.some(({ form }) => (form as number) > 2)) throw new StoreError('newer-version');
  for (const header of there) if (await isWhole(header)) return header;
  throw new StoreError('damaged', { detail: 'the header is damaged' });
}
