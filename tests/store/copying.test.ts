import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { clearCopies, onCopy, snapshotsOf } from '../../utils/store/copies.ts';
import { setPassphrase } from '../../utils/store/custody.ts';
import type { Connection } from '../../utils/store/connection.ts';
import { eraseAll } from '../../utils/store/erase.ts';
import { mirror } from '../../utils/store/mirror.ts';
import { openVault } from '../../utils/store/open-vault.ts';
import { openStore } from '../../utils/store/bootstrap.ts';
import { profilesIn } from '../../utils/store/profiles.ts';
import { takeSnapshot } from '../../utils/store/snapshot.ts';
import { custodyBench, filled, first, second, type CustodyBench } from './custody-bench.ts';
import { profile } from './fresh.ts';

const apart = () => custodyBench({ copyFactory: new IDBFactory() });
const many = (name: string, count: number) => Array.from({ length: count }, (_, at) => profile(`${name}${at}`, `${name}${at}`));

/** How many subjects lie in a copy, whatever it says of itself. */
const rowsIn = async (on: CustodyBench, id: 'a' | 'b' | 'before') =>
  (await onCopy(on.options, { id, mayCreate: false }, (copy) => copy.run({ stores: ['profiles'], mode: 'readonly', body: (tx) => tx.objectStore('profiles').count() }))) ?? 0;

/** Makes copy `a` of the data, and does something between a reading of these stores and what follows it. */
async function copyWhile(on: CustodyBench, stores: string, act: () => Promise<unknown>) {
  const { vault } = await openVault(on.options);
  let isDone = false;
  const from: Connection = {
    async run(work) {
      const result = await vault.connection.run(work);
      if (isDone || work.stores.join() !== stores) return result;
      isDone = true;
      await act();
      return result;
    },
    close: () => undefined,
  };
  const made = await onCopy(on.options, { id: 'a', mayCreate: true }, (to) => mirror({ from, to, mark: () => ({ at: on.at, broken: 0 }) })).catch(() => 'given up');
  expect(isDone).toBe(true);
  vault.connection.close();
  return made;
}

const last = 'manifest,header';
/** What leads to the data in a copy, to be compared. */
const text = (headers: unknown) => JSON.stringify(headers, (_, value: unknown) => (value instanceof Uint8Array ? value.join() : value));

describe('a copy under way', () => {
  test.each([last, 'profiles,drafts,orders,history,ticks,waivers,raised,clients,audit,pages,manifest'])('that is emptied is no finished one afterwards (%#)', async (stores) => {
    const on = apart();
    const store = await openStore(on.options);
    await store.saveProfiles(many('n', 200));
    await store.snapshot();
    await store.saveProfile(profile('x'));
    await copyWhile(on, stores, () => clearCopies(on.options));
    for (const copy of await snapshotsOf(on.options)) expect(await rowsIn(on, copy.id)).toBe(copy.subjects);
    await store.snapshot();
    expect((await snapshotsOf(on.options))[0]?.subjects).toBe(201);
    expect(await rowsIn(on, 'a')).toBe(201);
  });

  test('two at once in one place do not make one of both', async () => {
    const on = apart();
    const store = await openStore(on.options);
    await store.saveProfiles(many('n', 200));
    await copyWhile(on, last, async () => {
      await store.eraseProfiles(many('n', 100).map(({ id }) => id));
      await copyWhile(on, last, () => Promise.resolve());
    });
    for (const copy of await snapshotsOf(on.options)) expect(await rowsIn(on, copy.id)).toBe(copy.subjects);
  });

  test('E08: a passphrase that is changed meanwhile leaves no copy that opens with the old one', async () => {
    const on = apart();
    await filled(on);
    await setPassphrase({ next: first }, on.options);
    const saltOf = async (id: 'a') => onCopy(on.options, { id, mayCreate: false }, (copy) => copy.run({ stores: ['header'], mode: 'readonly', body: (tx) => tx.objectStore('header').getAll() }));
    await copyWhile(on, last, () => Promise.resolve());
    const old = text(await saltOf('a'));
    const store = await openStore(on.options);
    await store.saveProfile(profile('x'));
    await copyWhile(on, last, () => setPassphrase({ next: second, old: first }, on.options));
    expect(old).toContain('salt');
    expect(text(await saltOf('a'))).not.toBe(old);
  });
});

describe('erasing while another window copies', () => {
  /** A vault in whose copies a new one is made as soon as they have been erased from. */
  async function racing(on: CustodyBench) {
    const { vault } = await openVault(on.options);
    const { copies } = vault;
    let isDone = false;
    const afterwards = async () => {
      if (isDone) return;
      isDone = true;
      await takeSnapshot(vault, on.options);
    };
    return {
      ...vault,
      copies: {
        erase: async (what: Parameters<NonNullable<typeof copies>['erase']>[0]) => {
          await copies?.erase(what);
          await afterwards();
        },
        clear: async () => {
          await copies?.clear();
          await afterwards();
        },
      },
    };
  }

  test('H05: a subject is in no copy when it is gone', async () => {
    const on = apart();
    await filled(on);
    await profilesIn(await racing(on)).eraseProfiles(['a']);
    expect(await rowsIn(on, 'a')).toBeLessThanOrEqual(4);
    for (const copy of await snapshotsOf(on.options)) expect([copy.subjects, await rowsIn(on, copy.id)]).toEqual([4, 4]);
  });

  test('nothing is in any copy when everything is gone', async () => {
    const on = apart();
    await filled(on);
    await eraseAll(await racing(on));
    expect(await rowsIn(on, 'a')).toBe(0);
    expect(await snapshotsOf(on.options)).toEqual([]);
  });
});

test('windows that copy at the same time all get their copy', async () => {
  const on = apart();
  const store = await openStore(on.options);
  await store.saveProfiles(many('n', 200));
  const windows = await Promise.all(Array.from({ length: 8 }, () => openStore({ ...on.options, copies: 'by themselves' })));
  await Promise.all(windows.map(async (one, at) => {
    await one.saveProfile(profile(`own${at}`));
    await one.snapshot();
  }));
  const [newest] = await store.snapshots();
  expect([newest?.subjects, await rowsIn(on, newest?.id ?? 'before')]).toEqual([208, 208]);
});
