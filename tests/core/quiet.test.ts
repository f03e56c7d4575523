import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quietEnd } from '../../utils/core/quiet.ts';
import { day, minute } from '../../utils/core/time.ts';

const at = (moment: string) => Date.parse(`${moment}:00+08:00`);
const night = { from: 22 * 60, to: 8 * 60 };

test.each([
  ['2026-11-25T22:00', '2026-11-26T08:00'],
  ['2026-11-25T23:59', '2026-11-26T08:00'],
  ['2026-12-31T23:00', '2027-01-01T08:00'],
  ['2026-11-26T00:00', '2026-11-26T08:00'],
  ['2026-11-26T07:59', '2026-11-26T08:00'],
])('at %s the night lasts until %s', (moment, end) => {
  expect(quietEnd(at(moment), night)).toBe(at(end));
});

test('by day it is not quiet, nor with two equal ends, nor outside hours that do not span midnight', () => {
  expect(quietEnd(at('2026-11-25T08:00'), night)).toBeUndefined();
  expect(quietEnd(at('2026-11-25T21:59'), night)).toBeUndefined();
  expect(quietEnd(at('2026-11-25T12:00'), { from: 720, to: 720 })).toBeUndefined();
  const noon = { from: 12 * 60, to: 14 * 60 };
  expect(quietEnd(at('2026-11-25T13:00'), noon)).toBe(at('2026-11-25T14:00'));
  expect(quietEnd(at('2026-11-25T14:00'), noon)).toBeUndefined();
});

test('the end is ahead, within a day, and not quiet itself', () => {
  const minutes = fc.integer({ min: 0, max: 1_439 });
  fc.assert(
    fc.property(minutes, minutes, fc.integer({ min: 0, max: 4_000 * day }), (from, to, moment) => {
      const end = quietEnd(moment, { from, to });
      if (end === undefined) return;
      expect(end).toBeGreaterThan(moment);
      expect(end - moment).toBeLessThanOrEqual(day);
      expect(quietEnd(end, { from, to })).toBeUndefined();
      expect(quietEnd(end - minute / 2, { from, to })).toBe(end);
    }),
  );
});
