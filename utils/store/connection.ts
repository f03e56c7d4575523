import { unwrap } from 'idb';
import { asStoreError, StoreError } from './error.ts';
import { openDatabase, type Opening } from './open.ts';
import type { Db, StoreName, Tx } from './schema.ts';

export type Durability = 'strict' | 'relaxed';

/** One transaction. `body` waits for nothing but the transaction's own requests, and may be run twice. */
export interface Work<T, Mode extends 'readonly' | 'readwrite'> {
  readonly stores: readonly StoreName[];
  readonly mode: Mode;
  readonly durability?: Durability;
  readonly body: (tx: Tx<Mode>) => Promise<T>;
}

export interface Connection {
  /** Resolves when the transaction is complete; a rejection means that nothing of it was written. @throws StoreError */
  run<T, Mode extends 'readonly' | 'readwrite'>(work: Work<T, Mode>): Promise<T>;
  close(): void;
}

/** A connection that browsers may cut at any time: it opens when needed and reopens once when it was cut. */
export function connect(opening: Opening): Connection {
  let current: Promise<Db> | undefined;
  let ended: StoreError | undefined;
  let { mayCreate } = opening;

  const forget = () => {
    current?.then((db) => db.close()).catch(() => undefined);
    current = undefined;
  };

  const watch = (db: Db) => {
    const raw = unwrap(db);
    raw.addEventListener('versionchange', ({ newVersion }) => {
      if (newVersion !== null) ended = new StoreError('newer-version');
      forget();
      opening.onState(newVersion === null ? 'lost-connection' : 'superseded');
    });
    raw.addEventListener('close', () => {
      current = undefined;
      opening.onState('lost-connection');
    });
    // What was there once is not made anew when a reopening finds nothing.
    mayCreate = false;
    opening.onState('open');
    return db;
  };

  const opened = (): Promise<Db> => {
    if (ended !== undefined) throw ended;
    current ??= (opening.nameNow?.() ?? Promise.resolve(opening.name)).then((name) => openDatabase({ ...opening, name, mayCreate })).then(watch);
    current.catch(() => (current = undefined));
    return current;
  };

  return {
    async run(work) {
      try {
        return await attempt(await opened(), work);
      } catch (error) {
        if (!isCut(error)) throw asStoreError(error);
      }
      forget();
      return attempt(await opened(), work).catch((error: unknown) => Promise.reject(asStoreError(error)));
    },
    close() {
      ended = new StoreError('unavailable', { detail: 'closed' });
      forget();
    },
  };
}

const isCut = (error: unknown) => error instanceof Error && error.name === 'InvalidStateError';
const isAbort = (error: unknown) => error instanceof Error && error.name === 'AbortError';

async function attempt<T, Mode extends 'readonly' | 'readwrite'>(db: Db, work: Work<T, Mode>): Promise<T> {
  const tx = db.transaction([...work.stores], work.mode, { durability: work.durability ?? 'relaxed' });
  const settled = tx.done.then(
    () => undefined,
    (error: unknown) => error,
  );
  try {
    const result = await work.body(tx);
    await tx.done;
    return result;
  } catch (error) {
    abort(tx);
    const why = await settled;
    // A request that was swept away says only AbortError; the transaction knows the cause, e.g. a full disk.
    throw isAbort(error) && why !== undefined ? why : error;
  }
}

function abort(tx: Pick<Tx, 'abort'>): void {
  try {
    tx.abort();
  } catch {
    // It has ended by itself.
  }
}
