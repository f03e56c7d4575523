import { overviewOf } from '../core/overview.ts';
import { toBase64 } from './base64.ts';
import { markOf, pagesIn, sizeOf } from './page-marks.ts';
import { openPage, type OpenPage, type PageEntry } from './pages.ts';
import { lyingIn, open } from './read.ts';
import { only, type Manifest, type PageRow } from './schema.ts';
import { inBreaths, inSlices } from './slices.ts';
import { isSameBytes } from './sums.ts';
import type { Vault } from './vault.ts';

const macOf = ({ mac }: { readonly mac?: ArrayBuffer }): Uint8Array | undefined => (mac === undefined ? undefined : new Uint8Array(mac));

/** A manifest of the first schema has no mac. */
export const isSameManifest = (one: Manifest | undefined, other: Manifest | undefined): boolean =>
  one !== undefined && other !== undefined && one.vaultId === other.vaultId && one.epoch === other.epoch && isSameBytes(macOf(one), macOf(other));

/** Whether the page that was read before is still the one that the manifest names. */
function isCurrent(vault: Vault, manifest: Manifest, page: number): boolean {
  const known = vault.pages.get(page);
  return known !== undefined && isSameBytes(known.mark.nonce, markOf(manifest.pages, page).nonce);
}

/**
 * The named pages as the manifest names them; those read before are not read again. One that is damaged is made anew
 * from the rows of its subjects. `undefined` when another manifest stands meanwhile.
 */
export async function loadPages(vault: Vault, manifest: Manifest, numbers: readonly number[]): Promise<Map<number, OpenPage> | undefined> {
  const there = numbers.filter((page) => sizeOf(manifest.pages, page) > 0);
  const stale = there.filter((page) => !isCurrent(vault, manifest, page));
  const rows = stale.length === 0 ? [] : await readPages(vault, manifest, stale);
  if (rows === undefined) return undefined;
  await inBreaths(stale, async (page, at) => void vault.pages.set(page, await openOrMend(vault, manifest, { page, row: rows[at] })));
  return new Map(there.flatMap((page) => {
    const opened = vault.pages.get(page);
    return opened === undefined ? [] : [[page, opened] as const];
  }));
}

const readPages = (vault: Vault, manifest: Manifest, numbers: readonly number[]): Promise<(PageRow | undefined)[] | undefined> =>
  vault.connection.run({
    stores: ['pages', 'manifest'],
    mode: 'readonly',
    async body(tx) {
      if (!isSameManifest(await tx.objectStore('manifest').get(only), manifest)) return undefined;
      return inSlices(numbers, (page) => tx.objectStore('pages').get(page));
    },
  });

interface Numbered {
  readonly page: number;
  readonly row: PageRow | undefined;
}

async function openOrMend(vault: Vault, manifest: Manifest, { page, row }: Numbered): Promise<OpenPage> {
  const mark = markOf(manifest.pages, page);
  return openPage(vault.keys, row, mark).catch(async () => ({ mark, entries: await mended(vault, page) }));
}

/** The entries of a damaged page, from the subjects that stand on it. */
async function mended(vault: Vault, page: number): Promise<PageEntry[]> {
  const lying = await vault.connection.run({ stores: ['profiles', 'clients'], mode: 'readonly', body: (tx) => lyingIn(tx, 'profiles', String(page)) });
  const entries = await inSlices(lying, async (one): Promise<PageEntry[]> => {
    const profile = await open(vault, 'profiles', one).catch(() => undefined);
    return profile === undefined ? [] : [{ row: one.row.id, nonce: toBase64(one.row.nonce), overview: overviewOf(profile) }];
  });
  return entries.flat();
}

/** The manifest that stands. */
export const manifestOf = (vault: Vault): Promise<Manifest | undefined> =>
  vault.connection.run({ stores: ['manifest'], mode: 'readonly', body: (tx) => tx.objectStore('manifest').get(only) });

export const allPages = (manifest: Manifest): number[] => Array.from({ length: pagesIn(manifest.pages) }, (_, page) => page);
