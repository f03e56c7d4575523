import { fieldIds, type FieldId } from '../core/field.ts';
import { withRefusal } from '../core/order-refusal.ts';
import { see, type Order, type Sighting } from '../core/order.ts';
import type { Profile } from '../core/profile.ts';
import type { Instant } from '../core/time.ts';
import type { StoredDraft } from './schema.ts';
import { subjectTicks } from './subject-ticks.ts';
import type { Kept, KeptStore } from './whole.ts';

/** What comes in from a backup beside what is here. */
export interface Blend {
  readonly mine: readonly Kept[];
  readonly theirs: readonly Kept[];
  /** The subjects as the person decided that they shall be; each replaces the one of its id. Those of `theirs` are not taken. */
  readonly profiles: readonly Profile[];
  /** Ids in the file of subjects that are here under another id. */
  readonly renamed: ReadonlyMap<string, string>;
}

type Of<S extends KeptStore> = Extract<Kept, { readonly store: S }>;

/**
 * Everything of both sides, each record once. Nothing of what is here is lost: an order has the looks of both, a draft the
 * later typed value of each field, and of two equal records one is kept.
 */
export function blended({ mine, theirs, profiles, renamed }: Blend): Kept[] {
  const all = new Map(mine.map((kept) => [keyOf(kept), kept]));
  for (const body of profiles) all.set(keyOf({ store: 'profiles', body }), { store: 'profiles', body });
  for (const given of theirs) {
    if (given.store === 'profiles') continue;
    const kept = renamedIn(given, renamed);
    const old = all.get(keyOf(kept));
    all.set(keyOf(kept), old === undefined ? kept : both(old, kept));
  }
  return [...all.values()];
}

/** What makes a record the same as another. */
function keyOf({ store, body }: Kept): string {
  const parts = ((): readonly (string | number | undefined)[] => {
    switch (store) {
      case 'drafts':
      case 'orders':
        return [body.account, body.order];
      case 'history':
        return [body.profile, body.account, body.page, body.at];
      case 'ticks':
        return [body.id, ...(body.of ?? [])];
      case 'waivers':
        return [body.account, body.rule, body.field, body.value];
      default:
        return [body.id];
    }
  })();
  return JSON.stringify([store, ...parts]);
}

/** What speaks of a subject of the file speaks of the subject that it became. */
function renamedIn(kept: Kept, renamed: ReadonlyMap<string, string>): Kept {
  if (kept.store === 'history') return { store: 'history', body: { ...kept.body, profile: renamed.get(kept.body.profile) ?? kept.body.profile } };
  if (kept.store === 'audit') return { store: 'audit', body: { ...kept.body, subjects: kept.body.subjects.map((id) => renamed.get(id) ?? id) } };
  if (kept.store !== 'ticks' || kept.body.of === undefined) return kept;
  const places = new Map([...renamed].map(([from, to]) => [subjectTicks(from), subjectTicks(to)]));
  return { store: 'ticks', body: { ...kept.body, of: kept.body.of.map((place) => places.get(place) ?? place) } };
}

function both(mine: Kept, theirs: Kept): Kept {
  if (mine.store === 'orders' && theirs.store === 'orders') return { store: 'orders', body: ordersOf(mine.body, theirs.body) };
  if (mine.store === 'drafts' && theirs.store === 'drafts') return { store: 'drafts', body: draftOf(mine.body, theirs.body) };
  return atOf(theirs) > atOf(mine) ? theirs : mine;
}

const atOf = ({ body }: Kept): Instant => ('at' in body ? body.at : 0);

type Looked = Of<'orders'>['body'];

/** The file's looks at the order, told again to what is here. */
function ordersOf(mine: Looked, theirs: Looked): Order {
  const { account, order, stays, contradiction, refusals, ...shown } = theirs;
  const looks = stays.flatMap(({ stage, label, firstSeen, lastSeen }) => [firstSeen, lastSeen].map((at) => ({ stage, label, at })));
  const sightings = [...looks, ...(contradiction === undefined ? [] : [contradiction])].map((look): Sighting => Object.assign({ account, order }, shown, look));
  const seen = sightings.reduce<Order>((now, sighting) => see(now, sighting), mine);
  if (refusals === undefined) return seen;
  return { ...seen, refusals: refusals.reduce((known, one) => withRefusal(known, one, seen.stays), [...(seen.refusals ?? [])]) };
}

function draftOf(mine: StoredDraft, theirs: StoredDraft): StoredDraft {
  const values: Partial<Record<FieldId, string>> = { ...mine.values };
  const times: Partial<Record<FieldId, Instant>> = { ...mine.times };
  for (const field of fieldIds) {
    const value = theirs.values[field];
    const typed = theirs.times[field] ?? theirs.at;
    if (value === undefined || (values[field] !== undefined && typed <= (times[field] ?? mine.at))) continue;
    values[field] = value;
    times[field] = typed;
  }
  const latest = theirs.at > mine.at ? theirs : mine;
  return { ...mine, page: latest.page, at: latest.at, values, times };
}
