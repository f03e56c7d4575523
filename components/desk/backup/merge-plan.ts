import type { Overview } from '../../../utils/core/overview.ts';
import type { Profile } from '../../../utils/core/profile.ts';
import { isReadOnly } from '../../../utils/core/read-only.ts';
import { dayAt, type Instant } from '../../../utils/core/time.ts';
import { differences, isAddition, type Difference } from './differences.ts';
import { withTaken, type Taken } from './taken.ts';

/** One subject of the file beside what is here. */
export interface Pairing {
  readonly there: Profile;
  /** Absent: the subject is not here yet. */
  readonly here?: Profile;
  readonly differences: readonly Difference[];
}

export type Verdict = 'new' | 'differs' | 'same';

export const verdictOf = ({ here, differences: found }: Pairing): Verdict => {
  if (here === undefined) return 'new';
  return found.length === 0 ? 'same' : 'differs';
};

const plain = (number: string | undefined) => (number ?? '').replaceAll(/\s+/g, '').toUpperCase();

/** The ids here of the file's subjects: the same id, else the same certificate number. */
export function idsHere(file: readonly Profile[], here: readonly Pick<Overview, 'id' | 'certificate'>[]): ReadonlyMap<string, string> {
  const ids = new Set(here.map(({ id }) => id));
  const byNumber = new Map(here.filter(({ certificate }) => plain(certificate) !== '').map(({ id, certificate }) => [plain(certificate), id]));
  const pairs = file.map(({ id, values }) => [id, ids.has(id) ? id : byNumber.get(plain(values['subject.certificateNumber']))] as const);
  return new Map(pairs.flatMap(([id, found]) => (found === undefined ? [] : [[id, found]])));
}

/** What may still change on a subject whose mandate is over. */
const isFree = ({ key }: Difference) => key.startsWith('mandate/') || key === 'retainUntil' || key === 'tags';

export interface Beside {
  readonly here: readonly Profile[];
  readonly ids: ReadonlyMap<string, string>;
  readonly now: Instant;
}

/** Each subject of the file beside the one here. */
export function pairings(file: readonly Profile[], { here, ids, now }: Beside): Pairing[] {
  const byId = new Map(here.map((profile) => [profile.id, profile]));
  const today = dayAt(now);
  return file.map((there) => {
    const mine = byId.get(ids.get(there.id) ?? '');
    if (mine === undefined) return { there, differences: [] };
    const found = differences(mine, there);
    return { there, here: mine, differences: isReadOnly(mine, today) ? found.filter(isFree) : found };
  });
}

/** What the person chose for the subjects of a file, by the file's ids; absent: what is suggested. */
export type Choices = ReadonlyMap<string, Taken>;

/** Stands for the whole of a subject that is not here yet. */
export const whole = 'whole';

/** Whatever takes nothing away is suggested; where both sides say something, what is here stays. */
export const suggested = (pairing: Pairing): Taken => new Set(pairing.here === undefined ? [whole] : pairing.differences.filter(isAddition).map(({ key }) => key));

export const takenOf = (pairing: Pairing, choices: Choices): Taken => choices.get(pairing.there.id) ?? suggested(pairing);

/** The subjects that are to be saved; those that stay as they are are not among them. */
export function decided(all: readonly Pairing[], choices: Choices, now: Instant): Profile[] {
  return all.flatMap((pairing) => {
    const { there, here } = pairing;
    const taken = takenOf(pairing, choices);
    if (taken.size === 0) return [];
    return [here === undefined ? there : withTaken({ here, there }, taken, now)];
  });
}

/** The choice for every subject that is here: all that the file says, or nothing of it. */
export const everywhere = (all: readonly Pairing[], side: 'here' | 'there'): Choices =>
  new Map(all.filter(({ here }) => here !== undefined).map(({ there, differences: found }) => [there.id, new Set(side === 'here' ? [] : found.map(({ key }) => key))]));
