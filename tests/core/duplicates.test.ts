import { describe, expect, test } from 'vitest';
import { duplicateKinds, duplicatesIn, duplicatesOf, ownersAsked, ownersOf, takenBeside } from '../../utils/core/duplicates.ts';
import type { Reading } from '../../utils/core/field.ts';
import { overviewOf } from '../../utils/core/overview.ts';
import type { Profile } from '../../utils/core/profile.ts';
import { whole } from '../../utils/core/slices.ts';
import { duplicateRows } from '../../utils/data/duplicates.ts';

const profile = (id: string, values: Reading, site: Reading = {}): Profile => ({ id, values, sites: [{ id: `${id}-site`, values: site }], createdAt: 0, updatedAt: 0 });

const first = profile('a', { 'subject.certificateNumber': '91440199MA5X000061', 'principal.mobile': '19900000001', 'principal.email': 'Office@example.com' }, { 'site.domain': 'www.Example-Demo.com' });
const second = profile('b', { 'subject.certificateNumber': '92110199000000027M', 'principal.email': 'own@example.com' }, { 'sitePrincipal.mobile': '+86 199-0000-0001', 'sitePrincipal.email': 'office@example.com', 'site.domain': 'example-demo.com' });
const copy = profile('c', { 'subject.certificateNumber': '91440199ma5x000061', 'principal.mobile': '19900000001' });
const alone = profile('d', { 'subject.certificateNumber': '12110199000000027X', 'principal.mobile': '19900000009', 'principal.email': 'd@example.com' }, { 'sitePrincipal.mobile': '19900000009', 'site.domain': 'other.cn' });

const ownersFor = (...profiles: readonly Profile[]) => whole(ownersOf(profiles.map((one) => overviewOf(one))));
const found = (...profiles: readonly Profile[]) =>
  whole(duplicatesIn(ownersFor(...profiles))).map(({ kind, key, uses }) => [kind, key, uses.map(({ subject, field }) => `${subject.id} ${field}`)]);

describe('duplicates across all subjects', () => {
  test('mobile, e-mail and domain, in any spelling, with who and which field', () => {
    expect(found(first, second, alone)).toEqual([
      ['mobile', '19900000001', ['a principal.mobile', 'b sitePrincipal.mobile']],
      ['email', 'office@example.com', ['a principal.email', 'b sitePrincipal.email']],
      ['domain', 'example-demo.com', ['a site.domain', 'b site.domain']],
    ]);
  });

  test('one entity stored twice is said once, not for each value that the two share', () => {
    expect(found(first, copy)).toEqual([['certificate', '91440199MA5X000061', ['a subject.certificateNumber', 'c subject.certificateNumber']]]);
  });

  test('one person in both roles of one subject is none, and neither is an ID number that is the certificate too', () => {
    const person = profile('p', { 'subject.certificateNumber': '11019919000101001X', 'principal.idNumber': '11019919000101001X' }, { 'sitePrincipal.idNumber': '11019919000101001x' });
    expect(found(alone, person)).toEqual([]);
  });

  test('an ID number under two entities', () => {
    const one = profile('p', { 'subject.certificateNumber': '91440199MA5X000061', 'principal.idNumber': '11019919000101001X' });
    const other = profile('q', { 'subject.certificateNumber': '92110199000000027M', 'principal.idNumber': '11019919000101001x' });
    expect(found(one, other).map(([kind]) => kind)).toEqual(['id']);
  });

  test('of one subject, with the others', () => {
    const mine = duplicatesOf(overviewOf(second), ownersFor(first, second, copy));
    expect(mine.map(({ kind, uses }) => [kind, uses.map(({ subject }) => subject.id)])).toEqual([
      ['mobile', ['a', 'b', 'c']],
      ['email', ['a', 'b']],
      ['domain', ['a', 'b']],
    ]);
    expect(duplicatesOf(overviewOf(alone), ownersFor(first, second, alone))).toEqual([]);
  });
});

test('values taken elsewhere are the same, asked one by one or all worked out before', () => {
  const all = [first, second, copy, alone];
  const asked = takenBeside(first, ownersAsked(all.map((one) => overviewOf(one))));
  const made = takenBeside(first, ownersFor(...all));
  for (const key of ['19900000001', 'office@example.com', 'example-demo.com', '19900000009', 'nobody@example.com']) expect(asked.has(key), key).toBe(made.has(key));
  expect([made.has('19900000001'), made.has('19900000009'), made.has('nobody@example.com')]).toEqual([true, true, false]);
  // Alone with its own copy it shares nothing with another entity.
  expect(takenBeside(first, ownersFor(first, copy)).has('19900000001')).toBe(false);
});

test('every kind is explained: what it breaks, when it is fine, from where', () => {
  for (const kind of duplicateKinds) {
    const { breaks, fine, source } = duplicateRows[kind];
    for (const said of [breaks, fine]) expect(Math.min(said.zh.length, said.en.length), kind).toBeGreaterThan(4);
    expect(source.url).toMatch(/^https?:/);
  }
});
