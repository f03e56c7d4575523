import { describe, expect, test } from 'vitest';
import { seal, unlock } from '../../utils/files/age-file.ts';
import { keysIn, recipientsIn } from '../../utils/files/age-key.ts';
import { headerOf } from '../../utils/files/age-header.ts';
import { checkSize, checkWritten, writeBackup } from '../../utils/files/backup.ts';
import { blobOf, streamOf } from '../../utils/files/byte-streams.ts';
import { recordStores, type KeptRecord } from '../../utils/files/record.ts';
import { headOf } from '../../utils/files/records.ts';
import { now } from '../components/samples.ts';
import { batchesOf, cheap, contentOf, fileOf, keyPair, passphrase, records, refusalOf } from './kept.ts';

const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());

/** A file of our format around lines of any kind. */
async function around(lines: string): Promise<Blob> {
  async function* parts() {
    yield new TextEncoder().encode(lines);
  }
  return blobOf((await seal(streamOf(parts()), { passphrase }, cheap)).stream);
}

const many = (count: number): KeptRecord[] => Array.from({ length: count }, (_, at) => ({ store: 'raised', body: { id: `order-${at}/sms/due`, at: now } }));

const long = (count: number): KeptRecord[] => Array.from({ length: count }, (_, at) => ({ store: 'audit', body: { id: `a${at}`, at: now, act: 'export', subjects: [], count: 0, detail: 'x'.repeat(10_000) } }));

describe('a backup', () => {
  test('gives back every record of every kind as it was', async () => {
    const { records: found, summary } = await contentOf(await fileOf());
    expect(found).toEqual(records);
    expect(new Set(found.map(({ store }) => store))).toEqual(new Set(recordStores));
    expect(summary.head).toEqual({ format: 'icp-filing-assistant', kind: 'backup', version: 1, schema: 2, createdAt: now });
    expect(summary.manifest.counts).toEqual({ profiles: 2, drafts: 1, orders: 2, history: 1, ticks: 1, waivers: 1, raised: 1, audit: 1 });
    expect(summary.refused).toEqual([]);
  });

  test('shows nothing of its content and says how it is opened', async () => {
    const file = await fileOf();
    expect(new TextDecoder('latin1').decode(await bytesOf(file))).not.toMatch(/profiles|subject|91440199/);
    expect(await headerOf(file)).toMatchObject({ locks: ['passphrase'] });
    const { recipient } = await keyPair(7);
    expect(await headerOf(await fileOf({ sealing: { recipients: [recipient] } }))).toMatchObject({ locks: ['key'] });
  });

  test('is written for several keys, and each opens it', async () => {
    const [one, other, third] = await Promise.all([keyPair(1), keyPair(2), keyPair(3)]);
    const file = await fileOf({ sealing: { recipients: [one.recipient, other.recipient] } });
    expect((await contentOf(file, { keys: [one.key] })).records).toEqual(records);
    expect((await contentOf(file, { keys: [other.key] })).records).toEqual(records);
    expect(await refusalOf(contentOf(file, { keys: [third.key] }))).toBe('not-for-you');
  });

  test('of 20,000 records is whole, in order, without one twice', async () => {
    const all = many(20_000);
    const { records: found, summary } = await contentOf(await fileOf({ records: all }));
    expect(found).toEqual(all);
    expect(summary.manifest.counts.raised).toBe(20_000);
  });

  test('is checked by what was written, and one that differs is refused', async () => {
    const written = await writeBackup({ head: headOf('backup', now), batches: batchesOf(records), sealing: { passphrase }, cost: cheap });
    const file = await blobOf(written.stream);
    const manifest = written.manifest();
    if (manifest === undefined) throw new Error('no manifest');
    expect((await checkWritten({ file, opening: { passphrase }, manifest })).manifest).toEqual(manifest);
    const other = await fileOf({ records: records.slice(1) });
    expect(await refusalOf(checkWritten({ file: other, opening: { passphrase }, manifest }))).toBe('differs');
  });

  test('for others’ keys is checked too, by the key of the file', async () => {
    const { recipient } = await keyPair(4);
    const written = await writeBackup({ head: headOf('bundle', now), batches: batchesOf(records), sealing: { recipients: [recipient] } });
    const file = await blobOf(written.stream);
    const manifest = written.manifest();
    if (manifest === undefined || written.fileKey === undefined) throw new Error('no manifest or key');
    expect((await checkWritten({ file, opening: written.fileKey, manifest })).head.kind).toBe('bundle');
    const cut = file.slice(0, file.size - 1);
    expect(await refusalOf(checkWritten({ file: cut, opening: written.fileKey, manifest }))).toBe('damaged');
  });
});

