import { isOver, isPlausible } from '../core/retention.ts';
import { dayAt, type Day, type Instant } from '../core/time.ts';
import type { Store } from './api.ts';
import { purgeAudit } from './audit.ts';
import { purgeDrafts } from './drafts.ts';
import { eraseSubjects, tracesOf, type Subjects } from './erase-subjects.ts';
import { bodiesOf } from './read.ts';
import type { Vault } from './vault.ts';

type Reads = Pick<Store, 'profiles' | 'overviews' | 'profile' | 'profilesOf'>;
type Ends = Reads & Pick<Store, 'tracesOf' | 'eraseProfile' | 'eraseProfiles' | 'purge'>;

/** When something was last written by the person's work. Unlocking and the like happen by whatever clock stands. */
async function newestOf(vault: Vault, subjects: Pick<Store, 'overviews'>): Promise<Instant> {
  const [overviews, audit] = await Promise.all([subjects.overviews(), bodiesOf(vault, 'audit')]);
  const worked = audit.filter(({ act }) => act === 'fill' || act === 'import' || act === 'export').map(({ at }) => at);
  return [...overviews.map(({ updatedAt }) => updatedAt), ...worked].reduce((newest, at) => Math.max(newest, at), 0);
}

/**
 * The subjects as they may be shown: one whose last day is over is not read any more, and erased at the next `purge`. With
 * a clock that cannot be right nothing is hidden or erased; such subjects then wait in the list.
 */
export function endsIn(vault: Vault, inner: Reads & Subjects): Ends {
  const today = (): Day => dayAt(vault.now());
  let judged: { readonly on: Day; readonly trusted: Promise<boolean> } | undefined;
  const isTrusted = (): Promise<boolean> => {
    if (judged?.on !== today()) judged = { on: today(), trusted: newestOf(vault, inner).then((newest) => isPlausible(vault.now(), newest)) };
    return judged.trusted;
  };
  const shown = async <Subject extends { readonly retainUntil?: Day }>(list: Subject[]): Promise<Subject[]> => {
    const isHidden = (one: Subject) => isOver(one, today());
    return list.some(isHidden) && (await isTrusted()) ? list.filter((one) => !isHidden(one)) : list;
  };

  const purgeSubjects = async (): Promise<void> => {
    const over = (await inner.overviews()).filter((one) => isOver(one, today()));
    if (over.length > 0 && (await isTrusted())) await eraseSubjects(vault, inner, { ids: over.map(({ id }) => id), act: 'purge' });
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
      const drafts = await purgeDrafts(vault);
      // Every start and every day once; what ends meanwhile is not shown.
      if (purgedOn === today()) return drafts;
      await purgeSubjects();
      await purgeAudit(vault);
      purgedOn = today();
      return drafts;
    },
  };
}
