import { useMemo } from 'preact/hooks';
import type { Overview } from '../../../utils/core/overview.ts';
import { pace, sorted, type Slices } from '../../../utils/core/slices.ts';
import { passes, type Ground, type SubjectFilter } from '../../../utils/core/subject-filter.ts';
import type { Day } from '../../../utils/core/time.ts';
import { useSlices } from '../../use-slices.ts';
import type { Searched, Shared } from '../use-subjects.ts';

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
  readonly searched: Searched | undefined;
  readonly shared: Shared | undefined;
  readonly filter: SubjectFilter;
  readonly order: Order | undefined;
  readonly today: Day;
}

interface Work extends Asked {
  readonly ground: Ground;
}

function* listed({ searched, filter, order, ground }: Work): Slices<readonly Overview[]> {
  const rows = searched === undefined ? [] : yield* searched.find(filter.query);
  const kept: Overview[] = [];
  for (const [at, { subject }] of rows.entries()) {
    if (passes(subject, filter, ground)) kept.push(subject);
    if (at % (pace * 8) === 0) yield;
  }
  if (order === undefined) return kept;
  const keyed = kept.map((subject) => ({ subject, key: keys[order](subject) }));
  const inOrder = yield* sorted(keyed, (a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return inOrder.map(({ subject }) => subject);
}

const none: readonly Overview[] = [];

/** The subjects that search and filter let through, in the order that was asked for. */
export function useListed({ searched, shared, filter, order, today }: Asked): { readonly listed: readonly Overview[]; readonly isOld: boolean } {
  const duplicates = useMemo(() => new Set(shared?.duplicates.flatMap(({ uses }) => uses.map(({ subject }) => subject.id))), [shared]);
  const work = useMemo((): Work => ({ searched, shared, filter, order, today, ground: { today, duplicates } }), [searched, filter, order, today, duplicates]);
  const { result = none, isOld } = useSlices(work, () => listed(work));
  return { listed: result, isOld: isOld || searched === undefined };
}
