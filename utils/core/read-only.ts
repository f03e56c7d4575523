import { hasEnded, type Mandate } from './mandate.ts';
import type { Profile } from './profile.ts';
import type { Day } from './time.ts';

/** What may be changed though the mandate is over: the mandate itself, how long the subject is kept, how it is sorted. */
const free: ReadonlySet<string> = new Set<keyof Profile>(['mandate', 'retainUntil', 'tags', 'updatedAt', 'createdAt']);

/** One text for equal contents, whatever the order of their names; what is absent does not count. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return `{${entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, inner]) => `${name}:${canonical(inner)}`).join()}}`;
}

const held = (profile: Profile): string => canonical(Object.fromEntries(Object.entries(profile).filter(([name]) => !free.has(name))));

/** The subject may be looked at and not changed: its mandate is over. Takes a profile or an overview. */
export const isReadOnly = (subject: { readonly mandate?: Mandate; readonly mandateEnds?: Day }, today: Day): boolean =>
  hasEnded(subject.mandate, today) || (subject.mandateEnds !== undefined && subject.mandateEnds < today);

/**
 * Whether a subject whose mandate is over may become `next`: with a mandate that runs again, anything; else its data stay,
 * and so does the end. A mandate that is taken away is none that runs.
 */
export function mayBecome(old: Profile, next: Profile, today: Day): boolean {
  if (!hasEnded(old.mandate, today)) return true;
  return hasEnded(next.mandate, today) ? held(old) === held(next) : next.mandate?.ends !== undefined;
}
