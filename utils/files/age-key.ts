import { FileRefusal } from './file-refusal.ts';

/** Marks an X25519 secret of 32 bytes as such (RFC 8410, PKCS #8), so that it becomes a key object. */
const before = Uint8Array.of(0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x6e, 0x04, 0x22, 0x04, 0x20);

/** 32 secret bytes as a key that opens files and that no code can export. Rejects in browsers without X25519. */
export async function keyFrom(secret: Uint8Array): Promise<CryptoKey> {
  return crypto.subtle.importKey('pkcs8', Uint8Array.from([...before, ...secret]), { name: 'X25519' }, false, ['deriveBits']);
}

const recipientForm = /^age1(?:pq1)?[02-9ac-hj-np-z]{20,4000}$/;

/** Recipients as pasted, one to a line or with blanks between. None twice. @throws FileRefusal `bad-recipient` */
export function recipientsIn(pasted: string): string[] {
  const lines = pasted.split(/[\s,]+/).filter((line) => line !== '');
  if (lines.length === 0 || lines.some((line) => !recipientForm.test(line))) throw new FileRefusal('bad-recipient');
  return [...new Set(lines)];
}

/** The secret keys in an identity file of the stock tool, or in what was pasted. */
export const keysIn = (pasted: string): string[] => pasted.toUpperCase().match(/AGE-SECRET-KEY-(?:PQ-)?1[02-9AC-HJ-NP-Z]+/g) ?? [];
