import type { Judgement } from '../../utils/pictures/judgement.ts';
import type { PictureKind } from '../../utils/pictures/kinds.ts';

/** A file that a person chose, and what it is meant to be. */
export interface PictureJob {
  readonly file: File;
  readonly kind: PictureKind;
  /** Certificate number of the subject, for a licence's code. */
  readonly certificate?: string;
}

export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** What the worker says of a job, in turn; `ended` is the last. */
export type PictureNews = { readonly found: readonly Judgement[]; readonly progress: Progress } | 'ended';

export interface PictureWatch {
  /** Aborted: the work is dropped, and what is resolved does not matter. */
  readonly signal: AbortSignal;
  onProgress(progress: Progress): void;
}

/** Looks at a file on this machine; nothing of it is kept or sent. Resolves with what was found, never rejects. */
export type CheckPicture = (job: PictureJob, watch: PictureWatch) => Promise<readonly Judgement[]>;
