import { clientOf } from './clients.ts';
import type { Keys } from './keys.ts';
import { only, type Bodies, type BodyStore, type Manifest, type Row, type StoreName, type Tx } from './schema.ts';
import { unseal } from './seal.ts';
import { inBreaths, inSlices } from './slices.ts';
import type { Vault } from './vault.ts';

/** So many rows are decrypted at a time. */
const batch = 256;

/** A row with the key under which it lies, where it has one of its own. */
export interface Lying {
  readonly row: Row;
  readonly client?: Row | undefined;
}

/** What lies under a name: the row, the key to it, both or neither. */
type Found = Partial<Lying>;

/** Where the rows of a store, and the keys to them, lie. */
export const storesOf = (store: BodyStore): StoreName[] => (store === 'profiles' ? ['profiles', 'clients'] : [store]);

/** All rows of a store, or of one group of it, within a transaction over `storesOf(store)`. */
export async function lyingIn(tx: Tx | Tx<'readwrite'>, store: BodyStore, group?: string): Promise<Lying[]> {
  const rows = group === undefined ? await tx.objectStore(store).getAll() : await tx.objectStore(store).index('group').getAll(group);
  if (store !== 'profiles') return rows.map((row) => ({ row }));
  const clients = group === undefined ? await tx.objectStore('clients').getAll() : await inSlices(rows, ({ id }) => tx.objectStore('clients').get(id));
  const byId = new Map(clients.flatMap((client) => (client === undefined ? [] : [[client.id, client] as const])));
  return rows.map((row) => ({ row, client: byId.get(row.id) }));
}

const readLying = (vault: Vault, store: BodyStore, group?: string): Promise<Lying[]> =>
  vault.connection.run({ stores: storesOf(store), mode: 'readonly', body: (tx) => lyingIn(tx, store, group) });

/** So many rows with a higher name than `after`, in order of their names. */
export const lyingAfter = (vault: Vault, store: BodyStore, { after, count }: { readonly after: string | undefined; readonly count: number }): Promise<Lying[]> =>
  vault.connection.run({
    stores: storesOf(store),
    mode: 'readonly',
    async body(tx) {
      const rows = await tx.objectStore(store).getAll(after === undefined ? null : IDBKeyRange.lowerBound(after, true), count);
      const clients = store === 'profiles' ? await Promise.all(rows.map(({ id }) => tx.objectStore('clients').get(id))) : [];
      return rows.map((row, at) => ({ row, client: clients[at] }));
    },
  });

/** So many keys are listed at a time. */
const keysAtOnce = 4_096;

/** Which names may be there. For an import of thousands, listing the keys costs a tenth of asking for each. */
async function presence(tx: Tx, store: BodyStore, ids: readonly string[]): Promise<(id: string) => boolean> {
  if (ids.length < batch) return () => true;
  const there = new Set<string>();
  for (let after: string | undefined; ; ) {
    const keys = await tx.objectStore(store).getAllKeys(after === undefined ? null : IDBKeyRange.lowerBound(after, true), keysAtOnce);
    for (const key of keys) there.add(key);
    after = keys.at(-1);
    if (keys.length < keysAtOnce) return (id) => there.has(id);
  }
}

export interface Based {
  readonly manifest: Manifest | undefined;
  readonly found: readonly Found[];
}

/** What lies under the names, in order, and the manifest of the same moment. */
export const basedById = (vault: Vault, store: BodyStore, ids: readonly string[]): Promise<Based> =>
  vault.connection.run({
    stores: [...storesOf(store), 'manifest'],
    mode: 'readonly',
    async body(tx) {
      const manifest = await tx.objectStore('manifest').get(only);
      const [isThere, hasKey] = [await presence(tx, store, ids), store === 'profiles' ? await presence(tx, 'clients', ids) : () => false];
      const found = await inSlices(ids, async (id): Promise<Found> => {
        const [row, client] = await Promise.all([isThere(id) ? tx.objectStore(store).get(id) : undefined, hasKey(id) ? tx.objectStore('clients').get(id) : undefined]);
        return { ...(row !== undefined && { row }), client };
      });
      return { manifest, found };
    },
  });

/** Decrypts one row and remembers whether it could be. @throws StoreError `undecryptable` or `newer-version` */
export async function open<S extends BodyStore>(vault: Vault, store: S, { row, client }: Lying): Promise<Bodies[S]> {
  try {
    const body = await unseal(await keysTo(vault.keys, store, client), store, row);
    vault.broken.delete(`${store}/${row.id}`);
    return body;
  } catch (error) {
    vault.broken.add(`${store}/${row.id}`);
    throw error;
  }
}

/** In the first schema subjects had no keys of their own. */
const keysTo = async (keys: Keys, store: BodyStore, client: Row | undefined): Promise<Keys> => (store === 'profiles' && keys.epoch > 0 ? (await clientOf(keys, client)).keys : keys);

/** All bodies of a store, or of one group of it. Rows that do not decrypt are left out and kept in `vault.broken`. */
export async function bodiesOf<S extends BodyStore>(vault: Vault, store: S, group?: string): Promise<Bodies[S][]> {
  return opened(vault, store, await readLying(vault, store, group));
}

/**
 * The bodies of each group, read in one transaction. All rows are read and only those asked for are decrypted: for
 * thousands of groups that costs less than a request each.
 * @param groupsOf asked only when there are rows at all; without rows the answer is empty
 */
export async function bodiesByGroup<S extends BodyStore>(vault: Vault, store: S, groupsOf: () => Promise<readonly string[]>): Promise<Bodies[S][][]> {
  const all = await readLying(vault, store);
  const groups = all.length === 0 ? [] : await groupsOf();
  const byGroup = new Map(groups.map((group): [string, Lying[]] => [group, []]));
  for (const one of all) byGroup.get(one.row.group ?? '')?.push(one);
  return Promise.all(groups.map((group) => opened(vault, store, byGroup.get(group) ?? [])));
}

async function opened<S extends BodyStore>(vault: Vault, store: S, all: readonly Lying[]): Promise<Bodies[S][]> {
  const bodies = await inBreaths(all, (one): Promise<Bodies[S] | undefined> => open(vault, store, one).catch(() => undefined), batch);
  return bodies.filter((body) => body !== undefined);
}

/** The named bodies, in order. @throws StoreError `undecryptable` when one is there and does not open */
export async function bodiesById<S extends BodyStore>(vault: Vault, store: S, ids: readonly string[]): Promise<(Bodies[S] | undefined)[]> {
  const { found } = await basedById(vault, store, ids);
  return inBreaths(found, async ({ row, client }) => (row === undefined ? undefined : open(vault, store, { row, client })));
}

export const bodyOf = async <S extends BodyStore>(vault: Vault, store: S, id: string): Promise<Bodies[S] | undefined> => (await bodiesById(vault, store, [id]))[0];
