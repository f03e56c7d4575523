import type { BackupPorts, Content, OpenedFile, Opener, Run, Sealing, WrittenFile } from '../../components/desk/backup/ports.ts';
import { entryOf } from '../../utils/core/audit.ts';
import { dayAt, type Clock } from '../../utils/core/time.ts';
import { keyFrom, keysIn, recipientsIn } from '../../utils/files/age-key.ts';
import { FileRefusal } from '../../utils/files/file-refusal.ts';
import type { KeptRecord } from '../../utils/files/record.ts';
import { headOf } from '../../utils/files/records.ts';
import type { Store } from '../../utils/store/api.ts';
import { lastBackup, noteBackup, watchBackup } from '../../utils/store/backup-note.ts';
import { judgePassphrase } from '../../utils/store/passphrase.ts';
import type { Kept } from '../../utils/store/whole.ts';
import { headerIn, openFile, recipientFor, writeFile, type ReadFile } from './age-worker.ts';
import { abandon, chosenPlace, type Place } from './save-place.ts';

interface Wiring {
  readonly store: Store;
  readonly clock: Clock;
  /** Hands a file to the person by the browser's own download. */
  readonly handOver: (name: string, file: Blob) => void;
  readonly reconcile: () => void;
}

/** What this vault is called by others who send it files; `undefined` in browsers without X25519. */
async function ownKey(store: Store): Promise<CryptoKey | undefined> {
  try {
    return await keyFrom(await store.shareSecret());
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotSupportedError') return undefined;
    throw error;
  }
}

/** So many subjects are read at a time. */
const batch = 500;

async function* subjectsIn(store: Store, ids: readonly string[]): AsyncGenerator<readonly KeptRecord[]> {
  for (let from = 0; from < ids.length; from += batch) {
    const profiles = await store.profilesOf(ids.slice(from, from + batch));
    yield profiles.map((body) => ({ store: 'profiles', body }) as const);
  }
}

async function* countedIds(batches: AsyncIterable<readonly KeptRecord[]>, seen: string[]): AsyncGenerator<readonly KeptRecord[]> {
  for await (const records of batches) {
    for (const { store, body } of records) if (store === 'profiles') seen.push((body as { readonly id: string }).id);
    yield records;
  }
}

interface Task {
  readonly content: Content;
  readonly sealing: Sealing;
  readonly place: Place;
}

async function written({ store, clock, handOver }: Wiring, { content, sealing, place }: Task, run: Run): Promise<WrittenFile> {
  const at = clock();
  const isAll = content === 'all';
  const ids: string[] = [];
  const batches = countedIds(isAll ? store.readAll() : subjectsIn(store, content.subjects), ids);
  const head = headOf(isAll ? 'backup' : 'bundle', at);
  const { manifest, size, file } = await writeFile({ head, sealing, batches, ...('handle' in place && { into: place.handle }) }, run);
  const name = 'handle' in place ? place.name : place.download;
  if (file !== undefined) handOver(name, file);
  if (isAll) await noteBackup(at);
  const isLogged = await store.note(entryOf(isAll ? 'backup' : 'bundle', ids, { at, detail: name })).then(() => true, () => false);
  const records = Object.values(manifest.counts).reduce((sum, count) => sum + count, 0);
  const unreadable = isAll ? (await store.unreadable()).length : 0;
  return { name, size, records, subjects: ids.length, readBack: file === undefined ? 'disk' : 'memory', unreadable, isUnlogged: !isLogged };
}

/** It was written and did not come back right: nobody may take it for a backup. */
const spoilt: ReadonlySet<string> = new Set(['differs', 'damaged', 'not-ours']);

async function write(wiring: Wiring, task: Omit<Task, 'place'>, run: Run): Promise<WrittenFile | undefined> {
  const day = dayAt(wiring.clock());
  const place = await chosenPlace(task.content === 'all' ? `icp-backup-${day}.age` : `icp-subjects-${day}.age`);
  if (place === undefined) return undefined;
  try {
    return await written(wiring, { ...task, place }, run);
  } catch (error) {
    await abandon(place, error instanceof FileRefusal && spoilt.has(error.kind)).catch(() => undefined);
    throw error;
  }
}

