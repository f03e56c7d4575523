import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readyAge } from '../../.ci/age.mjs';
import { batchesOf, contentOf, fileOf, passphrase, records } from './kept.ts';
import { blobOf } from '../../utils/files/byte-streams.ts';
import { writeBackup } from '../../utils/files/backup.ts';
import { headOf } from '../../utils/files/records.ts';
import { now } from '../components/samples.ts';

/* The exit guarantee: what the product writes is opened by a program that is not ours, and the other way round. */

const root = new URL('../..', import.meta.url).pathname;
const age = readyAge(root, () => undefined);
const folder = mkdtempSync(join(tmpdir(), 'age-'));
const at = (name: string) => join(folder, name);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(args: readonly string[], input?: string): string {
  const done = spawnSync(age ?? 'age', args, { cwd: folder, encoding: 'utf8', input });
  expect(done.status, done.stderr).toBe(0);
  return done.stdout;
}

/** The tool asks for a passphrase on a terminal only: `script` lends it one. */
function typed(line: string, answers: string): void {
  const done = spawnSync('script', ['-qec', line, '/dev/null'], { cwd: folder, encoding: 'utf8', input: answers, timeout: 60_000 });
  expect(done.status, done.stdout).toBe(0);
}

const save = async (name: string, file: Blob) => writeFileSync(at(name), new Uint8Array(await file.arrayBuffer()));

function identity(): { readonly secret: string; readonly recipient: string } {
  const made = spawnSync((age ?? 'age').replace(/age$/, 'age-keygen'), [], { encoding: 'utf8' });
  const recipient = /age1\w+/.exec(made.stdout)?.[0] ?? '';
  writeFileSync(at('key.txt'), made.stdout);
  return { secret: made.stdout, recipient };
}

/** What a person sees who opens the file without us: lines of JSON, as many as the manifest says, with its digest. */
function judge(text: string): void {
  const lines = text.split('\n').slice(0, -1);
  const [head, ...rest] = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  const manifest = rest.pop()?.['manifest'] as { counts: Record<string, number>; sha256: string };
  expect(head).toMatchObject({ format: 'icp-filing-assistant', kind: 'backup', schema: 2 });
  expect(rest).toEqual(records);
  expect(Object.values(manifest.counts).reduce((sum, count) => sum + count, 0)).toBe(records.length);
  const before = text.slice(0, text.lastIndexOf('\n', text.length - 2) + 1);
  expect(createHash('sha256').update(before).digest('hex')).toBe(manifest.sha256);
}

// `npm test` installs the tool where it may; elsewhere the public vectors (age-vectors.test.ts) stand for it.
if (age === undefined) console.warn('The stock age tool is neither here nor can it be installed: its tests are skipped. Install `age`, or set AGE_PATH.');

describe.skipIf(age === undefined)('the stock age tool', () => {
  test('E17: opens a backup by its passphrase, with the work factor that people get', async () => {
    const written = await writeBackup({ head: headOf('backup', now), batches: batchesOf(records), sealing: { passphrase } });
    await save('backup.age', await blobOf(written.stream));
    typed('age -d -o backup.jsonl backup.age'.replace('age', age ?? 'age'), `${passphrase}\n`);
    judge(readFileSync(at('backup.jsonl'), 'utf8'));
  }, 90_000);

  test('E17: opens a backup by a key', async () => {
    const { recipient } = identity();
    await save('keyed.age', await fileOf({ sealing: { recipients: [recipient] } }));
    judge(run(['-d', '-i', 'key.txt', 'keyed.age']));
  });

  test('E17: a wrong passphrase and a cut file open nothing there either', async () => {
    const { recipient } = identity();
    const file = await fileOf({ sealing: { recipients: [recipient] } });
    await save('cut.age', file.slice(0, file.size - 20));
    expect(spawnSync(age ?? 'age', ['-d', '-i', 'key.txt', 'cut.age'], { cwd: folder }).status).not.toBe(0);
  });

  test('E17: what the tool encrypts again is read here: by key, armoured, by passphrase', async () => {
    const { secret, recipient } = identity();
    await save('first.age', await fileOf({ sealing: { recipients: [recipient] } }));
    writeFileSync(at('plain.jsonl'), run(['-d', '-i', 'key.txt', 'first.age']));
    const keys = [/AGE-SECRET-KEY-1\w+/.exec(secret)?.[0] ?? ''];
    run(['-r', recipient, '-o', 'again.age', 'plain.jsonl']);
    run(['-a', '-r', recipient, '-o', 'armoured.age', 'plain.jsonl']);
    typed(`${age} -p -o typed.age plain.jsonl`, 'a b c d\na b c d\n');
    const read = (name: string) => new Blob([readFileSync(at(name))]);
    expect((await contentOf(read('again.age'), { keys })).records).toEqual(records);
    expect((await contentOf(read('armoured.age'), { keys })).records).toEqual(records);
    expect((await contentOf(read('typed.age'), { passphrase: 'a b c d' })).records).toEqual(records);
  }, 90_000);
});
