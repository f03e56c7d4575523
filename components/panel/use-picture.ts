import { useEffect, useRef, useState } from 'preact/hooks';
import { inOrder, type Judgement } from '../../utils/pictures/judgement.ts';
import type { CheckPicture, PictureJob, Progress } from './picture-port.ts';

export interface PictureState {
  /** Name of the file, as the person's machine gives it. */
  readonly name: string;
  readonly progress: Progress;
  /** Absent while the work goes on. */
  readonly judgements?: readonly Judgement[];
}

export interface PictureCheck {
  readonly state: PictureState | undefined;
  start(job: PictureJob): void;
  /** Ends the work, or clears what was found. */
  drop(): void;
}

/** One picture at a time; a new one ends the work on the last, and so does closing the panel. */
export function usePicture(check: CheckPicture): PictureCheck {
  const [state, set] = useState<PictureState>();
  const life = useRef<AbortController>(undefined);
  const stop = () => life.current?.abort();
  useEffect(() => stop, []);
  const start = (job: PictureJob) => {
    stop();
    const { signal } = (life.current = new AbortController());
    const now = (next: PictureState) => {
      if (!signal.aborted) set(next);
    };
    const { name } = job.file;
    now({ name, progress: { done: 0, of: 1 } });
    const onProgress = (progress: Progress) => now({ name, progress });
    void check(job, { signal, onProgress }).then((found) => now({ name, progress: { done: 1, of: 1 }, judgements: inOrder(found) }));
  };
  return {
    state,
    start,
    drop: () => {
      stop();
      set(undefined);
    },
  };
}