/** Files of ours that the page has open, by what it was given of them. */
const opened = new WeakMap<OpenedFile, { readonly read: ReadFile; readonly name: string }>();

function reading(file: OpenedFile): { readonly read: ReadFile; readonly name: string } {
  const found = opened.get(file);
  if (found === undefined) throw new FileRefusal('unreadable');
  return found;
}

/** Records of a file have the form that is stored: `isRecord` has looked at each. */
async function* keptIn(file: OpenedFile): AsyncGenerator<readonly Kept[]> {
  for await (const records of reading(file).read.records()) yield records as readonly Kept[];
}

async function everythingIn(file: OpenedFile): Promise<Kept[]> {
  const found: Kept[] = [];
  for await (const records of keptIn(file)) found.push(...records);
  return found;
}

async function open(store: Store, { file, opener }: { readonly file: File; readonly opener: Opener }, run: Run): Promise<OpenedFile> {
  const own = opener.passphrase === undefined ? await ownKey(store) : undefined;
  const keys = [...(own === undefined ? [] : [own]), ...keysIn(opener.keys ?? '')];
  const read = await openFile(file, { keys, ...(opener.passphrase !== undefined && { passphrase: opener.passphrase }) }, run);
  const { head, manifest, refused } = read.summary;
  const { counts } = manifest;
  const result: OpenedFile = {
    kind: head.kind,
    createdAt: head.createdAt,
    records: Object.values(counts).reduce((sum, count) => sum + count, 0),
    subjects: counts.profiles,
    orders: counts.orders,
    drafts: counts.drafts,
    refused: refused.length,
    profiles: async () => (await everythingIn(result)).flatMap((kept) => (kept.store === 'profiles' ? [kept.body] : [])),
    close: read.close,
  };
  opened.set(result, { read, name: file.name });
  return result;
}

const noted = ({ store, clock }: Wiring, file: OpenedFile, ids: readonly string[]) => store.note(entryOf('restore', ids, { at: clock(), detail: reading(file).name }));

/** The log of what is here stays: a backup may not take away what was done since. */
async function* withLog(file: OpenedFile, log: readonly Kept[]): AsyncGenerator<readonly Kept[]> {
  yield* keptIn(file);
  yield log;
}

async function replace(wiring: Wiring, file: OpenedFile): Promise<void> {
  const { store } = wiring;
  const log = (await store.audit()).map((body): Kept => ({ store: 'audit', body }));
  await store.replaceAll(withLog(file, log));
  await noted(wiring, file, (await store.overviews()).map(({ id }) => id));
  wiring.reconcile();
}

/** Backups and bundles over this browser and this store. */
export function backupPortsOf(wiring: Wiring): BackupPorts {
  const { store } = wiring;
  return {
    lastBackup,
    watchBackup,
    ownRecipient: async () => {
      const key = await ownKey(store);
      return key === undefined ? undefined : recipientFor(key);
    },
    judgePassphrase,
    recipientsIn: (pasted) => {
      try {
        return recipientsIn(pasted);
      } catch {
        return undefined;
      }
    },
    write: (content, sealing, run) => write(wiring, { content, sealing }, run),
    askedBy: async (file) => ((await headerIn(file)).locks.includes('passphrase') ? 'passphrase' : 'key'),
    open: (file, opener, run) => open(store, { file, opener }, run),
    merge: async (file, { profiles, renamed }) => {
      // A bundle holds nothing but subjects.
      if (file.kind === 'bundle') await store.saveProfiles(profiles);
      else await store.blendIn(await everythingIn(file), { profiles, renamed });
      await noted(wiring, file, profiles.map(({ id }) => id));
      wiring.reconcile();
    },
    replace: (file) => replace(wiring, file),
    here: () => store.overviews(),
    profilesOf: (ids) => store.profilesOf(ids),
  };
}
