import { overviewOf } from '../../utils/core/overview.ts';
import { openStore } from '../../utils/store/bootstrap.ts';
import { lock, setPassphrase, unlock } from '../../utils/store/custody.ts';
import { subjectAt, subjectsFrom } from './many-subjects.ts';

/* Evaluated in a page of the extension: the vault's own work, and the least that the same rows cost without it. */

const passphrase = '江南 harbour granite 0427 lantern';
const perPage = 64;

const optionsOf = (name: string) => ({ name: `bench-${name}` });

/** Milliseconds of one call. */
async function timed<T>(work: () => Promise<T>): Promise<{ readonly ms: number; readonly result: T }> {
  const began = performance.now();
  const result = await work();
  return { ms: performance.now() - began, result };
}

/** Stores so many subjects in one transaction. Resolves with what the writing took, ms. */
export async function seedSlice(name: string, from: number, count: number): Promise<number> {
  const store = await openStore(optionsOf(name));
  const { ms } = await timed(() => store.saveProfiles(subjectsFrom(from, count)));
  store.close();
  return ms;
}

/** Sets the first passphrase, by which everything is encrypted anew. Resolves with what that took, ms. */
export const protect = async (name: string): Promise<number> => (await timed(() => setPassphrase({ next: passphrase }, optionsOf(name)))).ms;

export interface Listing {
  readonly stretch: number;
  /** From the root key in hand to every overview. */
  readonly list: number;
  readonly count: number;
}

export async function unlockAndList(name: string): Promise<Listing> {
  const options = optionsOf(name);
  await lock(options);
  const { ms: stretch } = await timed(() => unlock({ passphrase }, options));
  const { ms: list, result } = await timed(async () => {
    const store = await openStore(options);
    const found = await store.overviews();
    store.close();
    return found.length;
  });
  return { stretch, list, count: result };
}

/** Saves changed subjects one after the other. Resolves with each one's milliseconds. */
export async function saves(name: string, times: number): Promise<number[]> {
  const store = await openStore(optionsOf(name));
  const all: number[] = [];
  for (let at = 0; at < times; at += 1) {
    const subject = subjectAt(at * 37);
    all.push((await timed(() => store.saveProfile({ ...subject, values: { ...subject.values, 'subject.remark': `改${at}` } }))).ms);
  }
  store.close();
  return all;
}

function bareDatabase(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.addEventListener('upgradeneeded', () => void request.result.createObjectStore('rows', { keyPath: 'id' }));
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('no database')));
  });
}

const done = (tx: IDBTransaction) =>
  new Promise<void>((resolve, reject) => {
    tx.addEventListener('complete', () => resolve());
    tx.addEventListener('abort', () => reject(tx.error ?? new Error('aborted')));
  });

const key = () => crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
const encoder = new TextEncoder();
const decoder = new TextDecoder();

async function sealed(with_: CryptoKey, value: unknown) {
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  return { nonce, body: await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, with_, encoder.encode(JSON.stringify(value))) };
}

/** The floor of a listing: the same overviews, 64 to a row, by bare IndexedDB and bare WebCrypto and nothing else. ms. */
export async function bareListing(name: string, count: number): Promise<number> {
  const [db, secret] = await Promise.all([bareDatabase(`bare-${name}`), key()]);
  const pages = await Promise.all(
    Array.from({ length: Math.ceil(count / perPage) }, async (_, page) => ({ id: page, ...(await sealed(secret, subjectsFrom(page * perPage, perPage).map((one) => overviewOf(one)))) })),
  );
  const writing = db.transaction('rows', 'readwrite');
  for (const page of pages) writing.objectStore('rows').put(page);
  await done(writing);
  const { ms } = await timed(async () => {
    const rows = await new Promise<typeof pages>((resolve) => {
      const request = db.transaction('rows').objectStore('rows').getAll();
      request.addEventListener('success', () => resolve(request.result as typeof pages));
    });
    const opened = await Promise.all(rows.map(async ({ nonce, body }) => JSON.parse(decoder.decode(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: nonce }, secret, body))) as unknown[]));
    return opened.flat().length;
  });
  db.close();
  return ms;
}

/** The floor of a save: one encrypted row, one strict transaction. ms of each. */
export async function bareSaves(name: string, times: number): Promise<number[]> {
  const [db, secret] = await Promise.all([bareDatabase(`bare-saves-${name}`), key()]);
  const all: number[] = [];
  for (let at = 0; at < times; at += 1) {
    const { ms } = await timed(async () => {
      const row = { id: at, ...(await sealed(secret, subjectAt(at))) };
      const tx = db.transaction('rows', 'readwrite', { durability: 'strict' });
      tx.objectStore('rows').put(row);
      await done(tx);
    });
    all.push(ms);
  }
  db.close();
  return all;
}

/** The floor of an import: so many encrypted rows in one strict transaction. ms */
export async function bareImport(name: string, count: number): Promise<number> {
  const [db, secret] = await Promise.all([bareDatabase(`bare-import-${name}`), key()]);
  const { ms } = await timed(async () => {
    const rows = await Promise.all(Array.from({ length: count }, async (_, at) => ({ id: at, ...(await sealed(secret, subjectAt(at))) })));
    const tx = db.transaction('rows', 'readwrite', { durability: 'strict' });
    for (const row of rows) tx.objectStore('rows').put(row);
    await done(tx);
  });
  db.close();
  return ms;
}

/** Stores so many subjects where the extension's own pages look for them. */
export async function seedOwn(from: number, count: number): Promise<void> {
  const store = await openStore();
  await store.saveProfiles(subjectsFrom(from, count));
  store.close();
}

export async function overviewCount(): Promise<number> {
  const store = await openStore();
  const { length } = await store.overviews();
  store.close();
  return length;
}

Object.assign(globalThis, { seedSlice, protect, unlockAndList, saves, bareListing, bareSaves, bareImport, seedOwn, overviewCount });
