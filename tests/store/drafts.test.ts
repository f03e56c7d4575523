import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { day } from '../../utils/core/time.ts';
import { bench, opened, rawRows, start } from './fresh.ts';

const typed = (values: Record<string, string>, at = start, order?: string) => ({ account: 'acme', page: 'wizard.site', values, at, ...(order !== undefined && { order }) });

afterEach(() => vi.unstubAllGlobals());

describe('drafts', () => {
  test('pages of one order are laid over each other; accounts and orders are apart', async () => {
    const store = await opened(bench());
    const first = await store.saveDraft(typed({ 'subject.name': '甲' }));
    const second = await store.saveDraft(typed({ 'site.name': '站', 'subject.name': '' }, start + 1));
    expect(second.id).toBe(first.id);
    expect(second.values).toEqual({ 'subject.name': '甲', 'site.name': '站' });
    await store.saveDraft(typed({ 'site.name': '别的' }, start, '100'));
    expect((await store.draftOf('acme', undefined))?.values['site.name']).toBe('站');
    expect((await store.draftOf('acme', '100'))?.values).toEqual({ 'site.name': '别的' });
    expect(await store.draftOf('other', undefined)).toBeUndefined();
    expect(await store.draft(first.id)).toEqual(second);
    expect((await store.drafts()).map(({ at }) => at)).toEqual([start + 1, start]);
  });

  test('a save that arrives late does not win over what was typed after it', async () => {
    const store = await opened(bench());
    await store.saveDraft(typed({ 'site.name': '新' }, start + 1_000));
    const late = await store.saveDraft(typed({ 'site.name': '旧', 'site.remark': '只有旧的有' }, start));
    expect(late.values).toEqual({ 'site.name': '新', 'site.remark': '只有旧的有' });
    expect(late.at).toBe(start + 1_000);
  });

  test.each(['with', 'without'])('A14: two windows that save in any interleaving lose no field, %s locks', async (how) => {
    if (how === 'without') vi.stubGlobal('navigator', {});
    const fields = ['site.name', 'site.domain', 'site.remark', 'subject.name', 'subject.remark', 'principal.name'] as const;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.boolean(), fc.constantFrom(...fields)), { minLength: 2, maxLength: how === 'with' ? 12 : 5 }), async (saves) => {
        const on = bench();
        const windows = await Promise.all([opened(on), opened(on)]);
        await Promise.all(saves.map(([which, field], at) => windows[which ? 1 : 0]!.saveDraft(typed({ [field]: `${at}` }, start + at))));
        const expected = Object.fromEntries(saves.map(([, field], at) => [field, `${at}`]));
        expect((await windows[0]!.draftOf('acme', undefined))?.values).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  }, 30_000);

  test('autosave is relaxed, what a person asked for is strict', async () => {
    const on = bench();
    const store = await opened(on);
    const asked: string[] = [];
    const transaction = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function spied(this: IDBDatabase, ...given) {
      if (given[1] === 'readwrite') asked.push(given[2]?.durability ?? 'none');
      return transaction.apply(this, given);
    };
    try {
      await store.saveDraft(typed({ 'site.name': '站' }));
      await store.tick('acme', undefined, 'g/c', true);
      await store.eraseDraft((await store.drafts())[0]!.id);
    } finally {
      IDBDatabase.prototype.transaction = transaction;
    }
    expect(asked).toEqual(['relaxed', 'strict', 'strict']);
  });

  test('after 90 days a draft is not shown, not merged into, and erased by the purge', async () => {
    const on = bench();
    const store = await opened(on);
    const old = await store.saveDraft(typed({ 'subject.name': '甲' }));
    await store.saveDraft(typed({ 'site.name': '站' }, start + 30 * day, '100'));
    on.at = start + 90 * day;
    expect(await store.purge()).toBe(0);
    on.at += 1;
    expect((await store.drafts()).map(({ order }) => order)).toEqual(['100']);
    expect(await store.draft(old.id)).toBeUndefined();
    expect(await store.draftOf('acme', undefined)).toBeUndefined();
    expect(await rawRows(on, 'drafts')).toHaveLength(2);
    expect(await store.purge()).toBe(1);
    expect(await rawRows(on, 'drafts')).toHaveLength(1);
    expect((await store.saveDraft(typed({ 'site.name': '新站' }, on.at))).values).toEqual({ 'site.name': '新站' });
  });
});
