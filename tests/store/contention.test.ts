import { describe, expect, test, vi } from 'vitest';
import { bench, opened, profile, start } from './fresh.ts';

/** Before each of the next transactions of that mode over the manifest, another window has just written: the manifest that was read stands no more. */
function outrunning(mode: IDBTransactionMode, times: number) {
  const transaction = IDBDatabase.prototype.transaction;
  let left = times;
  const spy = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function raced(this: IDBDatabase, ...given) {
    if (left > 0 && given[1] === mode && [...given[0]].includes('manifest')) {
      left -= 1;
      const manifests = transaction.call(this, ['manifest'], 'readwrite').objectStore('manifest');
      const request = manifests.get('only') as IDBRequest<{ epoch: number }>;
      request.addEventListener('success', () => manifests.put({ ...request.result, epoch: request.result.epoch + 1 }, 'only'));
    }
    return transaction.apply(this, given);
  });
  return { left: () => left, end: () => spy.mockRestore() };
}

describe('while others write without pause', () => {
  test('a draft is taken in the end, however often it was outrun', async () => {
    const store = await opened(bench());
    const race = outrunning('readwrite', 100);
    await store.saveDraft({ account: 'acme', page: 'wizard.site', values: { 'site.name': '站' }, at: start });
    expect(race.left()).toBe(0);
    race.end();
    expect((await store.draftOf('acme', undefined))?.values).toEqual({ 'site.name': '站' });
  });

  test('a tick is taken off', async () => {
    const store = await opened(bench());
    await store.tick('acme', undefined, 'g/c', true);
    const race = outrunning('readwrite', 100);
    await store.tick('acme', undefined, 'g/c', false);
    expect(race.left()).toBe(0);
    race.end();
    expect(await store.ticks('acme', undefined)).toEqual([]);
  });

  test.each(['the list', 'a subject'])('%s is read', async (what) => {
    const on = bench();
    await (await opened(on)).saveProfile(profile('p'));
    const store = await opened(on);
    const race = outrunning('readonly', 40);
    const read = what === 'a subject' ? await store.profile('p') : (await store.overviews())[0];
    race.end();
    expect(read?.id).toBe('p');
    expect(race.left()).toBe(0);
  });
});
