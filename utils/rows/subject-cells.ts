import { isFieldId } from '../core/field.ts';
import type { Profile, Site } from '../core/profile.ts';
import { text, type Text } from '../core/text.ts';
import type { OtherTarget, Target } from './target.ts';

type Of = (profile: Profile, site: Site | undefined) => string | undefined;

/** Two columns for a period come in by `idValidity`, and a representative as an answer; so neither goes out by its own name. */
const others: { readonly [Id in OtherTarget]: Of | undefined } = {
  representative: undefined,
  'principal.idValidity': undefined,
  'sitePrincipal.idValidity': undefined,
  certificateExpires: (profile) => profile.certificateExpires,
  domainExpires: (_, site) => site?.domainExpires,
  account: (profile) => profile.account,
  tags: (profile) => profile.tags?.join('、'),
  'mandate.number': (profile) => profile.mandate?.number,
  'mandate.consentOn': (profile) => profile.mandate?.consentOn,
  'mandate.scope': (profile) => profile.mandate?.scope,
  'mandate.ends': (profile) => profile.mandate?.ends,
  retainUntil: (profile) => profile.retainUntil,
};

const answerWords: Readonly<Record<string, Text>> = { yes: text('是', 'yes'), no: text('否', 'no') };

/** What a sheet has in one column, in the row of this site; blank where nothing is known. */
export type CellOf = (profile: Profile, site: Site | undefined) => string;

type Answers = Readonly<Record<string, string | undefined>>;

function answered(id: string, answersOf: (profile: Profile, site: Site | undefined) => object | undefined): CellOf {
  return (profile, site) => {
    const answer = (answersOf(profile, site) as Answers | undefined)?.[id] ?? '';
    return answerWords[answer]?.zh ?? answer;
  };
}

/** How the cells of a column are made; worked out once for a sheet. */
export function cellsOf(target: Target): CellOf {
  if (isFieldId(target)) return (profile, site) => site?.values[target] ?? profile.values[target] ?? '';
  const [kind, id = ''] = target.split(/\.(.*)/s);
  if (kind === 'answer') return answered(id, (profile) => profile.answers);
  if (kind === 'siteAnswer') return answered(id, (_, site) => site?.answers);
  const other = others[target as OtherTarget];
  return (profile, site) => other?.(profile, site) ?? '';
}
