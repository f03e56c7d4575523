import { useEffect, useMemo, useState } from 'preact/hooks';
import { duplicatesIn, ownersOf, type Duplicate, type Owners } from '../../utils/core/duplicates.ts';
import type { Overview } from '../../utils/core/overview.ts';
import { searchIn, searchRows, type Search, type SearchRow } from '../../utils/core/search.ts';
import type { Slices } from '../../utils/core/slices.ts';
import type { Notice } from '../Banner.tsx';
import { storeNotice } from '../store-notice.ts';
import { useSlices } from '../use-slices.ts';
import type { DeskPorts } from './ports.ts';
import { unspelled } from './subjects/sound-port.ts';

/** The subjects ready to be searched, the newest change first. */
export interface Searched extends Search {
  readonly rows: readonly SearchRow[];
}

export interface Shared {
  readonly owners: Owners;
  readonly duplicates: readonly Duplicate[];
}

export interface Subjects {
  /** `undefined` until they have been read. */
  readonly list: readonly Overview[] | undefined;
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
  return { owners, duplicates: yield* duplicatesIn(owners) };
}

/** Searching and comparing a hundred thousand subjects is made ready bit by bit, so that the page stays quick meanwhile. */
function useReady(list: readonly Overview[] | undefined) {
  const rows = useSlices(list, () => searchRows(list ?? none)).result;
  const searched = useMemo(() => (rows === undefined ? undefined : { rows, ...searchIn(rows) }), [rows]);
  const shared = useSlices(rows, () => sharedIn(rows === undefined ? none : (list ?? none))).result;
  return { searched: list === undefined ? undefined : searched, shared: list === undefined || rows === undefined ? undefined : shared };
}

/** The stored subjects; read again when the window comes to the front, because another window may have changed them. */
export function useSubjects(ports: DeskPorts, fail: (notice: Notice | undefined) => void): Subjects {
  const [list, setList] = useState<readonly Overview[]>();
  const reload = async () => {
    try {
      const read = await ports.overviews();
      setList(read);
      return read;
    } catch (error) {
      fail(storeNotice(error));
      return undefined;
    }
  };
  useEffect(() => {
    const look = () => void reload();
    look();
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, [ports]);
  useEffect(() => {
    const names = unspelled(list ?? none);
    if (names.length === 0) return;
    const put = (sounds: ReadonlyMap<string, string>) => setList((now) => now?.map((one) => (one.sound === '' ? { ...one, sound: sounds.get(one.id) ?? '' } : one)));
    // Without pinyin everything else is still found; the next opening tries again.
    ports.spell(names).then(put, () => undefined);
  }, [list]);
  return { list, ...useReady(list), reload };
}
