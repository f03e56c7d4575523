import { recipientOf, unlock, type Sealing } from '../../utils/files/age-file.ts';
import { keyFrom } from '../../utils/files/age-key.ts';
import { readBackup, writeBackup } from '../../utils/files/backup.ts';
import { blobOf } from '../../utils/files/byte-streams.ts';
import type { KeptRecord } from '../../utils/files/record.ts';
import { headOf, type FileKind, type FileSummary } from '../../utils/files/records.ts';
import { company, draftOrder, now, person, smsOrder } from '../components/samples.ts';

/** Cheap enough for a test; a real file takes 2^18 rounds. */
export const cheap = 4;
export const passphrase = '四个没有关系的词 lantern-otter-quartz';

/** Of every kind one at least, with text beyond the basic plane. */
export const records: readonly KeptRecord[] = [
  { store: 'profiles', body: { ...company, tags: ['华南', '𠮷'], mandate: { number: '授 2026-01', consentOn: '2026-01-02', ends: '2027-01-01' }, retainUntil: '2027-02-01', moreAccounts: ['demo-agency-04'] } },
  { store: 'profiles', body: person },
  { store: 'drafts', body: { id: 'd1', account: 'demo-agency-03', values: { 'site.name': '示例' }, page: 'wizard.site', at: now, times: { 'site.name': now } } },
  { store: 'orders', body: smsOrder },
  { store: 'orders', body: draftOrder },
  { store: 'history', body: { profile: 'company', account: 'demo-agency-03', page: 'wizard.subject', at: now, written: ['subject.name'], altered: [], refused: [] } },
  { store: 'ticks', body: { id: 'first-filing/phone', of: ['demo-agency-03', '2034805095182'] } },
  { store: 'waivers', body: { account: 'demo-agency-03', rule: 'domain-bare', field: 'site.domain', value: 'example-demo.com', at: now } },
  { store: 'raised', body: { id: '2034805095182/sms/due', at: now } },
  { store: 'audit', body: { id: 'a1', at: now, act: 'import', subjects: ['company'], count: 1 } },
];

export async function* batchesOf(all: readonly KeptRecord[], size = 3): AsyncGenerator<readonly KeptRecord[]> {
  for (let from = 0; from < all.length; from += size) yield all.slice(from, from + size);
}

export interface Wanted {
  readonly records?: readonly KeptRecord[];
  readonly sealing?: Sealing;
  readonly kind?: FileKind;
}

/** A file as the product writes it. */
export async function fileOf({ records: all = records, sealing = { passphrase }, kind = 'backup' }: Wanted = {}): Promise<Blob> {
  const written = await writeBackup({ head: headOf(kind, now), batches: batchesOf(all), sealing, cost: cheap });
  return blobOf(written.stream);
}

export interface Content {
  readonly records: readonly KeptRecord[];
  readonly summary: FileSummary;
}

/** All that a file gives, or its refusal. */
export async function contentOf(file: Blob, opening: Parameters<typeof unlock>[1] = { passphrase }): Promise<Content> {
  const reading = readBackup(await unlock(file, opening));
  const found: KeptRecord[] = [];
  for (;;) {
    const next = await reading.next();
    if (next.done === true) return { records: found, summary: next.value };
    found.push(...next.value);
  }
}

export const kindOf = (error: unknown): string => (typeof error === 'object' && error !== null && 'kind' in error ? String(error.kind) : `no refusal: ${String(error)}`);

export async function refusalOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'nothing was refused',
    (error: unknown) => kindOf(error),
  );
}

/** A key that is always the same. */
export async function keyPair(seed: number): Promise<{ readonly key: CryptoKey; readonly recipient: string }> {
  const key = await keyFrom(new Uint8Array(32).fill(seed));
  return { key, recipient: await recipientOf(key) };
}
