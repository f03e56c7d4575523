import { describe, expect, test } from 'vitest';
import { siteFactIds, siteFacts, siteKnown, subjectFactIds, subjectFacts, subjectKnown } from '../../utils/core/fact.ts';
import { ownersOf, takenBeside } from '../../utils/core/duplicates.ts';
import { overviewOf } from '../../utils/core/overview.ts';
import { whole } from '../../utils/core/slices.ts';
import { factsOf } from '../../utils/core/profile-facts.ts';
import type { Profile } from '../../utils/core/profile.ts';

test('answers become what rules read', () => {
  expect(subjectKnown({ legalRepresentative: ' 王五 ', openOrder: 'no', filedSites: '3', residencePermitExpires: '2027-01-31' })).toEqual({
    legalRepresentative: '王五',
    openOrder: false,
    filedSites: 3,
    residencePermitExpires: '2027-01-31',
  });
  expect(siteKnown({ opensNow: 'yes', codesLeft: '0' })).toEqual({ opensNow: true, codesLeft: 0 });
});

test('an answer of another kind is none', () => {
  expect(subjectKnown({ openOrder: '也许', filedSites: '-1', residencePermitExpires: '2027-02-30', legalRepresentative: '  ' })).toEqual({});
  expect(siteKnown({ codesLeft: '1e3', domainVerified: '昨天' })).toEqual({});
  expect(subjectKnown({ filedSites: '9'.repeat(400) })).toEqual({});
});

test('every question says in both languages what it asks and where the answer is found', () => {
  for (const { label, where } of [...Object.values(subjectFacts), ...Object.values(siteFacts)]) {
    for (const { zh, en } of [label, where]) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/[a-z]{3}/);
    }
  }
  expect(new Set([...subjectFactIds, ...siteFactIds]).size).toBe(subjectFactIds.length + siteFactIds.length);
});

const profile = (id: string, values: Profile['values'], sites: Profile['sites'] = []): Profile => ({ id, values, sites, createdAt: 0, updatedAt: 0 });

describe('values of other subjects', () => {
  const mine = profile('a', { 'subject.certificateNumber': '91440199MA5X000061', 'principal.mobile': '19900000001' });
  const other = profile('b', { 'subject.certificateNumber': '92110199000000027M', 'principal.mobile': '+86 199 0000 0001' }, [
    { id: 's', values: { 'site.domain': 'WWW.Example-Demo.com', 'sitePrincipal.idNumber': 'h12345678' } },
  ]);
  const twin = profile('c', { 'subject.certificateNumber': '91440199ma5x000061', 'principal.mobile': '19900000009' });
  const taken = (profiles: readonly Profile[]) => {
    const beside = takenBeside(mine, whole(ownersOf(profiles.map((one) => overviewOf(one)))));
    return factsOf({ profile: mine, site: undefined, today: '2026-11-24', taken: beside }).takenElsewhere;
  };

  test('count in any spelling', () => {
    const found = taken([mine, other, twin]);
    expect(['19900000001', 'example-demo.com', 'H12345678'].map((key) => found?.has(key))).toEqual([true, true, true]);
  });
  test("one's own, and those of a second row of the same certificate, do not", () => {
    expect(taken([mine, twin])?.has('19900000001')).toBe(false);
    expect(taken([mine, twin])?.has('19900000009')).toBe(false);
  });
  test('without a list nothing is claimed', () => {
    expect(factsOf({ profile: mine, site: undefined, today: '2026-11-24' }).takenElsewhere).toBeUndefined();
  });
});

test('a profile of an older version, without answers, still gives its facts', () => {
  const old = { ...profile('a', {}, [{ id: 's', values: {}, domainExpires: '2027-01-01' }]), certificateExpires: '2030-01-01' } as const;
  expect(factsOf({ profile: old, site: old.sites[0], today: '2026-11-24' })).toEqual({
    today: '2026-11-24',
    storedServices: 1,
    domainExpires: '2027-01-01',
    certificateExpires: '2030-01-01',
  });
});
