import { unwrap } from 'idb';
import type { Profile } from '../core/profile.ts';
import { Conflict } from './conflict.ts';
import type { Durability } from './connection.ts';
import { StoreError } from './error.ts';
import { inTurns, outrun } from './lock.ts';
import { signed } from './manifest.ts';
import { isSameManifest } from './page-load.ts';
import { withMarks } from './page-marks.ts';
import { pageOfRow, workPages, type PageChanges, type PageWork } from './page-work.ts';
import { only, type BodyStore, type Manifest, type Row, type Tx } from './schema.ts';
import { inSlices } from './slices.ts';
import { add, sumOf, takeAway } from './sums.ts';
import { anchorOf, type Vault } from './vault.ts';

export { Conflict };

/** A sealed row, and the row that stood in its place in the base. */
export interface Put {
  readonly store: BodyStore;
  readonly row: Row;
  readonly over: Row | undefined;
  /** What is in the row, where it is a subject: it is listed on a page. */
  readonly profile?: Profile;
}

export interface Drop {
  readonly store: BodyStore;
  readonly id: string;
}

export interface Commit {
  readonly puts?: readonly Put[];
  /** The manifest of the moment at which the rows under `puts` were read; needed with them. */
  readonly base?: Manifest;
  readonly drops?: readonly Drop[];
  /** Whole groups to remove. */
  readonly dropGroups?: readonly { readonly store: BodyStore; readonly group: string }[];
  readonly sounds?: PageChanges['sounds'];
  /** Entries that go although their row may be gone already. */
  readonly unlist?: PageChanges['gone'];
  /** Stores whose sum is taken anew from what is left: a damaged row is discarded. */
  readonly recount?: readonly BodyStore[];
  readonly durability: Durability;
}

/** Others may write in between so many times before something else must be wrong. */
const rounds = 24;

/**
 * Writes all rows or none, with the pages and the manifest that vouch for them, in one transaction. Everything is
 * prepared before it; it is written only if the manifest that stands is the one it was prepared for.
 * @throws StoreError; Conflict when `base` no longer stands
 */
export async function commit(vault: Vault, what: Commit): Promise<void> {
  if (isEmpty(what)) return;
  if (vault.isReadOnly === true) throw new StoreError('read-only');
  // With a base, whoever gave it queues.
  return what.base === undefined ? inTurns(`store:${vault.name}`, () => inRounds(vault, what)) : inRounds(vault, what);
}

async function inRounds(vault: Vault, what: Commit): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    const manifest = await tried(vault, what).catch((error: unknown) => unlessConflict(error));
    if (manifest !== undefined) return acknowledged(vault, manifest, what.durability);
    if (what.base !== undefined) throw new Conflict();
  }
  throw outrun('others kept writing');
}

const isEmpty = ({ puts = [], drops = [], dropGroups = [], unlist = [], recount = [], sounds }: Commit): boolean =>
  puts.length + drops.length + dropGroups.length + unlist.length + recount.length === 0 && sounds === undefined;

/** Another window wrote in between. */
export const isConflict = (error: unknown): boolean => error instanceof Conflict || (error instanceof StoreError && error.cause instanceof Conflict);

function unlessConflict(error: unknown): undefined {
  if (!isConflict(error)) throw error;
}

/**
 * Only after a flush: an anchor ahead of a lost relaxed write would look like damage. A failed anchor is mended by the
 * next one; the data itself is safe.
 */
async function acknowledged(vault: Vault, manifest: Manifest, durability: Durability): Promise<void> {
  if (durability === 'strict') await vault.anchors.write(anchorOf(manifest)).catch(() => undefined);
  vault.onWritten?.(manifest);
}

async function tried(vault: Vault, what: Commit): Promise<Manifest> {
  const { base, doomed, recounted } = await ground(vault, what);
  const work = await workPages(vault, base, {
    listed: (what.puts ?? []).flatMap(({ row, over, profile }) => (profile === undefined ? [] : [{ row, over, profile }])),
    gone: [...doomed.flatMap(({ store, row }) => (store === 'profiles' ? [{ id: row.id, page: pageOfRow(row) }] : [])), ...(what.unlist ?? [])],
    ...(what.sounds !== undefined && { sounds: what.sounds }),
  });
  const next = await nextOf(vault, base, { puts: what.puts ?? [], doomed, recounted, work });
  await vault.connection.run({
    stores: ['manifest', 'pages', ...new Set([...(what.puts ?? []), ...doomed].map(({ store }) => store))],
    mode: 'readwrite',
    durability: what.durability,
    body: (tx) => write(tx, { base, next, puts: what.puts ?? [], doomed, work }),
  });
  for (const [page, opened] of work.opened) vault.pages.set(page, opened);
  for (const page of work.emptied) vault.pages.delete(page);
  return next;
}

interface Doomed {
  readonly store: BodyStore;
  readonly row: Row;
}

interface Ground {
  readonly base: Manifest;
  readonly doomed: readonly Doomed[];
  readonly recounted: ReadonlyMap<BodyStore, readonly Row[]>;
}

