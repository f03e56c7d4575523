import { fieldIds, type FieldId } from '../core/field.ts';
import { stages } from '../core/stages.ts';
import { isDay } from '../core/time.ts';
import { z } from '../zod.ts';

/** The kinds of record that a backup holds. */
export const recordStores = ['profiles', 'drafts', 'orders', 'history', 'ticks', 'waivers', 'raised', 'audit'] as const;
export type RecordStore = (typeof recordStores)[number];

/** One record of a backup: what was kept, as it was kept. */
export interface KeptRecord {
  readonly store: RecordStore;
  readonly body: unknown;
}

const id = z.string().check(z.minLength(1), z.maxLength(1_000));
/** Half a character: what would be stored is not what was there. */
const half = /\p{Surrogate}/u;
const said = z.string().check(
  z.maxLength(20_000),
  z.refine((value) => !half.test(value)),
);
const at = z.number().check(z.nonnegative());
const values = z.partialRecord(z.enum(fieldIds as readonly FieldId[] as [FieldId, ...FieldId[]]), said);
const day = z.string().check(z.refine(isDay));
const mandate = z.looseObject({ number: z.optional(said), consentOn: z.optional(day), scope: z.optional(said), ends: z.optional(day) });
const answers = z.optional(z.record(z.string(), said));
const fieldsNamed = z.array(z.enum(fieldIds as readonly FieldId[] as [FieldId, ...FieldId[]])).check(z.maxLength(1_000));
const look = { stage: z.enum(stages), label: said };

/*
 * What every record of a kind must have for the code to rely on it. More than that is kept as it is: a backup must give
 * back all that was stored.
 */
const bodies = {
  profiles: z.looseObject({
    id,
    values,
    sites: z.array(z.looseObject({ id, values, domainExpires: z.optional(day), answers })).check(z.maxLength(1_000)),
    certificateExpires: z.optional(day),
    answers,
    account: z.optional(id),
    moreAccounts: z.optional(z.array(id)),
    tags: z.optional(z.array(said)),
    mandate: z.optional(mandate),
    retainUntil: z.optional(day),
    createdAt: at,
    updatedAt: at,
  }),
  drafts: z.looseObject({ id, account: id, order: z.optional(id), values, page: id, at, times: z.record(z.string(), at) }),
  orders: z.looseObject({
    account: id,
    order: id,
    type: z.optional(said),
    subject: z.optional(said),
    domain: z.optional(said),
    createdAt: z.optional(at),
    stays: z.array(z.looseObject({ ...look, firstSeen: at, lastSeen: at })).check(z.minLength(1)),
    contradiction: z.optional(z.looseObject({ ...look, at })),
    refusals: z.optional(z.array(z.looseObject({ at, text: said, by: z.enum(['page', 'person']) }))),
  }),
  history: z.looseObject({ profile: id, account: id, page: id, at, written: fieldsNamed, altered: fieldsNamed, refused: fieldsNamed }),
  ticks: z.looseObject({ id: z.string().check(z.minLength(1), z.maxLength(20_000)), of: z.optional(z.array(id).check(z.maxLength(2))) }),
  waivers: z.looseObject({ account: id, rule: id, field: z.enum(fieldIds as readonly FieldId[] as [FieldId, ...FieldId[]]), value: said, at }),
  raised: z.looseObject({ id, at }),
  audit: z.looseObject({ id, at, act: id, subjects: z.array(id), count: z.int(), detail: z.optional(said) }),
} as const satisfies Readonly<Record<RecordStore, unknown>>;

const poison: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
/** Subjects with sites with answers go five deep. */
const deepest = 12;

/** Nothing in it can reach the prototype of anything, and it is no deeper than our own records ever are. */
export function isPlain(value: unknown, depth = 0): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return true;
  if (depth > deepest) return false;
  const isArray = Array.isArray(value);
  return Object.entries(value).every(([key, inner]) => (isArray || !poison.has(key)) && isPlain(inner, depth + 1));
}

const isStore = (name: string): name is RecordStore => (recordStores as readonly string[]).includes(name);

/** True when the record is of a kind and a form that this version writes. */
export const isRecord = ({ store, body }: { readonly store: string; readonly body: unknown }): boolean => isStore(store) && isPlain(body) && bodies[store].safeParse(body).success;
