import type { Overview } from '../core/overview.ts';
import type { Profile } from '../core/profile.ts';
import { lookFor } from './key.ts';

/** The stored subject that a row means, if it means one; `rivals` where several would do. */
export interface Twin {
  readonly id?: string;
  readonly rivals: number;
}

type Index = ReadonlyMap<string, readonly Overview[]>;

function put(index: Map<string, Overview[]>, key: string, one: Overview): void {
  const same = key === '' ? undefined : index.get(key);
  if (same !== undefined) same.push(one);
  else if (key !== '') index.set(key, [one]);
}

interface Indexes {
  readonly ids: ReadonlySet<string>;
  readonly byPaper: Index;
  readonly byName: Index;
}

/** The oldest of several, so that a repeated import means the same one. */
function oldest(several: readonly Overview[]): Twin {
  const [first] = several.toSorted((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
  return first === undefined ? { rivals: 0 } : { id: first.id, rivals: several.length - 1 };
}

function meant({ id, values }: Profile, { ids, byPaper, byName }: Indexes): Twin {
  if (ids.has(id)) return { id, rivals: 0 };
  const paper = lookFor(values['subject.certificateNumber']);
  const samePaper = paper === '' ? [] : (byPaper.get(paper) ?? []);
  if (samePaper.length > 0) return oldest(samePaper);
  const sameName = byName.get(lookFor(values['subject.name'])) ?? [];
  return oldest(sameName.filter(({ certificate }) => paper === '' || certificate === ''));
}

/** Finds stored subjects by id, by certificate number, and by name where one of the two has no number. A step for each stored one. */
export function* twinsAmong(stored: readonly Overview[]): Generator<undefined, (fresh: Profile) => Twin> {
  const ids = new Set<string>();
  const [byPaper, byName] = [new Map<string, Overview[]>(), new Map<string, Overview[]>()];
  for (const one of stored) {
    ids.add(one.id);
    put(byPaper, lookFor(one.certificate), one);
    put(byName, lookFor(one.name), one);
    yield undefined;
  }
  return (fresh) => meant(fresh, { ids, byPaper, byName });
}
