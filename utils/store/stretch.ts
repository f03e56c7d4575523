import { StoreError } from './error.ts';
import type { Stretching } from './header.ts';

export interface StretchJob {
  /** UTF-8 of the passphrase in its normal form. */
  readonly passphrase: Uint8Array<ArrayBuffer>;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly stretching: Stretching;
}

/** Turns a passphrase into 32 bytes, slowly. Takes about a second and as much memory as `stretching` says. @throws StoreError */
export type Stretch = (job: StretchJob) => Promise<Uint8Array<ArrayBuffer>>;

/** What new vaults use: more than twice the memory that OWASP asks for at least (19 MiB, 2 passes). */
export const stretching: Stretching = { kind: 'argon2id', memory: 65_536, passes: 3, lanes: 1 };

const floor: Omit<Stretching, 'kind'> = { memory: 32_768, passes: 2, lanes: 1 };
const ceiling: Omit<Stretching, 'kind'> = { memory: 1_048_576, passes: 20, lanes: 16 };

/**
 * Refuses parameters that make guessing cheap, or that would hang the browser: the header lies on a disk where others may have written.
 * @throws StoreError `weak-protection`
 */
export function sane(given: Stretching): Stretching {
  const isSane = given.kind === 'argon2id' && (['memory', 'passes', 'lanes'] as const).every((what) => Number.isInteger(given[what]) && given[what] >= floor[what] && given[what] <= ceiling[what]);
  if (!isSane) throw new StoreError('weak-protection');
  return given;
}

const encoder = new TextEncoder();

/** The same passphrase typed on another keyboard, or with full-width letters, gives the same bytes. */
export const passphraseBytes = (passphrase: string): Uint8Array<ArrayBuffer> => encoder.encode(passphrase.normalize('NFKC'));

/** What the worker answers. */
export type Stretched = { readonly key: Uint8Array<ArrayBuffer> } | { readonly failed: string };

/** Stretches in a worker of its own, which is ended with its answer: its memory goes with it. Pages only; a service worker has no workers. */
export const stretchInWorker: Stretch = (job) =>
  new Promise((resolve, reject) => {
    const worker = new Worker('/stretch.js');
    const { port1, port2 } = new MessageChannel();
    const end = (answer: Stretched) => {
      worker.terminate();
      port1.close();
      if ('key' in answer) return resolve(answer.key);
      reject(new StoreError('no-memory', { detail: answer.failed }));
    };
    worker.addEventListener('error', (event) => end({ failed: event.message }));
    port1.addEventListener('message', ({ data }: MessageEvent<Stretched>) => end(data));
    port1.start();
    worker.postMessage(job, [port2]);
  });
