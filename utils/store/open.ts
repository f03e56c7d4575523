import { wrap } from 'idb';
import { asStoreError, StoreError } from './error.ts';
import type { Db, Step, Tx } from './schema.ts';

/** What the screens may say about the database while they are open. */
export type StoreState = 'open' | 'upgrading' | 'blocked' | 'superseded' | 'lost-connection';

export interface Opening {
  readonly name: string;
  /** Where the data lies now, when that may change while a page is open. */
  readonly nameNow?: () => Promise<string>;
  readonly factory: IDBFactory;
  readonly steps: readonly Step[];
  /** False when data is known to exist: an empty database then means that it was lost, and none is made in its place. */
  readonly mayCreate: boolean;
  /** Waits so many milliseconds. */
  readonly pause: (ms: number) => Promise<void>;
  readonly onState: (state: StoreState) => void;
}

/** Pauses before a failed opening is tried again, in milliseconds. Never by deleting anything. */
const pauses = [100, 500, 2_000];
/** So long another window may hold an old version before the person is told, in milliseconds. */
const blockedPatience = 5_000;

/** Opens the database, bringing its schema up to date. @throws StoreError */
export async function openDatabase(opening: Opening): Promise<Db> {
  for (const ms of pauses) {
    try {
      return await openOnce(opening);
    } catch (error) {
      if (error instanceof StoreError && error.kind !== 'unavailable') throw error;
    }
    await opening.pause(ms);
  }
  return openOnce(opening);
}

async function openOnce(opening: Opening): Promise<Db> {
  const { name, factory, steps } = opening;
  let refused: StoreError | undefined;
  try {
    const request = factory.open(name, steps.length);
    request.addEventListener('upgradeneeded', ({ oldVersion }) => {
      if (oldVersion === 0 && !opening.mayCreate) {
        refused = new StoreError('damaged', { detail: 'the database is gone' });
        request.transaction?.abort();
        return;
      }
      upgrade(request, steps.slice(oldVersion));
    });
    return await unlessBlocked(request, opening);
  } catch (error) {
    throw refused ?? asStoreError(error);
  }
}

function upgrade(request: IDBOpenDBRequest, due: readonly Step[]): void {
  const db = wrap(request.result) as unknown as Db;
  const tx = request.transaction === null ? undefined : (wrap(request.transaction) as unknown as Tx<'versionchange'>);
  if (tx === undefined) return;
  // A failed upgrade is reported by the request itself.
  tx.done.catch(() => undefined);
  for (const step of due) step(db, tx);
}

/** An opening that comes too late is closed again, lest it block others unseen. */
async function unlessBlocked(request: IDBOpenDBRequest, { pause, onState }: Opening): Promise<Db> {
  const opened = wrap(request) as unknown as Promise<Db>;
  let gaveUp = false;
  const blocked = new Promise<never>((_, reject) => {
    const giveUp = async () => {
      onState('blocked');
      await pause(blockedPatience);
      gaveUp = request.readyState !== 'done';
      if (gaveUp) reject(new StoreError('busy'));
    };
    request.addEventListener('blocked', () => void giveUp());
  });
  opened.then((db) => (gaveUp ? db.close() : undefined)).catch(() => undefined);
  return Promise.race([opened, blocked]);
}
