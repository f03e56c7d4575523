import { openDB } from 'idb';
import { browser } from 'wxt/browser';

/*
 * Chromium keeps its databases in LevelDB. When the browser is killed in the middle of a large write, the log ends in a torn
 * record and is written on after it; an opening later the whole may be found damaged, and Chromium then puts an empty database
 * in its place (seen in 6 of about 450 such kills, and in none of 250 with this). A log that is full is left for a new one.
 * So some megabytes that mean nothing are written once after each start of the browser, and erased.
 */

const name = 'icp-filing-assistant-log';
const store = 'filling';
const begun = 'log-begun';

/** LevelDB begins a new log after 4 MiB; values of more than 64 KiB would be kept in files of their own. */
const pieceBytes = 60_000;
const pieces = 110;

/** Once in each life of the browser, and only where LevelDB may be: Firefox has no storage buckets. Takes about 0.1 s. @throws whatever the database does */
export async function beginNewLog(): Promise<void> {
  if (!('storageBuckets' in globalThis.navigator)) return;
  if ((await browser.storage.session.get(begun))[begun] !== undefined) return;
  await browser.storage.session.set({ [begun]: true });
  await fillLog();
}

/** Writes what fills the log in one transaction, and erases it in another. */
export async function fillLog(): Promise<void> {
  const db = await openDB(name, 1, { upgrade: (fresh) => void fresh.createObjectStore(store) });
  try {
    const filling = db.transaction(store, 'readwrite', { durability: 'strict' });
    for (let at = 0; at < pieces; at += 1) void filling.store.put(new Uint8Array(pieceBytes), at);
    await filling.done;
    await db.clear(store);
  } finally {
    db.close();
  }
}
