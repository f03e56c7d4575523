import { toBase64 } from './base64.ts';
import { StoreError } from './error.ts';
import { wholeOf, type Header } from './header.ts';
import { connected, headerThere, replaceHeader, waysIn } from './header-store.ts';
import type { Root } from './keys.ts';
import { settled, type StoreOptions } from './options.ts';
import { judgePassphrase } from './passphrase.ts';
import { newRecoveryCode, readRecovery } from './recovery-code.ts';
import { rotateUnder, type Telling } from './rotate.ts';
import { beginSession, endSession, liveSession } from './session.ts';
import { renewCopyHeaders } from './snapshot.ts';
import { newWayOfPassphrase, rootBehind, wayOfPassphrase, type Secret } from './secret.ts';
import { deviceWay, headerOf, recoveryWay, slotIn, type Way } from './slots.ts';

export { judgePassphrase } from './passphrase.ts';
export type { Secret } from './secret.ts';

/** Who can open the stored data: nobody yet, this browser profile by itself, or whoever knows the passphrase. */
export type Custody = { readonly kind: 'new' } | { readonly kind: 'device' } | { readonly kind: 'passphrase'; readonly unlocked: boolean };

/** @throws StoreError `damaged` when the data that was written, or all that leads to its keys, is gone */
export async function custodyOf(options: StoreOptions = {}): Promise<Custody> {
  const { anchors } = settled(options);
  const anchor = await anchors.read();
  const { headers, hasFirst } = await connected(options, waysIn).catch((error: unknown) => {
    // No database at all, and none that is remembered.
    if (anchor === undefined && isDamaged(error)) return { headers: [], hasFirst: false };
    throw error;
  });
  const header = await wholeOf(headers);
  // Data of the first schema has none, nor has a database that was never filled.
  if (header === undefined) return { kind: hasFirst || anchor !== undefined ? 'device' : 'new' };
  if (slotIn(header, 'device') !== undefined) return { kind: 'device' };
  const live = await liveSession(options);
  return { kind: 'passphrase', unlocked: live?.vaultId === header.vaultId && live.epoch === header.epoch };
}

const isDamaged = (error: unknown) => error instanceof StoreError && error.kind === 'damaged';

const begin = ({ vaultId, epoch }: Header, root: Root, options: StoreOptions) => beginSession({ vaultId, epoch, root: toBase64(root) }, options);

/** Opens the data for every window of this browser. @throws StoreError `wrong-passphrase`, `weak-protection`, `no-memory`, `damaged` */
export async function unlock(secret: Secret, options: StoreOptions = {}): Promise<void> {
  const header = await connected(options, headerThere);
  await begin(header, await rootBehind(header, secret, options), options);
}

/** Forgets the root key in every window. Without a passphrase there is nothing to forget. */
export const lock = (options: StoreOptions = {}): Promise<void> => endSession(options);

/** What stays when the ways to a root key change. */
const partsOf = ({ vaultId, epoch, inbox, inboxKey }: Header) => ({ vaultId, epoch, ...(inbox !== undefined && { inbox }), ...(inboxKey !== undefined && { inboxKey }) });

async function withRecovery(way: Way): Promise<{ readonly ways: readonly Way[]; readonly recovery: string }> {
  const recovery = newRecoveryCode();
  const read = readRecovery(recovery);
  if (!read.ok) throw new StoreError('unavailable', { detail: 'no recovery code' });
  return { ways: [way, await recoveryWay(read.code)], recovery };
}

export interface Passphrases {
  readonly next: string;
  /** The passphrase so far, or the recovery code where it was forgotten. */
  readonly old?: string;
}

/**
 * Sets or changes the passphrase. Each time there is a new recovery code, shown once; an older one is void. Where there was no
 * passphrase, everything is encrypted anew under keys that were never on disk in the clear.
 * @throws StoreError `wrong-passphrase`, `weak-protection` when `next` is too weak, `no-memory`
 */
export async function setPassphrase({ next, old }: Passphrases, options: StoreOptions = {}): Promise<{ readonly recovery: string }> {
  if (!judgePassphrase(next).ok) throw new StoreError('weak-protection', { detail: 'the passphrase is too weak' });
  const { ways, recovery } = await withRecovery(await newWayOfPassphrase(next, options));
  const custody = await custodyOf(options);
  if (custody.kind !== 'passphrase') {
    const { header, root } = await rotateUnder(ways, {}, options);
    await begin(header, root, options);
    await renewCopyHeaders(options);
    return { recovery };
  }
  await connected(options, async (connection) => {
    const header = await headerThere(connection);
    const root = await rootBehind(header, secretOf(old ?? ''), options);
    const changed = await headerOf(root, partsOf(header), ways);
    await replaceHeader(connection, { old: header, next: changed });
    await begin(changed, root, options);
  });
  await renewCopyHeaders(options);
  return { recovery };
}

const secretOf = (typed: string): Secret => (readRecovery(typed).ok ? { recovery: typed } : { passphrase: typed });

/** From now on the data opens by itself in this browser profile. @throws StoreError `wrong-passphrase` */
export async function dropPassphrase(passphrase: string, options: StoreOptions = {}): Promise<void> {
  await connected(options, async (connection) => {
    const header = await headerThere(connection);
    const root = await rootBehind(header, { passphrase }, options);
    await replaceHeader(connection, { old: header, next: await headerOf(root, partsOf(header), [await deviceWay()]) });
  });
  await renewCopyHeaders(options);
  await endSession(options);
}

/** A new recovery code; the older one is void. @throws StoreError `wrong-passphrase` */
export async function newRecovery(passphrase: string, options: StoreOptions = {}): Promise<string> {
  const fresh = await connected(options, async (connection) => {
    const header = await headerThere(connection);
    const { way, root } = await wayOfPassphrase(header, passphrase, options);
    const { ways, recovery } = await withRecovery(way);
    await replaceHeader(connection, { old: header, next: await headerOf(root, partsOf(header), ways) });
    return recovery;
  });
  await renewCopyHeaders(options);
  return fresh;
}

/**
 * After a suspected leak: a new root key, everything encrypted anew, all in one transaction. With a passphrase, it stays and the
 * recovery code is a new one; the older is void.
 * @param passphrase `undefined` where there is none
 * @throws StoreError `wrong-passphrase`, `busy` when others kept writing
 */
export async function rotate(passphrase: string | undefined, telling: Telling, options: StoreOptions = {}): Promise<{ readonly recovery?: string }> {
  if (passphrase === undefined) {
    await rotateUnder([await deviceWay()], telling, options);
    await renewCopyHeaders(options);
    return {};
  }
  const over = await connected(options, headerThere);
  await begin(over, await rootBehind(over, { passphrase }, options), options);
  const { ways, recovery } = await withRecovery(await newWayOfPassphrase(passphrase, options));
  const { header, root } = await rotateUnder(ways, { ...telling, over }, options);
  await begin(header, root, options);
  await renewCopyHeaders(options);
  return { recovery };
}
