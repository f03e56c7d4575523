import { laidOver, valuesOf, type Profile, type Site } from '../../utils/core/profile.ts';
import type { Instant } from '../../utils/core/time.ts';
import { changesBetween, type Change } from '../subject/merge.ts';

export type Verdict = 'new' | 'changed' | 'same';

export interface Incoming {
  readonly verdict: Verdict;
  /** As it would be stored. */
  readonly profile: Profile;
  readonly changes: readonly Change[];
}

const plain = (value: string | undefined) => (value ?? '').replaceAll(/\s+/g, '').toUpperCase();

/** The stored subject that is meant: the same id, else the same certificate number. */
function twinOf(fresh: Profile, stored: readonly Profile[]): Profile | undefined {
  const number = plain(fresh.values['subject.certificateNumber']);
  return stored.find(({ id }) => id === fresh.id) ?? stored.find(({ values }) => number !== '' && plain(values['subject.certificateNumber']) === number);
}

const siteLike = (sites: readonly Site[], fresh: Site): Site | undefined =>
  sites.find(({ id }) => id === fresh.id) ?? sites.find(({ values }) => plain(values['site.domain']) !== '' && plain(values['site.domain']) === plain(fresh.values['site.domain']));

/** Answers of the file replace those stored; what the file does not answer stays. */
const answersOver = <Answers extends object>(old: Answers | undefined, fresh: Answers | undefined) => (old === undefined && fresh === undefined ? {} : { answers: { ...old, ...fresh } as Answers });

const siteOver = (old: Site, fresh: Site): Site => ({ ...old, ...fresh, id: old.id, values: laidOver(old.values, fresh.values), ...answersOver(old.answers, fresh.answers) });

/** The file's subject laid over the stored one: filled values replace, blank ones change nothing, sites are added. The bound account stays. */
function over(old: Profile, fresh: Profile, now: Instant): Profile {
  const kept = old.sites.map((site) => {
    const twin = fresh.sites.find((one) => siteLike(old.sites, one)?.id === site.id);
    return twin === undefined ? site : siteOver(site, twin);
  });
  const added = fresh.sites.filter((site) => siteLike(old.sites, site) === undefined);
  const account = old.account ?? fresh.account;
  return {
    ...old,
    ...fresh,
    id: old.id,
    createdAt: old.createdAt,
    updatedAt: now,
    values: laidOver(old.values, fresh.values),
    sites: [...kept, ...added],
    ...answersOver(old.answers, fresh.answers),
    ...(account === undefined ? {} : { account }),
  };
}

const sorted = (answers: object = {}) => Object.entries(answers).toSorted(([a], [b]) => (a < b ? -1 : 1));

const content = ({ values, sites, certificateExpires, account, answers }: Profile) =>
  JSON.stringify([changesBetween({}, values), sites.map((site) => [site.domainExpires, changesBetween({}, site.values), sorted(site.answers)]), certificateExpires, account, sorted(answers)]);

function siteChanges(old: Profile, next: Profile): Change[] {
  return next.sites.flatMap((site) => changesBetween(old.sites.find(({ id }) => id === site.id)?.values ?? {}, site.values));
}

/** What importing one subject would do. Doing it twice does nothing the second time. */
export function incoming(fresh: Profile, stored: readonly Profile[], now: Instant): Incoming {
  const old = twinOf(fresh, stored);
  if (old === undefined) return { verdict: 'new', profile: fresh, changes: changesBetween({}, valuesOf(fresh)) };
  const profile = over(old, fresh, now);
  if (content(profile) === content(old)) return { verdict: 'same', profile: old, changes: [] };
  return { verdict: 'changed', profile, changes: [...changesBetween(old.values, profile.values), ...siteChanges(old, profile)] };
}

/** All subjects of a file against the stored ones. Two rows of one subject in one file are laid over each other. */
export function planImport(subjects: readonly Profile[], stored: readonly Profile[], now: Instant): Incoming[] {
  const known = [...stored];
  return subjects.map((fresh) => {
    const one = incoming(fresh, known, now);
    const place = known.findIndex(({ id }) => id === one.profile.id);
    known.splice(place === -1 ? known.length : place, 1, one.profile);
    return one;
  });
}
