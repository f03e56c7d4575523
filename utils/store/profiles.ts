import { overviewOf } from '../core/overview.ts';
import type { Profile } from '../core/profile.ts';
import type { Store } from './api.ts';
import { commit } from './commit.ts';
import type { Subjects } from './erase-subjects.ts';
import { StoreError } from './error.ts';
import { opaque } from './keys.ts';
import { bodiesOf, bodyOf } from './read.ts';
import { subjectTicks } from './subject-ticks.ts';
import { update, type Change } from './update.ts';
import type { Vault } from './vault.ts';

type Profiles = Pick<Store, 'profiles' | 'overviews' | 'profile' | 'profilesOf' | 'saveProfile' | 'saveProfiles' | 'bind'> & Pick<Subjects, 'eraseProfiles'>;

const idOf = (vault: Vault, profile: string) => opaque(vault.keys, 'profiles', profile);

/** A form that was opened before the first fill does not know the account; saving it must not undo the binding. */
const kept = (profile: Profile, old: Profile | undefined): Profile =>
  profile.account === undefined && old?.account !== undefined ? { ...profile, account: old.account } : profile;

export function profilesIn(vault: Vault): Profiles {
  const saveProfiles = async (profiles: readonly Profile[]) => {
    const changes = profiles.map(async (profile): Promise<Change<'profiles'>> => ({ id: await idOf(vault, profile.id), next: (old) => kept(profile, old) }));
    await update(vault, 'profiles', { changes: await Promise.all(changes), durability: 'strict' });
  };

  const eraseProfiles: Subjects['eraseProfiles'] = async (ids, { drops = [], dropGroups = [] } = {}) => {
    const rows = await Promise.all(ids.map((id) => idOf(vault, id)));
    const groups = ids.map(async (id) => {
      const [history, ticks] = await Promise.all([opaque(vault.keys, 'history', id), opaque(vault.keys, 'ticks', subjectTicks(id))]);
      return [{ store: 'history', group: history }, { store: 'ticks', group: ticks }] as const;
    });
    const own = rows.map((id) => ({ store: 'profiles', id }) as const);
    await commit(vault, { drops: [...own, ...drops], dropGroups: [...(await Promise.all(groups)).flat(), ...dropGroups], durability: 'strict' });
  };

  const profile = async (id: string) => bodyOf(vault, 'profiles', await idOf(vault, id));

  return {
    overviews: async () => (await bodiesOf(vault, 'profiles')).map((one) => overviewOf(one)),
    profilesOf: async (ids) => (await Promise.all(ids.map(profile))).filter((one) => one !== undefined),
    profiles: () => bodiesOf(vault, 'profiles'),
    profile,
    saveProfile: (profile) => saveProfiles([profile]),
    saveProfiles,

    eraseProfiles,

    async bind(id, account) {
      const next = (old: Profile | undefined): Profile => {
        if (old === undefined) throw new StoreError('unavailable', { detail: 'no such profile' });
        return { ...old, account: old.account ?? account };
      };
      const [bound] = await update(vault, 'profiles', { changes: [{ id: await idOf(vault, id), next }], durability: 'strict' });
      return bound?.account ?? account;
    },
  };
}
