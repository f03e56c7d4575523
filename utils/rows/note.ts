import type { Text } from '../core/text.ts';
import type { Target } from './target.ts';

/** `refused`: the value is not taken. `look`: it is taken, and a person should see it. `tidied`: only its writing was mended. */
export const noteLevels = ['refused', 'look', 'tidied'] as const;
export type NoteLevel = (typeof noteLevels)[number];

/** What reading one cell had to say of it. */
export interface CellNote {
  readonly level: NoteLevel;
  readonly text: Text;
}

/** The same with its place; rows and columns count from 0, as in the table. */
export interface Note extends CellNote {
  readonly row: number;
  /** Absent where the row as a whole is meant. */
  readonly column?: number;
  readonly target?: Target;
  /** The cell as it was mended. */
  readonly value?: string;
}

/** A cell as it would be stored. */
export interface Read {
  readonly value: string;
  readonly notes: readonly CellNote[];
}

export const note = (level: NoteLevel, text: Text): CellNote => ({ level, text });

export const clean = (value: string): Read => ({ value, notes: [] });
export const tidied = (value: string, text: Text): Read => ({ value, notes: [note('tidied', text)] });
export const look = (value: string, text: Text): Read => ({ value, notes: [note('look', text)] });
export const refused = (text: Text): Read => ({ value: '', notes: [note('refused', text)] });

export const isRefused = ({ notes }: Pick<Read, 'notes'>): boolean => notes.some(({ level }) => level === 'refused');

/** The second reading with the first one's notes before its own; a refused first one stays as it is. */
export function onward(first: Read, next: (value: string) => Read): Read {
  if (isRefused(first) || first.value === '') return first;
  const second = next(first.value);
  return { value: second.value, notes: [...first.notes, ...second.notes] };
}
