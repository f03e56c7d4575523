import { describe, expect, test } from 'vitest';
import { blobOf } from '../../utils/files/byte-streams.ts';
import { unlock } from '../../utils/files/age-file.ts';
import { keyFrom } from '../../utils/files/age-key.ts';
import { readBackup, writeBackup } from '../../utils/files/backup.ts';
import { recordStores, type KeptRecord } from '../../utils/files/record.ts';
import { headOf } from '../../utils/files/records.ts';
import type { Store } from '../../utils/store/api.ts';
import { keptStores, type Kept } from '../../utils/store/whole.ts';
import { cheap, passphrase } from '../files/kept.ts';
import { smsOrder } from '../components/samples.ts';
import { bench, opened, profile, start } from './fresh.ts';

async function all(store: Store): Promise<Kept[]> {
  const found: Kept[] = [];
  for await (const batch of store.readAll()) found.push(...batch);
  return found;
}

/** A store with a record of every kind. */
async function full(store: Store, of: string): Promise<void> {
  await store.saveProfiles([profile(`${of}-1`, `${of}甲公司`), profile(`${of}-2`, `${of}乙公司`)]);
  await store.saveDraft({ account: of, values: { 'site.name': '示例' }, page: 'wizard.site', at: start });
  await store.see([{ account: of, order: smsOrder.order, stage: 'draft', label: '草稿', at: start }]);
  await store.remember({ profile: `${of}-1`, account: of, page: 'wizard.subject', at: start, written: ['subject.name'], altered: [], refused: [] });
  await store.tick(of, smsOrder.order, 'first-filing/phone', true);
  await store.waive({ account: of, rule: 'r', field: 'site.name', value: 'v', at: start });
  await store.raise([{ id: `${of}/sms/due`, at: start }]);
  await store.note({ at: start, act: 'import', subjects: [`${of}-1`], count: 1 });
}

/** Through the file, as a person would: written, encrypted, opened, read. */
async function throughFile(store: Store): Promise<KeptRecord[]> {
  const written = await writeBackup({ head: headOf('backup', start), batches: store.readAll(), sealing: { passphrase }, cost: cheap });
  const reading = readBackup(await unlock(await blobOf(written.stream), { passphrase }));
  const found: KeptRecord[] = [];
  for (;;) {
    const next = await reading.next();
    if (next.done === true) break;
    found.push(...next.value);
  }
  return found;
}

async function* once(records: readonly KeptRecord[]): AsyncGenerator<readonly Kept[]> {
  yield records as readonly Kept[];
}

/** Without what differs by design: a draft is named by its vault. */
const plain = (records: readonly Kept[]) => records.map(({ store, body }) => JSON.stringify(store === 'drafts' ? { ...body, id: '' } : { store, body })).toSorted();

describe('a backup of a store', () => {
  test('a backup file knows every kind of record that a store keeps', () => {
    expect([...recordStores].toSorted()).toEqual([...keptStores].toSorted());
  });

  test('every record of the store is in it, and is taken back without one refused', async () => {
    const store = await opened(bench());
    await full(store, 'here');
    const records = await throughFile(store);
    expect(new Set(records.map((one) => one.store))).toEqual(new Set(recordStores));
    expect(records).toEqual(await all(store));
    store.close();
  });
});

