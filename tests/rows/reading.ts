import { analysed, type Analysing, type Analysis } from '../../utils/rows/analysis.ts';
import { recognised, type Mapping } from '../../utils/rows/headings.ts';
import type { Mark } from '../../utils/rows/sheet.ts';
import { overviewOf } from '../../utils/core/overview.ts';
import type { Profile } from '../../utils/core/profile.ts';
import { rules } from '../../utils/rules/index.ts';

export const now = Date.parse('2026-11-24T10:42:00+08:00');

let runs = 0;

/** The work of an analysis over what is stored, without a browser. */
export function work(stored: readonly Profile[] = [], pace: Partial<Analysing['pace']> = {}): Analysing {
  const run = (runs += 1);
  let made = 0;
  return {
    now,
    newId: () => `new-${run}-${(made += 1)}`,
    rules,
    stored: {
      overviews: async () => stored.map((one) => overviewOf(one)),
      profilesOf: async (ids) => ids.flatMap((id) => stored.find((one) => one.id === id) ?? []),
    },
    pace: { clock: Date.now, rest: async () => undefined, signal: new AbortController().signal, tell: () => undefined, ...pace },
  };
}

export const table = (rows: readonly (readonly string[])[], marks: readonly Mark[] = []) => ({ name: 'Sheet1', rows, marks });

/** What these rows would do to these subjects, by their headings. */
export async function read(rows: readonly (readonly string[])[], stored: readonly Profile[] = [], mapping?: Mapping): Promise<Analysis> {
  const sheet = table(rows);
  return analysed(sheet, mapping ?? recognised(sheet), work(stored));
}

/** The work of slices done in one go. */
export function finished<Result>(steps: Generator<unknown, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
