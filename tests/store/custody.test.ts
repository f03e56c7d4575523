import { describe, expect, test } from 'vitest';
import { custodyOf, dropPassphrase, lock, newRecovery, rotate, setPassphrase, unlock } from '../../utils/store/custody.ts';
import { openStore } from '../../utils/store/bootstrap.ts';
import { lastingStore } from '../../utils/store/lasting.ts';
import { allNames, custodyBench, filled, first, memorySession, namesIn, second } from './custody-bench.ts';
import { profile, raw, rawRows, start } from './fresh.ts';

const minute = 60_000;

async function guardedBench() {
  const on = custodyBench();
  await filled(on);
  const { recovery } = await setPassphrase({ next: first }, on.options);
  return { on, recovery };
}

describe('who can open the data', () => {
  test('nobody at first, and asking makes no database', async () => {
    const on = custodyBench();
    expect(await custodyOf(on.options)).toEqual({ kind: 'new' });
    expect(await on.factory.databases()).toEqual([]);
  });

  test('this browser profile, once something is stored', async () => {
    const on = custodyBench();
    await filled(on);
    expect(await custodyOf(on.options)).toEqual({ kind: 'device' });
    expect(await namesIn(on)).toEqual(allNames);
  });

  test('whoever knows the passphrase, once there is one; the data stays open for who set it', async () => {
    const { on } = await guardedBench();
    expect(await custodyOf(on.options)).toEqual({ kind: 'passphrase', unlocked: true });
    expect(await namesIn(on)).toEqual(allNames);
    await lock(on.options);
    expect(on.session.value).toBeUndefined();
    expect(await custodyOf(on.options)).toEqual({ kind: 'passphrase', unlocked: false });
    await expect(openStore(on.options)).rejects.toMatchObject({ kind: 'locked' });
  });

  test('a database that is gone although the anchor remembers it is damaged, not new', async () => {
    const on = custodyBench();
    await filled(on);
    const gone = custodyBench();
    await expect(custodyOf({ ...on.options, factory: gone.factory })).rejects.toMatchObject({ kind: 'damaged' });
  });
});

describe('unlocking', () => {
  test('with the passphrase, in whatever width it is typed', async () => {
    const { on } = await guardedBench();
    await lock(on.options);
    await unlock({ passphrase: first.replaceAll('-', '－') }, on.options);
    expect(await namesIn(on)).toEqual(allNames);
  });

  test('E12: with the recovery code, as people type it', async () => {
    const { on, recovery } = await guardedBench();
    await lock(on.options);
    await unlock({ recovery: recovery.toLowerCase().replaceAll('-', ' ') }, on.options);
    expect(await namesIn(on)).toEqual(allNames);
  });

  test('E12: a recovery code with a typo, without a group, of another vault: refused, and nothing is unlocked', async () => {
    const { on, recovery } = await guardedBench();
    const { recovery: foreign } = await guardedBench();
    await lock(on.options);
    const typo = `${recovery.startsWith('7') ? '8' : '7'}${recovery.slice(1)}`;
    for (const code of [typo, recovery.slice(5), foreign, '']) await expect(unlock({ recovery: code }, on.options)).rejects.toMatchObject({ kind: 'wrong-passphrase' });
    expect(on.session.value).toBeUndefined();
  });

  test('E01: a wrong passphrase twenty times changes nothing; the right one then works', async () => {
    const { on } = await guardedBench();
    await lock(on.options);
    const before = await Promise.all(['header', 'manifest', 'profiles', 'inbox'].map((store) => rawRows(on, store)));
    const anchor = on.anchors.value;
    for (let time = 0; time < 20; time += 1) await expect(unlock({ passphrase: `${first}${time}` }, on.options)).rejects.toMatchObject({ kind: 'wrong-passphrase' });
    expect(await Promise.all(['header', 'manifest', 'profiles', 'inbox'].map((store) => rawRows(on, store)))).toEqual(before);
    expect(on.anchors.value).toEqual(anchor);
    expect(on.session.value).toBeUndefined();
    await unlock({ passphrase: first }, on.options);
    expect(await namesIn(on)).toEqual(allNames);
  });

  test('E11: a worker that was stopped and wakes asks for no passphrase before the moment of locking, and does after it', async () => {
    const { on } = await guardedBench();
    on.at = start + 15 * minute - 1;
    expect(await namesIn(on)).toEqual(allNames);
    on.at = start + 15 * minute;
    await expect(openStore(on.options)).rejects.toMatchObject({ kind: 'locked' });
    expect(on.session.value).toBeUndefined();
  });

  test('E13: without passphrase and code the data stays shut, and stays there', async () => {
    const { on } = await guardedBench();
    const rows = await rawRows(on, 'profiles');
    await lock(on.options);
    await expect(unlock({ passphrase: '' }, on.options)).rejects.toMatchObject({ kind: 'wrong-passphrase' });
    await expect(dropPassphrase('', on.options)).rejects.toMatchObject({ kind: 'wrong-passphrase' });
    await expect(setPassphrase({ next: second }, on.options)).rejects.toMatchObject({ kind: 'wrong-passphrase' });
    await expect(rotate(undefined, {}, on.options)).rejects.toMatchObject({ kind: 'locked' });
    await expect(rotate(second, {}, on.options)).rejects.toMatchObject({ kind: 'wrong-passphrase' });
    expect(await rawRows(on, 'profiles')).toEqual(rows);
    expect(await custodyOf(on.options)).toEqual({ kind: 'passphrase', unlocked: false });
  });
});

