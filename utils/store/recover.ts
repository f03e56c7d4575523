import { newKeys } from './keys.ts';
import { settled, type StoreOptions } from './options.ts';
import { only, storeNames, type Manifest } from './schema.ts';
import { anchorOf, look, lookIn } from './vault.ts';

/**
 * After `damaged`, and only because the person says so: takes what is left as the whole. No row is touched; rows of a
 * lost key stay, unreadable. `openStore` works again afterwards.
 * @throws StoreError
 */
export async function keepWhatIsLeft(options: StoreOptions = {}): Promise<void> {
  const { anchors, connectTo, now } = settled(options);
  const [anchor, spare] = await Promise.all([anchors.read(), newKeys()]);
  const connection = connectTo({ mayCreate: true });
  try {
    const { manifest: known } = await look(connection);
    const epoch = Math.max(known?.epoch ?? 0, anchor?.epoch ?? 0) + 1;
    const base = { vaultId: crypto.randomUUID(), createdAt: now(), epoch };
    const manifest = await connection.run({
      stores: storeNames,
      mode: 'readwrite',
      durability: 'strict',
      body: async (tx): Promise<Manifest> => {
        const { keys, counts } = await lookIn(tx);
        const next = { ...base, counts };
        await Promise.all([tx.objectStore('keys').put(keys ?? spare, only), tx.objectStore('manifest').put(next, only)]);
        return next;
      },
    });
    await anchors.write(anchorOf(manifest));
  } finally {
    connection.close();
  }
}
