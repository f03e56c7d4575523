import { entryOf, type AuditAct } from '../core/audit.ts';
import { hashOf } from '../core/deadline.ts';
import type { Order } from '../core/order.ts';
import type { Profile } from '../core/profile.ts';
import { belongingTo, type Belonging, type Neighbour, type Traces } from '../core/traces.ts';
import type { Draft, Raised, Waiver } from './api.ts';
import { auditIn, untrace } from './audit.ts';
import type { Commit, Drop } from './commit.ts';
import { journeyOf, names } from './names.ts';
import { bodiesByGroup, bodiesOf } from './read.ts';
import type { BodyStore, Tick } from './schema.ts';
import { subjectTicks } from './subject-ticks.ts';
import type { Vault } from './vault.ts';

/** What goes along with the subjects themselves, in the same transaction. */
export interface Along extends Pick<Commit, 'drops' | 'dropGroups'> {
  /** Rows whose older state goes from the second copies, and which stay otherwise. */
  readonly fromCopies?: readonly Drop[];
}

export interface Subjects {
  /** Every stored subject, those past their last day too. */
  overviews(): Promise<readonly Neighbour[]>;
  profilesOf(ids: readonly string[]): Promise<Profile[]>;
  /** Erases the subjects' own rows, their fills and their ticks, and what goes along. All or none, strict. */
  eraseProfiles(ids: readonly string[], along?: Along): Promise<void>;
}

interface Found {
  readonly orders: readonly Order[];
  readonly drafts: readonly Draft[];
  readonly waivers: readonly Waiver[];
  readonly ticks: readonly Required<Tick>[];
  readonly raised: readonly Raised[];
  readonly fills: number;
}

const isOf = (tick: Tick): tick is Required<Tick> => tick.of !== undefined;

async function find(vault: Vault, gone: readonly Profile[], belongs: Belonging): Promise<Found> {
  const [allOrders, allDrafts, allWaivers, allTicks, allRaised, fills] = await Promise.all([
    bodiesOf(vault, 'orders'),
    bodiesOf(vault, 'drafts'),
    bodiesOf(vault, 'waivers'),
    bodiesOf(vault, 'ticks'),
    bodiesOf(vault, 'raised'),
    bodiesByGroup(vault, 'history', () => Promise.all(gone.map(({ id }) => names.historyGroup(vault.keys, id)))),
  ]);
  const [orders, drafts] = [allOrders.filter(belongs.order), allDrafts.filter(belongs.draft)];
  const journeys = new Set([...orders, ...drafts].map((one) => JSON.stringify(journeyOf(one))));
  const own = new Set(gone.map(({ id }) => subjectTicks(id)));
  const isTheirs = ({ id, of }: Required<Tick>) => belongs.text(id) || belongs.account(of[0] ?? '') || own.has(of[0] ?? '') || journeys.has(JSON.stringify(of));
  const heads = [...gone.map(({ id }) => `${id}/`), ...orders.map(({ account, order }) => `${hashOf(account)}/${order}/`)];
  return {
    orders,
    drafts,
    waivers: allWaivers.filter(belongs.waiver),
    ticks: allTicks.filter(isOf).filter(isTheirs),
    raised: raisedUnder(allRaised, heads),
    fills: fills.flat().length,
  };
}

const startsOf = (id: string): string[] => [...id.matchAll(/\//g)].map(({ index }) => id.slice(0, index + 1));

/** Reminders are named `subject/kind/level`, `subject/site/kind/level` or `account/order/kind/level`. */
function raisedUnder(raised: readonly Raised[], heads: readonly string[]): Raised[] {
  const known = new Set(heads);
  return raised.filter(({ id }) => startsOf(id).some((start) => known.has(start)));
}

const drop = (store: BodyStore, ids: readonly Promise<string>[]): Promise<Drop>[] => ids.map(async (id) => ({ store, id: await id }));

async function alongOf({ keys }: Vault, { orders, drafts, waivers, ticks, raised }: Found): Promise<Along> {
  const drops = [
    ...drop('orders', orders.map(({ account, order }) => names.order(keys, account, order))),
    ...drop('drafts', drafts.map((draft) => names.draft(keys, draft))),
    ...drop('waivers', waivers.map(({ account, rule, field, value }) => names.waiver(keys, account, rule, field, value))),
    ...drop('ticks', ticks.map(({ id, of }) => names.tick(keys, id, of))),
    ...drop('raised', raised.map(({ id }) => names.raised(keys, id))),
  ];
  // Ticks that do not say to what they belong are found by the name of their group.
  const groups = [...orders, ...drafts].map(async (one) => ({ store: 'ticks', group: await names.tickGroup(keys, journeyOf(one)) }) as const);
  return { drops: await Promise.all(drops), dropGroups: await Promise.all(groups) };
}

const countsOf = (gone: readonly Profile[], found: Found): Traces => ({
  profiles: gone.length, orders: found.orders.length, drafts: found.drafts.length, fills: found.fills, ticks: found.ticks.length, waivers: found.waivers.length, reminders: found.raised.length,
});

/** How much would go with these subjects. Nothing is changed. @throws StoreError */
export async function tracesOf(vault: Vault, subjects: Subjects, ids: readonly string[]): Promise<Traces> {
  const [gone, others] = await Promise.all([subjects.profilesOf(ids), subjects.overviews()]);
  return countsOf(gone, await find(vault, gone, belongingTo(gone, others)));
}

/** Another window may write while one erases: what it left is erased in a further round, of which there are few. */
const rounds = 3;

export interface Erasing {
  readonly ids: readonly string[];
  readonly act: Extract<AuditAct, 'erase' | 'purge'>;
}

/**
 * Erases subjects with every trace: all their rows in one strict transaction, then the act is noted without a name.
 * Resolves with how much it was. @throws StoreError
 */
export async function eraseSubjects(vault: Vault, subjects: Subjects, { ids, act }: Erasing): Promise<Traces> {
  const [gone, others] = await Promise.all([subjects.profilesOf(ids), subjects.overviews()]);
  if (gone.length === 0) return countsOf([], { orders: [], drafts: [], waivers: [], ticks: [], raised: [], fills: 0 });
  const belongs = belongingTo(gone, others);
  const those = gone.map(({ id }) => id);
  // First, since a name that is left after the subject would be found by nothing any more.
  const fromCopies = await untrace(vault, { subjects: new Set(those), names: belongs.text });
  const found = await find(vault, gone, belongs);
  await subjects.eraseProfiles(those, { ...(await alongOf(vault, found)), fromCopies });
  for (let round = 1; round < rounds; round += 1) {
    const left = await find(vault, gone, belongs);
    if (Object.values(left).every((some) => some === 0 || (Array.isArray(some) && some.length === 0))) break;
    await subjects.eraseProfiles(those, await alongOf(vault, left));
  }
  await auditIn(vault).note(entryOf(act, those, { at: vault.now() }));
  return countsOf(gone, found);
}
