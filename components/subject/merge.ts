import { fieldIds, type FieldId, type Reading } from '../../utils/core/field.ts';
import { laidOver, sitePart, subjectPart, type Profile, type Site } from '../../utils/core/profile.ts';
import type { Instant } from '../../utils/core/time.ts';

/** What the caller knows and this pure code must not find out by itself. */
export interface Moment {
  readonly now: Instant;
  /** A new id that nothing else has; asked only when one is needed. */
  readonly newId: () => string;
}

const isBlank = (reading: Reading) => Object.keys(reading).length === 0;

/** Makes a subject of what a page shows: one site when the page holds anything about a site. */
export function subjectFrom(reading: Reading, { now, newId }: Moment): Profile {
  const site = sitePart(reading);
  return {
    id: newId(),
    values: subjectPart(reading),
    sites: isBlank(site) ? [] : [{ id: newId(), values: site }],
    createdAt: now,
    updatedAt: now,
  };
}

const sameDomain = (a: string | undefined, b: string | undefined) => (a ?? '').trim().toLowerCase() === (b ?? '').trim().toLowerCase();

/** The site that a page speaks of: the one with its domain; without a domain on the page, the one that was chosen. */
export function siteMeant(profile: Profile, reading: Reading, chosen: string | undefined): Site | undefined {
  const domain = reading['site.domain'] ?? '';
  const preferred = profile.sites.find((site) => site.id === chosen) ?? profile.sites[0];
  if (domain === '') return preferred;
  const named = profile.sites.find((site) => sameDomain(site.values['site.domain'], domain));
  // A site that has no domain yet takes this one; any other domain is another site.
  return named ?? profile.sites.find((site) => (site.values['site.domain'] ?? '') === '');
}

export interface Merge extends Moment {
  readonly profile: Profile;
  readonly reading: Reading;
  /** Id of the site that is chosen on the screen. */
  readonly site?: string | undefined;
}

/** Lays what a page shows over a subject: filled values replace, blank ones change nothing, an unknown domain is a new site. */
export function laidOnSubject({ profile, reading, site, now, newId }: Merge): Profile {
  const fresh = sitePart(reading);
  const meant = siteMeant(profile, reading, site);
  const values = laidOver(profile.values, subjectPart(reading));
  if (isBlank(fresh)) return { ...profile, values, updatedAt: now };
  const sites =
    meant === undefined
      ? [...profile.sites, { id: newId(), values: fresh }]
      : profile.sites.map((one) => (one.id === meant.id ? { ...one, values: laidOver(one.values, fresh) } : one));
  return { ...profile, values, sites, updatedAt: now };
}

export interface Change {
  readonly field: FieldId;
  readonly old: string;
  readonly value: string;
}

/** Fields in which `fresh` differs from `old`, in the console's order. */
export function changesBetween(old: Reading, fresh: Reading): Change[] {
  return fieldIds.flatMap((field) => {
    const [before, after] = [old[field] ?? '', fresh[field] ?? ''];
    return before === after ? [] : [{ field, old: before, value: after }];
  });
}
