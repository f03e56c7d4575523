import { Refused } from './guard.ts';

/** What a write works with: patience that ends with the signal, and a look over the shoulder before every touch. */
export interface Hand {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly pause: (ms: number) => Promise<void>;
  /** Throws `Refused` when the target is no longer what it was. Called after every wait. */
  readonly check: () => void;
  /** The write may take away what is there and not wanted: an overwrite that the person ticked, or an undo. */
  readonly mayRemove: boolean;
  /** Leaves something to be done when every field is written: a list that shuts by itself is looked after then. */
  readonly later: (task: () => Promise<void>) => void;
}

/** Between two looks at what a list does (ms). */
const beat = 30;

/**
 * Looks again and again until there is something, or the time is over.
 * @param patience milliseconds
 */
export async function until<Thing>({ pause, signal, check }: Hand, patience: number, find: () => Thing | undefined): Promise<Thing | undefined> {
  for (let waited = 0; ; waited += beat) {
    const thing = find();
    if (thing !== undefined) return thing;
    if (waited >= patience) return undefined;
    await pause(beat);
    if (signal.aborted) throw new Refused('stopped');
    check();
  }
}

/** Waits, then looks over the shoulder. */
export async function rest({ pause, signal, check }: Hand, ms: number): Promise<void> {
  await pause(ms);
  if (signal.aborted) throw new Refused('stopped');
  check();
}
