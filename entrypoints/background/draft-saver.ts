import type { FieldId } from '../../utils/core/field.ts';
import type { Draft } from '../../utils/store/api.ts';

type Typed = Omit<Draft, 'id'>;

interface Batch {
  typed: Typed;
  readonly saved: Promise<void>;
}

interface Line {
  /** Not begun yet: later values still get in. */
  waiting: Batch | undefined;
  /** Resolves when the next save may begin. */
  turn: Promise<void>;
}

/** At most one write in this time for each draft, in milliseconds. */
const usualGap = 1_000;

const isTyped = (entry: readonly [string, string | undefined]): entry is [FieldId, string] => entry[1] !== undefined && entry[1] !== '';

/** The later values over the earlier; blank ones change nothing, as in the store. */
const over = (below: Typed, above: Typed): Typed => ({ ...above, values: { ...below.values, ...Object.fromEntries(Object.entries(above.values).filter(isTyped)) } });

/**
 * Saves what is typed, in the order in which it came: the first at once, then at most one save each `gap` with all that
 * came meanwhile. Resolves when the given values are stored; rejects when they could not be.
 */
export function draftSaver(save: (typed: Typed) => Promise<unknown>, pause: (ms: number) => Promise<void>, gap = usualGap): (typed: Typed) => Promise<void> {
  const lines = new Map<string, Line>();

  const begin = (key: string, line: Line, typed: Typed): Batch => {
    const { turn } = line;
    const run = async () => {
      await turn;
      line.waiting = undefined;
      await save(batch.typed);
    };
    const rest = async () => {
      await batch.saved.catch(() => undefined);
      await pause(gap);
      if (line.waiting === undefined) lines.delete(key);
    };
    // The first wait lets this function finish before anything begins.
    const batch: Batch = { typed, saved: Promise.resolve().then(run) };
    line.turn = rest();
    return batch;
  };

  return (typed) => {
    const key = JSON.stringify([typed.account, typed.order ?? null]);
    const line = lines.get(key) ?? { waiting: undefined, turn: Promise.resolve() };
    lines.set(key, line);
    if (line.waiting === undefined) line.waiting = begin(key, line, typed);
    else line.waiting.typed = over(line.waiting.typed, typed);
    return line.waiting.saved;
  };
}
