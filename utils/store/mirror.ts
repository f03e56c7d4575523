import type { Connection } from './connection.ts';
import { StoreError } from './error.ts';
import { headersIn } from './header.ts';
import { allPages, isSameManifest } from './page-load.ts';
import { markOf, pagesIn } from './page-marks.ts';
import { random } from './random.ts';
import { bodyStores, only, storeNames, type BodyStore, type Manifest, type PageRow, type Row, type Tx } from './schema.ts';
import { inSlices } from './slices.ts';
import { isSameBytes } from './sums.ts';

/*
 * A copy is brought up to date part by part: a store of many kinds of record is one part, a page of subjects with their
 * rows and keys another. A part is copied when the manifest says that it changed. While parts are missing the copy has no
 * manifest, and nobody restores it.
 *
 * Meanwhile others may erase from the copy, empty it, or begin to copy to it. So whoever copies leaves a claim there, in the
 * inbox, which copies have no other use for; everything that empties a copy takes it away, and without it nothing is written.
 */

const wholeStores: readonly BodyStore[] = bodyStores.filter((name) => name !== 'profiles' && name !== 'clients');

/** So many parts are copied at a time, so that memory stays flat. */
const atOnce = 16;

type Part = { readonly store: BodyStore } | { readonly page: number };

const keyOf = (part: Part): string => ('store' in part ? part.store : `page ${part.page}`);

/** What tells one state of a part from another. */
function stateOf(manifest: Manifest, part: Part): string {
  if ('store' in part) return `${manifest.counts[part.store]} ${manifest.sums[part.store].join()}`;
  const { size, nonce } = markOf(manifest.pages, part.page);
  return `${size} ${nonce.join()}`;
}

const partsOf = (manifest: Manifest): Part[] => [...wholeStores.map((store) => ({ store })), ...allPages(manifest).map((page) => ({ page }))];

interface Content {
  readonly part: Part;
  readonly state: string;
  readonly rows: readonly { readonly store: BodyStore; readonly row: Row }[];
  readonly pageRow?: PageRow | undefined;
}

/** The parts as they are at one moment. */
const read = (from: Connection, parts: readonly Part[]): Promise<Content[]> =>
  from.run({
    stores: [...bodyStores, 'pages', 'manifest'],
    mode: 'readonly',
    async body(tx) {
      const manifest = await tx.objectStore('manifest').get(only);
      if (manifest === undefined) return [];
      return inSlices(parts, (part) => ('store' in part ? readStore(tx, part, manifest) : readPage(tx, part, manifest)));
    },
  });

async function readStore(tx: Tx, part: { readonly store: BodyStore }, manifest: Manifest): Promise<Content> {
  const rows = await tx.objectStore(part.store).getAll();
  return { part, state: stateOf(manifest, part), rows: rows.map((row) => ({ store: part.store, row })) };
}

async function readPage(tx: Tx, part: { readonly page: number }, manifest: Manifest): Promise<Content> {
  const [profiles, pageRow] = await Promise.all([tx.objectStore('profiles').index('group').getAll(String(part.page)), tx.objectStore('pages').get(part.page)]);
  const clients = await Promise.all(profiles.map(({ id }) => tx.objectStore('clients').get(id)));
  const keys = clients.flatMap((row) => (row === undefined ? [] : [{ store: 'clients' as const, row }]));
  return { part, state: stateOf(manifest, part), rows: [...profiles.map((row) => ({ store: 'profiles' as const, row })), ...keys], pageRow };
}

/** The place of the claim. */
const claimed = 1;

/** @throws StoreError `busy` when the copy is no longer the one that was begun */
async function requireClaim(tx: Tx<'readwrite'>, claim: Claim): Promise<void> {
  const there = await tx.objectStore('inbox').get(claimed);
  if (there === undefined || !isSameBytes(new Uint8Array(there), claim)) throw new StoreError('busy', { detail: 'the copy was changed meanwhile' });
}

/** Puts the parts in the place of what the copy has of them. */
const write = (to: Connection, claim: Claim, contents: readonly Content[]): Promise<void> =>
  to.run({
    stores: [...bodyStores, 'pages', 'inbox'],
    mode: 'readwrite',
    durability: 'strict',
    async body(tx) {
      await requireClaim(tx, claim);
      for (const content of contents) await clearPart(tx, content.part);
      for (const { part, rows, pageRow } of contents) {
        await inSlices(rows, ({ store, row }) => tx.objectStore(store).put(row));
        if ('page' in part) await (pageRow === undefined ? tx.objectStore('pages').delete(part.page) : tx.objectStore('pages').put(pageRow));
      }
    },
  });

