import type { Overview } from '../core/overview.ts';
import type { Profile } from '../core/profile.ts';
import { lookFor } from './key.ts';

/** The stored subject that a row means, if it means one; `rivals` where several would do. */
export interface Twin {
  readonly id?: string;
  readonly rivals: number;
}

type Index = ReadonlyMap<string, readonly Overview[]>;

function indexBy(stored: readonly Overview[], key: (one: Overview) => string): Index {
  const map = new Map<string, Overview[]>();
  for (const one of stored) {
    const value = key(one);
    const same = value === '' ? undefined : map.get(value);
    if (same !== undefined) same.push(one);
    else if (value !== '') map.set(value, [one]);
  }
  return map;
}

/** The oldest of several, so that a repeated import means the same one. */
function oldest(several: readonly Overview[]): Twin {
  const [first] = several.toSorted((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
  return first === undefined ? { rivals: 0 } : { id: first.id, rivals: several.length - 1 };
}

/** Finds stored subjects by id, by certificate number, and by name where one of the two has no number. */
export function twinsAmong(stored: readonly Overview[]): (fresh: Profile) => Twin {
  const ids = new Set(stored.map(({ id }) => id));
  const byPaper = indexBy(stored, ({ certificate }) => lookFor(certificate));
  const byName = indexBy(stored, ({ name }) => lookFor(name));
  return ({ id, values }) => {
    if (ids.has(id)) return { id, rivals: 0 };
    const paper = lookFor(values['subject.certificateNumber']);
    const samePaper = paper === '' ? [] : (byPaper.get(paper) ?? []);
    if (samePaper.length > 0) return oldest(samePaper);
    const sameName = byName.get(lookFor(values['subject.name'])) ?? [];
    return oldest(sameName.filter(({ certificate }) => paper === '' || certificate === ''));
  };
}