describe('what is damaged', () => {
  test('E05: cut at every 64 KiB boundary and at 1,000 places, it is always refused before its end', async () => {
    const file = await fileOf({ records: long(20), sealing: { recipients: [(await keyPair(5)).recipient] } });
    const { key } = await keyPair(5);
    const { size } = await headerOf(file);
    expect(file.size).toBeGreaterThan(2 * 64 * 1024);
    const payload = size + 16;
    const chunk = 64 * 1024 + 16;
    const boundaries = Array.from({ length: Math.floor((file.size - payload) / chunk) + 1 }, (_, at) => payload + at * chunk);
    const anywhere = Array.from({ length: 1_000 }, (_, at) => Math.floor(((at * 0.6180339887) % 1) * file.size));
    const refusals = new Map<string, number>();
    for (const end of [...boundaries, ...boundaries.map((one) => one - 1), ...anywhere, file.size - 1, 0]) {
      const kind = await refusalOf(contentOf(file.slice(0, end), { keys: [key] }));
      refusals.set(kind, (refusals.get(kind) ?? 0) + 1);
    }
    expect([...refusals.keys()].toSorted()).toEqual(['damaged', 'not-age']);
  }, 60_000);

  test('E05: one byte changed anywhere is refused', async () => {
    const { key, recipient } = await keyPair(6);
    const file = await fileOf({ sealing: { recipients: [recipient] } });
    const whole = await bytesOf(file);
    for (let at = 0; at < whole.length; at += 1) {
      const changed = whole.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      const kind = await refusalOf(contentOf(new Blob([changed]), { keys: [key] }));
      expect(['damaged', 'not-age', 'other-version', 'not-for-you'], `byte ${at}: ${kind}`).toContain(kind);
    }
  }, 60_000);

  test('E05: bytes behind the end are refused', async () => {
    const file = await fileOf();
    expect(await refusalOf(contentOf(new Blob([file, 'x'])))).toBe('damaged');
    expect(await refusalOf(contentOf(new Blob([file, file])))).toBe('damaged');
  });
});

describe('what is not for us', () => {
  test('E06: a newer file, another key, a wrong passphrase, another version of age are told apart', async () => {
    const head = { ...headOf('backup', now), schema: 3 };
    const newer = await writeBackup({ head, batches: batchesOf(records), sealing: { passphrase }, cost: cheap });
    expect(await refusalOf(contentOf(await blobOf(newer.stream)))).toBe('newer');
    expect(await refusalOf(contentOf(await fileOf(), { passphrase: 'another' }))).toBe('wrong-passphrase');
    expect(await refusalOf(contentOf(await fileOf(), {}))).toBe('wrong-passphrase');
    expect(await refusalOf(unlock(new Blob(['age-encryption.org/v2\n-> X25519 abc\n--- x\n']), { passphrase }))).toBe('other-version');
    expect(await refusalOf(unlock(new Blob(['PK\u0003\u0004']), { passphrase }))).toBe('not-age');
    expect(await refusalOf(unlock(new Blob([]), { passphrase }))).toBe('not-age');
  });

  test('E06: work without measure and a header without end are refused at once', async () => {
    const text = new TextDecoder('latin1').decode(await bytesOf(await fileOf()));
    const dear = text.replace(/^(-> scrypt \S+) \d+$/m, '$1 31');
    expect(dear).not.toBe(text);
    expect(await refusalOf(unlock(new Blob([Uint8Array.from(dear, (one) => one.charCodeAt(0))]), { passphrase }))).toBe('too-costly');
    expect(await refusalOf(unlock(new Blob([`age-encryption.org/v1\n${'-> X25519 abc\n'.repeat(100_000)}`]), { passphrase }))).toBe('damaged');
  });

  test('an age file with something else in it', async () => {
    for (const content of ['', '{}\n', 'hello\n', `${JSON.stringify(headOf('backup', now))}\nhello\n`, JSON.stringify(headOf('backup', now)), '\u{feff}{}\n'])
      expect(['not-ours', 'damaged']).toContain(await refusalOf(contentOf(await around(content))));
  });
});