async function clearPart(tx: Tx<'readwrite'>, part: Part): Promise<void> {
  if ('store' in part) return tx.objectStore(part.store).clear();
  const ids = await tx.objectStore('profiles').index('group').getAllKeys(String(part.page));
  await inSlices(ids, async (id) => Promise.all([tx.objectStore('profiles').delete(id), tx.objectStore('clients').delete(id)]));
}

export interface Mirroring {
  readonly from: Connection;
  readonly to: Connection;
  /** Told of the rows before they are copied. */
  readonly seen?: (rows: Content['rows']) => Promise<void>;
  /** How the finished copy is marked. */
  readonly mark: () => NonNullable<Manifest['copied']>;
}

/**
 * Makes `to` what `from` is, as far as it differs. Stopped anywhere, `to` is what it was, or unfinished.
 * Resolves with the manifest that was copied; `undefined` when there was none.
 * @throws StoreError `busy` when others erased from the copy, or began another, meanwhile
 */
export async function mirror({ from, to, seen, mark }: Mirroring): Promise<Manifest | undefined> {
  const copy = await begun(from, to);
  if (copy === undefined) return undefined;
  const { known, claim } = copy;
  for (;;) {
    const manifest = await manifestIn(from);
    if (manifest === undefined) return undefined;
    const due = partsOf(manifest).filter((part) => known.get(keyOf(part)) !== stateOf(manifest, part)).slice(0, atOnce);
    if (due.length > 0) {
      const contents = await read(from, due);
      await seen?.(contents.flatMap(({ rows }) => rows));
      await write(to, claim, contents);
      for (const { part, state } of contents) known.set(keyOf(part), state);
      continue;
    }
    if (await finished({ from, to, mark, claim }, manifest)) return manifest;
  }
}

const manifestIn = (connection: Connection): Promise<Manifest | undefined> => connection.run({ stores: ['manifest'], mode: 'readonly', body: (tx) => tx.objectStore('manifest').get(only) });

type Claim = Uint8Array<ArrayBuffer>;

interface Begun {
  /** What the copy already has, by part. */
  readonly known: Map<string, string>;
  readonly claim: Claim;
}

const isUsable = (target: Manifest | undefined, source: Manifest): target is Manifest =>
  target?.copied !== undefined && target.vaultId === source.vaultId && target.keyEpoch === source.keyEpoch && pagesIn(target.pages) <= pagesIn(source.pages);

/** Claims the copy, which is unfinished from then on. One that is unfinished already, or of other keys, is emptied. */
async function begun(from: Connection, to: Connection): Promise<Begun | undefined> {
  const source = await manifestIn(from);
  if (source === undefined) return undefined;
  const claim = random(16);
  return to.run({
    stores: storeNames,
    mode: 'readwrite',
    durability: 'strict',
    async body(tx) {
      const target = await tx.objectStore('manifest').get(only);
      const isKept = isUsable(target, source);
      await Promise.all((isKept ? ['manifest' as const, 'inbox' as const] : storeNames).map((name) => tx.objectStore(name).clear()));
      await tx.objectStore('inbox').put(claim.buffer, claimed);
      return { known: new Map(isKept ? partsOf(target).map((part) => [keyOf(part), stateOf(target, part)]) : []), claim };
    },
  });
}

/** Puts header and manifest last, if nothing changed meanwhile. */
async function finished({ from, to, mark, claim }: Pick<Mirroring, 'from' | 'to' | 'mark'> & Pick<Begun, 'claim'>, manifest: Manifest): Promise<boolean> {
  const now = await from.run({
    stores: ['manifest', 'header'],
    mode: 'readonly',
    body: async (tx) => ({ manifest: await tx.objectStore('manifest').get(only), headers: await headersIn(tx) }),
  });
  if (!isSameManifest(now.manifest, manifest)) return false;
  const header = now.headers.find((one) => one !== undefined);
  await to.run({
    stores: ['manifest', 'header', 'inbox'],
    mode: 'readwrite',
    durability: 'strict',
    async body(tx) {
      await requireClaim(tx, claim);
      await tx.objectStore('inbox').clear();
      if (header !== undefined) await tx.objectStore('header').put(header, only);
      await tx.objectStore('manifest').put({ ...manifest, copied: mark() }, only);
    },
  });
  return true;
}
