import type { Connection } from './connection.ts';
import { StoreError } from './error.ts';
import { areWhole, headersIn, isSameHeader, putHeader, wholeOf, type Header, type Headers } from './header.ts';
import { settled, type StoreOptions } from './options.ts';

/** Runs `body` on a connection of its own. Never creates a database. */
export async function connected<T>(options: StoreOptions, body: (connection: Connection) => Promise<T>): Promise<T> {
  const connection = settled(options).connectTo({ mayCreate: false });
  try {
    return await body(connection);
  } finally {
    connection.close();
  }
}

export interface Ways {
  readonly headers: Headers;
  /** Keys of the first schema lie there. */
  readonly hasFirst: boolean;
}

/** All that leads to the data. */
export const waysIn = (connection: Connection): Promise<Ways> =>
  connection.run({
    stores: ['header', 'keys'],
    mode: 'readonly',
    body: async (tx) => ({ headers: await headersIn(tx), hasFirst: (await tx.objectStore('keys').count()) > 0 }),
  });

/** @throws StoreError `damaged` when there is none that is whole */
export async function headerThere(connection: Connection): Promise<Header> {
  const header = await wholeOf((await waysIn(connection)).headers);
  if (header === undefined) throw new StoreError('damaged', { detail: 'the header is gone' });
  return header;
}

/** A header of which one copy is damaged is doubled again, if it still stands. What fails is tried again by the next opening. */
export async function redoubled(connection: Connection, headers: Headers, header: Header): Promise<void> {
  const isNew = headers.every((one) => one === undefined);
  if (isNew || (await areWhole(headers))) return;
  await replaceHeader(connection, { old: header, next: header }).catch(() => undefined);
}

/** Writes a header in place of another of the same keys. @throws StoreError `busy` when another window changed it meanwhile */
export async function replaceHeader(connection: Connection, { old, next }: { readonly old: Header; readonly next: Header }): Promise<void> {
  await connection.run({
    stores: ['header'],
    mode: 'readwrite',
    durability: 'strict',
    body: async (tx) => {
      const there = await headersIn(tx);
      if (!there.some((one) => isSameHeader(one, old))) throw new StoreError('busy', { detail: 'the header was changed meanwhile' });
      await putHeader(tx, next);
    },
  });
}
