import { expect, test } from 'vitest';
import { noFilter } from '../../utils/core/subject-filter.ts';
import { savedFiltersIn } from '../../utils/store/saved-filters.ts';
import { bench, opened, rawRows } from './fresh.ts';

const hangzhou = { name: '杭州的', filter: { query: '虚构示例科技', tags: ['杭州'], need: 'no-account' } } as const;

test('kept, replaced by the same name, deleted; other ticks are no filters', async () => {
  const on = bench();
  const store = await opened(on);
  const filters = savedFiltersIn(store);
  await filters.saveFilter(hangzhou);
  await filters.saveFilter({ name: '全部', filter: noFilter });
  await store.tick('desk filters', undefined, 'guide/check', true);
  expect(await savedFiltersIn(await opened(on)).savedFilters()).toEqual([{ name: '全部', filter: noFilter }, hangzhou]);
  await filters.saveFilter({ name: '杭州的', filter: { query: '另一个', tags: [] } });
  await filters.saveFilter({ name: '杭州的', filter: { query: '另一个', tags: [] } });
  expect((await filters.savedFilters()).find(({ name }) => name === '杭州的')?.filter).toEqual({ query: '另一个', tags: [] });
  await filters.dropFilter('杭州的');
  expect((await filters.savedFilters()).map(({ name }) => name)).toEqual(['全部']);
});

test('nothing of a filter can be read without the key', async () => {
  const on = bench();
  await savedFiltersIn(await opened(on)).saveFilter(hangzhou);
  const bytes = (await rawRows(on, 'ticks')).map(({ body, id, group }) => `${new TextDecoder().decode(body)}${id}${group}`).join('');
  for (const word of ['杭州', '虚构', 'no-account', 'desk filters']) expect(bytes).not.toContain(word);
});
