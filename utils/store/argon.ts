import { argon2idAsync } from '@noble/hashes/argon2.js';
import type { StretchJob } from './stretch.ts';

/** The derived key is as long as what it wraps. */
const keyLength = 32;

/** Argon2id (RFC 9106), in plain JavaScript: no WebAssembly, so no policy can forbid it. Throws when there is no memory for it. */
export const argon = async ({ passphrase, salt, stretching: { memory, passes, lanes } }: StretchJob): Promise<Uint8Array<ArrayBuffer>> =>
  Uint8Array.from(await argon2idAsync(passphrase, salt, { m: memory, t: passes, p: lanes, dkLen: keyLength, asyncTick: 100 }));
