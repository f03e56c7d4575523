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

export interface Known {
  readonly profile: Profile;
  readonly site: Site | undefined;
  readonly today: Day;
  /** Mobiles, ID numbers, e-mails and domains of the other subjects (`takenBeside`); absent where they are not at hand. */
  readonly taken?: Facts['takenElsewhere'] | undefined;
}

/** All that is known of a subject with one of its sites, beside the values themselves. */
export function factsOf({ profile, site, today, taken }: Known): Facts {
  const { certificateExpires, answers = {} } = profile;
  return {
    ...subjectKnown(answers),
    ...siteKnown(site?.answers ?? {}),
    today,
    storedServices: profile.sites.length,
    ...(site?.domainExpires !== undefined && { domainExpires: site.domainExpires }),
    ...(certificateExpires !== undefined && { certificateExpires }),
    ...(taken !== undefined && { takenElsewhere: taken }),
  };
}
