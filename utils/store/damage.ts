import type { Store, Unreadable } from './api.ts';
import { commit } from './commit.ts';
import { lostOf, openListed, pagesNow } from './overviews.ts';
import type { OpenPage } from './pages.ts';
import { basedById, open } from './read.ts';
import type { BodyStore } from './schema.ts';
import type { Vault } from './vault.ts';

type Damage = Pick<Store, 'unreadable' | 'discard' | 'verify'>;

/** Names of the listed subjects among the damaged rows: their page still tells which they are. */
async function namesOf(vault: Vault): Promise<ReadonlyMap<string, string>> {
  const pages = await pagesNow(vault).catch(() => undefined);
  return new Map([...(pages?.values() ?? [])].flatMap(({ entries }) => entries.map(({ row, overview }) => [row, overview.name] as const)));
}

async function unreadable(vault: Vault): Promise<Unreadable[]> {
  if (vault.broken.size === 0) return [];
  const named = await namesOf(vault);
  return [...vault.broken].toSorted().map((one) => {
    const [store, id] = one.split('/') as [BodyStore, string];
    const name = store === 'profiles' ? named.get(id) : undefined;
    return name === undefined ? { store, id } : { store, id, name };
  });
}

/** The list of damaged records may be old: another window may have brought this one back, and then it is not discarded. */
async function isSound(vault: Vault, { store, id }: Unreadable, pages: ReadonlyMap<number, OpenPage>): Promise<boolean> {
  const { row, client } = (await basedById(vault, store, [id])).found[0] ?? {};
  if (row === undefined) return false;
  const opening = store === 'profiles' ? openListed(vault, { row, client }, pages) : open(vault, store, { row, client });
  return opening.then(() => true, () => false);
}

/** Removes a damaged record for good, and its entry, on whichever page it stands; what is left is counted anew. */
async function discard(vault: Vault, { store, id }: Unreadable): Promise<void> {
  const pages = store === 'profiles' ? [...(await pagesNow(vault))] : [];
  if (await isSound(vault, { store, id }, new Map(pages))) return;
  const unlist = pages.flatMap(([page, { entries }]) => (entries.some(({ row }) => row === id) ? [{ id, page }] : []));
  const recount: BodyStore[] = store === 'profiles' ? ['profiles', 'clients'] : [store];
  await commit(vault, { drops: [{ store, id }], unlist, recount, durability: 'strict' });
  vault.broken.delete(`${store}/${id}`);
}

export const damageIn = (vault: Vault): Damage => ({
  unreadable: () => unreadable(vault),
  discard: (record) => discard(vault, record),
  verify: () => lostOf(vault),
});
