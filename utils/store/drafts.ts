import type { FieldId } from '../core/field.ts';
import { fieldIds } from '../core/field.ts';
import { isPlausible } from '../core/retention.ts';
import { day, minute, type Instant } from '../core/time.ts';
import type { Draft, Store } from './api.ts';
import { commit, isConflict } from './commit.ts';
import { opaque } from './keys.ts';
import { manifestOf } from './page-load.ts';
import { bodiesOf, bodyOf } from './read.ts';
import type { StoredDraft } from './schema.ts';
import { update } from './update.ts';
import type { Vault } from './vault.ts';

type Drafts = Pick<Store, 'drafts' | 'draft' | 'draftOf' | 'saveDraft' | 'eraseDraft'>;

/** A draft that nobody typed in for so long is erased: personal data is kept no longer than it is needed. */
export const draftLife = 90 * day;

const isOver = (draft: Draft, now: Instant) => now - draft.at > draftLife;

/** Over, and not by a clock that leapt years ahead: that is no reason to drop what was typed. */
const isForgotten = (draft: Draft, now: Instant) => isOver(draft, now) && isPlausible(now, draft.at);

/** Moments ahead of the clock were taken from one that was wrong: what is typed now is later. Windows may differ by less than a minute. */
function sober(old: StoredDraft, now: Instant): StoredDraft {
  const isAhead = (at: Instant) => at > now + minute;
  const times = Object.fromEntries(Object.entries(old.times).filter(([, at]) => !isAhead(at)));
  return { ...old, at: isAhead(old.at) ? 0 : old.at, times };
}

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
      const next = (old: StoredDraft | undefined) => merged(id, typed, old === undefined || isForgotten(old, vault.now()) ? undefined : sober(old, vault.now()));
      const [saved] = await update(vault, 'drafts', { changes: [{ id, next }], durability: 'relaxed' });
      return shown(saved ?? next(undefined));
    },
    eraseDraft: (id) => commit(vault, { drops: [{ store: 'drafts', id }], durability: 'strict' }),
  };
}

/**
 * Erases the drafts whose time is over, by a clock that has run steadily since. Resolves with how many there were. When anything was
 * written meanwhile, perhaps into one of them, it is left to the next purge.
 */
export async function purgeDrafts(vault: Vault, steady: () => Promise<Instant>): Promise<number> {
  const base = await manifestOf(vault);
  const old = (await bodiesOf(vault, 'drafts')).filter((one) => isOver(one, vault.now()));
  if (base === undefined || old.length === 0) return 0;
  const since = await steady();
  const over = old.filter(({ at }) => at >= since);
  try {
    await commit(vault, { base, drops: over.map(({ id }) => ({ store: 'drafts', id })), durability: 'strict' });
    return over.length;
  } catch (error) {
    if (!isConflict(error)) throw error;
    return 0;
  }
}
