import type { Profile } from '../core/profile.ts';
import { mayBecome } from '../core/read-only.ts';
import { dayAt, type Day } from '../core/time.ts';
import type { Store } from './api.ts';
import { commit } from './commit.ts';
import type { Along, Subjects } from './erase-subjects.ts';
import { StoreError } from './error.ts';
import { besideOrInTurns, outrun } from './lock.ts';
import { names } from './names.ts';
import { loadPages } from './page-load.ts';
import { keepSounds, openListed, overviewsOf } from './overviews.ts';
import { basedById, bodiesOf, type Lying } from './read.ts';
import { inBreaths, inSlices } from './slices.ts';
import { subjectTicks } from './subject-ticks.ts';
import { update, type Change } from './update.ts';
import type { Vault } from './vault.ts';

type Profiles = Pick<Store, 'profiles' | 'overviews' | 'profile' | 'profilesOf' | 'saveProfile' | 'saveProfiles' | 'bind' | 'keepSounds'> & Pick<Subjects, 'eraseProfiles'>;

/** A form that was opened before the first fill does not know the account; saving it must not undo the binding. An empty list of accounts says that the person took it away. */
const kept = (profile: Profile, old: Profile | undefined): Profile =>
  profile.account === undefined && profile.moreAccounts === undefined && old?.account !== undefined ? { ...profile, account: old.account } : profile;

/** The data of a subject whose mandate is over stay as they are, whoever saves: a form, an import, a page of the console. */
function allowed(next: Profile, old: Profile | undefined, today: Day): Profile {
  if (old !== undefined && !mayBecome(old, next, today)) throw new StoreError('mandate-ended');
  return next;
}

/** Everything that is erased with these subjects. */
async function erasing(vault: Vault, ids: readonly string[], { drops = [], dropGroups = [] }: Along): Promise<Required<Pick<Along, 'drops' | 'dropGroups'>>> {
  const rows = await inSlices(ids, (id) => names.profile(vault.keys, id));
  const groups = await inSlices(ids, async (id) => {
    const [history, ticks] = await Promise.all([names.historyGroup(vault.keys, id), names.tickGroup(vault.keys, [subjectTicks(id)])]);
    return [{ store: 'history', group: history } as const, { store: 'ticks', group: ticks } as const];
  });
  return { drops: [...rows.map((id) => ({ store: 'profiles', id }) as const), ...drops], dropGroups: [...groups.flat(), ...dropGroups] };
}

/** Reads again so many times when another window writes in between. */
const rounds = 8;

const profilesOf = (vault: Vault, ids: readonly string[]): Promise<(Profile | undefined)[]> => besideOrInTurns(`store:${vault.name}`, () => profilesInRounds(vault, ids));

async function profilesInRounds(vault: Vault, ids: readonly string[]): Promise<(Profile | undefined)[]> {
  const rows = await inSlices(ids, (id) => names.profile(vault.keys, id));
  for (let round = 0; round < rounds; round += 1) {
    const { manifest, found } = await basedById(vault, 'profiles', rows);
    if (manifest === undefined) throw new StoreError('damaged', { detail: 'the manifest is gone' });
    const pages = await loadPages(vault, manifest, [...new Set(found.flatMap(({ row }) => (row === undefined ? [] : [Number(row.group)])))]);
    if (pages !== undefined) return inBreaths(found, async ({ row, client }) => (row === undefined ? undefined : openListed(vault, { row, client } satisfies Lying, pages)));
  }
  throw outrun('others kept writing');
}

export function profilesIn(vault: Vault): Profiles {
  const saveProfiles = async (profiles: readonly Profile[], signal?: AbortSignal) => {
    const next = (profile: Profile) => (old: Profile | undefined) => {
      signal?.throwIfAborted();
      return allowed(kept(profile, old), old, dayAt(vault.now()));
    };
    const changes = await inBreaths(profiles, async (profile): Promise<Change<'profiles'>> => ({ id: await names.profile(vault.keys, profile.id), next: next(profile) }));
    await update(vault, 'profiles', { changes, durability: 'strict' });
  };

  const eraseProfiles: Subjects['eraseProfiles'] = async (ids, along = {}) => {
    const what = await erasing(vault, ids, along);
    // The copies first: stopped in between, the subject is still listed, and is erased once more.
    const fromCopies = { ...what, drops: [...what.drops, ...(along.fromCopies ?? [])] };
    await vault.copies?.erase(fromCopies);
    await commit(vault, { ...what, durability: 'strict' });
    // A copy that another window began in between has them again.
    await vault.copies?.erase(fromCopies);
  };

  return {
    overviews: () => overviewsOf(vault),
    keepSounds: (sounds) => keepSounds(vault, sounds),
    profilesOf: async (ids) => (await profilesOf(vault, ids)).filter((one) => one !== undefined),
    profiles: () => bodiesOf(vault, 'profiles'),
    profile: async (id) => (await profilesOf(vault, [id]))[0],
    saveProfile: (profile) => saveProfiles([profile]),
    saveProfiles,

    eraseProfiles,

    async bind(id, account) {
      const next = (old: Profile | undefined): Profile => {
        if (old === undefined) throw new StoreError('unavailable', { detail: 'no such profile' });
        return { ...old, account: old.account ?? account };
      };
      const [bound] = await update(vault, 'profiles', { changes: [{ id: await names.profile(vault.keys, id), next }], durability: 'strict' });
      return bound?.account ?? account;
    },
  };
}
