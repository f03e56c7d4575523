import { armor } from 'age-encryption';
import { FileRefusal } from './file-refusal.ts';

/*
 * The age format, version 1: a header of text lines that says for whom the file is, then the payload in chunks of 64 KiB.
 * Source: https://age-encryption.org/v1 (checked 2026-11-24).
 */

/** How the file may be opened: by what was typed, or by a key. Keys of other kinds (SSH, plugins) are `other`. */
export type Lock = 'passphrase' | 'key' | 'other';

export interface AgeHeader {
  readonly locks: readonly Lock[];
  /** Bytes of the header, its last line included. */
  readonly size: number;
}

const intro = 'age-encryption.org/v';
const version = `${intro}1\n`;
const armored = '-----BEGIN AGE ENCRYPTED FILE-----';
/** A header has about 100 bytes for each recipient; a longer one is no header. */
const mostHeader = 64 * 1024;
/** Armour is for pasting: a larger file is not armoured. */
const mostArmored = 64 * 1024 * 1024;

const lockOf = (kind: string): Lock => {
  if (kind === 'scrypt') return 'passphrase';
  return kind === 'X25519' || kind === 'mlkem768x25519' ? 'key' : 'other';
};

/** The bytes of the file; where it is armoured as text, what the armour holds. @throws FileRefusal */
export async function withoutArmor(file: Blob): Promise<Blob> {
  const start = await textOf(file.slice(0, 256));
  if (!start.trimStart().startsWith(armored)) return file;
  if (file.size > mostArmored) throw new FileRefusal('not-age');
  try {
    return new Blob([new Uint8Array(armor.decode(await file.text()))]);
  } catch (cause) {
    throw new FileRefusal('damaged', { cause });
  }
}

/**
 * Reads the header without opening anything.
 * @throws FileRefusal `not-age`, `other-version`, or `damaged` when the header does not end
 */
export async function headerOf(file: Blob): Promise<AgeHeader> {
  const start = await textOf(file.slice(0, mostHeader));
  if (!start.startsWith(intro)) throw new FileRefusal('not-age');
  if (!start.startsWith(version)) throw new FileRefusal('other-version');
  const last = /^--- .*\n/m.exec(start);
  if (last === null) throw new FileRefusal('damaged');
  const stanzas = start.slice(0, last.index).matchAll(/^-> (\S+)/gm);
  return { locks: [...new Set(Array.from(stanzas, ([, kind = '']) => lockOf(kind)))], size: last.index + last[0].length };
}

/** One character for each byte: the header is ASCII, and what follows it is not text. @throws FileRefusal `unreadable` */
async function textOf(part: Blob): Promise<string> {
  try {
    return new TextDecoder('latin1').decode(await part.arrayBuffer());
  } catch (cause) {
    throw new FileRefusal('unreadable', { cause });
  }
}
