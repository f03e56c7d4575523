import type { FieldId } from './field.ts';
import { normalised } from './identity-text.ts';
import type { Overview } from './overview.ts';
import type { Profile } from './profile.ts';
import { pace, sorted, type Slices } from './slices.ts';

/** What may serve one entity only, whichever of its fields holds it. */
export const duplicateKinds = ['certificate', 'mobile', 'id', 'email', 'domain'] as const;
export type DuplicateKind = (typeof duplicateKinds)[number];

/** One subject's use of a value. */
export interface Use {
  readonly subject: Overview;
  readonly field: FieldId;
}

/** A value that several subjects use. */
export interface Duplicate {
  readonly kind: DuplicateKind;
  /** The value in the form under which it is compared. */
  readonly key: string;
  readonly uses: readonly Use[];
}

/** Who uses a value. Keys of different kinds never look alike: a mobile has 11 digits, an ID 18, an e-mail its @. */
export type Owners = ReadonlyMap<string, readonly Use[]>;

const certificate = 'subject.certificateNumber';
const paperIn = (number: string): string => normalised(number).value;

/** Looked up one value at a time. */
export type OwnersAt = Pick<Owners, 'get'>;

/** Certificates are kept apart from the rest: an individual's certificate is his ID number, and that is no duplicate. */
const certificateKey = (number: string): string => `=${number}`;

/** Made once for all subjects: a hundred thousand must not be gone through at every keystroke. */
export function* ownersOf(subjects: readonly Overview[]): Slices<Owners> {
  const owners = new Map<string, Use[]>();
  const add = (key: string, use: Use) => {
    const uses = owners.get(key);
    if (uses === undefined) owners.set(key, [use]);
    else uses.push(use);
  };
  let count = 0;
  for (const subject of subjects) {
    for (const { field, key } of subject.sole) add(key, { subject, field });
    const paper = paperIn(subject.certificate);
    if (paper !== '') add(certificateKey(paper), { subject, field: certificate });
    count += 1;
    if (count % pace === 0) yield;
  }
  return owners;
}

/**
 * The same without going through all first: each value is looked for once and remembered. For a page that asks for a
 * handful of values and compares nothing else.
 */
export function ownersAsked(subjects: readonly Overview[]): OwnersAt {
  const known = new Map<string, readonly Use[]>();
  return {
    get(key) {
      const uses = known.get(key) ?? subjects.flatMap((subject) => subject.sole.filter((one) => one.key === key).map(({ field }) => ({ subject, field })));
      known.set(key, uses);
      return uses;
    },
  };
}

/** Two rows with one certificate are one entity, written down twice. */
const entityOf = ({ id, certificate: number }: Pick<Overview, 'id' | 'certificate'>): string => (number === '' ? id : paperIn(number));

const inFull = (profile: Profile): Pick<Overview, 'id' | 'certificate'> => ({ id: profile.id, certificate: profile.values[certificate] ?? '' });

/** Values that serve another entity than this subject's. */
export function takenBeside(profile: Profile, owners: OwnersAt): Pick<ReadonlySet<string>, 'has'> {
  const own = entityOf(inFull(profile));
  return { has: (key) => (owners.get(key) ?? []).some(({ subject }) => subject.id !== profile.id && entityOf(subject) !== own) };
}

const partKinds: readonly (readonly [string, DuplicateKind])[] = [['mobile', 'mobile'], ['idNumber', 'id'], ['email', 'email'], ['domain', 'domain'], ['certificateNumber', 'certificate']];

const kindOf = ({ field }: Use): DuplicateKind => partKinds.find(([part]) => field.endsWith(`.${part}`))?.[1] ?? 'certificate';

/** The certificate stored twice, or any other value under two entities. One person in both roles of one subject is no duplicate. */
function duplicateAt(key: string, uses: readonly Use[]): Duplicate | undefined {
  const [first, ...others] = uses;
  if (first === undefined || others.length === 0) return undefined;
  const kind = kindOf(first);
  const by = kind === 'certificate' ? ({ id }: Overview) => id : entityOf;
  return others.some(({ subject }) => by(subject) !== by(first.subject)) ? { kind, key: key.replace(/^=/, ''), uses } : undefined;
}

/** Every value that serves several, most uses first within each kind, in the order of `duplicateKinds`. */
export function* duplicatesIn(owners: Owners): Slices<Duplicate[]> {
  const found: Duplicate[] = [];
  let count = 0;
  for (const [key, uses] of owners) {
    const duplicate = duplicateAt(key, uses);
    if (duplicate !== undefined) found.push(duplicate);
    count += 1;
    if (count % (pace * 8) === 0) yield;
  }
  return yield* sorted(found, (a, b) => duplicateKinds.indexOf(a.kind) - duplicateKinds.indexOf(b.kind) || b.uses.length - a.uses.length);
}

/** What of this subject serves others too. */
export function duplicatesOf({ sole, certificate: number }: Pick<Overview, 'sole' | 'certificate'>, owners: OwnersAt): Duplicate[] {
  const paper = paperIn(number);
  const keys = new Set([...(paper === '' ? [] : [certificateKey(paper)]), ...sole.map(({ key }) => key)]);
  return [...keys].flatMap((key) => duplicateAt(key, owners.get(key) ?? []) ?? []);
}
