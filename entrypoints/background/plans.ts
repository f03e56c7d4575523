import type { FieldId } from '../../utils/core/field.ts';
import { fieldIds } from '../../utils/core/field.ts';
import type { Instant } from '../../utils/core/time.ts';
import { z } from '../../utils/zod.ts';
import { present } from './present.ts';
import { sessionTable } from './session.ts';

/** So long a preview may be looked at, in milliseconds. */
export const planLife = 60_000;

const fieldId = z.enum(fieldIds as readonly FieldId[] as [FieldId, ...FieldId[]]);

/** What may be written, where, until when. It can be used once. */
const held = z.strictObject({
  id: z.string(),
  tab: z.int(),
  document: z.optional(z.string()),
  page: z.string(),
  account: z.optional(z.string()),
  expires: z.number(),
  writes: z.array(z.strictObject({ field: fieldId, old: z.string(), value: z.string() })),
  /** The subject it comes from, for its history and its binding. */
  profile: z.optional(z.string()),
  /** Made while the data was unlocked with a passphrase: void once it is locked. */
  underLock: z.optional(z.boolean()),
  /** Whose data it uses, as far as it is known. */
  subjects: z.optional(z.array(z.string())),
  /** Why it goes ahead without a full mandate. */
  override: z.optional(z.string()),
});

type Parsed = z.infer<typeof held>;
export type Plan = { readonly [Key in keyof Parsed]: Exclude<Parsed[Key], undefined> };

function parse(stored: unknown): Plan | undefined {
  const found = held.safeParse(stored);
  return found.success ? present(found.data) : undefined;
}

/** The plans that a person is looking at: one for each tab, since a new preview replaces the old one. */
export interface PlanBook {
  hold(plan: Plan): Promise<void>;
  /** Hands out a plan once. `gone`: used, replaced, or its page is no more. */
  take(id: string, now: Instant): Promise<Plan | 'expired' | 'gone'>;
  /** Voids what was planned for a tab that was closed or loads another page. */
  voidTab(tab: number): Promise<void>;
  /** Forgets every plan, values and all. */
  clear(): Promise<void>;
  /** Forgets what was planned with the values of these subjects. */
  voidSubjects(ids: readonly string[]): Promise<void>;
  /** Forgets plans whose time is over, values and all. */
  purge(now: Instant): Promise<void>;
}

export function planBook(): PlanBook {
  const table = sessionTable<Plan>('plan', parse);
  return {
    hold: (plan) => table.set(String(plan.tab), plan),
    async take(id, now) {
      const entry = (await table.entries()).find(([, plan]) => plan.id === id);
      const plan = entry === undefined ? undefined : await table.take(entry[0]);
      if (plan === undefined) return 'gone';
      return plan.expires < now ? 'expired' : plan;
    },
    clear: () => table.clear(),
    voidTab: async (tab) => void (await table.take(String(tab))),
    async voidSubjects(ids) {
      const gone = new Set(ids);
      const theirs = (await table.entries()).filter(([, { profile, subjects = [] }]) => [...subjects, profile ?? ''].some((id) => gone.has(id)));
      await Promise.all(theirs.map(([key]) => table.take(key)));
    },
    async purge(now) {
      const over = (await table.entries()).filter(([, plan]) => plan.expires < now);
      await Promise.all(over.map(([key]) => table.take(key)));
    },
  };
}
