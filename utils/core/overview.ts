import { paperEndsOf, type PaperEnd } from './paper-end.ts';
import { lacking } from './mandate.ts';
import { soleKey, type SoleField } from './profile-facts.ts';
import { accountsOf, type Profile } from './profile.ts';
import type { Day, Instant } from './time.ts';

/** A value that may serve one subject only, in the form under which it is compared. */
export interface SoleValue {
  readonly field: SoleField;
  readonly key: string;
}

/** What lists, search and comparisons need of a subject; the rest is read when the subject is opened. */
export interface Overview {
  readonly id: string;
  readonly name: string;
  readonly certificate: string;
  readonly nature: string;
  readonly principal: string;
  readonly region: string;
  /** Of all its sites, as entered. */
  readonly domains: readonly string[];
  readonly siteNames: readonly string[];
  readonly services: number;
  readonly accounts: readonly string[];
  readonly tags: readonly string[];
  readonly sole: readonly SoleValue[];
  /** Site principals and emergency phones, as entered: people look a subject up by them. */
  readonly further: readonly string[];
  /** Last days of its papers and domains. */
  readonly ends: readonly PaperEnd[];
  /** How the name sounds: pinyin of each reading, and initials; blank until it was worked out. */
  readonly sound: string;
  /** Nothing is lacking in its mandate. */
  readonly mandated: boolean;
  readonly mandateEnds?: Day;
  readonly retainUntil?: Day;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

const personal = ['principal.mobile', 'principal.idNumber', 'principal.email'] as const;
const perSite = ['sitePrincipal.mobile', 'sitePrincipal.idNumber', 'sitePrincipal.email', 'site.domain'] as const;

function soleOf({ values, sites }: Profile): SoleValue[] {
  const own = personal.map((field) => ({ field, key: soleKey(field, values[field] ?? '') }));
  const ofSites = sites.flatMap((site) => perSite.map((field) => ({ field, key: soleKey(field, site.values[field] ?? '') })));
  return [...own, ...ofSites].filter(({ key }) => key !== '');
}

const further = ['principal.emergencyPhone'] as const;
const furtherOfSites = ['sitePrincipal.name', 'sitePrincipal.emergencyPhone'] as const;

const said = (values: readonly (string | undefined)[]): string[] => values.filter((value) => value !== undefined && value !== '').map(String);

/** @param sound pinyin of the name, where it was worked out */
export function overviewOf(profile: Profile, sound = ''): Overview {
  const { id, values, sites, tags = [], mandate, retainUntil, createdAt, updatedAt } = profile;
  return {
    id,
    name: values['subject.name'] ?? '',
    certificate: values['subject.certificateNumber'] ?? '',
    nature: values['subject.nature'] ?? '',
    principal: values['principal.name'] ?? '',
    region: values['subject.region'] ?? '',
    domains: said(sites.map((site) => site.values['site.domain'])),
    siteNames: said(sites.map((site) => site.values['site.name'] ?? site.values['app.name'])),
    services: sites.length,
    accounts: accountsOf(profile),
    tags,
    sole: soleOf(profile),
    further: [...new Set(said([...further.map((field) => values[field]), ...sites.flatMap((site) => furtherOfSites.map((field) => site.values[field]))]))],
    ends: paperEndsOf(profile),
    sound,
    mandated: lacking(mandate).length === 0,
    ...(mandate?.ends !== undefined && { mandateEnds: mandate.ends }),
    ...(retainUntil !== undefined && { retainUntil }),
    createdAt,
    updatedAt,
  };
}
