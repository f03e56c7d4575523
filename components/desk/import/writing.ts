import { text, type Text } from '../../../utils/core/text.ts';
import type { Analysis } from '../../../utils/rows/analysis.ts';
import { hasMoved } from '../../../utils/rows/moved.ts';
import { writesOf } from '../../../utils/rows/tally.ts';
import type { DeskPorts } from '../ports.ts';

const refusals = {
  busy: text('另一个窗口正在导入。等它完成后再试。', 'Another window is importing. Try again when it is done.'),
  moved: text('资料在此期间有改动，已重新比较，请再看一眼。', 'What is stored has changed meanwhile. It was compared again; look once more.'),
};

export type Written = { readonly ok: true; readonly count: number } | { readonly ok: false; readonly why: keyof typeof refusals; readonly reason: Text };

/** What is to be written, and under which name the log keeps it. */
export interface Order {
  readonly analysis: Analysis | undefined;
  readonly withGaps: boolean;
  readonly file: string;
  readonly signal: AbortSignal;
}

/** Writes what was shown, all or none. Rejects with the signal's reason or an error of the store; then nothing was written. */
export async function written({ imports }: Pick<DeskPorts, 'imports'>, { analysis, withGaps, file, signal }: Order): Promise<Written> {
  const lines = analysis === undefined ? [] : writesOf(analysis, withGaps);
  const done = await imports.write(
    lines.map(({ profile }) => profile),
    { file, signal, isMoved: (stored) => hasMoved(lines, stored) },
  );
  return done === 'written' ? { ok: true, count: lines.length } : { ok: false, why: done, reason: refusals[done] };
}
