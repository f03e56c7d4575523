import { siteFactIds, siteFacts, subjectFactIds, subjectFacts, type Fact } from '../../../utils/core/fact.ts';
import { fieldIds, fields, type FieldId, type Reading } from '../../../utils/core/field.ts';
import type { Profile, Site } from '../../../utils/core/profile.ts';
import { text, type Text } from '../../../utils/core/text.ts';

/** One thing in which the file's subject and the one here differ. */
export interface Difference {
  /** Names the place in the subject; what is taken over is said by these. */
  readonly key: string;
  readonly label: Text;
  /** How the values are masked, where it is a field. */
  readonly field?: FieldId;
  readonly isPersonal: boolean;
  /** Which site it is of. */
  readonly site?: string;
  /** Blank: nothing is here yet. */
  readonly here: string;
  readonly there: string;
}

/** Nothing here is lost by taking it: there is none yet, or it is put beside the others. */
export const isAddition = ({ here, key }: Pick<Difference, 'here' | 'key'>): boolean => here === '' || key === 'accounts' || key === 'tags';

const words = {
  certificateExpires: text('证件有效期止', 'Certificate valid until'),
  domainExpires: text('域名到期日', 'Domain expires'),
  retainUntil: text('资料保留到', 'Kept until'),
  number: text('授权书编号', 'Authorisation number'),
  consentOn: text('同意日期', 'Consent given on'),
  scope: text('同意范围', 'Scope of consent'),
  ends: text('授权截止日', 'Mandate ends'),
  accounts: text('控制台账号', 'Console accounts'),
  tags: text('标签', 'Tags'),
  site: text('整个网站或 App', 'A whole website or app'),
};

export const mandateParts = ['number', 'consentOn', 'scope', 'ends'] as const;

const plain = (value: string | undefined) => (value ?? '').trim().toLowerCase();

/** The site here that a site of the file is: by its id, else by its domain. */
export const siteHere = (here: readonly Site[], there: Site): Site | undefined =>
  here.find(({ id }) => id === there.id) ?? here.find(({ values }) => plain(values['site.domain']) !== '' && plain(values['site.domain']) === plain(there.values['site.domain']));

export const siteName = ({ values }: Pick<Site, 'values'>): string => values['site.domain'] ?? values['site.name'] ?? values['app.name'] ?? '';

export const accountsOf = ({ account, moreAccounts = [] }: Profile): string[] => [...new Set([...(account === undefined ? [] : [account]), ...moreAccounts])];

type Pair = readonly [here: string | undefined, there: string | undefined];

const differs = ([here = '', there = '']: Pair): boolean => there !== '' && here !== there;

function ofFields(at: string, here: Reading, there: Reading): Difference[] {
  return fieldIds
    .filter((field) => differs([here[field], there[field]]))
    .map((field) => ({ key: `${at}${field}`, label: fields[field].label, field, isPersonal: fields[field].personal, here: here[field] ?? '', there: there[field] ?? '' }));
}

interface Facts<Id extends string> {
  readonly ids: readonly Id[];
  readonly facts: Readonly<Record<Id, Fact>>;
}

function ofAnswers<Id extends string>(at: string, { ids, facts }: Facts<Id>, [here = {}, there = {}]: readonly [{ readonly [I in Id]?: string } | undefined, { readonly [I in Id]?: string } | undefined]): Difference[] {
  return ids
    .filter((id) => differs([here[id], there[id]]))
    .map((id) => ({ key: `${at}answers/${id}`, label: facts[id].label, isPersonal: facts[id].personal, here: here[id] ?? '', there: there[id] ?? '' }));
}

const one = (key: string, label: Text, pair: Pair): Difference[] => (differs(pair) ? [{ key, label, isPersonal: false, here: pair[0] ?? '', there: pair[1] ?? '' }] : []);

/** What is there and not here, of things that stand beside each other. */
function more(key: 'accounts' | 'tags', here: readonly string[], there: readonly string[]): Difference[] {
  const fresh = there.filter((value) => !here.includes(value));
  return fresh.length === 0 ? [] : [{ key, label: words[key], isPersonal: false, here: here.join('、'), there: fresh.join('、') }];
}

function ofSite(here: readonly Site[], there: Site): Difference[] {
  const mine = siteHere(here, there);
  if (mine === undefined) return [{ key: `sites/${there.id}`, label: words.site, isPersonal: false, site: siteName(there), here: '', there: siteName(there) }];
  const at = `sites/${mine.id}/`;
  const found = [
    ...ofFields(at, mine.values, there.values),
    ...one(`${at}domainExpires`, words.domainExpires, [mine.domainExpires, there.domainExpires]),
    ...ofAnswers(at, { ids: siteFactIds, facts: siteFacts }, [mine.answers, there.answers]),
  ];
  const site = siteName(mine);
  return found.map((difference) => Object.assign(difference, { site }));
}

/** All in which the file says something else than what is here. What the file leaves blank is no difference. */
export function differences(here: Profile, there: Profile): Difference[] {
  return [
    ...ofFields('', here.values, there.values),
    ...one('certificateExpires', words.certificateExpires, [here.certificateExpires, there.certificateExpires]),
    ...ofAnswers('', { ids: subjectFactIds, facts: subjectFacts }, [here.answers, there.answers]),
    ...more('accounts', accountsOf(here), accountsOf(there)),
    ...more('tags', here.tags ?? [], there.tags ?? []),
    ...mandateParts.flatMap((part) => one(`mandate/${part}`, words[part], [here.mandate?.[part], there.mandate?.[part]])),
    ...one('retainUntil', words.retainUntil, [here.retainUntil, there.retainUntil]),
    ...there.sites.flatMap((site) => ofSite(here.sites, site)),
  ];
}
