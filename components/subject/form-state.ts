import type { SiteFactId, SubjectFactId } from '../../utils/core/fact.ts';
import { fieldIds, type FieldId, type Reading } from '../../utils/core/field.ts';
import { keptMandate } from '../../utils/core/mandate.ts';
import { factsOf } from '../../utils/core/profile-facts.ts';
import { accountsOf, valuesOf, type Profile, type Site } from '../../utils/core/profile.ts';
import { inspect, type Facts, type Finding, type Rule } from '../../utils/core/rule.ts';
import { isDay, type Day } from '../../utils/core/time.ts';
import type { Moment } from './merge.ts';

export const fieldsOf = (group: 'subject' | 'principal' | 'site' | 'app' | 'sitePrincipal' | 'access'): readonly FieldId[] =>
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

/** The accounts under which it may be filled. None left: said as an empty list, which differs from never bound. */
function withAccounts(profile: Profile, [account, ...more]: readonly string[]): Profile {
  const { account: _, moreAccounts: __, ...rest } = profile;
  return { ...rest, ...(account === undefined ? { moreAccounts: [] } : { account }), ...(more.length > 0 && { moreAccounts: more }) };
}

export const withAccount = (profile: Profile, account: string): Profile => withAccounts(profile, [...new Set([...accountsOf(profile), account])]);
export const withoutAccount = (profile: Profile, account: string): Profile => withAccounts(profile, accountsOf(profile).filter((one) => one !== account));

export function withTags(profile: Profile, tags: readonly string[]): Profile {
  const { tags: _, ...rest } = profile;
  return tags.length === 0 ? rest : { ...rest, tags: [...new Set(tags)] };
}

type Answers = Readonly<Record<string, string | undefined>>;

/** Answers with one put in or, when it is blank, taken out; nothing at all when none is left. */
function answered(answers: Answers, id: string, answer: string): { answers?: Answers } {
  const rest = Object.entries(answers).filter(([other]) => other !== id);
  const next = answer.trim() === '' ? rest : [...rest, [id, answer] as const];
  return next.length === 0 ? {} : { answers: Object.fromEntries(next) };
}

export function withAnswer(profile: Profile, id: SubjectFactId, answer: string): Profile {
  const { answers = {}, ...rest } = profile;
  return { ...rest, ...answered(answers, id, answer) };
}

export const withSiteAnswer =
  (id: SiteFactId, answer: string) =>
  (site: Site): Site => {
    const { answers = {}, ...rest } = site;
    return { ...rest, ...answered(answers, id, answer) };
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

/** The other way: the person of one site answers for the subject too. */
export function samePersonAs(site: Site): (profile: Profile) => Profile {
  const copied = fieldsOf('sitePrincipal').flatMap((field) => {
    const value = site.values[field];
    return value === undefined ? [] : [[field.replace('sitePrincipal.', 'principal.'), value] as const];
  });
  return (profile) => ({ ...profile, values: { ...profile.values, ...(Object.fromEntries(copied) as Reading) } });
}

/** The profile as it is kept: values trimmed, sites without anything in them left out. */
export function ready(profile: Profile, now: number): Profile {
  const sites = profile.sites
    .map((site) => ({ ...site, values: trimmed(site.values) }))
    .filter((site) => Object.keys(site.values).length > 0 || site.domainExpires !== undefined || site.answers !== undefined);
  const { mandate = {}, ...rest } = profile;
  const kept = keptMandate(mandate);
  return { ...rest, values: trimmed(profile.values), sites, ...(kept !== undefined && { mandate: kept }), updatedAt: now };
}

export const isBlankSubject = (profile: Profile): boolean => {
  const { values, sites } = ready(profile, 0);
  return Object.keys(values).length === 0 && sites.length === 0;
};

export const sameContent = (a: Profile, b: Profile): boolean =>
  JSON.stringify({ ...ready(a, 0), createdAt: 0 }) === JSON.stringify({ ...ready(b, 0), createdAt: 0 });

export interface Judging {
  readonly rules: readonly Rule[];
  readonly today: Day;
  /** What serves other subjects, so that a number used twice is seen. */
  readonly taken?: Facts['takenElsewhere'] | undefined;
}

/** What the rules say of the subject with one of its sites, or with none. */
export function findingsOf(profile: Profile, site: Site | undefined, { rules, today, taken }: Judging): Finding[] {
  const facts = factsOf({ profile, site, today, taken });
  return inspect(site === undefined ? profile.values : valuesOf(profile, site.id), rules, facts);
}
