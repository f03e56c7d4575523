import type { Clock } from '../core/time.ts';

/** How long work goes on without letting the page breathe, in milliseconds: less than a frame, so that a slow machine stays below 50. */
const slice = 12;

/** What long work is handed, so that it blocks nothing, says how far it is and can be stopped. */
export interface Pace {
  readonly clock: Clock;
  /** Lets the browser draw and answer before it resolves. */
  readonly rest: () => Promise<void>;
  readonly signal: AbortSignal;
  readonly tell: (done: number) => void;
}

/**
 * Runs work in slices. Each step of it must be short. Resolves with what it returns.
 * @throws what the signal was aborted with.
 */
export async function inSlices<Result>(work: Generator<unknown, Result>, { clock, rest, signal, tell }: Pace): Promise<Result> {
  let began = clock();
  for (let done = 0; ; done += 1) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (clock() - began < slice) continue;
    tell(done);
    await rest();
    signal.throwIfAborted();
    began = clock();
  }
}
