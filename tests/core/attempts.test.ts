import { expect, test } from 'vitest';
import { afterWrong, noAttempts, pauseAfter, waitOf, type Attempts } from '../../utils/core/attempts.ts';

test('E01: the pause grows from nothing to 30 s, and no further', () => {
  const pauses = Array.from({ length: 20 }, (_, at) => pauseAfter(at + 1));
  expect(pauses.slice(0, 8)).toEqual([0, 0, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
  expect(Math.max(...pauses)).toBe(30_000);
  expect(pauses).toEqual(pauses.toSorted((a, b) => a - b));
});

test('E01: the wait runs down by the clock, and a clock that was set back makes it no longer', () => {
  const wrong = Array.from({ length: 7 }).reduce<Attempts>((now) => afterWrong(now, 1_000_000), noAttempts);
  expect(wrong.wrong).toBe(7);
  expect(waitOf(wrong, 1_010_000)).toBe(20_000);
  expect(waitOf(wrong, 1_030_000)).toBe(0);
  expect(waitOf(wrong, 0)).toBe(30_000);
  expect(waitOf(noAttempts, 0)).toBe(0);
});
