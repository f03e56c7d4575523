import { expect, test } from 'vitest';
import { refusals } from '../../utils/data/refusals/index.ts';
import { refusalWordings } from '../data/refusal-wordings.ts';
import { counted } from './counted.ts';

test.each(counted)('$what: at least $least', ({ count, least }) => expect(count).toBeGreaterThanOrEqual(least));

test('every reason for a refusal is tried with at least four wordings', () => {
  expect(refusals.reasons.filter(({ id }) => (refusalWordings[id] ?? []).length < 4).map(({ id }) => id)).toEqual([]);
});
