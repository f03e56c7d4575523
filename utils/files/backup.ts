import { plainOf, seal, unlock, type Opened, type Opening, type Sealing } from './age-file.ts';
import { partsOf, streamOf } from './byte-streams.ts';
import { asRefusal, FileRefusal } from './file-refusal.ts';
import type { KeptRecord } from './record.ts';
import { readRecords, writeRecords, type FileHead, type FileKind, type FileSummary, type Manifest } from './records.ts';

export interface Writing {
  readonly head: FileHead;
  readonly batches: AsyncIterable<readonly KeptRecord[]>;
  readonly sealing: Sealing;
  /** Base-2 logarithm of the scrypt rounds; the stock tool's unless said. */
  readonly cost?: number;
  /** Hears how many records of each part were encrypted. */
  readonly onWritten?: (records: number) => void;
}

export interface Written {
  readonly stream: ReadableStream<Uint8Array>;
  /** Known once the stream was read to its end. */
  readonly manifest: () => Manifest | undefined;
  readonly fileKey?: Uint8Array;
}

/** An encrypted file of records, as a stream. @throws FileRefusal */
export async function writeBackup({ head, batches, sealing, cost, onWritten }: Writing): Promise<Written> {
  let manifest: Manifest | undefined;
  async function* content(): AsyncGenerator<Uint8Array> {
    manifest = yield* writeRecords(head, batches, onWritten);
  }
  const sealed = await seal(streamOf(content()), sealing, cost);
  return { ...sealed, manifest: () => manifest };
}

/**
 * The records of an opened file. Nothing of it may be kept before the summary, which is the result, is there.
 * @throws FileRefusal
 */
export async function* readBackup(opened: Opened): AsyncGenerator<readonly KeptRecord[], FileSummary> {
  try {
    return yield* readRecords(partsOf(await plainOf(opened)));
  } catch (error) {
    throw asRefusal(error, isUnreadable(error) ? 'unreadable' : 'damaged');
  }
}

/** The file was moved, changed or locked since it was chosen; the browser says so by these names. */
const isUnreadable = (error: unknown) => error instanceof Error && (error.name === 'NotReadableError' || error.name === 'NotFoundError');

/** Reads a file to its end and lets its records go. `onRead` hears how many came at a time. @throws FileRefusal */
export async function lookThrough(opened: Opened, onRead: (records: number) => void = () => undefined): Promise<FileSummary> {
  const reading = readBackup(opened);
  for (;;) {
    const next = await reading.next();
    if (next.done === true) return next.value;
    onRead(next.value.length);
  }
}

export interface Check {
  /** The file as it was read back from where it was written. */
  readonly file: Blob;
  /** With what it must open; a file for other people's keys is opened with the key that it was written with. */
  readonly opening: Opening | Uint8Array;
  readonly manifest: Manifest;
  readonly onRead?: (records: number) => void;
}

/** Opens what was written as one day somebody must, and compares it with what went in. @throws FileRefusal */
export async function checkWritten({ file, opening, manifest, onRead }: Check): Promise<FileSummary> {
  const opened = opening instanceof Uint8Array ? { file, fileKey: opening } : await unlock(file, opening);
  const summary = await lookThrough(opened, onRead);
  const isSame = summary.manifest.sha256 === manifest.sha256 && summary.refused.length === 0;
  if (!isSame) throw new FileRefusal('differs');
  return summary;
}

/** 100,000 full subjects with their orders are about 400 MB. What is brought in is held in memory once. */
const largest: Readonly<Record<FileKind, number>> = { backup: 1_000_000_000, bundle: 200_000_000 };

/** Before a file is opened no kind is known: then the larger bound holds. @throws FileRefusal `too-large` */
export function checkSize(bytes: number, kind: FileKind = 'backup'): void {
  if (bytes > largest[kind]) throw new FileRefusal('too-large');
}
