import type { Overview } from '../../../utils/core/overview.ts';
import type { Profile } from '../../../utils/core/profile.ts';

export interface Writing {
  readonly file: string;
  readonly signal: AbortSignal;
  readonly isMoved: (stored: readonly Overview[]) => boolean;
}

/** What an import asks of the world, beside sheets and subjects. */
export interface ImportPorts {
  /** Where the columns under these headings went the last time. */
  mapping(fingerprint: string): Promise<readonly string[] | undefined>;
  keepMapping(fingerprint: string, targets: readonly string[]): Promise<void>;
  /**
   * Writes all or none, and notes it in the log. `busy`: another window is importing; `moved`: what is stored has changed
   * since it was compared, as `isMoved` says of it. With either nothing was written.
   * Rejects when the signal aborts before the end; then nothing was written either.
   */
  write(profiles: readonly Profile[], about: Writing): Promise<'written' | 'busy' | 'moved'>;
  /** Lets the browser draw and answer. */
  rest(): Promise<void>;
}
