import type { Profile } from '../core/profile.ts';
import { isOver, steadySince } from '../core/retention.ts';
import { dayAt, type Day, type Instant } from '../core/time.ts';
import type { Store } from './api.ts';
import { purgeAudit } from './audit.ts';
import { purgeDrafts } from './drafts.ts';
import { StoreError } from './error.ts';
import { eraseSubjects, tracesOf, type Subjects } from './erase-subjects.ts';
import { bodiesOf } from './read.ts';
import type { Vault } from './vault.ts';

type Reads = Pick<Store, 'profiles' | 'overviews' | 'profile' | 'profilesOf'>;
type Kept = Pick<Profile, 'createdAt' | 'retainUntil'>;
type Ends = Reads & Pick<Store, 'tracesOf' | 'eraseProfile' | 'eraseProfiles' | 'purge'>;

/** When something was written by the person's work. Unlocking and the like happen by whatever clock stands. */
async function workedAt(vault: Vault, subjects: Pick<Store, 'overviews'>): Promise<Instant[]> {
  const [overviews, audit, drafts, orders] = await Promise.all([subjects.overviews(), bodiesOf(vault, 'audit'), bodiesOf(vault, 'drafts'), bodiesOf(vault, 'orders')]);
  const noted = audit.filter(({ act }) => act === 'fill' || act === 'import' || act === 'export');
  const looks = orders.flatMap(({ stays }) => stays.map(({ lastSeen }) => lastSeen));
  return [...overviews.flatMap(({ createdAt, updatedAt }) => [createdAt, updatedAt]), ...[...noted, ...drafts].map(({ at }) => at), ...looks];
}

function unlessDamaged(error: unknown): void {
  if (!(error instanceof StoreError && error.kind === 'undecryptable')) throw error;
}

/**
 * The subjects as they may be shown: one whose last day is over is not read any more, and erased at the next `purge`. With
 * a clock that cannot be right nothing is hidden or erased; such subjects then wait in the list.
 */
export function endsIn(vault: Vault, inner: Reads & Subjects): Ends {
  const today = (): Day => dayAt(vault.now());
  let judged: { readonly on: Day; readonly since: Promise<Instant> } | undefined;
  const steady = (): Promise<Instant> => {
    if (judged?.on === today()) return judged.since;
    const now = { on: today(), since: workedAt(vault, inner).then((moments) => steadySince(moments, vault.now())) };
    // A failure is not kept for the day.
    now.since.catch(() => (judged === now ? (judged = undefined) : undefined));
    judged = now;
    return now.since;
  };
  /** Those that are over by a clock that has run steadily since they were stored. */
  const overIn = async <Subject extends Kept>(list: readonly Subject[]): Promise<ReadonlySet<Subject>> => {
    const over = list.filter((one) => isOver(one, today()));
    if (over.length === 0) return new Set();
    const since = await steady();
    return new Set(over.filter(({ createdAt }) => createdAt >= since));
  };
  const shown = async <Subject extends Kept>(list: Subject[]): Promise<Subject[]> => {
    const hidden = await overIn(list);
    return hidden.size === 0 ? list : list.filter((one) => !hidden.has(one));
  };

  const purgeSubjects = async (): Promise<void> => {
    const ids = [...(await overIn(await inner.overviews()))].map(({ id }) => id);
    const purged = (some: readonly string[]) => eraseSubjects(vault, inner, { ids: some, act: 'purge' });
    await purged(ids).catch(async (error: unknown) => {
      unlessDamaged(error);
      // A damaged one stays until the person decides about it, and alone.
      for (const id of ids) await purged([id]).catch(unlessDamaged);
    });
  };
  let purgedOn: Day | undefined;

  return {
    profiles: async () => shown(await inner.profiles()),
    overviews: async () => shown(await inner.overviews()),
    profilesOf: async (ids) => shown(await inner.profilesOf(ids)),
    profile: async (id) => {
      const found = await inner.profile(id);
      return found === undefined ? undefined : (await shown([found]))[0];
    },

    tracesOf: (ids) => tracesOf(vault, inner, ids),
    eraseProfile: (id) => eraseSubjects(vault, inner, { ids: [id], act: 'erase' }).then(() => undefined),
    eraseProfiles: (ids) => eraseSubjects(vault, inner, { ids, act: 'erase' }),

    async purge() {
      const drafts = await purgeDrafts(vault, steady);
      // Every start and every day once; what ends meanwhile is not shown.
      if (purgedOn === today()) return drafts;
      await purgeSubjects();
      await purgeAudit(vault, steady);
      purgedOn = today();
      return drafts;
    },
  };
}
