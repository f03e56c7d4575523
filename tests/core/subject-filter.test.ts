import { expect, test } from 'vitest';
import { overviewOf } from '../../utils/core/overview.ts';
import type { Mandate } from '../../utils/core/mandate.ts';
import type { Profile } from '../../utils/core/profile.ts';
import { passes, subjectNeeds, tagCounts, tagOf, type SubjectNeed } from '../../utils/core/subject-filter.ts';

const plain: Profile = { id: 'a', values: {}, sites: [], createdAt: 0, updatedAt: 0 };
const ground = { today: '2026-11-24', duplicates: new Set(['twin']) } as const;
const full: Mandate = { number: 'SQ-1', consentOn: '2026-01-05', scope: '网站备案', ends: '2028-12-31' };
const needs = (profile: Partial<Profile>): SubjectNeed[] => subjectNeeds.filter((need) => passes(overviewOf({ ...plain, ...profile }), { query: '', tags: [], need }, ground));

test('a subject of which nothing is said needs a mandate and an account', () => {
  expect(needs({})).toEqual(['no-mandate', 'no-account']);
  expect(needs({ account: 'x', mandate: { ends: '2028-12-31' } })).toEqual(['no-mandate']);
});

test('mandates and papers count as ending from 30 days before, and after', () => {
  const mandate = (ends: `${number}-${number}-${number}`) => needs({ account: 'x', mandate: { ...full, ends } });
  expect(mandate('2026-12-24')).toEqual(['mandate-ends']);
  expect(mandate('2026-12-25')).toEqual([]);
  expect(mandate('2026-11-01')).toEqual(['mandate-ends']);
  expect(needs({ account: 'x', mandate: full, sites: [{ id: 's', values: {}, domainExpires: '2026-12-10' }] })).toEqual(['paper-ends']);
});

test('kept longer than agreed from the day after', () => {
  expect(needs({ account: 'x', mandate: full, retainUntil: '2026-11-24' })).toEqual([]);
  expect(needs({ account: 'x', mandate: full, retainUntil: '2026-11-23' })).toEqual(['retention-over']);
});

test('duplicates by the list of those that share something', () => {
  expect(needs({ id: 'twin', account: 'x', mandate: full })).toEqual(['duplicate']);
});

test('all tags must be there', () => {
  const tagged = overviewOf({ ...plain, tags: ['杭州', '加急'] });
  expect(passes(tagged, { query: '', tags: ['杭州', '加急'] }, ground)).toBe(true);
  expect(passes(tagged, { query: '', tags: ['杭州', '年费'] }, ground)).toBe(false);
});

test('a tag is short, of one line and without the marks between tags', () => {
  expect(tagOf('  杭州 ，  加急 ')).toBe('杭州 加急');
  expect([...tagOf('长'.repeat(50))]).toHaveLength(20);
  expect(tagOf(' 、 ')).toBe('');
  expect(tagCounts([{ tags: ['b', 'a'] }, { tags: ['b'] }])).toEqual([['b', 2], ['a', 1]]);
});
