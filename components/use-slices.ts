import { useEffect, useState } from 'preact/hooks';
import type { Slices } from '../utils/core/slices.ts';

/** Milliseconds of work before the page may draw and listen again: less than a frame of 60 a second. */
const budget = 12;

/** Runs at the browser's next turn; nested timers would wait four milliseconds each time. Returns what calls it off. */
function soon(run: () => void): () => void {
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', () => {
    port1.close();
    run();
  });
  port1.start();
  port2.postMessage(undefined);
  return () => port1.close();
}

interface Task<Result> {
  of?: unknown;
  slices?: Slices<Result>;
  done?: { readonly of: unknown; readonly result: Result };
}

/** Works until the time is up. True: it has ended. */
function ahead<Result>(task: Task<Result>): boolean {
  const until = performance.now() + budget;
  while (task.slices !== undefined && task.done?.of !== task.of) {
    const step = task.slices.next();
    if (step.done === true) task.done = { of: task.of, result: step.value };
    else if (performance.now() >= until) return false;
  }
  return true;
}

export interface Sliced<Result> {
  /** `undefined`: there is none yet. */
  readonly result: Result | undefined;
  /** The result is of what was asked before; the new one is being worked out. */
  readonly isOld: boolean;
}

/**
 * The result of long work that is begun anew when `of` changes. What takes less than 12 ms is there in the same drawing;
 * the rest goes on between drawings, and until it ends the last result stays.
 */
export function useSlices<Result>(of: unknown, work: () => Slices<Result>): Sliced<Result> {
  const [, draw] = useState(0);
  const [task] = useState<Task<Result>>(() => ({}));
  if (task.slices === undefined || task.of !== of) {
    Object.assign(task, { of, slices: work() });
    ahead(task);
  }
  useEffect(() => {
    let callOff: (() => void) | undefined;
    const go = () => {
      if (ahead(task)) draw((count) => count + 1);
      else callOff = soon(go);
    };
    if (task.done?.of !== of) callOff = soon(go);
    return () => callOff?.();
  }, [of]);
  return { result: task.done?.result, isOld: task.done?.of !== of };
}
