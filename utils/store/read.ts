import type { Unreadable } from './api.ts';
import type { Bodies, BodyStore, Row } from './schema.ts';
import { unseal } from './seal.ts';
import type { Vault } from './vault.ts';

/** So many rows are decrypted at a time: enough to keep the cipher busy, few enough to keep memory flat. */
const batch = 512;

const rowsOf = (vault: Vault, store: BodyStore, group?: string): Promise<Row[]> =>
  vault.connection.run({
    stores: [store],
    mode: 'readonly',
    body: async (tx) => (group === undefined ? tx.objectStore(store).getAll() : tx.objectStore(store).index('group').getAll(group)),
  });

/** The named rows, in order; `undefined` where there is none. */
export const rowsById = (vault: Vault, store: BodyStore, ids: readonly string[]): Promise<(Row | undefined)[]> =>
  vault.connection.run({ stores: [store], mode: 'readonly', body: (tx) => Promise.all(ids.map((id) => tx.objectStore(store).get(id))) });

/** Decrypts one row and remembers whether it could be. @throws StoreError `undecryptable` or `newer-version` */
export async function open<S extends BodyStore>(vault: Vault, store: S, row: Row): Promise<Bodies[S]> {
  try {
    const body = await unseal(vault.keys, store, row);
    vault.broken.delete(`${store}/${row.id}`);
    return body;
  } catch (error) {
    vault.broken.add(`${store}/${row.id}`);
    throw error;
  }
}

/** All bodies of a store, or of one group of it. Rows that do not decrypt are left out and kept in `vault.broken`. */
export async function bodiesOf<S extends BodyStore>(vault: Vault, store: S, group?: string): Promise<Bodies[S][]> {
  return opened(vault, store, await rowsOf(vault, store, group));
}

/**
 * The bodies of each group, read in one transaction. All rows are read and only those asked for are decrypted: for
 * thousands of groups that costs less than a request each.
 * @param groupsOf asked only when there are rows at all; without rows the answer is empty
 */
export async function bodiesByGroup<S extends BodyStore>(vault: Vault, store: S, groupsOf: () => Promise<readonly string[]>): Promise<Bodies[S][][]> {
  const rows = await rowsOf(vault, store);
  const groups = rows.length === 0 ? [] : await groupsOf();
  const byGroup = new Map(groups.map((group): [string, Row[]] => [group, []]));
  for (const row of rows) byGroup.get(row.group ?? '')?.push(row);
  return Promise.all(groups.map((group) => opened(vault, store, byGroup.get(group) ?? [])));
}

async function opened<S extends BodyStore>(vault: Vault, store: S, rows: readonly Row[]): Promise<Bodies[S][]> {
  const bodies: Bodies[S][] = [];
  for (let from = 0; from < rows.length; from += batch) {
    const some = await Promise.allSettled(rows.slice(from, from + batch).map((row) => open(vault, store, row)));
    for (const one of some) if (one.status === 'fulfilled') bodies.push(one.value);
  }
  return bodies;
}

/** @throws StoreError `undecryptable` when the row is there and does not open */
export async function bodyOf<S extends BodyStore>(vault: Vault, store: S, id: string): Promise<Bodies[S] | undefined> {
  const [row] = await rowsById(vault, store, [id]);
  return row === undefined ? undefined : open(vault, store, row);
}

export function unreadable(vault: Vault): Unreadable[] {
  return [...vault.broken].toSorted().map((name) => {
    const [store, id] = name.split('/') as [BodyStore, string];
    return { store, id };
  });
}
