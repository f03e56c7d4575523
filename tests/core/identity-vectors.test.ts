import { describe, expect, test } from 'vitest';
import { identifierKinds, type KnownWorld } from '../../utils/core/identity-kinds.ts';
import { recognise } from '../../utils/core/identity-recognise.ts';
import { refusedSuffixes } from '../../utils/data/suffixes.ts';
import { suffixes } from '../../utils/rules/checks/domains.ts';
import { allVectors, vectorCount } from './vectors/index.ts';
import type { Vector } from './vectors/vector.ts';

const known: KnownWorld = { today: '2026-11-25', endings: { registrable: suffixes, refused: new Set(refusedSuffixes.map(({ suffix }) => suffix)) } };

function found({ value, kind }: Vector) {
  const fit = recognise(value, known).fits.find((one) => one.kind === kind);
  if (fit === undefined) return { expected: 'other' };
  const { normalised, changes, reason = 'valid' } = fit;
  return { expected: reason, normalised, changes: [...changes] };
}

function wanted({ value, expected, normalised = value, changes = [] }: Vector) {
  if (expected !== 'valid') return { expected };
  return { expected, normalised, changes: [...changes] };
}

describe.each(identifierKinds)('%s', (kind) => {
  const rows = allVectors.filter((one) => one.kind === kind);
  test('has values that are valid and others that are not', () => {
    expect(rows.filter(({ expected }) => expected === 'valid' || expected === 'abolished')).not.toHaveLength(0);
    expect(rows.filter(({ expected }) => expected !== 'valid')).not.toHaveLength(0);
  });
  test.each(rows)('$value is $expected: $because', (vector) => {
    expect(found(vector)).toMatchObject(wanted(vector));
  });
});

test('D20: at least 400 vectors, none twice, each with a sentence of its own kind', () => {
  expect(vectorCount).toBeGreaterThanOrEqual(400);
  expect(vectorCount).toBe(allVectors.length);
  for (const { because } of allVectors) expect(because.trim().length).toBeGreaterThan(4);
});

test('a value that is refused or of another kind is never among the rivals under that kind', () => {
  for (const { value, kind, expected } of allVectors) {
    if (expected === 'valid') continue;
    expect(recognise(value, known).rivals.map((one) => one.kind), value).not.toContain(kind);
  }
});
