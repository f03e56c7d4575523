import { laidOver } from '../core/profile.ts';
import { day, type Instant } from '../core/time.ts';
import type { Draft, Store } from './api.ts';
import { commit } from './commit.ts';
import { opaque } from './keys.ts';
import { bodiesOf, bodyOf } from './read.ts';
import { update } from './update.ts';
import type { Vault } from './vault.ts';

type Drafts = Pick<Store, 'drafts' | 'draft' | 'draftOf' | 'saveDraft' | 'eraseDraft'>;

/** A draft that nobody typed in for so long is erased: personal data is kept no longer than it is needed. */
export const draftLife = 90 * day;

const isOver = (draft: Draft, now: Instant) => now - draft.at > draftLife;

/** A save that comes late lies beneath what was typed after it. */
function merged(id: string, typed: Omit<Draft, 'id'>, old: Draft | undefined): Draft {
  if (old === undefined) return { ...typed, id };
  const [below, above] = typed.at >= old.at ? [old, typed] : [typed, old];
  return { ...above, id, values: laidOver(below.values, above.values) };
}

export function draftsIn(vault: Vault): Drafts {
  const idOf = (account: string, order: string | undefined) => opaque(vault.keys, 'drafts', account, ...(order === undefined ? [] : [order]));

  const alive = async (id: string) => {
    const found = await bodyOf(vault, 'drafts', id);
    return found === undefined || isOver(found, vault.now()) ? undefined : found;
  };

  return {
    async drafts() {
      const found = await bodiesOf(vault, 'drafts');
      return found.filter((one) => !isOver(one, vault.now())).toSorted((a, b) => b.at - a.at);
    },
    draft: alive,
    draftOf: async (account, order) => alive(await idOf(account, order)),

    async saveDraft(typed) {
      const id = await idOf(typed.account, typed.order);
      const next = (old: Draft | undefined) => merged(id, typed, old === undefined || isOver(old, vault.now()) ? undefined : old);
      const [saved] = await update(vault, 'drafts', { changes: [{ id, next }], durability: 'relaxed' });
      return saved ?? { ...typed, id };
    },
    eraseDraft: (id) => commit(vault, { drops: [{ store: 'drafts', id }], durability: 'strict' }),
  };
}

/** Erases the drafts whose time is over. Resolves with how many there were. */
export async function purgeDrafts(vault: Vault): Promise<number> {
  const over = (await bodiesOf(vault, 'drafts')).filter((one) => isOver(one, vault.now()));
  await commit(vault, { drops: over.map(({ id }) => ({ store: 'drafts', id })), durability: 'strict' });
  return over.length;
}
