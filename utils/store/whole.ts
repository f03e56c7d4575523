import type { Profile } from '../core/profile.ts';
import { StoreError } from './error.ts';
import type { Header } from './header.ts';
import type { Keys } from './keys.ts';
import { locked } from './lock.ts';
import { pagesNow } from './overviews.ts';
import { lyingAfter, open } from './read.ts';
import { Rewriting } from './rewriting.ts';
import { bodyStores, type Bodies, type BodyStore } from './schema.ts';
import { strayTicks } from './stray-ticks.ts';
import { swapped } from './swap.ts';
import type { Vault } from './vault.ts';

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
    const lying = await lyingAfter(vault, store, { after, count: batch });
    const some = await Promise.allSettled(lying.map(async (one) => ({ row: one.row, body: await open(vault, store, one) })));
    const opened = some.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    const kept = whose === undefined ? opened.map(({ body }) => ({ store, body }) as unknown as Kept) : await whose(opened);
    if (kept.length > 0) yield kept;
    after = lying.at(-1)?.row.id;
    if (lying.length < batch || after === undefined) return;
  }
}

/** With what the records are written anew. */
export interface Anew {
  /** Other keys than the vault's: of a new root. */
  readonly keys?: Keys;
  /** Put in the same transaction. */
  readonly header?: Header;
  /** The header that it replaces; rejects with `busy` when another stands there. */
  readonly over?: Header;
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
  if (vault.isReadOnly === true) throw new StoreError('read-only');
  const keys = anew.keys ?? vault.keys;
  const made = new Rewriting(keys, await soundsOf(vault));
  for await (const some of batches) await made.add(some);
  const rows = await made.rows();
  await locked(`store:${vault.name}`, () => swapped(vault, { keys, rows, anew }));
}

/** Pinyin is not part of a record; what was worked out for a name is kept. */
async function soundsOf(vault: Vault): Promise<(profile: Profile) => string> {
  const pages = vault.keys.epoch === 0 ? [] : await pagesNow(vault).then((found) => [...found.values()]);
  const byName = new Map(pages.flatMap(({ entries }) => entries.map(({ overview }) => [overview.name, overview.sound] as const)));
  return ({ values: { 'subject.name': name = '' } }) => {
    const known = byName.get(name) ?? '';
    return known === '' ? (vault.spell?.(name) ?? '') : known;
  };
}
