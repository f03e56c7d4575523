import { keptShown } from '../core/reminder.ts';
import type { Raised, Store } from './api.ts';
import { auditIn } from './audit.ts';
import { commit } from './commit.ts';
import { opaque } from './keys.ts';
import { bodiesByGroup, bodiesOf } from './read.ts';
import type { Tick } from './schema.ts';
import { update } from './update.ts';
import type { Vault } from './vault.ts';

type Marks = Pick<Store, 'ticks' | 'ticksOf' | 'tick' | 'waivers' | 'waive' | 'history' | 'remember' | 'raised' | 'raise' | 'audit' | 'note'>;

const journey = (account: string, order: string | undefined) => [account, ...(order === undefined ? [] : [order])];

/**
 * The group of a row is not sealed with it, and whoever writes to the disk could put it into another; what a row says of itself decides. Ticks
 * of the first schema said nothing.
 */
const isTickOf = ({ of }: Tick, place: readonly string[]): boolean => of === undefined || of.join('\n') === place.join('\n');

/** Small things of which many are kept: ticks, waivers, fills done, reminders shown. One row each, read by group. */
export function marksIn(vault: Vault): Marks {
  const { keys } = vault;
  const tickGroup = (account: string, order: string | undefined) => opaque(keys, 'ticks', ...journey(account, order));

  return {
    async ticks(account, order) {
      const found = await bodiesOf(vault, 'ticks', await tickGroup(account, order));
      return found.filter((one) => isTickOf(one, journey(account, order))).map(({ id }) => id);
    },
    async ticksOf(journeys) {
      const found = await bodiesByGroup(vault, 'ticks', () => Promise.all(journeys.map(({ account, order }) => tickGroup(account, order))));
      return journeys.map(({ account, order }, at) => (found[at] ?? []).filter((one) => isTickOf(one, journey(account, order))).map(({ id }) => id));
    },

    async tick(account, order, ...[check, on]) {
      const [id, group] = await Promise.all([opaque(keys, 'tick', check, ...journey(account, order)), tickGroup(account, order)]);
      if (!on) return commit(vault, { drops: [{ store: 'ticks', id }], durability: 'strict' });
      await update(vault, 'ticks', { changes: [{ id, group, next: () => ({ id: check, of: journey(account, order) }) }], durability: 'strict' });
    },

    waivers: async (account) => (await bodiesOf(vault, 'waivers', await opaque(keys, 'waivers', account))).filter((one) => one.account === account),

    async waive(waiver) {
      const { account, rule, field, value } = waiver;
      const [id, group] = await Promise.all([opaque(keys, 'waiver', account, rule, field, value), opaque(keys, 'waivers', account)]);
      await update(vault, 'waivers', { changes: [{ id, group, next: () => waiver }], durability: 'strict' });
    },

    async history(profile) {
      const found = await bodiesOf(vault, 'history', await opaque(keys, 'history', profile));
      return found.filter((one) => one.profile === profile).toSorted((a, b) => b.at - a.at);
    },

    async remember(record) {
      const [id, group] = await Promise.all([opaque(keys, 'fill', crypto.randomUUID()), opaque(keys, 'history', record.profile)]);
      await update(vault, 'history', { changes: [{ id, group, next: () => record }], durability: 'strict' });
    },

    ...auditIn(vault),

    raised: () => bodiesOf(vault, 'raised'),

    async raise(raised) {
      const changes = raised.map(async (one) => ({ id: await opaque(keys, 'raised', one.id), next: (old?: Raised) => keptShown(old, one) }));
      await update(vault, 'raised', { changes: await Promise.all(changes), durability: 'strict' });
    },
  };
}