describe('E07: restored over what is there', () => {
  test('in its place: the file and nothing else, what stood before is a snapshot', async () => {
    const [from, into] = [await opened(bench()), await opened(bench())];
    await full(from, 'there');
    await full(into, 'here');
    const records = await throughFile(from);
    await into.replaceAll(once(records));
    expect(plain(await all(into))).toEqual(plain(await all(from)));
    expect((await into.overviews()).map(({ name }) => name).toSorted()).toEqual(['there乙公司', 'there甲公司']);
    expect((await into.ticks('there', smsOrder.order))).toEqual(['first-filing/phone']);
    expect((await into.snapshots()).map(({ id }) => id)).toContain('before');
    from.close();
    into.close();
  });

  test('in another browser profile the same, once more the same', async () => {
    const from = await opened(bench());
    await full(from, 'there');
    const records = await throughFile(from);
    const into = await opened(bench());
    await into.replaceAll(once(records));
    await into.replaceAll(once(records));
    expect(plain(await all(into))).toEqual(plain(await all(from)));
    from.close();
    into.close();
  });

  test('a file that fails on the way changes nothing', async () => {
    const into = await opened(bench());
    await full(into, 'here');
    const before = plain(await all(into));
    async function* torn(): AsyncGenerator<readonly Kept[]> {
      yield [{ store: 'profiles', body: profile('there-1') }];
      throw new Error('torn');
    }
    await expect(into.replaceAll(torn())).rejects.toThrow('torn');
    expect(plain(await all(into))).toEqual(before);
    into.close();
  });

  test('beside it: everything of both, and what speaks of a subject follows it to its id here', async () => {
    const [from, into] = [await opened(bench()), await opened(bench())];
    await full(from, 'there');
    await full(into, 'here');
    const theirs = (await throughFile(from)) as readonly Kept[];
    const decided = { ...profile('here-1', 'here甲公司'), tags: ['merged'] };
    await into.blendIn(theirs, { profiles: [decided, profile('there-2', 'there乙公司')], renamed: new Map([['there-1', 'here-1']]) });
    expect((await into.overviews()).map(({ id }) => id).toSorted()).toEqual(['here-1', 'here-2', 'there-2']);
    expect((await into.profile('here-1'))?.tags).toEqual(['merged']);
    expect((await into.history('here-1')).map(({ account }) => account).toSorted()).toEqual(['here', 'there']);
    expect((await into.orders()).map(({ account }) => account).toSorted()).toEqual(['here', 'there']);
    expect((await into.waivers('there')).length + (await into.waivers('here')).length).toBe(2);
    expect((await into.snapshots()).some(({ id }) => id === 'before')).toBe(true);
    from.close();
    into.close();
  });

  test('beside it twice adds nothing the second time', async () => {
    const [from, into] = [await opened(bench()), await opened(bench())];
    await full(from, 'there');
    await full(into, 'here');
    const theirs = (await throughFile(from)) as readonly Kept[];
    const decision = { profiles: [], renamed: new Map<string, string>() };
    await into.blendIn(theirs, decision);
    const first = plain(await all(into));
    await into.blendIn(theirs, decision);
    expect(plain(await all(into))).toEqual(first);
    from.close();
    into.close();
  });

  test('what another window writes meanwhile is not lost', async () => {
    const profileDir = bench();
    const [from, into, other] = [await opened(bench()), await opened(profileDir), await opened(profileDir)];
    await full(from, 'there');
    await full(into, 'here');
    const theirs = (await throughFile(from)) as readonly Kept[];
    await Promise.all([into.blendIn(theirs, { profiles: [], renamed: new Map() }), other.saveProfile(profile('meanwhile', '其间保存'))]);
    await other.saveProfile(profile('afterwards', '其后保存'));
    expect((await into.overviews()).map(({ id }) => id)).toEqual(expect.arrayContaining(['meanwhile', 'afterwards', 'here-1']));
    expect((await into.orders()).map(({ account }) => account).toSorted()).toEqual(['here', 'there']);
    for (const store of [from, into, other]) store.close();
  });
});

test('the key for files that others send stays the same, and another vault has another', async () => {
  const place = bench();
  const one = await opened(place);
  const secret = await one.shareSecret();
  one.close();
  const again = await opened(place);
  expect(await again.shareSecret()).toEqual(secret);
  const other = await opened(bench());
  expect(await other.shareSecret()).not.toEqual(secret);
  expect(secret).toHaveLength(32);
  expect((await keyFrom(secret)).extractable).toBe(false);
  again.close();
  other.close();
});
