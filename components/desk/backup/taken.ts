import { siteFactIds, subjectFactIds } from '../../../utils/core/fact.ts';
import { fieldIds, type Reading } from '../../../utils/core/field.ts';
import type { Mandate } from '../../../utils/core/mandate.ts';
import type { Profile, Site } from '../../../utils/core/profile.ts';
import type { Instant } from '../../../utils/core/time.ts';
import { accountsOf, mandateParts, siteHere } from './differences.ts';

/** The keys of the differences that the person takes from the file. */
export type Taken = ReadonlySet<string>;

/** `from` laid over `to` where its key is taken. */
function laid<Values extends object>(at: string, { to, from, ids, taken }: { readonly to: Values; readonly from: Values; readonly ids: readonly (keyof Values & string)[]; readonly taken: Taken }): Values {
  const chosen = ids.filter((id) => taken.has(`${at}${id}`)).map((id) => [id, from[id]]);
  return { ...to, ...(Object.fromEntries(chosen) as Partial<Values>) };
}

const values = (at: string, [to, from]: readonly [Reading, Reading], taken: Taken): Reading => laid(at, { to, from, ids: fieldIds, taken });

/** Nothing is set where nothing was answered before or taken now. */
const unlessEmpty = <Key extends string, Value extends object>(key: Key, value: Value): { readonly [K in Key]?: Value } =>
  (Object.keys(value).length === 0 ? {} : { [key]: value }) as { readonly [K in Key]?: Value };

function siteOf(here: Site, there: Site, taken: Taken): Site {
  const at = `sites/${here.id}/`;
  const answers = laid(`${at}answers/`, { to: here.answers ?? {}, from: there.answers ?? {}, ids: siteFactIds, taken });
  const expires = taken.has(`${at}domainExpires`) ? there.domainExpires : here.domainExpires;
  return { ...here, values: values(at, [here.values, there.values], taken), ...(expires !== undefined && { domainExpires: expires }), ...unlessEmpty('answers', answers) };
}

function sitesOf(here: readonly Site[], there: readonly Site[], taken: Taken): Site[] {
  const kept = here.map((mine) => {
    const theirs = there.find((site) => siteHere(here, site)?.id === mine.id);
    return theirs === undefined ? mine : siteOf(mine, theirs, taken);
  });
  return [...kept, ...there.filter((site) => siteHere(here, site) === undefined && taken.has(`sites/${site.id}`))];
}

function accountsWith(here: Profile, there: Profile): Pick<Profile, 'account' | 'moreAccounts'> {
  const [account, ...others] = [...new Set([...accountsOf(here), ...accountsOf(there)])];
  return { ...(account !== undefined && { account }), ...(others.length > 0 && { moreAccounts: others }) };
}

/**
 * The subject here with what was taken from the file's; the rest stays as it is. With nothing taken it is `here` itself.
 * @param now when it was taken
 */
export function withTaken(pair: { readonly here: Profile; readonly there: Profile }, taken: Taken, now: Instant): Profile {
  const { here, there } = pair;
  if (taken.size === 0) return here;
  const mandate: Mandate = laid('mandate/', { to: here.mandate ?? {}, from: there.mandate ?? {}, ids: mandateParts, taken });
  const answers = laid('answers/', { to: here.answers ?? {}, from: there.answers ?? {}, ids: subjectFactIds, taken });
  const expires = taken.has('certificateExpires') ? there.certificateExpires : here.certificateExpires;
  const retain = taken.has('retainUntil') ? there.retainUntil : here.retainUntil;
  return {
    ...here,
    values: values('', [here.values, there.values], taken),
    sites: sitesOf(here.sites, there.sites, taken),
    ...(expires !== undefined && { certificateExpires: expires }),
    ...(retain !== undefined && { retainUntil: retain }),
    ...(taken.has('accounts') && accountsWith(here, there)),
    ...(taken.has('tags') && { tags: [...new Set([...(here.tags ?? []), ...(there.tags ?? [])])] }),
    ...unlessEmpty('mandate', mandate),
    ...unlessEmpty('answers', answers),
    updatedAt: now,
  };
}
