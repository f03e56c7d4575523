import type { Profile } from '../../../utils/core/profile.ts';
import type { Encoding, SheetRead } from '../../../utils/rows/sheet.ts';

/** A sheet to be handed to the person: headings with their width, and cells as text. */
export interface SheetOut {
  readonly name: string;
  readonly columns: readonly { readonly head: string; readonly width?: number; readonly as?: 'figure' }[];
  readonly rows: readonly (readonly string[])[];
}

/** What an import asks of the world. */
export interface ImportPorts {
  /** Reads a chosen file, or what was pasted; what is wrong with it is in the answer. Rejects when the signal aborts. */
  readSheet(source: File | string, choice: { readonly encoding?: Encoding; readonly signal: AbortSignal }): Promise<SheetRead>;
  /** Where the columns under these headings went the last time. */
  mapping(fingerprint: string): Promise<readonly string[] | undefined>;
  keepMapping(fingerprint: string, targets: readonly string[]): Promise<void>;
  /**
   * Writes all or none, and notes it in the log. `busy`: another window is importing, and nothing was written.
   * Rejects when the signal aborts before the end; then nothing was written either.
   */
  write(profiles: readonly Profile[], about: { readonly file: string; readonly signal: AbortSignal }): Promise<'written' | 'busy'>;
  /** Hands the sheet to the person as a file; the ending of the name says which kind. */
  hand(name: string, sheet: SheetOut, signal: AbortSignal): Promise<void>;
  /** Lets the browser draw and answer. */
  rest(): Promise<void>;
}
