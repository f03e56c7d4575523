import type { Alteration, IdentifierKind, Reason } from '../../../utils/core/identity-kinds.ts';

/** `valid`, the reason why not, or `other` where the value must not be taken for that kind at all. */
export type Expected = Reason | 'valid' | 'other';

export interface Vector {
  readonly value: string;
  readonly kind: IdentifierKind;
  readonly expected: Expected;
  readonly because: string;
  /** How it is written without what typing added; absent where that is the value itself. */
  readonly normalised?: string;
  /** Exactly what normalising did; nothing unless said. */
  readonly changes?: readonly Alteration[];
}

/** Value and reason. */
export type Plain = readonly [value: string, because: string];
/** Value, what it becomes, what that took, and reason. */
export type Altered = readonly [value: string, normalised: string, changes: readonly Alteration[], because: string];

const isAltered = (row: Plain | Altered): row is Altered => row.length === 4;

/** Rows of one kind that end alike. */
export const vectors = (kind: IdentifierKind, expected: Expected, rows: readonly (Plain | Altered)[]): Vector[] =>
  rows.map((row) => {
    if (!isAltered(row)) return { value: row[0], kind, expected, because: row[1] };
    const [value, normalised, changes, because] = row;
    return { value, kind, expected, because, normalised, changes };
  });
