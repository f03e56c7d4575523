import { siteKnown, subjectKnown } from './fact.ts';
import { readHost } from './identity-domain.ts';
import { normalisedPhone } from './identity-phone.ts';
import { normalised } from './identity-text.ts';
import type { Profile, Site } from './profile.ts';
import type { Facts } from './rule.ts';
import type { Day } from './time.ts';

/** Fields whose value may serve one subject only. */
export type SoleField =
  | 'principal.mobile'
  | 'sitePrincipal.mobile'
  | 'principal.idNumber'
  | 'sitePrincipal.idNumber'
  | 'principal.email'
  | 'sitePrincipal.email'
  | 'site.domain';

function hostOf(value: string): string {
  const host = readHost(value.trim().slice(0, 2_000));
  return typeof host === 'string' ? '' : host.ascii.replace(/^www\./, '');
}

/** The form under which a value is compared with those of other subjects: `+86 199…` is `199…`. Empty when it is none. */
export function soleKey(field: SoleField, value: string): string {
  if (field === 'site.domain') return hostOf(value);
  if (field.endsWith('.email')) return value.trim().toLowerCase();
  return field.endsWith('.mobile') ? normalisedPhone(value).value : normalised(value).value;
}

const paperOf = ({ values }: Profile): string => normalised(values['subject.certificateNumber'] ?? '').value;

function keysOf({ values, sites }: Profile): string[] {
  const own = (['principal.mobile', 'principal.idNumber'] as const).map((field) => soleKey(field, values[field] ?? ''));
  const ofSites = sites.flatMap((site) => (['sitePrincipal.mobile', 'sitePrincipal.idNumber', 'site.domain'] as const).map((field) => soleKey(field, site.values[field] ?? '')));
  return [...own, ...ofSites].filter((key) => key !== '');
}

type Owners = ReadonlyMap<string, readonly Profile[]>;
const owners = new WeakMap<readonly Profile[], Owners>();

/** Who uses a value, made once per list: ten thousand subjects must not be gone through at every keystroke. */
function ownersIn(profiles: readonly Profile[]): Owners {
  const made = owners.get(profiles);
  if (made !== undefined) return made;
  const map = new Map<string, Profile[]>();
  for (const profile of profiles) {
    for (const key of keysOf(profile)) {
      const users = map.get(key);
      if (users === undefined) map.set(key, [profile]);
      else users.push(profile);
    }
  }
  owners.set(profiles, map);
  return map;
}

/** Values of subjects other than this one. A second row of the same certificate is the same subject. */
function takenBeside(profile: Profile, profiles: readonly Profile[]): Pick<ReadonlySet<string>, 'has'> {
  const paper = paperOf(profile);
  const isOther = (one: Profile) => one.id !== profile.id && (paper === '' || paperOf(one) !== paper);
  return { has: (key) => (ownersIn(profiles).get(key) ?? []).some(isOther) };
}

export interface Known {
  readonly profile: Profile;
  readonly site: Site | undefined;
  readonly today: Day;
  /** All stored subjects, this one included or not; absent where they are not at hand. */
  readonly profiles?: readonly Profile[] | undefined;
}

/** All that is known of a subject with one of its sites, beside the values themselves. */
export function factsOf({ profile, site, today, profiles }: Known): Facts {
  const { certificateExpires, answers = {} } = profile;
  return {
    ...subjectKnown(answers),
    ...siteKnown(site?.answers ?? {}),
    today,
    storedServices: profile.sites.length,
    ...(site?.domainExpires !== undefined && { domainExpires: site.domainExpires }),
    ...(certificateExpires !== undefined && { certificateExpires }),
    ...(profiles !== undefined && { takenElsewhere: takenBeside(profile, profiles) }),
  };
}
