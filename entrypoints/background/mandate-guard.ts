import { entryOf } from '../../utils/core/audit.ts';
import { reasonFault, standingOf, type Standing } from '../../utils/core/mandate.ts';
import type { Profile } from '../../utils/core/profile.ts';
import { dayAt, type Instant } from '../../utils/core/time.ts';
import type { Failure } from '../../utils/messages.ts';
import type { Store } from '../../utils/store/api.ts';
import { loadSettings } from '../../utils/store/settings.ts';
import type { Plan } from './plans.ts';

/** A fill that was asked for, and whose data it would use. */
export interface Use {
  /** The subject whose values are filled. */
  readonly profile?: string;
  /** The account of a draft, which is of whoever files under it. */
  readonly account?: string;
  /** Why it goes ahead without a full mandate, in the person's words. */
  readonly override?: string | undefined;
  readonly now: Instant;
}

/** What goes into the plan, so that it can be accounted for once it is carried out. */
export type Account = Pick<Plan, 'subjects' | 'override'>;

async function concerned(store: Store, { profile, account }: Use): Promise<Profile[]> {
  if (profile !== undefined) return store.profilesOf([profile]);
  if (account === undefined) return [];
  const users = (await store.overviews()).filter(({ accounts }) => accounts.includes(account));
  return store.profilesOf(users.map(({ id }) => id));
}

const isStated = (reason: string | undefined): reason is string => reason !== undefined && reasonFault(reason) === undefined;

/**
 * Whether the data may be used: after the end of a mandate never, without a full one only for a stated reason. A missing
 * mandate is asked for in agency mode alone.
 */
export async function mandateOf(store: Store, use: Use): Promise<Failure | Account> {
  const [people, { agency }] = await Promise.all([concerned(store, use), loadSettings()]);
  const today = dayAt(use.now);
  const kinds = new Set<Standing['kind']>(people.map(({ mandate }) => standingOf(mandate, { agency, today }).kind));
  if (kinds.has('ended')) return 'mandate-ended';
  const subjects = people.length === 0 ? {} : { subjects: people.map(({ id }) => id) };
  if (!kinds.has('lacking') && !kinds.has('early')) return subjects;
  return isStated(use.override) ? { ...subjects, override: use.override.trim() } : 'mandate-missing';
}

/** A stated reason is kept before anything is written: what cannot be accounted for is not done. */
export async function noteOverride(store: () => Promise<Store>, { subjects = [], override }: Plan, at: Instant): Promise<void> {
  if (override !== undefined) await (await store()).note(entryOf('override', subjects, { at, detail: override }));
}

/** Keeps that subjects were used for a fill, and on which page. */
export async function noteFill(store: Store, { subjects = [], page }: Plan, at: Instant): Promise<void> {
  if (subjects.length > 0) await store.note(entryOf('fill', subjects, { at, detail: page }));
}
