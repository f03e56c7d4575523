import { toBase64 } from './base64.ts';
import type { Connection, Work } from './connection.ts';
import { StoreError } from './error.ts';
import { headersIn, type Header } from './header.ts';
import type { Root } from './keys.ts';
import { settled, type StoreOptions } from './options.ts';
import { only, type StoreName, type Tx } from './schema.ts';
import { isLive, liveSession } from './session.ts';
import { sessionOf } from './session-place.ts';
import { slotIn } from './slots.ts';

interface Guarded {
  readonly header: Header;
  readonly root: Root;
  readonly options: StoreOptions;
}

type Check = () => Promise<void>;

/** Asks whether the session of this root still lives: at every use by the wall clock, and at once when it is ended elsewhere. */
function sessionCheck({ root, options }: Guarded, signal: AbortSignal): Check {
  const { session: place, now } = settled(options);
  const own = toBase64(root);
  let lockAt: number | undefined;
  place.watch((value) => {
    const heard = sessionOf(value);
    lockAt = heard?.root === own ? heard.lockAt : undefined;
  }, signal);
  return async () => {
    if (lockAt !== undefined && isLive({ lockAt }, now())) return;
    const live = await liveSession(options);
    if (live?.root !== own) throw new StoreError('locked');
    lockAt = live.lockAt;
  };
}

const replaced = () => new StoreError('locked', { detail: 'the keys were replaced' });

/** Within a transaction: that what stands there was written under these keys. What is missing is others' business. */
async function requireEpoch(tx: Tx | Tx<'readwrite'>, epoch: number): Promise<void> {
  if (tx.mode === 'readwrite') {
    const keyEpoch = (await tx.objectStore('manifest').get(only))?.keyEpoch;
    if (keyEpoch !== undefined && keyEpoch !== epoch) throw replaced();
    return;
  }
  const headers = (await headersIn(tx)).filter((one) => one !== undefined);
  if (headers.length > 0 && headers.every((one) => one.epoch !== epoch)) throw replaced();
}

/** Writers read the manifest anyway; readers look at the header, so that no write makes them wait. */
const alongside = (mode: 'readonly' | 'readwrite'): StoreName => (mode === 'readwrite' ? 'manifest' : 'header');

/**
 * A connection that refuses, with `locked`, what is asked after the data was locked, or after another window replaced the
 * keys: with the old ones every record would look damaged, and what is written would be. The store is then opened again.
 */
export function guarded(connection: Connection, what: Guarded): Connection {
  const { header } = what;
  const life = new AbortController();
  const check: Check = slotIn(header, 'device') === undefined ? sessionCheck(what, life.signal) : () => Promise.resolve();

  const watched = <T, Mode extends 'readonly' | 'readwrite'>(work: Work<T, Mode>): Work<T, Mode> => ({
    ...work,
    stores: [...new Set([...work.stores, alongside(work.mode)])],
    body: async (tx) => {
      await requireEpoch(tx, header.epoch);
      return work.body(tx);
    },
  });

  return {
    async run(work) {
      await check();
      return connection.run(watched(work));
    },
    close() {
      life.abort();
      connection.close();
    },
  };
}
