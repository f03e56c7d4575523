import type { Profile } from '../core/profile.ts';
import { headOf, onCopy, snapshotsOf, type CopyId } from './copies.ts';
import { StoreError } from './error.ts';
import { putHeader, wholeOf, withoutDamaged } from './header.ts';
import { waysIn } from './header-store.ts';
import { openVault } from './open-vault.ts';
import { settled, type StoreOptions } from './options.ts';
import { keepWhatIsLeft } from './recover.ts';
import { restoreIn } from './restore.ts';
import { onCopiedVault, takeBefore } from './snapshot.ts';
import type { Vault } from './vault.ts';
import { readAll, type Kept } from './whole.ts';

export interface Restored {
  /** Subjects that stand now. */
  readonly subjects: number;
  /** Of those, how many came from the copy. */
  readonly fromCopy: number;
}

/**
 * Brings a copy back. What can still be read beside it is newer and stays; what is damaged or missing comes from the copy. All
 * of it is written in one strict transaction; what stood before is kept as a copy of its own.
 * @throws StoreError `locked` when the passphrase is needed first, `unavailable` when the copy is gone
 */
export async function restoreSnapshot(id: CopyId, options: StoreOptions = {}): Promise<Restored> {
  await lendHeader(id, options).catch((error: unknown) => moved(error, id, options));
  await keepWhatIsLeft(options);
  const { vault } = await openVault(options);
  try {
    return await restoredInto(vault, id, options);
  } finally {
    vault.connection.close();
  }
}

/** Lays a copy under what stands in an open vault. */
export async function restoredInto(vault: Vault, id: CopyId, options: StoreOptions): Promise<Restored> {
  const theirs = await onCopiedVault(options, id, allOf);
  if (theirs === undefined) throw new StoreError('unavailable', { detail: 'the copy is gone' });
  const mine = await allOf(vault);
  const profiles = later(subjectsOf(theirs), subjectsOf(mine));
  // What stood before the last replacement must not be written over while it is being brought back.
  const before = mine.length > 0 && id !== 'before' ? () => takeBefore(vault, options) : () => Promise.resolve();
  await restoreIn(vault, before).blendIn(theirs, { profiles, renamed: new Map() });
  const known = new Set(subjectsOf(mine).map((one) => `${one.id} ${one.updatedAt}`));
  return { subjects: profiles.length, fromCopy: profiles.filter((one) => !known.has(`${one.id} ${one.updatedAt}`)).length };
}

async function allOf(vault: Vault): Promise<Kept[]> {
  const all: Kept[] = [];
  for await (const some of readAll(vault)) all.push(...some);
  return all;
}

const subjectsOf = (all: readonly Kept[]): Profile[] => all.flatMap((kept) => (kept.store === 'profiles' ? [kept.body] : []));

/** Each subject once, as it was saved last. */
function later(theirs: readonly Profile[], mine: readonly Profile[]): Profile[] {
  const byId = new Map(theirs.map((one) => [one.id, one]));
  for (const one of mine) if ((byId.get(one.id)?.updatedAt ?? 0) <= one.updatedAt) byId.set(one.id, one);
  return [...byId.values()];
}

/** A database that does not open however often it is tried is left as it is, and the copy is brought back beside it. */
async function moved(error: unknown, id: CopyId, options: StoreOptions): Promise<void> {
  const { anchors } = settled(options);
  const isClosed = error instanceof StoreError && error.kind === 'unavailable';
  if (!isClosed || anchors.move === undefined || (await snapshotsOf(options)).every((copy) => copy.id !== id)) throw error;
  await anchors.move();
  await lendHeader(id, options);
}

/** Where the way to the keys is lost with the database, the copy's is put in its place. */
async function lendHeader(id: CopyId, options: StoreOptions): Promise<void> {
  const { header: lent, first } = (await onCopy(options, { id, mayCreate: false }, headOf)) ?? {};
  // A copy of the first schema has none to lend; the database then gets a new one.
  if (first !== undefined) return;
  if (lent === undefined) throw new StoreError('unavailable', { detail: 'the copy is gone' });
  const connection = settled(options).connectTo({ mayCreate: true });
  try {
    const { headers } = await waysIn(connection);
    if ((await wholeOf(headers).catch(withoutDamaged)) !== undefined) return;
    await connection.run({ stores: ['header'], mode: 'readwrite', durability: 'strict', body: (tx) => putHeader(tx, lent) });
  } finally {
    connection.close();
  }
}
