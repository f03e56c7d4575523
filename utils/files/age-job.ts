import type { Opening, Sealing } from './age-file.ts';
import type { AgeHeader } from './age-header.ts';
import type { FileTrouble } from './file-refusal.ts';
import type { KeptRecord } from './record.ts';
import type { FileHead, FileSummary, Manifest } from './records.ts';

/*
 * What the worker `entrypoints/age` is asked and what it says, each through a port of its own. A job that is given up is
 * ended with its worker.
 */

export type AgeJob =
  /** Encrypts the batches that it asks for, into a file on the disk where one was chosen, and reads it back. */
  | { readonly do: 'write'; readonly head: FileHead; readonly sealing: Sealing; readonly into?: FileSystemFileHandle }
  /** Opens a file, reads it to its end, and then gives its records as often as it is asked. */
  | { readonly do: 'open'; readonly file: Blob; readonly opening: Opening }
  | { readonly do: 'header'; readonly file: Blob }
  | { readonly do: 'recipient'; readonly key: CryptoKey };

/** What is going on: `stretch` a passphrase, `write`, `check` what was written, `read`. */
export type AgeStep = 'stretch' | 'write' | 'check' | 'read';

/** From the worker. */
export type AgeNews =
  | { readonly say: 'step'; readonly step: AgeStep; readonly records: number }
  | { readonly say: 'more' }
  | { readonly say: 'written'; readonly manifest: Manifest; readonly size: number; readonly file?: Blob }
  | { readonly say: 'opened'; readonly summary: FileSummary }
  | { readonly say: 'records'; readonly records: readonly KeptRecord[] }
  | { readonly say: 'ended' }
  | { readonly say: 'header'; readonly header: AgeHeader }
  | { readonly say: 'recipient'; readonly recipient: string }
  | { readonly say: 'failed'; readonly why: FileTrouble };

/** To the worker, while it works: the batch that it asked for (none: that was all), or that it may hand over the next one. */
export type AgeReply = { readonly say: 'batch'; readonly records?: readonly KeptRecord[] } | { readonly say: 'begin' } | { readonly say: 'next' };
