import type { Overview } from '../core/overview.ts';
import type { Profile } from '../core/profile.ts';
import { toBase64 } from './base64.ts';
import { commit } from './commit.ts';
import { StoreError } from './error.ts';
import { besideOrInTurns, outrun } from './lock.ts';
import { allPages, loadPages, manifestOf } from './page-load.ts';
import type { OpenPage } from './pages.ts';
import { bodiesOf, open, type Lying } from './read.ts';
import type { Vault } from './vault.ts';

/** Another window may write while the pages are read so many times in a row. */
const rounds = 8;

/** All pages as they stand, and what is on them, one moment. @throws StoreError */
export const pagesNow = (vault: Vault): Promise<Map<number, OpenPage>> => besideOrInTurns(`store:${vault.name}`, () => pagesInRounds(vault));

async function pagesInRounds(vault: Vault): Promise<Map<number, OpenPage>> {
  for (let round = 0; round < rounds; round += 1) {
    const manifest = await manifestOf(vault);
    if (manifest === undefined) throw new StoreError('damaged', { detail: 'the manifest is gone' });
    const pages = await loadPages(vault, manifest, allPages(manifest));
    if (pages !== undefined) return pages;
  }
  throw outrun('others kept writing');
}

export async function overviewsOf(vault: Vault): Promise<Overview[]> {
  const pages = await pagesNow(vault);
  return [...pages.values()].flatMap(({ entries }) => entries.map(({ overview }) => overview));
}

/** A subject whose row is not, or not any more, the one that was last written. */
export interface Lost {
  /** Name of the row. */
  readonly row: string;
  /** The subject's id and name, from the page. */
  readonly id: string;
  readonly name: string;
}

/**
 * Compares every subject's row with the pages, decrypting each. Resolves with those that are gone, damaged, or replaced
 * by an older one; they stand in `vault.broken` from then on.
 */
export async function lostOf(vault: Vault): Promise<Lost[]> {
  const pages = await pagesNow(vault);
  await bodiesOf(vault, 'profiles');
  const nonces = await vault.connection.run({
    stores: ['profiles'],
    mode: 'readonly',
    body: async (tx) => new Map((await tx.objectStore('profiles').getAll()).map(({ id, nonce }) => [id, toBase64(nonce)])),
  });
  const entries = [...pages.values()].flatMap((page) => page.entries);
  const lost = entries.filter(({ row, nonce }) => nonces.get(row) !== nonce || vault.broken.has(`profiles/${row}`));
  for (const { row } of lost) vault.broken.add(`profiles/${row}`);
  return lost.map(({ row, overview }) => ({ row, id: overview.id, name: overview.name }));
}

/** So many subjects are decrypted in some hundred milliseconds; the copies look through more. */
const few = 1_000;

/** Looks through every subject where they are few. What was found stands in `vault.broken`. */
export async function lookThrough(vault: Vault): Promise<void> {
  const manifest = await manifestOf(vault);
  if (manifest !== undefined && manifest.counts.profiles <= few) await lostOf(vault);
}

/**
 * One subject's details.
 * @throws StoreError `undecryptable` when the row does not open, or is an older one that was put back
 */
export async function openListed(vault: Vault, lying: Lying, pages: ReadonlyMap<number, OpenPage>): Promise<Profile> {
  const profile = await open(vault, 'profiles', lying);
  const entry = pages.get(Number(lying.row.group))?.entries.find(({ row }) => row === lying.row.id);
  if (entry !== undefined && entry.nonce === toBase64(lying.row.nonce)) return profile;
  vault.broken.add(`profiles/${lying.row.id}`);
  throw new StoreError('undecryptable', { detail: 'an older record stands in its place' });
}

/** Keeps pinyin that was worked out for subjects saved without it. */
export async function keepSounds(vault: Vault, sounds: ReadonlyMap<string, string>): Promise<void> {
  if (sounds.size === 0) return;
  const pages = [...(await pagesNow(vault))].filter(([, { entries }]) => entries.some(({ overview }) => differs(overview, sounds)));
  if (pages.length === 0) return;
  await commit(vault, { sounds: { byId: sounds, pages: pages.map(([page]) => page) }, durability: 'relaxed' });
}

const differs = ({ id, sound }: Overview, sounds: ReadonlyMap<string, string>): boolean => sounds.has(id) && sounds.get(id) !== sound;
