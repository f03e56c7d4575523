import { clearCopies } from './copies.ts';
import { StoreError } from './error.ts';
import { isSameHeader, type Header } from './header.ts';
import { newInbox } from './inbox-item.ts';
import { keysOf, newRoot, type Root } from './keys.ts';
import { openVault, type OpenVault } from './open-vault.ts';
import type { StoreOptions } from './options.ts';
import { only } from './schema.ts';
import { headerOf, type Way } from './slots.ts';
import { readAll, replaceAll, type Kept } from './whole.ts';

export interface Progress {
  readonly done: number;
  readonly of: number;
}

export interface Telling {
  /** Told after every batch that was read. */
  readonly tell?: (progress: Progress) => void;
}

interface Rotating extends Telling {
  /** The header to which the person showed that he has a way; one that another window put in its place is not replaced. */
  readonly over?: Header;
}

/** Others may write while everything is read; so often it is tried. */
const attempts = 5;

async function* told(batches: AsyncIterable<readonly Kept[]>, of: number, tell: (progress: Progress) => void): AsyncGenerator<readonly Kept[]> {
  let done = 0;
  for await (const some of batches) {
    yield some;
    done += some.length;
    tell({ done: Math.min(done, of), of });
  }
}

export interface Rotated {
  readonly header: Header;
  readonly root: Root;
}

/**
 * Everything anew: a new root key behind the given ways, new names of all rows, every record encrypted again; header and
 * records change in one strict transaction. Stopped anywhere, all is as it was or all is new. Second copies are emptied
 * before, and once more after: they hold what the old keys open, and may hold those keys.
 * @throws StoreError
 */
export async function rotateUnder(ways: readonly Way[], { tell = () => undefined, over }: Rotating, options: StoreOptions): Promise<Rotated> {
  for (let attempt = 1; ; attempt += 1) {
    const open = await openVault({ ...options, copies: 'when asked' });
    try {
      if (over !== undefined && !isSameHeader(open.header, over)) throw new StoreError('wrong-passphrase', { detail: 'it was changed meanwhile' });
      await clearCopies(options);
      const rotated = await once(open, ways, tell);
      await clearCopies(options);
      return rotated;
    } catch (error) {
      if (!(error instanceof StoreError && error.kind === 'busy') || attempt === attempts) throw error;
    } finally {
      open.vault.connection.close();
    }
  }
}

async function once({ vault, header: old, left }: OpenVault, ways: readonly Way[], tell: (progress: Progress) => void): Promise<Rotated> {
  const manifest = await vault.connection.run({ stores: ['manifest'], mode: 'readonly', body: (tx) => tx.objectStore('manifest').get(only) });
  if (manifest === undefined) throw new StoreError('damaged', { detail: 'the manifest is gone' });
  const about = { vaultId: old.vaultId, epoch: old.epoch + 1 };
  const root = newRoot();
  const hasSecret = ways.some(({ plan }) => plan.kind !== 'device');
  const header = await headerOf(root, { ...about, ...(hasSecret && (await newInbox(root))) }, ways);
  const of = Object.values(manifest.counts).reduce((sum, count) => sum + count, 0);
  await replaceAll(vault, told(readAll(vault), of, tell), { keys: await keysOf(root, about), header, since: manifest.epoch, over: old, inbox: left });
  tell({ done: of, of });
  return { header, root };
}
