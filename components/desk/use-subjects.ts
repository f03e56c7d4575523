import { useEffect, useMemo, useState } from 'preact/hooks';
import { duplicatesIn, ownersOf, type Duplicate, type Owners } from '../../utils/core/duplicates.ts';
import type { Overview } from '../../utils/core/overview.ts';
import { newestFirst, rowsInOrder, searchIn, type Search, type SearchRow } from '../../utils/core/search.ts';
import { pace, type Slices } from '../../utils/core/slices.ts';
import type { Notice } from '../Banner.tsx';
import { storeNotice } from '../store-notice.ts';
import { useSlices } from '../use-slices.ts';
import type { DeskPorts } from './ports.ts';
import { sameSubjects, unspelled, withSounds } from './subjects/sound-port.ts';
import { useFreshLook } from './use-fresh-look.ts';

/** The subjects ready to be searched, the newest change first. */
export interface Searched extends Search {
  readonly rows: readonly SearchRow[];
}

export interface Shared {
  readonly owners: Owners;
  readonly duplicates: readonly Duplicate[];
  /** Ids of the subjects that share something. */
  readonly ids: ReadonlySet<string>;
}

export interface Subjects {
  /** `undefined` until they have been read. */
  readonly list: readonly Overview[] | undefined;
  /** The same, the newest change first; `undefined` while they are being put in order. */
  readonly ordered: readonly Overview[] | undefined;
  /** `undefined` while it is being made ready. */
  readonly searched: Searched | undefined;
  /** Which values serve several subjects; `undefined` while it is being worked out. */
  readonly shared: Shared | undefined;
  /** Resolves with what is stored now, or with nothing when it cannot be read. */
  reload(): Promise<readonly Overview[] | undefined>;
}

const none: readonly Overview[] = [];

function* sharedIn(list: readonly Overview[]): Slices<Shared> {
  const owners = yield* ownersOf(list);
  const duplicates = yield* duplicatesIn(owners);
  const ids = new Set<string>();
  for (const [at, { uses }] of duplicates.entries()) {
    for (const { subject } of uses) ids.add(subject.id);
    if (at % pace === 0) yield;
  }
  return { owners, duplicates, ids };
}

function* unless<Result>(list: readonly Overview[] | undefined, work: (list: readonly Overview[]) => Slices<Result>): Slices<Result | undefined> {
  return list === undefined ? undefined : yield* work(list);
}

/** Ordering, searching and comparing a hundred thousand subjects is made ready bit by bit, one after the other, so that the page stays quick meanwhile. */
function useReady(list: readonly Overview[] | undefined): Pick<Subjects, 'ordered' | 'searched' | 'shared'> {
  const ordered = useSlices(list, () => unless(list, newestFirst)).result;
  const rows = useSlices(ordered, () => unless(ordered, rowsInOrder)).result;
  const shared = useSlices(rows, () => unless(rows === undefined ? undefined : ordered, sharedIn)).result;
  const searched = useMemo(() => (rows === undefined ? undefined : { rows, ...searchIn(rows) }), [rows]);
  return { ordered, searched, shared };
}

/** The stored subjects; read again when the window comes to the front, because another window may have changed them. */
export function useSubjects(ports: DeskPorts, fail: (notice: Notice | undefined) => void): Subjects {
  const [list, setList] = useState<readonly Overview[]>();
  const reload = async () => {
    try {
      const read = await ports.overviews();
      setList((old) => (old !== undefined && sameSubjects(old, read) ? old : read));
      return read;
    } catch (error) {
      fail(storeNotice(error));
      return undefined;
    }
  };
  useFreshLook(reload, ports);
  useEffect(() => {
    const names = unspelled(list ?? none);
    if (list === undefined || names.length === 0) return;
    let isLate = false;
    const put = (spelled: readonly Overview[]) => setList((now) => (isLate ? now : spelled));
    // Without pinyin everything else is still found; the next opening tries again.
    ports.spell(names).then((sounds) => withSounds(list, sounds)).then(put, () => undefined);
    return () => {
      isLate = true;
    };
  }, [list]);
  return { list, ...useReady(list), reload };
}
