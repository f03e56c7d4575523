import type { Profile } from '../core/profile.ts';
import type { Store } from './api.ts';
import { commit } from './commit.ts';
import { StoreError } from './error.ts';
import { opaque } from './keys.ts';
import { bodiesOf, bodyOf } from './read.ts';
import { subjectTicks } from './subject-ticks.ts';
import { update, type Change } from './update.ts';
import type { Vault } from './vault.ts';

type Profiles = Pick<Store, 'profiles' | 'profile' | 'saveProfile' | 'saveProfiles' | 'eraseProfile' | 'bind'>;

const idOf = (vault: Vault, profile: string) => opaque(vault.keys, 'profiles', profile);

/** A form that was opened before the first fill does not know the account; saving it must not undo the binding. */
const kept = (profile: Profile, old: Profile | undefined): Profile =>
  profile.account === undefined && old?.account !== undefined ? { ...profile, account: old.account } : profile;

export function profilesIn(vault: Vault): Profiles {
  const saveProfiles = async (profiles: readonly Profile[]) => {
    const changes = profiles.map(async (profile): Promise<Change<'profiles'>> => ({ id: await idOf(vault, profile.id), next: (old) => kept(profile, old) }));
    await update(vault, 'profiles', { changes: await Promise.all(changes), durability: 'strict' });
  };

  return {
    profiles: () => bodiesOf(vault, 'profiles'),
    profile: async (id) => bodyOf(vault, 'profiles', await idOf(vault, id)),
    saveProfile: (profile) => saveProfiles([profile]),
    saveProfiles,

    async eraseProfile(id) {
      const [row, group, ticks] = await Promise.all([idOf(vault, id), opaque(vault.keys, 'history', id), opaque(vault.keys, 'ticks', subjectTicks(id))]);
      const dropGroups = [{ store: 'history', group }, { store: 'ticks', group: ticks }] as const;
      await commit(vault, { drops: [{ store: 'profiles', id: row }], dropGroups, durability: 'strict' });
    },

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
