import { describe, expect, test } from 'vitest';
import { decided, everywhere, idsHere, pairings, suggested, verdictOf, whole } from '../../../components/desk/backup/merge-plan.ts';
import { overviewOf } from '../../../utils/core/overview.ts';
import type { Profile } from '../../../utils/core/profile.ts';
import { company, now, person } from '../samples.ts';

const elsewhere: Profile = {
  ...company,
  id: 'company-there',
  account: 'other-account',
  tags: ['华东'],
  certificateExpires: '2030-01-01',
  mandate: { number: '授-7', ends: '2027-06-30' },
  answers: { legalRepresentative: '李四' },
  values: { ...company.values, 'principal.mobile': '19900000009', 'subject.investor': '示例股东', 'subject.mailingAddress': '' },
  sites: [
    { id: 's-a', values: { 'site.domain': 'EXAMPLE-demo.com', 'site.name': '另一个名字', 'site.remark': '备注' }, domainExpires: '2028-01-01' },
    { id: 's-b', values: { 'site.domain': 'third.cn' } },
  ],
};

const pair = (there: Profile, here: readonly Profile[] = [company, person]) => {
  const ids = idsHere([there], here.map((one) => overviewOf(one)));
  const [found] = pairings([there], { here, ids, now });
  if (found === undefined) throw new Error('no pairing');
  return found;
};

describe('a subject of a file beside the one here', () => {
  test('is found by its id, else by its certificate number', () => {
    expect(pair(elsewhere).here).toBe(company);
    expect(pair({ ...elsewhere, id: 'company' }).here).toBe(company);
    const stranger = { ...elsewhere, values: { ...elsewhere.values, 'subject.certificateNumber': '91440199MA5X00007X' } };
    expect(verdictOf(pair(stranger))).toBe('new');
    expect(verdictOf(pair({ ...stranger, values: {} }))).toBe('new');
    expect(verdictOf(pair(company))).toBe('same');
  });

  test('differs in what the file says otherwise, and a blank of the file is no difference', () => {
    const keys = pair(elsewhere).differences.map(({ key }) => key);
    expect(keys).toEqual([
      'subject.investor', 'principal.mobile', 'certificateExpires', 'answers/legalRepresentative', 'accounts', 'tags', 'mandate/number', 'mandate/ends',
      'sites/site-1/site.name', 'sites/site-1/site.domain', 'sites/site-1/site.remark', 'sites/site-1/domainExpires', 'sites/s-b',
    ]);
  });

  test('nothing that is here is overwritten unless it was chosen', () => {
    const found = pair(elsewhere);
    expect([...suggested(found)]).toEqual(['subject.investor', 'certificateExpires', 'answers/legalRepresentative', 'accounts', 'tags', 'mandate/number', 'mandate/ends', 'sites/site-1/site.remark', 'sites/s-b']);
    const [merged] = decided([found], new Map(), now);
    expect(merged).toMatchObject({ id: 'company', account: 'demo-agency-03', moreAccounts: ['other-account'], tags: ['华东'], certificateExpires: '2030-01-01', mandate: { number: '授-7', ends: '2027-06-30' }, updatedAt: now });
    expect(merged?.values['principal.mobile']).toBe('19900000000');
    expect(merged?.values['subject.investor']).toBe('示例股东');
    expect(merged?.values['subject.mailingAddress']).toBe('示例路1号1栋101室');
    expect(merged?.sites.map(({ id }) => id)).toEqual(['site-1', 'site-2', 's-b']);
    expect(merged?.sites[0]).toMatchObject({ values: { 'site.name': '虚构示例科技官网', 'site.remark': '备注' }, domainExpires: '2027-12-31' });
  });

  test('what was chosen is taken, that and no more', () => {
    const found = pair(elsewhere);
    const [merged] = decided([found], new Map([['company-there', new Set(['principal.mobile', 'sites/site-1/domainExpires'])]]), now);
    expect(merged?.values).toEqual({ ...company.values, 'principal.mobile': '19900000009' });
    expect(merged?.sites).toEqual([{ ...company.sites[0], domainExpires: '2028-01-01' }, company.sites[1]]);
    expect(merged).not.toHaveProperty('tags');
    expect(merged).not.toHaveProperty('mandate');
  });

  test('all of the file, or nothing of it', () => {
    const found = pair(elsewhere);
    expect(decided([found], everywhere([found], 'here'), now)).toEqual([]);
    const [merged] = decided([found], everywhere([found], 'there'), now);
    expect(pair(elsewhere, [merged ?? company]).differences).toEqual([]);
  });

  test('once merged, the same file again changes nothing', () => {
    const [merged] = decided([pair(elsewhere)], new Map(), now);
    const again = pair(elsewhere, [merged ?? company]);
    expect(decided([again], new Map(), now)).toEqual([]);
  });

  test('one whose mandate is over takes no new values', () => {
    const over: Profile = { ...company, mandate: { number: '授-1', ends: '2026-01-01' } };
    expect(pair(elsewhere, [over]).differences.map(({ key }) => key)).toEqual(['tags', 'mandate/number', 'mandate/ends']);
  });

  test('one that is not here is taken whole, or left out', () => {
    const found = pair(person, [company]);
    expect([...suggested(found)]).toEqual([whole]);
    expect(decided([found], new Map(), now)).toEqual([person]);
    expect(decided([found], new Map([['person', new Set<string>()]]), now)).toEqual([]);
  });
});
