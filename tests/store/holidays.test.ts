import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addWorkingDays, isWorkingDay, type Calendar } from '../../utils/core/calendar.ts';
import type { PastedYear } from '../../utils/core/pasted-year.ts';
import { keepPastedYear, loadCalendar, pastedYears, removePastedYear, watchCalendar } from '../../utils/store/holidays.ts';

const year2027: PastedYear = { year: 2027, off: '20261231 0101-0103 0205-0212 0405 0501-0505 0609 0915 1001-1007', work: '0220', pastedOn: '2026-12-01', dated: '2026-11-30' };

beforeEach(() => fakeBrowser.reset());

describe('pasted years', () => {
  test('are kept, replaced by a newer paste of the same year, and removed', async () => {
    expect(await pastedYears()).toEqual([]);
    await keepPastedYear({ ...year2027, year: 2028, off: '0101', work: '' });
    await keepPastedYear(year2027);
    expect((await pastedYears()).map(({ year }) => year)).toEqual([2027, 2028]);
    await keepPastedYear({ ...year2027, work: '0220 0221' });
    expect((await pastedYears())[0]?.work).toBe('0220 0221');
    await removePastedYear(2027);
    expect((await pastedYears()).map(({ year }) => year)).toEqual([2028]);
  });

  test('count in the calendar, and the same object is handed out while nothing changes', async () => {
    const plain = await loadCalendar();
    expect(addWorkingDays('2026-12-20', 20, plain).certainty).toBe('provisional');
    await keepPastedYear(year2027);
    const calendar = await loadCalendar();
    expect(calendar).toBe(await loadCalendar());
    expect(addWorkingDays('2026-12-20', 20, calendar).certainty).toBe('announced');
    expect(isWorkingDay('2026-12-31', calendar)).toBe(false);
    expect(isWorkingDay('2027-02-20', calendar)).toBe(true);
    expect(calendar.pasted).toEqual(new Set([2027]));
    await removePastedYear(2027);
    expect(addWorkingDays('2026-12-20', 20, await loadCalendar()).certainty).toBe('provisional');
  });

  test.each<[string, unknown]>([
    ['no list', 'x'],
    ['a row that is no object', [7]],
    ['a day that does not exist', [{ ...year2027, off: '0231' }]],
    ['a day of a far year', [{ ...year2027, off: '20200101' }]],
    ['words', [{ ...year2027, off: '元旦' }]],
    ['a range without an end', [{ ...year2027, off: '0101-' }]],
    ['a range over the whole year', [{ ...year2027, off: '0101-1231' }]],
    ['a thousand days', [{ ...year2027, off: '0101 '.repeat(1_000) }]],
    ['a year that is no number', [{ ...year2027, year: '2027' }]],
    ['no day of pasting', [{ ...year2027, pastedOn: 'gestern' }]],
  ])('%s in the storage is left out, and the own table stands', async (_, stored) => {
    await fakeBrowser.storage.local.set({ 'pasted-holidays': stored });
    expect(await pastedYears()).toEqual([]);
    expect(addWorkingDays('2026-12-20', 20, await loadCalendar()).certainty).toBe('provisional');
  });

  test('a storage that fails leaves the own table', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('gone'));
    expect((await loadCalendar()).years.get(2026)).toBe('announced');
  });

  test('other windows are told, until they stop listening', async () => {
    const told: Calendar[] = [];
    const life = new AbortController();
    watchCalendar((calendar) => told.push(calendar), life.signal);
    await keepPastedYear(year2027);
    expect(told.at(-1)?.pasted.has(2027)).toBe(true);
    life.abort();
    await removePastedYear(2027);
    expect(told).toHaveLength(1);
  });
});
