import { useState } from 'preact/hooks';
import type { Overview } from '../../../utils/core/overview.ts';

/** Which subjects are ticked for something that is done with many. */
export interface Ticked {
  readonly ids: ReadonlySet<string>;
  /** With `through`, all rows between the last one ticked and this one. */
  tick(row: number, on: boolean, through: boolean): void;
  /** All that the list shows, or none of them. */
  all(on: boolean): void;
  clear(): void;
}

/** Ticks outlive another search: one finds, ticks, finds again, ticks again, and then acts. What was erased meanwhile is ticked no more. */
export function useTicked(listed: readonly Overview[], stored: readonly Overview[]): Ticked {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [last, setLast] = useState<number>();
  const [known, setKnown] = useState(stored);
  const change = (rows: readonly Overview[], on: boolean) => {
    const next = new Set(ticked);
    for (const { id } of rows) {
      if (on) next.add(id);
      else next.delete(id);
    }
    setTicked(next);
  };
  if (known !== stored) {
    setKnown(stored);
    const there = ticked.size === 0 ? undefined : new Set(stored.map(({ id }) => id));
    if (there !== undefined && [...ticked].some((id) => !there.has(id))) setTicked(new Set([...ticked].filter((id) => there.has(id))));
  }
  return {
    ids: ticked,
    tick(row, on, through) {
      const [from, to] = through && last !== undefined ? [Math.min(last, row), Math.max(last, row)] : [row, row];
      setLast(row);
      change(listed.slice(from, to + 1), on);
    },
    all: (on) => change(listed, on),
    clear: () => setTicked(new Set()),
  };
}
