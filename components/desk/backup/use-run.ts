import { useEffect, useRef, useState } from 'preact/hooks';
import type { Progress, Run } from './ports.ts';

export interface Running {
  /** What is going on; absent when nothing is. */
  readonly now: Progress | undefined;
  /** Runs the work until it ends or is given up; a page that goes away gives it up too. Rejects as the work does, and with nothing when it was given up. */
  readonly start: <Result>(work: (run: Run) => Promise<Result>) => Promise<Result | undefined>;
  readonly cancel: () => void;
}

/** One piece of long work at a time, with its progress and a way to give it up. */
export function useRun(): Running {
  const [now, setNow] = useState<Progress>();
  const life = useRef<AbortController>(undefined);
  useEffect(() => () => life.current?.abort(), []);
  return {
    now,
    cancel: () => life.current?.abort(),
    start: async (work) => {
      const mine = new AbortController();
      life.current = mine;
      try {
        return await work({ signal: mine.signal, onProgress: setNow });
      } catch (error) {
        if (!mine.signal.aborted) throw error;
        return undefined;
      } finally {
        setNow(undefined);
      }
    },
  };
}
