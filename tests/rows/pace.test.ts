import { describe, expect, test } from 'vitest';
import { inSlices } from '../../utils/rows/pace.ts';

/** Work whose steps take so many milliseconds each by a clock of its own. */
function stage(steps: readonly number[]) {
  let clock = 0;
  const rests: number[] = [];
  function* work() {
    for (const step of steps) {
      clock += step;
      yield undefined;
    }
    return 'done';
  }
  const told: number[] = [];
  const end = new AbortController();
  const pace = { clock: () => clock, rest: async () => void rests.push(clock), signal: end.signal, tell: (done: number) => void told.push(done) };
  return { work: work(), pace, rests, told, end };
}

describe('work in slices', () => {
  test('lets the page breathe before a frame is over, and says how far it is', async () => {
    const { work, pace, rests, told } = stage(Array.from({ length: 20 }, () => 5));
    expect(await inSlices(work, pace)).toBe('done');
    expect(rests).toEqual([15, 30, 45, 60, 75, 90]);
    expect(told).toEqual([2, 5, 8, 11, 14, 17]);
  });

  test('short work does not rest at all', async () => {
    const { work, pace, rests } = stage([1, 2, 3]);
    await inSlices(work, pace);
    expect(rests).toEqual([]);
  });

  test('stops at the next breath when it is told to', async () => {
    const { work, pace, rests, end } = stage(Array.from({ length: 100 }, () => 10));
    const running = inSlices(work, { ...pace, rest: async () => {
      rests.push(0);
      if (rests.length === 3) end.abort(new Error('stopped'));
    } });
    await expect(running).rejects.toThrow('stopped');
    expect(rests).toHaveLength(3);
  });
});
