import { StoreError } from './error.ts';
import { putHeader, type Header } from './header.ts';
import type { Keys } from './keys.ts';
import { locked } from './lock.ts';
import { names } from './names.ts';
import { open } from './read.ts';
import { bodyStores, only, storeNames, type Bodies, type BodyStore, type Manifest, type Row, type Tx } from './schema.ts';
import { seal } from './seal.ts';
import { strayTicks } from './stray-ticks.ts';
import { anchorOf, noCounts, type Vault } from './vault.ts';

export type KeptStore = Exclude<BodyStore, 'clients'>;

/** One record as it is meant, free of the keys and names under which it lies. */
export type Kept = { readonly [S in KeptStore]: { readonly store: S; readonly body: Bodies[S] } }[KeptStore];

/** Subjects come first: what belongs to them follows. */
export const keptStores: readonly KeptStore[] = bodyStores.filter((name) => name !== 'clients');

/** So many rows are read at a time. */
const batch = 256;

/**
 * Every readable record, in batches. What does not decrypt is left out and stands in `unreadable()`.
 * @throws StoreError
 */
export async function* readAll(vault: Vault): AsyncGenerator<readonly Kept[], void> {
  for (const store of keptStores) yield* readStore(vault, store);
}

async function* readStore<S extends KeptStore>(vault: Vault, store: S): AsyncGenerator<readonly Kept[], void> {
  const whose = store === 'ticks' ? strayTicks(vault) : undefined;
  for (let after: string | undefined; ; ) {
    const rows = await rowsAfter(vault, store, after);
    const some = await Promise.allSettled(rows.map(async (row) => ({ row, body: await open(vault, store, row) })));
    const opened = some.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    const kept = whose === undefined ? opened.map(({ body }) => ({ store, body }) as unknown as Kept) : await whose(opened);
    if (kept.length > 0) yield kept;
    after = rows.at(-1)?.id;
    if (rows.length < batch || after === undefined) return;
  }
}

const rowsAfter = (vault: Vault, store: BodyStore, after: string | undefined): Promise<Row[]> =>
  vault.connection.run({
    stores: [store],
    mode: 'readonly',
    body: (tx) => tx.objectStore(store).getAll(after === undefined ? null : IDBKeyRange.lowerBound(after, true), batch),
  });

/** With what the records are written anew. */
export interface Anew {
  /** Other keys than the vault's: of a new root. */
  readonly keys?: Keys;
  /** Put in the same transaction. */
  readonly header?: Header;
  /** Rejects with `busy` when anything was written since this epoch. */
  readonly since?: number;
  /** So many items of the inbox may go with the old keys, which alone could have opened them; more reject with `busy`. */
  readonly inbox?: number;
}

/**
 * Makes these records the whole: everything else is gone, in one strict transaction. Rows that do not decrypt are left
 * where they are.
 * @throws StoreError
 */
export async function replaceAll(vault: Vault, batches: AsyncIterable<readonly Kept[]>, anew: Anew = {}): Promise<void> {
  const keys = anew.keys ?? vault.keys;
  const rows = new Map<BodyStore, Map<string, Row>>(bodyStores.map((name) => [name, new Map()]));
  for await (const some of batches) {
    for (const { store, row } of await Promise.all(some.map((one) => sealed(keys, one)))) rows.get(store)?.set(row.id, row);
  }
  const manifest = await locked(`store:${vault.name}`, () =>
    vault.connection.run({ stores: storeNames, mode: 'readwrite', durability: 'strict', body: (tx) => swap(tx, { rows, anew, broken: vault.broken }) }),
  );
  await vault.anchors.write(anchorOf(manifest)).catch(() => undefined);
}

interface Placed {
  readonly store: BodyStore;
  readonly row: Row;
}

async function sealed(keys: Keys, kept: Kept): Promise<Placed> {
  const { id, group, body } = await placed(keys, kept);
  const row = await seal(keys, { store: kept.store, id }, body);
  return { store: kept.store, row: group === undefined ? row : { ...row, group } };
}

interface Place {
  readonly id: string;
  readonly group?: string;
  readonly body: Kept['body'];
}

/** Under which name a record lies with these keys. */
async function placed(keys: Keys, { store, body }: Kept): Promise<Place> {
  switch (store) {
    case 'profiles':
      return { id: await names.profile(keys, body.id), body };
    case 'drafts': {
      const id = await names.draft(keys, body);
      return { id, body: { ...body, id } };
    }
    case 'orders':
      return { id: await names.order(keys, body.account, body.order), group: await names.orderGroup(keys, body.account), body };
    case 'history':
      return { id: await names.fill(keys), group: await names.historyGroup(keys, body.profile), body };
    case 'ticks':
      return { id: await names.tick(keys, body.id, body.of ?? []), group: await names.tickGroup(keys, body.of ?? []), body };
    case 'waivers':
      return { id: await names.waiver(keys, body.account, body.rule, body.field, body.value), group: await names.waiverGroup(keys, body.account), body };
    case 'raised':
      return { id: await names.raised(keys, body.id), body };
    default:
      return { id: await names.audit(keys, body.id), body };
  }
}

interface Swap {
  readonly rows: ReadonlyMap<BodyStore, ReadonlyMap<string, Row>>;
  readonly anew: Anew;
  readonly broken: ReadonlySet<string>;
}

async function swap(tx: Tx<'readwrite'>, { rows, anew, broken }: Swap): Promise<Manifest> {
  const before = await tx.objectStore('manifest').get(only);
  if (before === undefined) throw new StoreError('damaged', { detail: 'the manifest is gone' });
  if (anew.since !== undefined && anew.since !== before.epoch) throw new StoreError('busy', { detail: 'written to meanwhile' });
  const counts = noCounts();
  for (const store of bodyStores) counts[store] = await refill(tx, { store, rows: rows.get(store) ?? new Map(), broken });
  const next = { ...before, epoch: before.epoch + 1, counts };
  await Promise.all([tx.objectStore('manifest').put(next, only), anew.header === undefined ? undefined : rekey(tx, anew.header, anew.inbox)]);
  return next;
}

/** What led to the old keys makes room for what leads to the new ones; keys of the first schema go too. */
async function rekey(tx: Tx<'readwrite'>, header: Header, inbox = 0): Promise<void> {
  if ((await tx.objectStore('inbox').count()) > inbox) throw new StoreError('busy', { detail: 'the inbox was written to meanwhile' });
  await Promise.all([putHeader(tx, header), tx.objectStore('keys').clear(), tx.objectStore('inbox').clear()]);
}

async function refill(tx: Tx<'readwrite'>, { store, rows, broken }: { store: BodyStore; rows: ReadonlyMap<string, Row>; broken: ReadonlySet<string> }): Promise<number> {
  const ids = [...broken].filter((name) => name.startsWith(`${store}/`)).map((name) => name.slice(store.length + 1));
  const stuck = (await Promise.all(ids.map((id) => tx.objectStore(store).get(id)))).filter((row) => row !== undefined && !rows.has(row.id));
  await tx.objectStore(store).clear();
  const all = [...rows.values(), ...stuck];
  await Promise.all(all.map(async (row) => row && tx.objectStore(store).put(row)));
  return all.length;
}

