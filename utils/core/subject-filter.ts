import type { Overview } from './overview.ts';
import { daysBetween, type Day } from './time.ts';

/** What the list can be narrowed to besides the words of a search. */
export const subjectNeeds = ['no-mandate', 'mandate-ends', 'retention-over', 'no-account', 'paper-ends', 'duplicate'] as const;
export type SubjectNeed = (typeof subjectNeeds)[number];

export interface SubjectFilter {
  readonly query: string;
  /** All of these. */
  readonly tags: readonly string[];
  readonly need?: SubjectNeed;
}

export const noFilter: SubjectFilter = { query: '', tags: [] };

/** A filter under a name. It may hold a client's name, so it is kept where the clients are. */
export interface SavedFilter {
  readonly name: string;
  readonly filter: SubjectFilter;
}

/** A mandate or paper that ends within so many days is shown as ending. */
export const soon = 30;

const isNear = (last: Day | undefined, today: Day): boolean => last !== undefined && daysBetween(today, last) <= soon;

export interface Ground {
  readonly today: Day;
  /** Ids of subjects that share a value with another. */
  readonly duplicates: Pick<ReadonlySet<string>, 'has'>;
}

const needs: Readonly<Record<SubjectNeed, (subject: Overview, ground: Ground) => boolean>> = {
  'no-mandate': ({ mandated }) => !mandated,
  'mandate-ends': ({ mandateEnds }, { today }) => isNear(mandateEnds, today),
  'retention-over': ({ retainUntil }, { today }) => retainUntil !== undefined && retainUntil < today,
  'no-account': ({ accounts }) => accounts.length === 0,
  'paper-ends': ({ ends }, { today }) => ends.some(({ lastDay }) => isNear(lastDay, today)),
  duplicate: ({ id }, { duplicates }) => duplicates.has(id),
};

/** Whether tags and need let the subject through; the words are the search's. */
export function passes(subject: Overview, { tags, need }: SubjectFilter, ground: Ground): boolean {
  if (!tags.every((tag) => subject.tags.includes(tag))) return false;
  return need === undefined || needs[need](subject, ground);
}

export const isNarrowed = ({ query, tags, need }: SubjectFilter): boolean => query.trim() !== '' || tags.length > 0 || need !== undefined;

/** Characters of a tag, at most. */
export const longestTag = 20;

/** A tag as it is kept: trimmed, one space between words, at most 20 characters. Blank when nothing is left. */
export const tagOf = (typed: string): string => [...typed.trim().replaceAll(/[\s,，、]+/g, ' ')].slice(0, longestTag).join('').trim();

/** Every tag in use with how many subjects have it, the most used first. */
export function tagCounts(subjects: readonly Pick<Overview, 'tags'>[]): (readonly [tag: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const { tags } of subjects) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}
