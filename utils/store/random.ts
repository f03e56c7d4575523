import { StoreError } from './error.ts';

/**
 * So many random bytes. A generator that gives zeros would give one nonce twice, which breaks GCM, or a key that
 * anyone knows: then nothing is encrypted at all.
 * @throws StoreError `unavailable`
 */
export function random(length: number): Uint8Array<ArrayBuffer> {
  const bytes = crypto.getRandomValues(new Uint8Array(length));
  if (bytes.every((byte) => byte === 0)) throw new StoreError('unavailable', { detail: 'no randomness' });
  return bytes;
}
