import { fieldIds, type FieldId, type Reading } from '../core/field.ts';
import { laidOver, type Profile, type Site } from '../core/profile.ts';
import type { Instant } from '../core/time.ts';
import { lookFor } from './key.ts';

export type Verdict = 'new' | 'changed' | 'same';

/** One value of the stored subject that would become another. */
export interface Change {
  readonly field: FieldId;
  readonly old: string;
  readonly value: string;
}

export interface Incoming {
  readonly verdict: Verdict;
  /** As it would be stored. */
  readonly profile: Profile;
  /** Empty for a new one: all of it is new. */
  readonly changes: readonly Change[];
  /** Id under which each site of the file would be stored, by its id in the file. */
  readonly siteIds: ReadonlyMap<string, string>;
}

/** Fields in which `fresh` differs from `old`, in the console's order. */
function changesBetween(old: Reading, fresh: Reading): Change[] {
  return fieldIds.flatMap((field) => {
    const [before, after] = [old[field] ?? '', fresh[field] ?? ''];
    return before === after ? [] : [{ field, old: before, value: after }];
  });
}

const nameOf = ({ values }: Site) => lookFor(values['site.name'] ?? values['app.name']);
const domainOf = ({ values }: Site) => lookFor(values['site.domain']);

/** The stored site that is meant: the same id, else the same domain, else the same name where one of them has no domain. */
function siteLike(sites: readonly Site[], fresh: Site): Site | undefined {
  const domain = domainOf(fresh);
  const same = sites.find(({ id }) => id === fresh.id) ?? sites.find((site) => domain !== '' && domainOf(site) === domain);
  if (same !== undefined) return same;
  return sites.find((site) => (domain === '' || domainOf(site) === '') && (nameOf(fresh) === '' || nameOf(site) === nameOf(fresh)));
}

/** Answers of the file replace those stored; what the file does not answer stays. */
const answersOver = <Answers extends object>(old: Answers | undefined, fresh: Answers | undefined) => (old === undefined && fresh === undefined ? {} : { answers: { ...old, ...fresh } as Answers });

const siteOver = (old: Site, fresh: Site): Site => ({ ...old, ...fresh, id: old.id, values: laidOver(old.values, fresh.values), ...answersOver(old.answers, fresh.answers) });

function sitesOver(old: readonly Site[], fresh: readonly Site[]): Pick<Incoming, 'siteIds'> & { readonly sites: readonly Site[] } {
  const sites = [...old];
  const siteIds = new Map<string, string>();
  for (const one of fresh) {
    const twin = siteLike(sites, one);
    siteIds.set(one.id, twin?.id ?? one.id);
    if (twin === undefined) sites.push(one);
    else sites.splice(sites.indexOf(twin), 1, siteOver(twin, one));
  }
  return { sites, siteIds };
}

/** The file's subject laid over the stored one: filled values replace, blank ones change nothing, sites and tags are added. The bound account stays. */
function over(old: Profile, fresh: Profile, now: Instant): { readonly profile: Profile } & Pick<Incoming, 'siteIds'> {
  const { sites, siteIds } = sitesOver(old.sites, fresh.sites);
  const account = old.account ?? fresh.account;
  const tags = [...new Set([...(old.tags ?? []), ...(fresh.tags ?? [])])];
  const profile = {
    ...old,
    ...fresh,
    id: old.id,
    createdAt: old.createdAt,
    updatedAt: now,
    values: laidOver(old.values, fresh.values),
    sites,
    ...answersOver(old.answers, fresh.answers),
    ...(tags.length > 0 && { tags }),
    ...(fresh.mandate !== undefined && { mandate: { ...old.mandate, ...fresh.mandate } }),
    ...(account === undefined ? {} : { account }),
  };
  return { profile, siteIds };
}

const sorted = (answers: object = {}) => Object.entries(answers).toSorted(([a], [b]) => (a < b ? -1 : 1));

const content = ({ values, sites, certificateExpires, account, moreAccounts, tags, mandate, retainUntil, answers }: Profile) =>
  JSON.stringify([
    changesBetween({}, values),
    sites.map((site) => [site.domainExpires, changesBetween({}, site.values), sorted(site.answers)]),
    [certificateExpires, account, moreAccounts, tags?.toSorted(), sorted(mandate), retainUntil],
    sorted(answers),
  ]);

function siteChanges(old: Profile, next: Profile): Change[] {
  return next.sites.flatMap((site) => changesBetween(old.sites.find(({ id }) => id === site.id)?.values ?? {}, site.values));
}

/** What importing one subject over the stored one would do. Doing it twice does nothing the second time. */
export function incoming(fresh: Profile, old: Profile | undefined, now: Instant): Incoming {
  if (old === undefined) return { verdict: 'new', profile: fresh, changes: [], siteIds: new Map(fresh.sites.map(({ id }) => [id, id])) };
  const { profile, siteIds } = over(old, fresh, now);
  if (content(profile) === content(old)) return { verdict: 'same', profile: old, changes: [], siteIds };
  return { verdict: 'changed', profile, changes: [...changesBetween(old.values, profile.values), ...siteChanges(old, profile)], siteIds };
}