describe('the passphrase', () => {
  test('the first one drops what was kept beside the data: no key object and no old row is left', async () => {
    const on = custodyBench();
    await filled(on);
    const [header] = await rawRows(on, 'header');
    const before = await rawRows(on, 'profiles');
    await setPassphrase({ next: first }, on.options);
    const after = await rawRows(on, 'profiles');
    expect(after.map(({ id }) => id).filter((id) => before.some((row) => row.id === id))).toEqual([]);
    expect(after).toHaveLength(before.length);
    const headers = (await rawRows(on, 'header')) as unknown as { slots: object[]; epoch: number }[];
    expect(headers).toHaveLength(2);
    for (const one of headers) {
      expect(one.slots.map((slot) => ('key' in slot ? slot.key : 'none'))).toEqual(['none', 'none']);
      expect(one.epoch).toBe((header as unknown as { epoch: number }).epoch + 1);
    }
  });

  test('one that is too weak is refused, and nothing changes', async () => {
    const on = custodyBench();
    await filled(on);
    await expect(setPassphrase({ next: 'zhangwei19900307' }, on.options)).rejects.toMatchObject({ kind: 'weak-protection' });
    expect(await custodyOf(on.options)).toEqual({ kind: 'device' });
  });

  test('can be set before anything is stored', async () => {
    const on = custodyBench();
    await setPassphrase({ next: first }, on.options);
    const store = await openStore(on.options);
    await store.saveProfile(profile('z'));
    store.close();
    await lock(on.options);
    await expect(openStore(on.options)).rejects.toMatchObject({ kind: 'locked' });
    await unlock({ passphrase: first }, on.options);
    expect(await namesIn(on)).toHaveLength(1);
  });

  test('changed: the old one and the old code open nothing, no record is written anew', async () => {
    const { on, recovery } = await guardedBench();
    const rows = await rawRows(on, 'profiles');
    const changed = await setPassphrase({ next: second, old: first }, on.options);
    expect(await rawRows(on, 'profiles')).toEqual(rows);
    await lock(on.options);
    await expect(unlock({ passphrase: first }, on.options)).rejects.toMatchObject({ kind: 'wrong-passphrase' });
    await expect(unlock({ recovery }, on.options)).rejects.toMatchObject({ kind: 'wrong-passphrase' });
    await unlock({ passphrase: second }, on.options);
    expect(await namesIn(on)).toEqual(allNames);
    await lock(on.options);
    await unlock({ recovery: changed.recovery }, on.options);
    expect(await namesIn(on)).toEqual(allNames);
  });

  test('a forgotten one is replaced with the recovery code', async () => {
    const { on, recovery } = await guardedBench();
    await lock(on.options);
    await setPassphrase({ next: second, old: recovery }, on.options);
    await lock(on.options);
    await unlock({ passphrase: second }, on.options);
    expect(await namesIn(on)).toEqual(allNames);
  });

  test('is not changed without the old one, even while unlocked', async () => {
    const { on } = await guardedBench();
    await expect(setPassphrase({ next: second }, on.options)).rejects.toMatchObject({ kind: 'wrong-passphrase' });
    await expect(setPassphrase({ next: second, old: 'wrong' }, on.options)).rejects.toMatchObject({ kind: 'wrong-passphrase' });
    await lock(on.options);
    await unlock({ passphrase: first }, on.options);
  });

  test('removed: the data opens by itself again, without a session', async () => {
    const { on } = await guardedBench();
    await expect(dropPassphrase(second, on.options)).rejects.toMatchObject({ kind: 'wrong-passphrase' });
    await dropPassphrase(first, on.options);
    expect(on.session.value).toBeUndefined();
    expect(await custodyOf(on.options)).toEqual({ kind: 'device' });
    expect(await namesIn(on)).toEqual(allNames);
    const again = await setPassphrase({ next: second }, on.options);
    await lock(on.options);
    await unlock({ recovery: again.recovery }, on.options);
    expect(await namesIn(on)).toEqual(allNames);
  });

  test('a new recovery code makes the old one void and leaves the passphrase', async () => {
    const { on, recovery } = await guardedBench();
    await expect(newRecovery(second, on.options)).rejects.toMatchObject({ kind: 'wrong-passphrase' });
    const code = await newRecovery(first, on.options);
    await lock(on.options);
    await expect(unlock({ recovery }, on.options)).rejects.toMatchObject({ kind: 'wrong-passphrase' });
    await unlock({ recovery: code }, on.options);
    await lock(on.options);
    await unlock({ passphrase: first }, on.options);
  });

  test('two windows change it at the same moment: one of the two holds, and the other says so', async () => {
    const { on } = await guardedBench();
    const changes = await Promise.allSettled(['plank muddy orbit salad one', 'plank muddy orbit salad two'].map((next) => setPassphrase({ next, old: first }, on.options)));
    const held = changes.findIndex(({ status }) => status === 'fulfilled');
    expect(changes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    await lock(on.options);
    await unlock({ passphrase: ['plank muddy orbit salad one', 'plank muddy orbit salad two'][held] ?? '' }, on.options);
    expect(await namesIn(on)).toEqual(allNames);
  });
});

describe('a store that was open', () => {
  test('says locked once the data is locked from another window, and after the time is over', async () => {
    const { on } = await guardedBench();
    const [one, two] = await Promise.all([openStore(on.options), openStore(on.options)]);
    expect(await one.profiles()).toHaveLength(5);
    await lock(on.options);
    for (const store of [one, two]) {
      await expect(store.profiles()).rejects.toMatchObject({ kind: 'locked' });
      await expect(store.saveProfile(profile('x'))).rejects.toMatchObject({ kind: 'locked' });
    }
    await unlock({ passphrase: first }, on.options);
    expect(await one.profiles()).toHaveLength(5);
    on.at = start + 16 * minute;
    await expect(two.profiles()).rejects.toMatchObject({ kind: 'locked' });
  });

  test('stays usable while the session is made longer', async () => {
    const { on } = await guardedBench();
    const store = await openStore(on.options);
    const { stayUnlocked } = await import('../../utils/store/session.ts');
    on.at = start + 14 * minute;
    await stayUnlocked(on.at, on.options);
    on.at = start + 28 * minute;
    expect(await store.profiles()).toHaveLength(5);
  });

  test('whose keys were replaced is opened anew; nothing is read or written with the old ones', async () => {
    const on = custodyBench();
    await filled(on);
    const [one, two] = await Promise.all([lastingStore(() => openStore(on.options)), lastingStore(() => openStore(on.options))]);
    await setPassphrase({ next: first }, on.options);
    expect(await Promise.all([one.profiles(), one.overviews(), one.orders()])).toMatchObject([{ length: 5 }, { length: 5 }, []]);
    await two.saveProfile(profile('x'));
    expect(await one.profiles()).toHaveLength(6);
    expect(await one.unreadable()).toEqual([]);
    await rotate(first, {}, on.options);
    await dropPassphrase(first, on.options);
    await rotate(undefined, {}, on.options);
    await one.saveProfile(profile('y'));
    expect(await two.profiles()).toHaveLength(7);
    one.close();
    await expect(one.profiles()).rejects.toMatchObject({ kind: 'unavailable' });
    expect(await namesIn(on)).toHaveLength(7);
  });

  test('whose keys were replaced, and which is locked since, says so', async () => {
    const on = custodyBench();
    await filled(on);
    const old = await openStore(on.options);
    await setPassphrase({ next: first }, on.options);
    await lock(on.options);
    await expect(old.profiles()).rejects.toMatchObject({ kind: 'locked' });
    await expect(old.saveProfile(profile('x'))).rejects.toMatchObject({ kind: 'locked' });
    await unlock({ passphrase: first }, on.options);
    // Still the old keys: what is read with them is refused, not shown as damaged.
    await expect(old.profiles()).rejects.toMatchObject({ kind: 'locked' });
    expect(await old.unreadable()).toEqual([]);
  });

  test('no second copy is left of what the old keys open', async () => {
    const on = custodyBench();
    await filled(on);
    const store = await openStore(on.options);
    await store.snapshot();
    const names = async () => (await on.factory.databases()).map(({ name }) => name ?? '').filter((name) => name.includes('copy'));
    expect((await store.snapshots()).length).toBeGreaterThan(0);
    store.close();
    await setPassphrase({ next: first }, on.options);
    expect((await names()).length).toBeGreaterThan(0);
    for (const name of await names()) {
      const db = await new Promise<IDBDatabase>((resolve) => {
        const request = on.factory.open(name);
        request.addEventListener('success', () => resolve(request.result));
      });
      const counts = await Promise.all(Array.from(db.objectStoreNames, (part) => new Promise<number>((resolve) => {
        const request = db.transaction(part).objectStore(part).count();
        request.addEventListener('success', () => resolve(request.result));
      })));
      db.close();
      expect(counts.reduce((sum, count) => sum + count, 0), name).toBe(0);
    }
  });
});

describe('rotation', () => {
  test('without a passphrase: new keys, new names, the same records, and progress up to the end', async () => {
    const on = custodyBench();
    await filled(on);
    const before = await rawRows(on, 'profiles');
    const told: { done: number; of: number }[] = [];
    expect(await rotate(undefined, { tell: (progress) => told.push(progress) }, on.options)).toEqual({});
    const after = await rawRows(on, 'profiles');
    expect(after.some(({ id, nonce }) => before.some((row) => row.id === id || String(row.nonce) === String(nonce)))).toBe(false);
    expect(told.at(-1)?.done).toBe(told.at(-1)?.of);
    expect(await namesIn(on)).toEqual(allNames);
  });

  test('with a passphrase: it stays, the old code is void, and a copy of the old header opens nothing', async () => {
    const { on, recovery } = await guardedBench();
    const stolen = await rawRows(on, 'header');
    const fresh = await rotate(first, {}, on.options);
    await lock(on.options);
    await expect(unlock({ recovery }, on.options)).rejects.toMatchObject({ kind: 'wrong-passphrase' });
    await unlock({ recovery: fresh.recovery ?? '' }, on.options);
    await lock(on.options);
    await unlock({ passphrase: first }, on.options);
    expect(await namesIn(on)).toEqual(allNames);
    await raw(on, 'readwrite', (tx) => {
      tx.objectStore('header').put(stolen[1], 'spare');
      return tx.objectStore('header').put(stolen[0], 'only');
    });
    await lock(on.options);
    await unlock({ passphrase: first }, on.options);
    await expect(openStore(on.options)).rejects.toMatchObject({ kind: 'damaged' });
  });

  test('a session of the old keys, in a browser that was killed in between, asks for the passphrase', async () => {
    const { on } = await guardedBench();
    const before = on.session.value;
    await rotate(first, {}, on.options);
    const killed = memorySession();
    killed.value = before;
    await expect(openStore({ ...on.options, session: killed })).rejects.toMatchObject({ kind: 'locked' });
    expect(await custodyOf({ ...on.options, session: killed })).toEqual({ kind: 'passphrase', unlocked: false });
  });
});