describe('what is meant to harm', () => {
  const head = `${JSON.stringify(headOf('bundle', now))}\n`;
  const profile = (inner: string) => `${head}{"store":"profiles","body":{"id":"a","values":{},"sites":[],${inner}"createdAt":1,"updatedAt":1}}\n`;

  test.each([
    ['a name of the prototype', profile('"__proto__":{"x":1},')],
    ['a constructor', profile('"constructor":{"prototype":{"x":1}},')],
    ['a name twice', profile('"account":"a","account":"b",')],
    ['a figure without bound', profile('"n":1e400,')],
    ['a figure that cannot be held', profile('"n":9007199254740993,')],
    ['a million levels', `${head}{"store":"profiles","body":${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}}\n`],
    ['two records on a line', `${head}{"store":"raised","body":{"id":"a","at":1}}{"store":"raised","body":{"id":"b","at":1}}\n`],
    ['bytes that are no text', `${head}\u0000\n`],
  ])('D26: %s is refused', async (_, content) => {
    expect(await refusalOf(contentOf(await around(content)))).toBe('not-ours');
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });

  test('D26: a record of unknown form is told by its line, and the others are there', async () => {
    const odd: KeptRecord[] = [
      { store: 'profiles', body: { id: 'a', values: { 'subject.name': 7 }, sites: [], createdAt: 1, updatedAt: 1 } },
      { store: 'profiles', body: { id: 'a', values: { 'no.such': 'x' }, sites: [], createdAt: 1, updatedAt: 1 } },
      { store: 'raised', body: { id: 'fine', at: 1 } },
      { store: 'profiles', body: null },
    ];
    const { records: found, summary } = await contentOf(await around(await plainText(odd)));
    expect(found).toEqual([{ store: 'raised', body: { id: 'fine', at: 1 } }]);
    expect(summary.refused).toEqual([
      { place: 2, store: 'profiles' },
      { place: 3, store: 'profiles' },
      { place: 5, store: 'profiles' },
    ]);
  });

  test('D26: what could fill the memory is refused by its size', () => {
    expect(() => checkSize(200_000_001, 'bundle')).toThrow('too-large');
    expect(() => checkSize(1_000_000_001)).toThrow('too-large');
    expect(() => checkSize(500_000_000, 'backup')).not.toThrow();
  });

  test('D18: half a character is refused with its record', async () => {
    const odd: KeptRecord[] = [
      { store: 'profiles', body: { id: 'a', values: { 'subject.name': '示例\ud842' }, sites: [], createdAt: 1, updatedAt: 1 } },
      { store: 'profiles', body: { id: 'b', values: { 'subject.name': '𠮷' }, sites: [], createdAt: 1, updatedAt: 1 } },
    ];
    const { records: found, summary } = await contentOf(await around(await plainText(odd)));
    expect(found).toEqual([odd[1]]);
    expect(summary.refused).toEqual([{ place: 2, store: 'profiles' }]);
  });

  test('a manifest that does not fit is refused, and so is anything behind it', async () => {
    const good = await plainText(records);
    expect(await refusalOf(contentOf(await around(good)))).toBe('nothing was refused');
    expect(await refusalOf(contentOf(await around(good.replace('"profiles":2', '"profiles":3'))))).toBe('damaged');
    expect(await refusalOf(contentOf(await around(good.replace('示例路', '样例路'))))).toBe('damaged');
    expect(await refusalOf(contentOf(await around(`${good}{"store":"raised","body":{"id":"b","at":1}}\n`)))).toBe('damaged');
    expect(await refusalOf(contentOf(await around(good.split('\n').slice(0, -2).join('\n').concat('\n'))))).toBe('damaged');
  });
});

async function plainText(all: readonly KeptRecord[]): Promise<string> {
  const { writeRecords } = await import('../../utils/files/records.ts');
  const parts: Uint8Array[] = [];
  for await (const part of writeRecords(headOf('backup', now), batchesOf(all))) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

describe('keys as text', () => {
  test('recipients are found and what is none is refused', async () => {
    const { recipient } = await keyPair(9);
    expect(recipientsIn(`  ${recipient}\n${recipient}\n`)).toEqual([recipient]);
    for (const wrong of ['', 'age1', 'ssh-ed25519 AAAA', `${recipient} hello`, 'AGE-SECRET-KEY-1QQ']) expect(() => recipientsIn(wrong), wrong).toThrow('bad-recipient');
    expect(await refusalOf(fileOf({ sealing: { recipients: [`${recipient}q`] } }))).toBe('bad-recipient');
    expect(await refusalOf(fileOf({ sealing: { recipients: [] } }))).toBe('bad-recipient');
  });

  test('secret keys are found in an identity file', () => {
    const secret = `AGE-SECRET-KEY-1${'Q'.repeat(58)}`;
    expect(keysIn(`# created: today\n# public key: age1xyz\n${secret}\n`)).toEqual([secret]);
    expect(keysIn('nothing here')).toEqual([]);
  });
});
