import { StoreError } from './error.ts';
import { headersIn, isSameHeader, putHeader, type Header } from './header.ts';
import type { Keys } from './keys.ts';
import { noCounts, noSums, signed } from './manifest.ts';
import { isSameManifest } from './page-load.ts';
import { noMarks, withMarks } from './page-marks.ts';
import { markOfRow } from './pages.ts';
import type { Rewritten } from './rewriting.ts';
import { bodyStores, only, storeNames, type BodyStore, type Manifest, type Row, type Tx } from './schema.ts';
import { bodyVersion } from './seal.ts';
import { inSlices } from './slices.ts';
import { sumOf } from './sums.ts';
import { anchorOf, type Vault } from './vault.ts';
import type { Anew } from './whole.ts';

interface Swap {
  readonly keys: Keys;
  readonly rows: Rewritten;
  readonly anew: Anew;
}

/** Others may write in between so many times before something else must be wrong. */
const rounds = 24;

/** Puts the rows in the place of everything, in one strict transaction. @throws StoreError `busy` when `since` is over */
export async function swapped(vault: Vault, what: Swap): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    const { base, stuck } = await before(vault, what);
    const all = merged(what.rows, stuck);
    const next = await nextOf(base, all, what);
    const isIn = await vault.connection.run({ stores: storeNames, mode: 'readwrite', durability: 'strict', body: (tx) => swap(tx, { base, next, all, what }) });
    if (!isIn) continue;
    vault.pages.clear();
    await vault.anchors.write(anchorOf(next)).catch(() => undefined);
    vault.onWritten?.(next);
    return;
  }
  throw new StoreError('busy', { detail: 'others kept writing' });
}

interface Stuck {
  readonly store: BodyStore;
  readonly row: Row;
}

/** The manifest that stands, and the rows that do not decrypt: they stay as they are. */
async function before(vault: Vault, { anew }: Swap): Promise<{ readonly base: Manifest; readonly stuck: readonly Stuck[] }> {
  const broken = [...vault.broken].map((name) => {
    const [store, id] = name.split('/') as [BodyStore, string];
    return { store, id };
  });
  return vault.connection.run({
    stores: storeNames,
    mode: 'readonly',
    async body(tx) {
      const base = await tx.objectStore('manifest').get(only);
      if (base === undefined) throw new StoreError('damaged', { detail: 'the manifest is gone' });
      if (anew.since !== undefined && anew.since !== base.epoch) throw new StoreError('busy', { detail: 'written to meanwhile' });
      const withKeys = broken.flatMap((one) => (one.store === 'profiles' ? [one, { store: 'clients' as const, id: one.id }] : [one]));
      const rows = await inSlices(withKeys, async ({ store, id }): Promise<Stuck[]> => {
        const row = await tx.objectStore(store).get(id);
        return row === undefined ? [] : [{ store, row }];
      });
      const stuck = rows.flat();
      // Under new keys nothing could ever open what a newer version wrote. The first schema knew no other shape.
      if (anew.keys !== undefined && base.keyEpoch !== undefined && stuck.some(({ row }) => row.v > bodyVersion)) throw new StoreError('newer-version');
      return { base, stuck };
    },
  });
}

type Merged = ReadonlyMap<BodyStore, readonly Row[]>;

function merged({ byStore }: Rewritten, stuck: readonly Stuck[]): Merged {
  return new Map(
    bodyStores.map((name) => {
      const fresh = byStore.get(name) ?? new Map<string, Row>();
      return [name, [...fresh.values(), ...stuck.filter(({ store, row }) => store === name && !fresh.has(row.id)).map(({ row }) => row)]];
    }),
  );
}

function nextOf(base: Manifest, all: Merged, { keys, rows }: Swap): Promise<Manifest> {
  const [counts, sums] = [noCounts(), noSums()];
  for (const [store, list] of all) {
    counts[store] = list.length;
    sums[store] = sumOf(list.map(({ nonce }) => nonce));
  }
  const pages = withMarks(noMarks(), new Map(rows.pages.map((row) => [row.id, markOfRow(row)])));
  return signed(keys, { ...base, epoch: base.epoch + 1, counts, sums, pages });
}

interface Ready {
  readonly base: Manifest;
  readonly next: Manifest;
  readonly all: Merged;
  readonly what: Swap;
}

async function swap(tx: Tx<'readwrite'>, { base, next, all, what }: Ready): Promise<boolean> {
  if (!isSameManifest(await tx.objectStore('manifest').get(only), base)) return false;
  for (const [store, rows] of all) {
    await tx.objectStore(store).clear();
    await inSlices(rows, (row) => tx.objectStore(store).put(row));
  }
  await tx.objectStore('pages').clear();
  await inSlices(what.rows.pages, (row) => tx.objectStore('pages').put(row));
  await tx.objectStore('manifest').put(next, only);
  if (what.anew.header !== undefined) await rekey(tx, what.anew.header, what.anew);
  return true;
}

/** What led to the old keys makes room for what leads to the new ones; keys of the first schema go too. */
async function rekey(tx: Tx<'readwrite'>, header: Header, { over, inbox = 0 }: Anew): Promise<void> {
  const there = await headersIn(tx);
  if (over !== undefined && !there.some((one) => isSameHeader(one, over))) throw new StoreError('busy', { detail: 'the header was changed meanwhile' });
  if ((await tx.objectStore('inbox').count()) > inbox) throw new StoreError('busy', { detail: 'the inbox was written to meanwhile' });
  await Promise.all([putHeader(tx, header), tx.objectStore('keys').clear(), tx.objectStore('inbox').clear()]);
}
