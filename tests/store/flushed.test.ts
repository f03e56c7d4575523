import { expect, test, vi } from 'vitest';
import { bench, opened, profile, start } from './fresh.ts';

/** A04: a power cut takes back relaxed writes; what lies in `storage.local` may outlive them. */
test('A04: another window that opens does not put the anchor ahead of what is on the disk', async () => {
  const on = bench();
  const store = await opened(on);
  await store.saveProfile(profile('p'));
  const safe = on.anchors.value?.epoch ?? 0;
  await store.saveDraft({ account: 'acme', page: 'p', values: { 'site.name': '站' }, at: start });
  let flushed = false;
  const transaction = IDBDatabase.prototype.transaction;
  const spy = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function spied(this: IDBDatabase, ...given) {
    const tx = transaction.apply(this, given);
    if (given[1] === 'readwrite' && given[2]?.durability === 'strict') tx.addEventListener('complete', () => (flushed = true));
    return tx;
  });
  const write = vi.spyOn(on.anchors, 'write').mockImplementation(function noted(value) {
    if (value.epoch > safe) expect(flushed).toBe(true);
    on.anchors.value = value;
    return Promise.resolve();
  });
  await opened(on);
  spy.mockRestore();
  expect(write).toHaveBeenCalled();
  expect(on.anchors.value?.epoch).toBe(safe + 1);
});
