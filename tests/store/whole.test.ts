import { expect, test } from 'vitest';
import type { Store } from '../../utils/store/api.ts';
import type { Kept } from '../../utils/store/whole.ts';
import { bench, opened, profile, putRaw, rawRows, start } from './fresh.ts';

async function filled(store: Store): Promise<void> {
  await store.saveProfiles([profile('p'), profile('q', '示例二号')]);
  await store.saveDraft({ account: 'acme', order: '1', page: 'x', values: { 'site.name': '草稿' }, at: start });
  await store.see([{ account: 'acme', order: '1', stage: 'sms', label: '待短信核验', at: start }]);
  await store.remember({ profile: 'p', account: 'acme', page: 'x', at: start, written: ['site.name'], altered: [], refused: [] });
  await store.tick('acme', '1', 'guide/one', true);
  await store.tick('acme', undefined, 'guide/two', true);
  await store.waive({ account: 'acme', rule: 'r', field: 'site.name', value: 'v', at: start });
  await store.note({ at: start, act: 'import', subjects: ['p', 'q'], count: 2 });
  await store.raise([{ id: '1/sms/soon', at: start }]);
}

async function everything(store: Store): Promise<Kept[]> {
  const all: Kept[] = [];
  for await (const batch of store.readAll()) all.push(...batch);
  return all;
}

const told = async (store: Store) => ({
  profiles: (await store.profiles()).toSorted((a, b) => a.id.localeCompare(b.id)),
  draft: await store.draftOf('acme', '1').then((draft) => draft && { ...draft, id: '' }),
  orders: await store.ordersOf('acme'),
  history: await store.history('p'),
  ticks: await store.ticksOf([{ account: 'acme', order: '1' }, { account: 'acme' }]),
  waivers: await store.waivers('acme'),
  audit: await store.audit(),
  raised: await store.raised(),
});

async function* of(...batches: readonly (readonly Kept[])[]): AsyncGenerator<readonly Kept[]> {
  yield* batches;
}

test('everything read from one vault and put into another is found there by the same questions', async () => {
  const [here, there] = [await opened(bench()), await opened(bench())];
  await filled(here);
  const all = await everything(here);
  expect(all.map(({ store }) => store).toSorted()).toEqual(['audit', 'drafts', 'history', 'orders', 'profiles', 'profiles', 'raised', 'ticks', 'ticks', 'waivers']);
  await there.saveProfile(profile('old', '从前的'));
  await there.replaceAll(of(all.slice(0, 3), all.slice(3)));
  expect(await told(there)).toEqual(await told(here));
  expect(await there.profile('old')).toBeUndefined();
  const draft = await there.draftOf('acme', '1');
  expect(await there.draft(draft?.id ?? '')).toEqual(draft);
});

test('what was replaced is found whole at the next opening', async () => {
  const on = bench();
  const store = await opened(on);
  await filled(store);
  const before = await told(store);
  await store.replaceAll(store.readAll());
  store.close();
  expect(await told(await opened(on))).toEqual(before);
});

test('a batch that fails to arrive leaves everything as it was', async () => {
  const store = await opened(bench());
  await filled(store);
  const before = await told(store);
  async function* broken(): AsyncGenerator<readonly Kept[]> {
    yield [{ store: 'profiles', body: profile('new') }];
    throw new Error('the file ends here');
  }
  await expect(store.replaceAll(broken())).rejects.toThrow('the file ends here');
  expect(await told(store)).toEqual(before);
});

test('G03: what does not decrypt is left out, kept as it is, and named', async () => {
  const on = bench();
  const store = await opened(on);
  await store.saveProfiles([profile('p'), profile('q')]);
  const [row] = await rawRows(on, 'profiles');
  if (row === undefined) throw new Error('no row');
  const body = row.body.slice(0);
  new Uint8Array(body)[20]! ^= 1;
  await putRaw(on, 'profiles', { ...row, body });
  await store.replaceAll(store.readAll());
  expect(await store.profiles()).toHaveLength(1);
  expect(await store.unreadable()).toEqual([expect.objectContaining({ store: 'profiles', id: row.id })]);
  expect((await rawRows(on, 'profiles')).find(({ id }) => id === row.id)?.body).toEqual(body);
  store.close();
  expect(await (await opened(on)).profiles()).toHaveLength(1);
});
