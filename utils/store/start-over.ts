import { putHeader } from './header.ts';
import { keysOf } from './keys.ts';
import { noCounts, noSums, signed } from './manifest.ts';
import { settled, type StoreOptions } from './options.ts';
import { noMarks } from './page-marks.ts';
import { only, storeNames } from './schema.ts';
import { endSession } from './session.ts';
import { firstHeader } from './slots.ts';
import { clearCopies } from './copies.ts';
import { dropStandby } from './standby.ts';
import { anchorOf, look } from './vault.ts';

/**
 * Erases everything, unread, and begins again without a passphrase: for a person who has neither passphrase nor recovery
 * code, and only after he typed that he means it. One strict transaction; the vault keeps its name and its count of epochs
 * goes on, so that being stopped before the anchor is written leaves what opens.
 * @throws StoreError
 */
export async function startOver(options: StoreOptions = {}): Promise<void> {
  const { anchors, connectTo, now } = settled(options);
  // The copies first: stopped in between, what is locked is still there, and is erased once more.
  await clearCopies(options);
  const anchor = await anchors.read();
  const connection = connectTo({ mayCreate: true });
  try {
    const { headers, manifest } = await look(connection);
    const vaultId = manifest?.vaultId ?? anchor?.vaultId ?? crypto.randomUUID();
    const epochs = headers.map((header) => header?.epoch ?? 0);
    const { root, header } = await firstHeader({ vaultId, epoch: Math.max(0, ...epochs) + 1 });
    const epoch = Math.max(manifest?.epoch ?? 0, anchor?.epoch ?? 0) + 1;
    const blank = await signed(await keysOf(root, header), { vaultId, createdAt: now(), epoch, counts: noCounts(), sums: noSums(), pages: noMarks() });
    await connection.run({
      stores: storeNames,
      mode: 'readwrite',
      durability: 'strict',
      body: async (tx) => {
        await Promise.all(storeNames.map((name) => tx.objectStore(name).clear()));
        await Promise.all([tx.objectStore('manifest').put(blank, only), putHeader(tx, header)]);
      },
    });
    await anchors.write(anchorOf(blank));
  } finally {
    connection.close();
  }
  await Promise.all([endSession(options), dropStandby()]);
}
