import { describe, expect, test } from 'vitest';
import type { Profile } from '../../utils/core/profile.ts';
import { analysedWhole } from '../../utils/rows/analysis.ts';
import { incoming } from '../../utils/rows/incoming.ts';
import { writesOf } from '../../utils/rows/tally.ts';
import { company, person } from '../components/samples.ts';
import { now, work } from './reading.ts';

const renamed: Profile = { ...company, id: 'elsewhere', values: { ...company.values, 'principal.email': 'new@example.com' } };

/** What a file of our own with these subjects would do to the stored ones. */
const planned = async (subjects: readonly Profile[], stored: readonly Profile[]) => (await analysedWhole(subjects, work(stored))).lines;

describe('a file of our own', () => {
  test('the same again is the same; another id with the same number is a change of the stored one', async () => {
    expect((await planned([company], [company])).map(({ verdict }) => verdict)).toEqual(['same']);
    const [change] = await planned([renamed], [company, person]);
    expect([change?.verdict, change?.profile.id]).toEqual(['changed', 'company']);
    expect(change?.changes).toEqual([{ field: 'principal.email', old: 'zhang@example.com', value: 'new@example.com' }]);
  });

  test('D27: importing twice changes nothing the second time', async () => {
    const file = [renamed, { ...person, id: 'other', values: { 'subject.name': '新' } }];
    const first = await planned(file, [company]);
    expect(first.map(({ verdict }) => verdict)).toEqual(['changed', 'new']);
    expect((await planned(file, first.map(({ profile }) => profile))).map(({ verdict }) => verdict)).toEqual(['same', 'same']);
  });

  test('D27: two subjects of one number in one file are laid over each other, and written as one', async () => {
    const analysis = await analysedWhole([renamed, { ...renamed, id: 'again', values: { 'subject.certificateNumber': '91440199MA5X000061', 'principal.name': '李四' } }], work());
    expect(analysis.lines.map(({ verdict }) => verdict)).toEqual(['new', 'changed']);
    expect(new Set(writesOf(analysis, false).map(({ profile }) => profile.id))).toEqual(new Set(['elsewhere']));
    expect(analysis.lines[1]?.profile.values).toMatchObject({ 'principal.name': '李四', 'principal.email': 'new@example.com' });
  });
});

describe('laid over the stored one', () => {
  test('the account that is bound here stays, whatever the file says', () => {
    expect(incoming({ ...renamed, account: 'another' }, company, now).profile.account).toBe('demo-agency-03');
  });

  test('answers of the file replace the stored ones and leave the others', () => {
    const stored: Profile = { ...company, answers: { openOrder: 'yes', filedSites: '2' } };
    const { verdict, profile } = incoming({ ...company, answers: { openOrder: 'no' } }, stored, now);
    expect(verdict).toBe('changed');
    expect(profile.answers).toEqual({ openOrder: 'no', filedSites: '2' });
  });

  test('a site without a domain is known again by its name', () => {
    const stored: Profile = { ...company, sites: [{ id: 's', values: { 'site.name': '示例' } }] };
    const fresh: Profile = { ...company, sites: [{ id: 't', values: { 'site.name': '示例', 'site.domain': 'first.cn' } }] };
    const { profile, siteIds } = incoming(fresh, stored, now);
    expect(profile.sites).toEqual([{ id: 's', values: { 'site.name': '示例', 'site.domain': 'first.cn' } }]);
    expect(siteIds.get('t')).toBe('s');
  });

  test('tags are added, a mandate is laid over', () => {
    const stored: Profile = { ...company, tags: ['华南'], mandate: { number: 'A-1', ends: '2027-01-01' } };
    const { profile } = incoming({ ...company, tags: ['重点', '华南'], mandate: { ends: '2028-01-01' } }, stored, now);
    expect(profile.tags).toEqual(['华南', '重点']);
    expect(profile.mandate).toEqual({ number: 'A-1', ends: '2028-01-01' });
  });
});