/** The manifest on which everything is built, and the rows that go, as far as they are there. */
async function ground(vault: Vault, what: Commit): Promise<Ground> {
  const { base, drops = [], dropGroups = [], recount = [] } = what;
  if (base !== undefined && drops.length + dropGroups.length + recount.length === 0) return { base, doomed: [], recounted: new Map() };
  const withKeys = drops.flatMap((drop) => (drop.store === 'profiles' ? [drop, { store: 'clients' as const, id: drop.id }] : [drop]));
  return vault.connection.run({
    stores: ['manifest', ...new Set([...withKeys, ...dropGroups, ...recount.map((store) => ({ store }))].map(({ store }) => store))],
    mode: 'readonly',
    async body(tx) {
      const manifest = await tx.objectStore('manifest').get(only);
      if (manifest === undefined) throw new StoreError('damaged', { detail: 'the manifest is gone' });
      if (base !== undefined && !isSameManifest(manifest, base)) throw new Conflict();
      const named = await inSlices(withKeys, async ({ store, id }) => doom(store, [await tx.objectStore(store).get(id)]));
      const grouped = await inSlices(dropGroups, async ({ store, group }) => doom(store, await tx.objectStore(store).index('group').getAll(group)));
      const doomed = new Map([...named, ...grouped].flat().map((one) => [`${one.store}/${one.row.id}`, one]));
      const recounted = await inSlices(recount, async (store): Promise<[BodyStore, Row[]]> => [store, await tx.objectStore(store).getAll()]);
      return { base: manifest, doomed: [...doomed.values()], recounted: new Map(recounted) };
    },
  });
}

const doom = (store: BodyStore, rows: readonly (Row | undefined)[]): Doomed[] => rows.flatMap((row) => (row === undefined ? [] : [{ store, row }]));

interface Prepared {
  readonly puts: readonly Put[];
  readonly doomed: readonly Doomed[];
  readonly work: PageWork;
}

async function nextOf(vault: Vault, base: Manifest, { puts, doomed, recounted, work }: Prepared & Pick<Ground, 'recounted'>): Promise<Manifest> {
  const counts = { ...base.counts };
  const sums = { ...base.sums };
  for (const { store } of [...puts, ...doomed]) if (sums[store] === base.sums[store]) sums[store] = base.sums[store].slice();
  for (const { store, row, over } of puts) {
    if (over === undefined) counts[store] += 1;
    if (over !== undefined) takeAway(sums[store], over.nonce);
    add(sums[store], row.nonce);
  }
  for (const { store, row } of doomed) {
    counts[store] -= 1;
    takeAway(sums[store], row.nonce);
  }
  const isDoomed = new Set(doomed.map(({ store, row }) => `${store}/${row.id}`));
  for (const [store, rows] of recounted) {
    const left = rows.filter(({ id }) => !isDoomed.has(`${store}/${id}`));
    counts[store] = left.length;
    sums[store] = sumOf(left.map(({ nonce }) => nonce));
  }
  return signed(vault.keys, { ...base, epoch: base.epoch + 1, counts, sums, pages: withMarks(base.pages, work.marks) });
}

async function write(tx: Tx<'readwrite'>, { base, next, puts, doomed, work }: Prepared & { readonly base: Manifest; readonly next: Manifest }): Promise<void> {
  const manifest = await tx.objectStore('manifest').get(only);
  if (manifest === undefined) throw new StoreError('damaged', { detail: 'the manifest is gone' });
  if (!isSameManifest(manifest, base)) throw new Conflict();
  await putAll(tx, puts.map(({ store, row }) => ({ store, row: seated(row, work) })));
  await inSlices(doomed, ({ store, row }) => tx.objectStore(store).delete(row.id));
  await inSlices(work.rows, (row) => tx.objectStore('pages').put(row));
  await inSlices(work.emptied, (page) => tx.objectStore('pages').delete(page));
  await tx.objectStore('manifest').put(next, only);
}

/** So many puts are begun before one of them is waited for. */
const putsAtOnce = 256;

/**
 * Waits for one put in many: listening to each costs as much again as the put. What fails aborts the transaction, and whoever
 * waits for the transaction hears of it.
 */
async function putAll(tx: Tx<'readwrite'>, rows: readonly Pick<Put, 'store' | 'row'>[]): Promise<void> {
  const bare = unwrap(tx);
  const stores = new Map([...new Set(rows.map(({ store }) => store))].map((store) => [store, bare.objectStore(store)]));
  for (const [at, { store, row }] of rows.entries()) {
    const isWaitedFor = at % putsAtOnce === putsAtOnce - 1 || at === rows.length - 1;
    if (isWaitedFor) await tx.objectStore(store).put(row);
    else stores.get(store)?.put(row);
  }
}

/** A subject's row says on which page it stands. */
function seated(row: Row, { pageOf }: PageWork): Row {
  const page = pageOf.get(row.id);
  return page === undefined ? row : { ...row, group: String(page) };
}
