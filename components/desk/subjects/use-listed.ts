import { useMemo } from 'preact/hooks';
import type { Overview } from '../../../utils/core/overview.ts';
import type { Search } from '../../../utils/core/search.ts';
import { pace, sorted, type Slices } from '../../../utils/core/slices.ts';
import { passes, type Ground, type SubjectFilter } from '../../../utils/core/subject-filter.ts';
import type { Day } from '../../../utils/core/time.ts';
import { useSlices } from '../../use-slices.ts';
import type { Subjects } from '../use-subjects.ts';

/** By what the list is ordered; unless said, the newest change first, and while one searches, the best match first. */
export type Order = 'name' | 'mandate' | 'retention';

const last = '\uffff';

/** Names sort as they sound; a name that is not spelled yet sorts by its characters, after the others. */
const soundOf = ({ sound, name }: Overview): string => (sound === '' ? last + name : sound);

const keys: Readonly<Record<Order, (subject: Overview) => string>> = {
  name: soundOf,
  mandate: ({ mandateEnds }) => mandateEnds ?? last,
  retention: ({ retainUntil }) => retainUntil ?? last,
};

export interface Asked {
  readonly subjects: Pick<Subjects, 'ordered' | 'searched' | 'shared'>;
  readonly filter: SubjectFilter;
  readonly order: Order | undefined;
  readonly today: Day;
}

interface Work extends Pick<Asked, 'filter' | 'order'> {
  readonly ordered: readonly Overview[] | undefined;
  /** Absent while it is being made ready, and while nothing is looked for. */
  readonly search: Search | undefined;
  readonly ground: Ground;
}

function* narrowed(found: readonly Overview[], filter: SubjectFilter, ground: Ground): Slices<readonly Overview[]> {
  if (filter.tags.length === 0 && filter.need === undefined) return found;
  const kept: Overview[] = [];
  for (const [at, subject] of found.entries()) {
    if (passes(subject, filter, ground)) kept.push(subject);
    if (at % (pace * 8) === 0) yield;
  }
  return kept;
}

function* listed({ ordered = [], search, filter, order, ground }: Work): Slices<readonly Overview[]> {
  const found = search === undefined ? ordered : (yield* search.find(filter.query)).map(({ subject }) => subject);
  const kept = yield* narrowed(found, filter, ground);
  if (order === undefined) return kept;
  const keyed = kept.map((subject) => ({ subject, key: keys[order](subject) }));
  const inOrder = yield* sorted(keyed, (a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return inOrder.map(({ subject }) => subject);
}

const none: readonly Overview[] = [];
const nobody: ReadonlySet<string> = new Set();

/** The subjects that search and filter let through, in the order that was asked for. */
export function useListed({ subjects, filter, order, today }: Asked): { readonly listed: readonly Overview[]; readonly isOld: boolean } {
  const { ordered, shared } = subjects;
  const isSought = filter.query.trim() !== '';
  const search = isSought ? subjects.searched : undefined;
  const duplicates = shared?.ids ?? nobody;
  const work = useMemo((): Work => ({ ordered, search, filter, order, ground: { today, duplicates } }), [ordered, search, filter, order, today, duplicates]);
  const { result = none, isOld } = useSlices(work, () => listed(work));
  return { listed: result, isOld: isOld || ordered === undefined || (isSought && search === undefined) };
}
