import type { FieldId } from '../../utils/core/field.ts';
import type { Overview } from '../../utils/core/overview.ts';
import type { Profile } from '../../utils/core/profile.ts';
import { text, type Text } from '../../utils/core/text.ts';

/** Fields of a profile or its sites by which people look it up. */
const searched: readonly FieldId[] = [
  'subject.name', 'subject.certificateNumber', 'principal.name', 'principal.mobile', 'principal.emergencyPhone', 'principal.email',
];
const searchedOfSites: readonly FieldId[] = ['site.domain', 'site.name', 'sitePrincipal.name', 'sitePrincipal.mobile'];

const folded = (value: string) => value.normalize('NFKC').toLowerCase().replaceAll(/[\s\u200b-\u200d\ufeff]+/g, '');

const unnamed: Text = text('（未填主办者名称）', '(no entity name yet)');

/** What a subject is called on screens. */
export const nameOf = (one: Pick<Profile, 'values'> | Pick<Overview, 'name'>): Text => {
  const name = 'name' in one ? one.name : (one.values['subject.name'] ?? '');
  return name === '' ? unnamed : text(name, name);
};

export const domainsOf = (profile: Profile): string[] => profile.sites.flatMap((site) => site.values['site.domain'] ?? []);

function haystack(profile: Profile): string {
  const own = searched.map((field) => profile.values[field] ?? '');
  const sites = profile.sites.flatMap((site) => searchedOfSites.map((field) => site.values[field] ?? ''));
  // Folded one by one: a fragment must not match across the border of two values.
  return [...own, ...sites, profile.account ?? ''].map(folded).join('\n');
}

const stacks = new WeakMap<Profile, string>();

/** The text is made once per profile object; a saved profile is a new object, so it is never stale. */
function stackOf(profile: Profile): string {
  const known = stacks.get(profile) ?? haystack(profile);
  stacks.set(profile, known);
  return known;
}

/** Profiles that hold every fragment of the query (name, credit code, phone, e-mail, domain, account), newest change first. */
export function found(profiles: readonly Profile[], query: string): Profile[] {
  const fragments = query.split(/\s+/).map(folded).filter((fragment) => fragment !== '');
  return profiles.filter((profile) => fragments.every((fragment) => stackOf(profile).includes(fragment))).toSorted((a, b) => b.updatedAt - a.updatedAt);
}
