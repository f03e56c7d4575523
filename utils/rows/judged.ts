import type { FieldId, Reading } from '../core/field.ts';
import { factsOf, soleKey, type SoleField } from '../core/profile-facts.ts';
import { valuesOf, type Profile, type Site } from '../core/profile.ts';
import { inspect, type Finding, type Rule } from '../core/rule.ts';
import { text, type Text } from '../core/text.ts';
import type { Day } from '../core/time.ts';
import { ownersText, type Taken } from './taken.ts';
import type { Target } from './target.ts';

/** A finding with the site it was made on; absent where it is the subject's own. */
export interface Judged extends Finding {
  readonly site?: string;
}

/** What a form of the console marks with a star and the sheet leaves blank though it has the column. */
export interface Missing {
  readonly field: FieldId;
  readonly site?: string;
}

export interface Sentence {
  readonly findings: readonly Judged[];
  readonly missing: readonly Missing[];
}

export interface Bench {
  readonly rules: readonly Rule[];
  readonly today: Day;
  readonly taken: Taken;
  /** Fields for which the sheet has a column; what it has none for is asked once, not of every row. */
  readonly asked: ReadonlySet<FieldId>;
  /** The same as boxes that were left blank: some rules judge those. */
  readonly blanks: Reading;
}

/** Starred on the wizard's pages 填写主办者信息 and 填写互联网信息服务 (as of 2026-06). */
const starred: readonly FieldId[] = ['subject.nature', 'subject.certificateType', 'subject.certificateNumber', 'subject.name', 'principal.name', 'principal.idNumber', 'principal.mobile', 'principal.emergencyPhone', 'principal.email'];
const starredOfSite: readonly FieldId[] = ['site.name', 'site.domain', 'sitePrincipal.name', 'sitePrincipal.idNumber', 'sitePrincipal.mobile', 'sitePrincipal.email'];

/** Starred boxes for which the sheet has no column; nature and type of paper mostly follow from the number. */
export const unasked = (targets: readonly (Target | undefined)[]): FieldId[] =>
  [...starred.slice(2), ...starredOfSite].filter((field) => !targets.includes(field) && !(field === 'principal.name' && targets.includes('representative')));

const isOfSite = (field: FieldId) => /^(?:site|app|access)/.test(field);

export const blanksOf = (asked: ReadonlySet<FieldId>): Reading => Object.fromEntries([...asked].map((field) => [field, '']));

const soleFields: ReadonlySet<FieldId> = new Set<SoleField>(['principal.mobile', 'sitePrincipal.mobile', 'principal.idNumber', 'sitePrincipal.idNumber']);
const isSole = (field: FieldId): field is SoleField => soleFields.has(field);

/** A value that is another's too: the rule says so, the sheet knows whose. */
function named(finding: Finding, profile: Profile, { reading, taken }: { readonly reading: Reading; readonly taken: Taken }): Finding {
  if (!finding.rule.endsWith('-sole') || !isSole(finding.field)) return finding;
  const owners = taken.others(profile, finding.field, soleKey(finding.field, reading[finding.field] ?? ''));
  if (owners.length === 0) return finding;
  const who = ownersText(owners);
  return { ...finding, message: text(`${finding.message.zh}：${who.zh}`, `${finding.message.en}: ${who.en}`) };
}

function ofOne(profile: Profile, site: Site | undefined, { rules, today, taken, blanks }: Bench): Judged[] {
  const reading = { ...blanks, ...valuesOf(profile, site?.id) };
  const facts = { ...factsOf({ profile, site, today }), takenElsewhere: taken.beside(profile) };
  return inspect(reading, rules, facts).map((finding) => {
    const one = named(finding, profile, { reading, taken });
    return site !== undefined && finding.fields.some(isOfSite) ? Object.assign({}, one, { site: site.id }) : one;
  });
}

/** The same finding on each of a subject's sites is one. */
function once(findings: readonly Judged[]): Judged[] {
  const seen = new Set<string>();
  return findings.filter(({ rule, field, site = '', message }) => {
    const key = `${rule} ${field} ${site} ${message.zh}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}

function missingIn(profile: Profile, { asked }: Pick<Bench, 'asked'>): Missing[] {
  const isBlank = (reading: Reading) => (field: FieldId) => asked.has(field) && (reading[field] ?? '') === '';
  const own = starred.filter(isBlank(profile.values)).map((field) => ({ field }));
  const ofSites = profile.sites.flatMap((site) => {
    const isApp = (site.values['app.name'] ?? '') !== '';
    const wanted = isApp ? starredOfSite.filter((field) => !field.startsWith('site.')) : starredOfSite;
    return wanted.filter(isBlank(site.values)).map((field) => ({ field, site: site.id }));
  });
  return [...own, ...ofSites];
}

const everyStarred: ReadonlySet<FieldId> = new Set([...starred, ...starredOfSite]);

/** What the console's forms ask for and a stored subject does not have. Pure; never throws. */
export const lackingIn = (profile: Profile): Missing[] => missingIn(profile, { asked: everyStarred });

/** What all rules say of a subject with each of its sites, and what is missing. Pure; never throws. */
export function sentenceOn(profile: Profile, bench: Bench): Sentence {
  const sites: readonly (Site | undefined)[] = profile.sites.length === 0 ? [undefined] : profile.sites;
  return { findings: once(sites.flatMap((site) => ofOne(profile, site, bench))), missing: missingIn(profile, bench) };
}

export interface Shared {
  readonly field: SoleField;
  readonly site?: string;
  readonly text: Text;
}

const shareWords = {
  domain: text('这个域名也在别的主体名下：', 'Another subject has this domain too: '),
  email: text('这个邮箱也用于别的主体：', 'Another subject uses this e-mail too: '),
};

/** Domains and e-mails that another subject has too; mobiles and ID numbers are judged by rules. */
export function sharedBy(profile: Profile, taken: Taken): Shared[] {
  const places: readonly Omit<Shared, 'text'>[] = [{ field: 'principal.email' }, ...profile.sites.flatMap(({ id }) => [{ field: 'sitePrincipal.email', site: id } as const, { field: 'site.domain', site: id } as const])];
  return places.flatMap((place) => {
    const reading = place.site === undefined ? profile.values : valuesOf(profile, place.site);
    const key = soleKey(place.field, reading[place.field] ?? '');
    const owners = key === '' ? [] : taken.others(profile, place.field, key);
    if (owners.length === 0) return [];
    const [words, who] = [place.field === 'site.domain' ? shareWords.domain : shareWords.email, ownersText(owners)];
    return [{ ...place, text: text(words.zh + who.zh, words.en + who.en) }];
  });
}
