import { Decrypter, Encrypter, identityToRecipient, type Identity } from 'age-encryption';
import { headerOf, withoutArmor } from './age-header.ts';
import { asRefusal, FileRefusal } from './file-refusal.ts';

/** For whom a file is encrypted. */
export type Sealing = { readonly passphrase: string } | { readonly recipients: readonly string[] };

/** With what a file is opened: the passphrase, and keys as text (`AGE-SECRET-KEY-1…`) or as objects that cannot be exported. */
export interface Opening {
  readonly passphrase?: string;
  readonly keys?: readonly (string | CryptoKey)[];
}

/** A file whose key is known: its content can be read as often as it takes, without stretching the passphrase again. */
export interface Opened {
  readonly file: Blob;
  readonly fileKey: Uint8Array;
}

/** What passphrases are stretched by: 2^18 rounds of scrypt, 256 MB, about three seconds; the stock tool's own choice. */
const workFactor = 18;

export interface Sealed {
  readonly stream: ReadableStream<Uint8Array>;
  /** Opens this one file; for reading back what was written for somebody else. Absent where there is a passphrase. */
  readonly fileKey?: Uint8Array;
}

/**
 * Encrypts a stream. The file can be opened with the stock `age` tool.
 * @param cost base-2 logarithm of the scrypt rounds
 * @throws FileRefusal `bad-recipient`, `no-memory`
 */
export async function seal(plain: ReadableStream<Uint8Array>, sealing: Sealing, cost = workFactor): Promise<Sealed> {
  const encrypter = new Encrypter();
  if ('passphrase' in sealing) {
    encrypter.setPassphrase(sealing.passphrase);
    encrypter.setScryptWorkFactor(cost);
    return { stream: await encrypter.encrypt(plain).catch((error: unknown) => Promise.reject(asRefusal(error, 'no-memory'))) };
  }
  const seen: Uint8Array[] = [];
  try {
    for (const recipient of sealing.recipients) encrypter.addRecipient(recipient);
  } catch (cause) {
    throw new FileRefusal('bad-recipient', { cause });
  }
  if (sealing.recipients.length === 0) throw new FileRefusal('bad-recipient');
  // Adds no line to the header: it only sees the key of this file, by which the file is checked once it is written.
  encrypter.addRecipient({
    wrapFileKey(key) {
      seen.push(key.slice());
      return [];
    },
  });
  const stream = await encrypter.encrypt(plain);
  const [fileKey] = seen;
  return fileKey === undefined ? { stream } : { stream, fileKey };
}

/**
 * Finds the key of a file. Stretching a passphrase takes seconds and blocks: run it in a worker.
 * @throws FileRefusal `not-age`, `other-version`, `wrong-passphrase`, `not-for-you`, `too-costly`, `no-memory`, `damaged`, `unreadable`
 */
export async function unlock(given: Blob, { passphrase, keys = [] }: Opening): Promise<Opened> {
  const file = await withoutArmor(given);
  const { locks, size } = await headerOf(file);
  const decrypter = new Decrypter();
  const isTyped = locks.includes('passphrase');
  if (isTyped && passphrase === undefined) throw new FileRefusal('wrong-passphrase');
  if (isTyped && passphrase !== undefined) decrypter.addPassphrase(passphrase);
  try {
    for (const key of keys) decrypter.addIdentity(key);
  } catch (cause) {
    throw new FileRefusal('not-for-you', { cause });
  }
  const header = new Uint8Array(await file.slice(0, size).arrayBuffer());
  try {
    return { file, fileKey: await decrypter.decryptHeader(header) };
  } catch (cause) {
    throw whyNot(cause, isTyped);
  }
}

/** The library says what went wrong only in its English message. */
function whyNot(error: unknown, isTyped: boolean): FileRefusal {
  const said = error instanceof Error ? error.message : '';
  if (said.includes('no identity matched')) return new FileRefusal(isTyped ? 'wrong-passphrase' : 'not-for-you', { cause: error });
  if (said.includes('work factor is too high')) return new FileRefusal('too-costly', { cause: error });
  if (error instanceof RangeError || said.includes('memory')) return new FileRefusal('no-memory', { cause: error });
  return asRefusal(error, 'damaged');
}

/** The content from its beginning. It rejects where the file was cut or altered, at the latest after its last byte. */
export async function plainOf({ file, fileKey }: Opened): Promise<ReadableStream<Uint8Array>> {
  const known: Identity = { unwrapFileKey: () => fileKey };
  const decrypter = new Decrypter();
  decrypter.addIdentity(known);
  return decrypter.decrypt(file.stream()).catch((error: unknown) => Promise.reject(asRefusal(error, 'damaged')));
}

/** What others encrypt for so that this key opens it: `age1…`. */
export const recipientOf = (key: CryptoKey): Promise<string> => identityToRecipient(key);
