import type { Instant } from '../../utils/core/time.ts';

export interface Copy {
  readonly id: 'a' | 'b' | 'before';
  readonly at: Instant;
  readonly subjects: number;
  readonly orders: number;
  readonly drafts: number;
  /** Records in it that could not be read even when it was made. */
  readonly broken: number;
}

export interface Diagnosis {
  readonly readable: readonly string[];
  /** Names of subjects that are gone or damaged. */
  readonly missing: readonly string[];
  /** So many more, of which not even the name is left. */
  readonly nameless: number;
  /** The newest first. */
  readonly copies: readonly Copy[];
}

export interface Restored {
  readonly subjects: number;
  readonly fromCopy: number;
}

/** Both reject with an error that `store-notice` puts into words. */
export interface RecoveryPorts {
  /** Looks, and writes nothing. */
  diagnose(): Promise<Diagnosis>;
  restore(copy: Copy['id']): Promise<Restored>;
}
