import type { Overview } from '../core/overview.ts';
import { overviewOf } from '../core/overview.ts';
import type { SoleField } from '../core/profile-facts.ts';
import type { Profile } from '../core/profile.ts';
import { text, type Text } from '../core/text.ts';
import { lookFor } from './key.ts';

/** Who uses a value: a subject that is stored, or one of the sheet by its first row (from 0). */
export interface Owner {
  readonly id: string;
  readonly paper: string;
  readonly name: string;
  readonly row?: number;
}

/** A subject as it would be after the import, with the row from which it comes. */
export interface Placed {
  readonly profile: Profile;
  readonly row: number;
}

/** Phones, e-mails and ID numbers are apart: a number of one sort never meets one of another. */
const sorts: Readonly<Record<SoleField, string>> = {
  'principal.mobile': 'mobile',
  'sitePrincipal.mobile': 'mobile',
  'principal.idNumber': 'id',
  'sitePrincipal.idNumber': 'id',
  'principal.email': 'email',
  'sitePrincipal.email': 'email',
  'site.domain': 'domain',
};

export interface Taken {
  /** Others than this subject that use the value. A second row of the same certificate is the same subject. */
  others(profile: Profile, field: SoleField, key: string): readonly Owner[];
  /** What the rules ask of a subject: is this mobile or ID number another's? */
  beside(profile: Profile): Pick<ReadonlySet<string>, 'has'>;
}

const paperOf = ({ values }: Profile) => lookFor(values['subject.certificateNumber']);

type Owners = ReadonlyMap<string, readonly Owner[]>;

/** Owners of one value. The subject itself, and a second one of its certificate, are none. */
function othersOf(owners: Owners, profile: Profile, key: string): readonly Owner[] {
  const users = owners.get(key);
  if (users === undefined || (users.length === 1 && users[0]?.id === profile.id)) return [];
  const paper = paperOf(profile);
  return users.filter((one) => one.id !== profile.id && (paper === '' || one.paper !== paper));
}

function put(owners: Map<string, Owner[]>, overview: Overview, row?: number): void {
  const owner = { id: overview.id, paper: lookFor(overview.certificate), name: overview.name, ...(row !== undefined && { row }) };
  for (const { field, key } of overview.sole) {
    const name = `${sorts[field]} ${key}`;
    const known = owners.get(name);
    if (known === undefined) owners.set(name, [owner]);
    else if (known.at(-1)?.id !== owner.id) known.push(owner);
  }
}

/** Who uses which value, after the import: the sheet's subjects stand for the stored ones that they change. A step for each subject. */
export function* takenBy(placed: readonly Placed[], stored: readonly Overview[]): Generator<undefined, Taken> {
  const owners = new Map<string, Owner[]>();
  const ids = new Set(placed.map(({ profile }) => profile.id));
  for (const { profile, row } of placed) {
    put(owners, overviewOf(profile), row);
    yield undefined;
  }
  for (const overview of stored) {
    if (!ids.has(overview.id)) put(owners, overview);
    yield undefined;
  }
  return {
    others: (profile, field, key) => othersOf(owners, profile, `${sorts[field]} ${key}`),
    beside: (profile) => ({ has: (key) => ['mobile', 'id', 'domain'].some((sort) => othersOf(owners, profile, `${sort} ${key}`).length > 0) }),
  };
}

/** Where the other one is found, at most three of them. */
export function ownersText(owners: readonly Owner[]): Text {
  const say = ({ name, row }: Owner, isChinese: boolean) => {
    if (row === undefined) return isChinese ? `已存的“${name}”` : `“${name}” (stored)`;
    return isChinese ? `第 ${row + 1} 行“${name}”` : `“${name}” in row ${row + 1}`;
  };
  const more = owners.length > 3 ? owners.length - 3 : 0;
  const shown = owners.slice(0, 3);
  return text(
    `${shown.map((one) => say(one, true)).join('、')}${more > 0 ? ` 等 ${owners.length} 个` : ''}`,
    `${shown.map((one) => say(one, false)).join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
  );
}
