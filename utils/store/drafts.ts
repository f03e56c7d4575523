import type { FieldId } from '../core/field.ts';
import { fieldIds } from '../core/field.ts';
import { day, type Instant } from '../core/time.ts';
import type { Draft, Store } from './api.ts';
import { commit } from './commit.ts';
import { opaque } from './keys.ts';
import { bodiesOf, bodyOf } from './read.ts';
import type { StoredDraft } from './schema.ts';
import { update } from './update.ts';
import type { Vault } from './vault.ts';

type Drafts = Pick<Store, 'drafts' | 'draft' | 'draftOf' | 'saveDraft' | 'eraseDraft'>;

/** A draft that nobody typed in for so long is erased: personal data is kept no longer than it is needed. */
export const draftLife = 90 * day;

const isOver = (draft: Draft, now: Instant) => now - draft.at > draftLife;

const shown = ({ id, account, order, values, page, at }: StoredDraft): Draft => ({ id, account, ...(order !== undefined && { order }), values, page, at });

/** The typed values laid over the old ones, field by field: the later typed wins, whichever arrives first. Blanks change nothing. */
function merged(id: string, typed: Omit<Draft, 'id'>, old: StoredDraft | undefined): StoredDraft {
  const values: Partial<Record<FieldId, string>> = { ...old?.values };
  const times: Partial<Record<FieldId, Instant>> = { ...old?.times };
  for (const field of fieldIds) {
    const value = typed.values[field] ?? '';
    if (value === '' || typed.at < (times[field] ?? typed.at)) continue;
    values[field] = value;
    times[field] = typed.at;
  }
  const latest = old === undefined || typed.at >= old.at ? typed : old;
  return { ...typed, id, page: latest.page, at: latest.at, values, times };
}

export function draftsIn(vault: Vault): Drafts {
  const idOf = (account: string, order: string | undefined) => opaque(vault.keys, 'drafts', account, ...(order === undefined ? [] : [order]));

  const alive = async (id: string) => {
    const found = await bodyOf(vault, 'drafts', id);
    return found === undefined || isOver(found, vault.now()) ? undefined : shown(found);
  };

  return {
    async drafts() {
      const found = (await bodiesOf(vault, 'drafts')).filter((one) => !isOver(one, vault.now()));
      return found.map(shown).toSorted((a, b) => b.at - a.at);
    },
    draft: alive,
    draftOf: async (account, order) => alive(await idOf(account, order)),

    async saveDraft(typed) {
      const id = await idOf(typed.account, typed.order);
      const next = (old: StoredDraft | undefined) => merged(id, typed, old === undefined || isOver(old, vault.now()) ? undefined : old);
      const [saved] = await update(vault, 'drafts', { changes: [{ id, next }], durability: 'relaxed' });
      return shown(saved ?? next(undefined));
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
