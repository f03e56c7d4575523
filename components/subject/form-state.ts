import { fieldIds, type FieldId, type Reading } from '../../utils/core/field.ts';
import { inspect, type Facts, type Finding, type Rule } from '../../utils/core/rule.ts';
import { valuesOf, type Profile, type Site } from '../../utils/core/profile.ts';
import { isDay, type Day } from '../../utils/core/time.ts';
import type { Moment } from './merge.ts';

export const fieldsOf = (group: 'subject' | 'principal' | 'site' | 'sitePrincipal' | 'access'): readonly FieldId[] =>
  fieldIds.filter((field) => field.startsWith(`${group}.`));

export const newSubject = ({ now, newId }: Moment): Profile => ({ id: newId(), values: {}, sites: [], createdAt: now, updatedAt: now });

const without = (reading: Reading, field: FieldId): Reading => Object.fromEntries(Object.entries(reading).filter(([id]) => id !== field));

/** A blank value is no value: a stored subject never blanks a page. */
const put = (reading: Reading, field: FieldId, value: string): Reading => (value === '' ? without(reading, field) : { ...reading, [field]: value });

export const withValue = (profile: Profile, field: FieldId, value: string): Profile => ({ ...profile, values: put(profile.values, field, value) });

export const withSite = (profile: Profile, id: string, change: (site: Site) => Site): Profile => ({
  ...profile,
  sites: profile.sites.map((site) => (site.id === id ? change(site) : site)),
});

export const withSiteValue =
  (field: FieldId, value: string) =>
  (site: Site): Site => ({ ...site, values: put(site.values, field, value) });

export const addSite = (profile: Profile, newId: () => string): Profile => ({ ...profile, sites: [...profile.sites, { id: newId(), values: {} }] });

export const removeSite = (profile: Profile, id: string): Profile => ({ ...profile, sites: profile.sites.filter((site) => site.id !== id) });

/** The day as typed, or none: a half-typed day is not kept. */
const dayIn = (value: string): Day | undefined => (isDay(value) ? value : undefined);

export function withCertificateExpiry(profile: Profile, value: string): Profile {
  const { certificateExpires: _, ...rest } = profile;
  const certificateExpires = dayIn(value);
  return certificateExpires === undefined ? rest : { ...rest, certificateExpires };
}

export const withDomainExpiry =
  (value: string) =>
  (site: Site): Site => {
    const { domainExpires: _, ...rest } = site;
    const domainExpires = dayIn(value);
    return domainExpires === undefined ? rest : { ...rest, domainExpires };
  };

/** The principal's values under the names of the site principal: one person in both roles. */
export function samePerson(profile: Profile): (site: Site) => Site {
  const copied = fieldsOf('principal').flatMap((field) => {
    const value = profile.values[field];
    return value === undefined ? [] : [[field.replace('principal.', 'sitePrincipal.'), value] as const];
  });
  return (site) => ({ ...site, values: { ...site.values, ...(Object.fromEntries(copied) as Reading) } });
}

const trimmed = (reading: Reading): Reading =>
  Object.fromEntries(Object.entries(reading).map(([field, value]) => [field, value.trim()]).filter(([, value]) => value !== ''));

/** The profile as it is kept: values trimmed, sites without anything in them left out. */
export function ready(profile: Profile, now: number): Profile {
  const sites = profile.sites
    .map((site) => ({ ...site, values: trimmed(site.values) }))
    .filter((site) => Object.keys(site.values).length > 0 || site.domainExpires !== undefined);
  return { ...profile, values: trimmed(profile.values), sites, updatedAt: now };
}

export const isBlankSubject = (profile: Profile): boolean => {
  const { values, sites } = ready(profile, 0);
  return Object.keys(values).length === 0 && sites.length === 0;
};

export const sameContent = (a: Profile, b: Profile): boolean =>
  JSON.stringify({ ...ready(a, 0), createdAt: 0 }) === JSON.stringify({ ...ready(b, 0), createdAt: 0 });

/** What the rules say of the subject with one of its sites, or with none. */
export function findingsOf(profile: Profile, site: Site | undefined, { rules, today }: { rules: readonly Rule[]; today: Day }): Finding[] {
  const facts: Facts = {
    today,
    ...(site?.domainExpires === undefined ? {} : { domainExpires: site.domainExpires }),
    ...(profile.certificateExpires === undefined ? {} : { certificateExpires: profile.certificateExpires }),
  };
  return inspect(site === undefined ? profile.values : valuesOf(profile, site.id), rules, facts);
}
