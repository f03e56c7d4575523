import type { Sighting } from '../core/order.ts';
import type { Store } from './api.ts';
import { StoreError } from './error.ts';
import { headersIn, wholeOf, type Header } from './header.ts';
import { inboxKeyOf, openedItem, sealedItem, type Later } from './inbox-item.ts';
import type { Root } from './keys.ts';
import { settled, type StoreOptions } from './options.ts';
import type { Vault } from './vault.ts';

export type { Later } from './inbox-item.ts';

/** More than this is no person at work: the oldest stay, and the rest is refused as if the disk were full. */
const most = 10_000;

/**
 * Keeps what a page of the console showed or what was typed there while the data is locked. Strict durability.
 * @throws StoreError `unavailable` where there is no passphrase, and so nothing is ever locked; `full`
 */
export async function sealForLater(item: Later, options: StoreOptions = {}): Promise<void> {
  const connection = settled(options).connectTo({ mayCreate: false });
  try {
    // Keys that were replaced between reading the header and writing the item would lose it: then once more.
    for (;;) {
      const header = await wholeOf(await connection.run({ stores: ['header'], mode: 'readonly', body: headersIn }));
      if (header === undefined) throw new StoreError('unavailable', { detail: 'no inbox' });
      const sealed = await sealedItem(header, item);
      const isIn = await connection.run({
        stores: ['header', 'inbox'],
        mode: 'readwrite',
        durability: 'strict',
        body: async (tx) => {
          const [headers, count] = await Promise.all([headersIn(tx), tx.objectStore('inbox').count()]);
          if (headers.every((one) => one?.epoch !== header.epoch || one.inbox?.x !== header.inbox?.x)) return false;
          if (count >= most) throw new StoreError('full', { detail: 'the inbox' });
          await tx.objectStore('inbox').add(sealed);
          return true;
        },
      });
      if (isIn) return;
    }
  } finally {
    connection.close();
  }
}

type Takes = Pick<Store, 'see' | 'saveDraft'>;

const isSightings = (item: Later): item is readonly Sighting[] => Array.isArray(item);

interface Opening {
  readonly header: Header;
  readonly root: Root;
}

/**
 * Puts what arrived while locked where it belongs, the oldest first, and takes it out of the inbox only then: stopped in
 * between, it is put there once more, which changes nothing. Resolves with how many items can never be put anywhere; others
 * that are left, on a full disk, wait for the next opening.
 */
export async function drain(vault: Vault, takes: Takes, { header, root }: Opening): Promise<number> {
  const items = await itemsIn(vault);
  const own = items.length === 0 ? undefined : await inboxKeyOf(header, root);
  if (own === undefined) return items.length;
  const done: number[] = [];
  let lost = 0;
  for (const { key, item } of items) {
    const fate = await taken(takes, await openedItem(own, header, item));
    if (fate === 'taken') done.push(key);
    if (fate === 'lost') lost += 1;
  }
  await vault.connection.run({
    stores: ['inbox'],
    mode: 'readwrite',
    durability: 'strict',
    body: async (tx) => void (await Promise.all(done.map((key) => tx.objectStore('inbox').delete(key)))),
  });
  return lost;
}

async function itemsIn(vault: Vault): Promise<{ readonly key: number; readonly item: ArrayBuffer }[]> {
  const [keys, items] = await vault.connection.run({
    stores: ['inbox'],
    mode: 'readonly',
    body: (tx) => Promise.all([tx.objectStore('inbox').getAllKeys(), tx.objectStore('inbox').getAll()]),
  });
  return items.flatMap((item, at) => keys.slice(at, at + 1).map((key) => ({ key, item })));
}

/** A full disk leaves the item for the next opening. What belongs to a record that does not decrypt has no place to go. */
async function taken(takes: Takes, later: Later | undefined): Promise<'taken' | 'waits' | 'lost'> {
  if (later === undefined) return 'lost';
  try {
    await (isSightings(later) ? takes.see(later) : takes.saveDraft(later));
    return 'taken';
  } catch (error) {
    return error instanceof StoreError && error.kind === 'undecryptable' ? 'lost' : 'waits';
  }
}
