import type { Profile } from '../../../utils/core/profile.ts';

/** What an import asks of the world, beside sheets and subjects. */
export interface ImportPorts {
  /** Where the columns under these headings went the last time. */
  mapping(fingerprint: string): Promise<readonly string[] | undefined>;
  keepMapping(fingerprint: string, targets: readonly string[]): Promise<void>;
  /**
   * Writes all or none, and notes it in the log. `busy`: another window is importing, and nothing was written.
   * Rejects when the signal aborts before the end; then nothing was written either.
   */
  write(profiles: readonly Profile[], about: { readonly file: string; readonly signal: AbortSignal }): Promise<'written' | 'busy'>;
  /** Lets the browser draw and answer. */
  rest(): Promise<void>;
}
