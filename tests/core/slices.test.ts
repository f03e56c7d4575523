import { expect, test } from 'vitest';
import { sorted, whole } from '../../utils/core/slices.ts';

const items = Array.from({ length: 3_001 }, (_, at) => ({ key: (at * 7_919) % 97, at }));
const byKey = (a: { readonly key: number }, b: { readonly key: number }) => a.key - b.key;

test('sorts as the engine does, equal ones in their order', () => {
  expect(whole(sorted(items, byKey))).toEqual(items.toSorted(byKey));
  expect(whole(sorted([], byKey))).toEqual([]);
});

test('pauses on the way', () => {
  const slices = sorted(items, byKey);
  let pauses = 0;
  while (slices.next().done !== true) pauses += 1;
  expect(pauses).toBeGreaterThan(10);
});
