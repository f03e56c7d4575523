import { isOverAge, withoutTrace, type AuditEntry, type Erasing } from '../core/audit.ts';
import type { Instant } from '../core/time.ts';
import type { Store } from './api.ts';
import { commit, type Drop } from './commit.ts';
import { names } from './names.ts';
import { bodiesOf } from './read.ts';
import { update } from './update.ts';
import type { Vault } from './vault.ts';

/** The log of what was done with subjects. It is kept for 180 days and shows nothing older, purged or not. */
export function auditIn(vault: Vault): Pick<Store, 'audit' | 'note'> {
  return {
    audit: async () => (await bodiesOf(vault, 'audit')).filter((entry) => !isOverAge(entry, vault.now())).toSorted((a, b) => b.at - a.at),

    async note(entry) {
      const id = crypto.randomUUID();
      await update(vault, 'audit', { changes: [{ id: await names.audit(vault.keys, id), next: () => ({ ...entry, id }) }], durability: 'strict' });
    },
  };
}

/** Takes out of the log what could name these subjects. The acts stay. Resolves with the rows that were written anew. */
export async function untrace(vault: Vault, erased: Erasing): Promise<Drop[]> {
  const told = (await bodiesOf(vault, 'audit')).flatMap((entry) => withoutTrace(entry, erased) ?? []);
  const changes = await Promise.all(told.map(async ({ id }) => ({ id: await names.audit(vault.keys, id), next: (old?: AuditEntry) => bare(old, id, erased) })));
  await update(vault, 'audit', { changes, durability: 'strict' });
  return changes.map(({ id }) => ({ store: 'audit', id }));
}

/** An entry that went meanwhile comes back as one that says nothing of anybody, and is too old to be shown. */
const bare = (old: AuditEntry | undefined, id: string, erased: Erasing): AuditEntry =>
  old === undefined ? { id, at: 0, act: 'purge', subjects: [], count: 0 } : (withoutTrace(old, erased) ?? old);

/** Erases the entries whose time is over, by a clock that has run steadily since. Resolves with how many there were. */
export async function purgeAudit(vault: Vault, steady: () => Promise<Instant>): Promise<number> {
  const old = (await bodiesOf(vault, 'audit')).filter((entry) => isOverAge(entry, vault.now()));
  if (old.length === 0) return 0;
  const since = await steady();
  const over = old.filter(({ at }) => at >= since);
  const drops = over.map(async ({ id }) => ({ store: 'audit', id: await names.audit(vault.keys, id) }) as const);
  await commit(vault, { drops: await Promise.all(drops), durability: 'strict' });
  return over.length;
}
