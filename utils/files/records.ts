import { sha256 } from '@noble/hashes/sha2.js';
import type { Instant } from '../core/time.ts';
import { z } from '../zod.ts';
import { FileRefusal } from './file-refusal.ts';
import { linesOf } from './lines.ts';
import { isPlain, isRecord, recordStores, type KeptRecord, type RecordStore } from './record.ts';

/*
 * What is inside a backup, one JSON value to a line: the head, then every record, then the manifest with the number of
 * records of each kind and the SHA-256 of all lines before it. Anyone can read it with the stock age tool and a text editor.
 */

/** A `backup` holds everything; a `bundle` holds subjects chosen for somebody else. */
export type FileKind = 'backup' | 'bundle';

export interface FileHead {
  readonly format: 'icp-filing-assistant';
  readonly kind: FileKind;
  /** Of this file format. */
  readonly version: number;
  /** Of the records. A file of a later schema is refused. */
  readonly schema: number;
  readonly createdAt: Instant;
}

export const fileVersion = 1;
export const recordSchema = 2;

export type Counts = Readonly<Record<RecordStore, number>>;

export interface Manifest {
  readonly counts: Counts;
  /** Of all lines before, line ends included, in hex. */
  readonly sha256: string;
}

const count = z.int().check(z.nonnegative());
const headForm = z.looseObject({ format: z.literal('icp-filing-assistant'), kind: z.enum(['backup', 'bundle']), version: z.int(), schema: z.int(), createdAt: z.number().check(z.nonnegative()) });
const manifestForm = z.strictObject({ manifest: z.strictObject({ counts: z.record(z.string(), count), sha256: z.string() }) });
const recordForm = z.strictObject({ store: z.string(), body: z.unknown() });

const noCounts = (): Record<RecordStore, number> => Object.fromEntries(recordStores.map((store) => [store, 0])) as Record<RecordStore, number>;
const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
const encoder = new TextEncoder();
const line = (value: unknown) => `${JSON.stringify(value)}\n`;

/** The head of a file written now. */
export const headOf = (kind: FileKind, createdAt: Instant): FileHead => ({ format: 'icp-filing-assistant', kind, version: fileVersion, schema: recordSchema, createdAt });

/** The content of a file, part by part. `onWritten` hears of each part how many records it holds; the manifest is the result. */
export async function* writeRecords(head: FileHead, batches: AsyncIterable<readonly KeptRecord[]>, onWritten: (records: number) => void = () => undefined): AsyncGenerator<Uint8Array, Manifest> {
  const hash = sha256.create();
  const counts = noCounts();
  const hashed = (text: string) => {
    const bytes = encoder.encode(text);
    hash.update(bytes);
    return bytes;
  };
  yield hashed(line(head));
  for await (const batch of batches) {
    for (const { store } of batch) counts[store] += 1;
    if (batch.length > 0) yield hashed(batch.map(line).join(''));
    onWritten(batch.length);
  }
  const manifest = { counts, sha256: hex(hash.digest()) };
  yield encoder.encode(line({ manifest }));
  return manifest;
}

/** A record that cannot be taken over. */
export interface RefusedRecord {
  /** Line of the file, from 1. */
  readonly place: number;
  readonly store: string;
}

/** What a file turned out to hold once it was read to its end. */
export interface FileSummary {
  readonly head: FileHead;
  readonly manifest: Manifest;
  readonly refused: readonly RefusedRecord[];
}

/** So many records are handed on at a time. */
const batchSize = 500;
/** More of them than this are counted and not listed. */
const mostRefused = 1_000;

/**
 * Reads a file's content and hands its records on. The summary is the result: before it, nothing is known to be whole, so
 * nothing may be written. A record of unknown form is left out and told; a file that is not as it was written is refused.
 * @throws FileRefusal `not-ours`, `newer`, `damaged`
 */
export async function* readRecords(parts: AsyncIterable<Uint8Array>): AsyncGenerator<readonly KeptRecord[], FileSummary> {
  const hash = sha256.create();
  const found = noCounts();
  const refused: RefusedRecord[] = [];
  let batch: KeptRecord[] = [];
  let head: FileHead | undefined;
  let manifest: Manifest | undefined;
  let place = 0;
  for await (const bytes of linesOf(parts)) {
    place += 1;
    const value = valueOf(bytes);
    // To the end of the file, so that nothing can stand behind the manifest and the last byte is known to be right.
    if (manifest !== undefined) throw new FileRefusal('damaged');
    if (head === undefined) {
      head = headIn(value);
    } else if (isManifest(value)) {
      manifest = checked(value.manifest, { counts: found, sha256: hex(hash.digest()) });
      continue;
    } else {
      const record = recordIn(value);
      if (isStore(record.store)) found[record.store] += 1;
      if (isRecord(record)) batch.push(record as KeptRecord);
      else if (refused.length < mostRefused) refused.push({ place, store: record.store });
    }
    hash.update(bytes);
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (head === undefined) throw new FileRefusal('not-ours');
  if (manifest === undefined) throw new FileRefusal('damaged');
  if (batch.length > 0) yield batch;
  return { head, manifest, refused };
}

const isStore = (name: string): name is RecordStore => Object.hasOwn(noCounts(), name);
const isManifest = (value: unknown): value is { readonly manifest: Manifest } => manifestForm.safeParse(value).success;

const decoder = new TextDecoder('utf-8', { fatal: true });

/** The value of a line. Only what this extension writes comes back the same: names given twice or figures out of range do not. */
function valueOf(bytes: Uint8Array): unknown {
  try {
    const text = decoder.decode(bytes);
    const value: unknown = JSON.parse(text);
    if (isPlain(value) && line(value) === text) return value;
  } catch {
    // Not UTF-8 or not JSON: nothing that was written here.
  }
  throw new FileRefusal('not-ours');
}

function headIn(value: unknown): FileHead {
  const parsed = headForm.safeParse(value);
  if (!parsed.success) throw new FileRefusal('not-ours');
  const { version, schema } = parsed.data;
  if (version > fileVersion || schema > recordSchema) throw new FileRefusal('newer');
  return parsed.data;
}

function recordIn(value: unknown): { readonly store: string; readonly body: unknown } {
  const parsed = recordForm.safeParse(value);
  if (!parsed.success) throw new FileRefusal('not-ours');
  return parsed.data;
}

function checked(said: Manifest, found: Manifest): Manifest {
  const isSame = said.sha256 === found.sha256 && recordStores.every((store) => (said.counts[store] ?? 0) === found.counts[store]);
  if (!isSame) throw new FileRefusal('damaged');
  return found;
}
