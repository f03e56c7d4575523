import type { Overview } from '../../../utils/core/overview.ts';
import type { Profile } from '../../../utils/core/profile.ts';
import type { Text } from '../../../utils/core/text.ts';
import type { Instant } from '../../../utils/core/time.ts';

/** How a file is encrypted: by a passphrase, or for keys that others gave. */
export type Sealing = { readonly passphrase: string } | { readonly recipients: readonly string[] };

/** What is going on: a passphrase is stretched, records are written, read back, read. */
export type FileStep = 'stretch' | 'write' | 'check' | 'read';

export interface Progress {
  readonly step: FileStep;
  readonly records: number;
}

export interface Run {
  /** Aborted: the work ends, and nothing is kept of it. */
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/** What is written: everything, or these subjects. */
export type Content = 'all' | { readonly subjects: readonly string[] };

export interface WrittenFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly records: number;
  readonly subjects: number;
  /** Read back from the disk, or, where the browser only downloads, from its memory before it was handed over. */
  readonly readBack: 'disk' | 'memory';
  /** Records that could not be decrypted and are therefore not in it. */
  readonly unreadable: number;
  /** The file is there, and the log does not say so: writing to it was refused. */
  readonly isUnlogged: boolean;
}

export interface OpenedFile {
  readonly kind: 'backup' | 'bundle';
  readonly createdAt: Instant;
  readonly records: number;
  readonly subjects: number;
  readonly orders: number;
  readonly drafts: number;
  /** Records of unknown form, which cannot be taken over. */
  readonly refused: number;
  /** The subjects in it. */
  profiles(): Promise<readonly Profile[]>;
  close(): void;
}

/** With what a file is opened; its own key of this vault is tried by itself. */
export interface Opener {
  readonly passphrase?: string;
  /** Secret keys as pasted from an identity file. */
  readonly keys?: string;
}

export interface Decision {
  readonly profiles: readonly Profile[];
  /** Ids in the file of subjects that are here under another id. */
  readonly renamed: ReadonlyMap<string, string>;
}

export interface Judged {
  readonly ok: boolean;
  readonly says: Text;
}

/** Files in the age format: backups and bundles. What is refused rejects with an error that has a `text`. */
export interface BackupPorts {
  lastBackup(): Promise<Instant | undefined>;
  /** Tells when one was made, in any window, until the signal aborts. */
  watchBackup(tell: (last: Instant | undefined) => void, signal: AbortSignal): void;
  /** What others encrypt for so that this vault opens it; absent in browsers without X25519. */
  ownRecipient(): Promise<string | undefined>;
  judgePassphrase(passphrase: string): Judged;
  /** The recipients in what was pasted; absent when something in it is none. */
  recipientsIn(pasted: string): readonly string[] | undefined;
  /** Writes, reads back and compares. Resolves with nothing when the person chose no place. */
  write(content: Content, sealing: Sealing, run: Run): Promise<WrittenFile | undefined>;
  /** What the file asks for. */
  askedBy(file: File): Promise<'passphrase' | 'key'>;
  /** Opens a file and reads it to its end. */
  open(file: File, opener: Opener, run: Run): Promise<OpenedFile>;
  /** Saves the subjects as decided; of a backup also everything else in it, beside what is here. */
  merge(file: OpenedFile, decision: Decision): Promise<void>;
  /** Puts the content of a backup in place of what is here, after a snapshot of that. */
  replace(file: OpenedFile): Promise<void>;
  /** What is here, for finding the subjects of a file. */
  here(): Promise<readonly Overview[]>;
  profilesOf(ids: readonly string[]): Promise<readonly Profile[]>;
}
