import type { Keys } from './keys.ts';
import { noMarks } from './page-marks.ts';
import { bodyStores, type BodyStore, type Manifest } from './schema.ts';
import { noSum, type Sum } from './sums.ts';

export type Counts = Manifest['counts'];
export type Sums = Manifest['sums'];

const perStore = <T>(value: () => T) => Object.fromEntries(bodyStores.map((name) => [name, value()])) as Record<BodyStore, T>;

export const noCounts = (): Record<BodyStore, number> => perStore(() => 0);
export const noSums = (): Record<BodyStore, Sum> => perStore(noSum);
export const total = (counts: Counts): number => Object.values(counts).reduce((sum, count) => sum + count, 0);

/** A manifest before it is authenticated. */
export type Stated = Omit<Manifest, 'mac'>;

const encoder = new TextEncoder();
const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

function bytesOf({ vaultId, createdAt, epoch, keyEpoch, counts, sums, pages }: Stated): Uint8Array<ArrayBuffer> {
  const figures = bodyStores.map((name) => [name, counts[name], hex(sums[name])]);
  const said = encoder.encode(JSON.stringify([vaultId, createdAt, epoch, keyEpoch, figures, pages.length]));
  const all = new Uint8Array(said.length + pages.length);
  all.set(said);
  all.set(pages, said.length);
  return all;
}

/** Authenticates a manifest. Never called while a transaction is open: waiting for it would close the transaction. */
export async function signed(keys: Pick<Keys, 'mac' | 'epoch'>, { vaultId, createdAt, epoch, counts, sums, pages, copied }: Stated): Promise<Manifest> {
  const stated = { vaultId, createdAt, epoch, keyEpoch: keys.epoch, counts, sums, pages };
  return { ...stated, ...(copied !== undefined && { copied }), mac: await crypto.subtle.sign('HMAC', keys.mac, bytesOf(stated)) };
}

/** Whether this manifest was written with these keys, as it stands. */
export async function isGenuine(keys: Pick<Keys, 'mac'>, manifest: Manifest): Promise<boolean> {
  try {
    return await crypto.subtle.verify('HMAC', keys.mac, manifest.mac, bytesOf(manifest));
  } catch {
    // Not even of the right shape.
    return false;
  }
}

/** The manifest of a vault in which nothing lies yet. */
export const firstManifest = (keys: Pick<Keys, 'mac' | 'epoch' | 'vaultId'>, createdAt: number): Promise<Manifest> =>
  signed(keys, { vaultId: keys.vaultId, createdAt, epoch: 0, counts: noCounts(), sums: noSums(), pages: noMarks() });
