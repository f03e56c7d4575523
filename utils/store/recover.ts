import { rootAtHand } from './admit.ts';
import { putHeader, wholeOf, withoutDamaged, type Header } from './header.ts';
import { keysOf, type Keys } from './keys.ts';
import { noCounts, noSums, signed } from './manifest.ts';
import { settled, type StoreOptions } from './options.ts';
import { noMarks, withMarks } from './page-marks.ts';
import { markOfRow } from './pages.ts';
import { relisted, type Relisted } from './relist.ts';
import { bodyStores, only, storeNames, type Manifest, type Row, type Tx } from './schema.ts';
import { inSlices } from './slices.ts';
import { firstHeader } from './slots.ts';
import { sumOf } from './sums.ts';
import { anchorOf, look, lookIn, vaultOf, type Found, type Vault } from './vault.ts';

/**
 * After `damaged`, and only because the person says so: takes what is left as the whole. No record is touched; those of
 * a lost key stay, unreadable. `openStore` works again afterwards.
 * @throws StoreError `locked` when the passphrase is needed first
 */
export async function keepWhatIsLeft(options: StoreOptions = {}): Promise<void> {
  const { name, anchors, connectTo, now } = settled(options);
  const anchor = await anchors.read();
  const connection = connectTo({ mayCreate: true });
  try {
    const found = await look(connection);
    const base = { createdAt: now(), epoch: Math.max(found.manifest?.epoch ?? 0, anchor?.epoch ?? 0) + 1 };
    const header = await wholeOf(found.headers).catch(withoutDamaged);
    if (header === undefined && found.keys !== undefined) return await keepFirstSchema({ name, connection, anchors, now }, base);
    const { keys, spare } = await keysAtHand(header, options);
    const vault = vaultOf({ name, connection, anchors, keys, now });
    const manifest = await rewritten(vault, { base, spare });
    await anchors.write(anchorOf(manifest));
  } finally {
    connection.close();
  }
}

interface AtHand {
  readonly keys: Keys;
  /** To be written where there is no header. */
  readonly spare?: Header;
}

async function keysAtHand(header: Header | undefined, options: StoreOptions): Promise<AtHand> {
  if (header !== undefined) return { keys: await keysOf(await rootAtHand(header, options), header) };
  const made = await firstHeader({ vaultId: crypto.randomUUID(), epoch: 1 });
  return { keys: await keysOf(made.root, made.header), spare: made.header };
}

type Base = Pick<Manifest, 'createdAt' | 'epoch'>;

/** The upgrade to today's keys comes at the next opening; until then only the figures have to be right. */
async function keepFirstSchema({ connection, anchors }: Pick<Vault, 'name' | 'connection' | 'anchors' | 'now'>, base: Base): Promise<void> {
  const plain = await connection.run({
    stores: storeNames,
    mode: 'readwrite',
    durability: 'strict',
    async body(tx) {
      const { counts } = await lookIn(tx);
      // A manifest of the first schema has no more than these.
      const next = { vaultId: crypto.randomUUID(), ...base, counts } as Manifest;
      await tx.objectStore('manifest').put(next, only);
      return next;
    },
  });
  const { vaultId, createdAt, epoch, counts } = plain;
  await anchors.write({ vaultId, createdAt, epoch, count: Object.values(counts).reduce((sum, count) => sum + count, 0) });
}

interface Rewrite {
  readonly base: Base;
  readonly spare: Header | undefined;
}

/** A manifest of what lies there, and pages of the subjects that can be read. Others may still write: then once more. */
async function rewritten(vault: Vault, { base, spare }: Rewrite): Promise<Manifest> {
  for (;;) {
    const seen = await nonces(vault);
    const list = await relisted(vault);
    const [counts, sums] = [noCounts(), noSums()];
    for (const [store, rows] of seen.rows) {
      counts[store] = rows.length;
      sums[store] = sumOf(rows.map(({ nonce }) => nonce));
    }
    const pages = withMarks(noMarks(), new Map(list.pages.map((row) => [row.id, markOfRow(row)])));
    const next = await signed(vault.keys, { vaultId: vault.keys.vaultId, ...base, counts, sums, pages });
    const body = (tx: Tx<'readwrite'>) => put(tx, { seen: seen.found, next, list, spare });
    if (await vault.connection.run({ stores: storeNames, mode: 'readwrite', durability: 'strict', body })) return next;
  }
}

async function nonces(vault: Vault): Promise<{ readonly found: Found; readonly rows: readonly (readonly [(typeof bodyStores)[number], readonly Row[]])[] }> {
  const found = await look(vault.connection);
  const rows = await vault.connection.run({
    stores: bodyStores,
    mode: 'readonly',
    body: (tx) => inSlices(bodyStores, async (store) => [store, await tx.objectStore(store).getAll()] as const),
  });
  return { found, rows };
}

interface PutWhole {
  readonly seen: Found;
  readonly next: Manifest;
  readonly list: Relisted;
  readonly spare: Header | undefined;
}

async function put(tx: Tx<'readwrite'>, { seen, next, list, spare }: PutWhole): Promise<boolean> {
  const there = await lookIn(tx);
  if (there.manifest?.epoch !== seen.manifest?.epoch || JSON.stringify(there.counts) !== JSON.stringify(seen.counts)) return false;
  await tx.objectStore('pages').clear();
  await inSlices(list.pages, (row) => tx.objectStore('pages').put(row));
  await inSlices(list.rows, (row) => tx.objectStore('profiles').put(row));
  if (spare !== undefined) await putHeader(tx, spare);
  await tx.objectStore('manifest').put(next, only);
  return true;
}
