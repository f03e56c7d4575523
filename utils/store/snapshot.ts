import { day } from '../core/time.ts';
import { commit } from './commit.ts';
import { rootAtHand } from './admit.ts';
import { clearCopies, clearCopy, headOf, onCopy, snapshotsOf, type CopyId, type Snapshot } from './copies.ts';
import { StoreError } from './error.ts';
import { putHeader } from './header.ts';
import { firstAsKeys, keysOf } from './keys.ts';
import { locked } from './lock.ts';
import { mirror } from './mirror.ts';
import { settled, type StoreOptions } from './options.ts';
import { open } from './read.ts';
import type { Manifest } from './schema.ts';
import { inBreaths } from './slices.ts';
import { vaultOf, type Copies, type Vault } from './vault.ts';

/** No copy is older than so many changes, or than a day. */
export const changesPerCopy = 20;

/** Brings a copy up to date with the vault; rows that do not decrypt are counted. */
async function take(vault: Vault, options: StoreOptions, id: CopyId): Promise<void> {
  let broken = 0;
  const taken = await onCopy(options, { id, mayCreate: true }, (copy) =>
    mirror({
      from: vault.connection,
      to: copy,
      async seen(rows) {
        const clients = new Map(rows.flatMap(({ store, row }) => (store === 'clients' ? [[row.id, row] as const] : [])));
        const bodies = rows.filter(({ store }) => store !== 'clients');
        const opens = await inBreaths(bodies, ({ store, row }) => open(vault, store, { row, client: clients.get(row.id) }).then(() => true, () => false));
        broken += opens.filter((isOpen) => !isOpen).length;
      },
      mark: () => ({ at: vault.now(), broken: Math.max(broken, vault.broken.size) }),
    }),
  );
  if (taken === undefined) throw new StoreError('unavailable', { detail: 'no copy could be made' });
}

/** The older of the two; but while something is damaged, never the newest copy in which nothing was. */
function nextOf(copies: readonly Snapshot[], isDamaged: boolean): CopyId {
  const [newest, older] = copies.filter(({ id }) => id !== 'before');
  if (newest === undefined) return 'a';
  const other = newest.id === 'a' ? 'b' : 'a';
  const whole = [newest, older].find((one) => one?.broken === 0);
  const isSpoilt = isDamaged || newest.broken > 0;
  return isSpoilt && whole !== undefined && whole.id !== newest.id ? newest.id : other;
}

/** Another window may erase meanwhile; then it is begun anew, so often. */
const attempts = 4;

const lockOf = (vault: Vault) => `copy:${vault.name}`;
/** So long one waits for another window's copy, in milliseconds: that of a hundred thousand subjects takes half of it. */
const patience = 60_000;

/** Takes a copy now, in the place of the older one. @throws StoreError */
export const takeSnapshot = (vault: Vault, options: StoreOptions): Promise<void> => locked(lockOf(vault), () => takeNext(vault, options), patience);

async function takeNext(vault: Vault, options: StoreOptions): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const copies = await snapshotsOf(options);
    try {
      return await take(vault, options, nextOf(copies, vault.broken.size > 0));
    } catch (error) {
      if (!(error instanceof StoreError && error.kind === 'busy') || attempt === attempts) throw error;
    }
  }
}

/** Keeps what stands before everything is replaced. */
export const takeBefore = (vault: Vault, options: StoreOptions): Promise<void> => locked(lockOf(vault), () => take(vault, options, 'before'), patience);

/** One window copies at a time; another that copies by itself need not wait for it. */
async function alone(name: string, body: () => Promise<void>): Promise<void> {
  const locks = globalThis.navigator?.locks as LockManager | undefined;
  if (locks === undefined) return body();
  await locks.request(name, { ifAvailable: true }, (lock) => (lock === null ? undefined : body()));
}

/** Tells whether the newest copy is too old for this state. */
export function isDue(newest: Snapshot | undefined, { epoch }: Pick<Manifest, 'epoch'>, now: number): boolean {
  if (newest === undefined) return epoch > 0;
  if (newest.epoch === epoch) return false;
  return Math.abs(epoch - newest.epoch) >= changesPerCopy || Math.abs(now - newest.at) >= day;
}

/** After each write: copies when it is time, in the background. A copy that fails fails nothing else. */
export function copyingAfter(vault: () => Vault, options: StoreOptions): (manifest: Manifest) => void {
  let newest: Snapshot | undefined | 'unknown' = 'unknown';
  let latest: Manifest | undefined;
  let isBusy = false;
  const look = async () => (await snapshotsOf(options)).find(({ id }) => id !== 'before');

  const work = async () => {
    while (latest !== undefined) {
      const manifest = latest;
      latest = undefined;
      if (newest === 'unknown') newest = await look();
      if (!isDue(newest, manifest, vault().now())) continue;
      await alone(lockOf(vault()), () => takeNext(vault(), options));
      newest = await look();
    }
  };

  return (manifest) => {
    latest = manifest;
    if (isBusy) return;
    isBusy = true;
    void work()
      .catch(() => void (newest = 'unknown'))
      .finally(() => void (isBusy = false));
  };
}

/** The copy as a vault, for reading and erasing in it. `undefined` when it cannot be restored, or is of keys that are gone. */
export async function onCopiedVault<T>(options: StoreOptions, id: CopyId, body: (copy: Vault) => Promise<T>): Promise<T | undefined> {
  const { now, name } = settled(options);
  return onCopy(options, { id, mayCreate: false }, async (connection) => {
    const { manifest, header, first } = await headOf(connection);
    if (manifest?.copied === undefined) return undefined;
    const old = first === undefined ? undefined : firstAsKeys(first, manifest.vaultId);
    const keys = header === undefined ? old : await keysOf(await rootAtHand(header, options), header);
    if (keys === undefined) return undefined;
    const anchors = { read: () => Promise.resolve(undefined), write: () => Promise.resolve() };
    return body(vaultOf({ name: `${name}-copy-${id}`, connection, anchors, keys, now }));
  });
}

/** Erasing reaches into the copies. One in which it cannot be done is emptied instead: nothing of the subject is left. */
export const copiesOf = (options: StoreOptions, keyEpoch: number): Copies => ({
  async erase(what) {
    await clearCopy(options, 'before');
    for (const id of ['a', 'b'] as const) {
      const isDone = await onCopiedVault(options, id, async (copy) => {
        // Under older keys the same row bears another name.
        if (copy.keys.epoch !== keyEpoch) return false;
        await commit(copy, { ...what, durability: 'strict' });
        return true;
      }).catch(() => undefined);
      if (isDone !== true) await clearCopy(options, id);
    }
  },
  clear: () => clearCopies(options),
});

/** After the ways to the root key change: the copies open in the new ways only. Those of other keys are emptied. */
export async function renewCopyHeaders(options: StoreOptions = {}): Promise<void> {
  const connection = settled(options).connectTo({ mayCreate: false });
  try {
    const { header } = await headOf(connection);
    if (header === undefined) return;
    for (const id of ['a', 'b', 'before'] as const) {
      const isSame = await onCopy(options, { id, mayCreate: false }, async (copy) => {
        const head = await headOf(copy);
        if (head.manifest === undefined || head.header?.epoch !== header.epoch || head.header.vaultId !== header.vaultId) return false;
        await copy.run({ stores: ['header'], mode: 'readwrite', durability: 'strict', body: (tx) => putHeader(tx, header) });
        return true;
      }).catch(() => false);
      if (isSame === false) await clearCopy(options, id);
    }
  } catch {
    // The passphrase is changed all the same; the next copy takes the new ways along.
  } finally {
    connection.close();
  }
}
