import { describe, expect, test } from 'vitest';
import { readSubjects, subjectsFormat, writeSubjects } from '../../utils/files/subjects-json.ts';
import { company, now, person } from '../components/samples.ts';

const refusedOf = (content: string) => {
  const read = readSubjects(content);
  return read.ok ? read.refused.map(({ place, reason }) => [place, reason.zh]) : 'whole file';
};
const fileWith = (...subjects: unknown[]) => JSON.stringify({ format: subjectsFormat, version: 1, exportedAt: now, subjects });

describe('a file of subjects', () => {
  test('what is written is read back unchanged', () => {
    const read = readSubjects(writeSubjects([company, person], now));
    expect(read).toEqual({ ok: true, subjects: [company, person], refused: [] });
  });

  test('answers travel with their subject and site; an unknown or blank one refuses it', () => {
    const [site, ...others] = company.sites;
    const answered = { ...company, answers: { openOrder: 'no', filedSites: '2' }, sites: [{ ...site!, answers: { domainVerified: '2026-11-01' } }, ...others] };
    expect(readSubjects(writeSubjects([answered], now))).toEqual({ ok: true, subjects: [answered], refused: [] });
    expect(refusedOf(fileWith({ ...company, answers: { invented: 'x' } }))).toHaveLength(1);
    expect(refusedOf(fileWith({ ...company, answers: { openOrder: '' } }))).toHaveLength(1);
  });

  test('one wrong subject is refused with its place; the others are read', () => {
    const read = readSubjects(fileWith(company, { ...person, values: { 'subject.nonsense': 'x' } }, { ...person, certificateExpires: '2026-02-30' }));
    expect(read.ok && read.subjects.map(({ id }) => id)).toEqual(['company']);
    expect(read.ok && read.refused.map(({ place }) => place)).toEqual([2, 3]);
  });

  test('the reason names the field and never the value', () => {
    const content = fileWith({ ...person, values: { 'principal.idNumber': ['11019919000101001X'] } });
    expect(refusedOf(content)).toEqual([[1, '“principal.idNumber”的形式不对']]);
    expect(JSON.stringify(readSubjects(content))).not.toContain('1101991900');
  });

  test.each([
    ['an unknown key', { ...person, admin: true }],
    ['a prototype key', JSON.parse(JSON.stringify(person).replace('{', '{"__proto__":{"polluted":1},'))],
    ['a prototype key among the values', JSON.parse('{"id":"a","values":{"__proto__":"x","constructor":"y"},"sites":[],"createdAt":1,"updatedAt":1}')],
    ['an overlong value', { ...person, values: { 'subject.name': 'x'.repeat(2_001) } }],
    ['a subject that is no object', 'person'],
  ])('%s is refused', (_, subject) => {
    const text = JSON.stringify(subject).replace('"values":{"constructor"', '"values":{"__proto__":"x","constructor"');
    const read = readSubjects(fileWith().replace('"subjects":[]', `"subjects":[${text}]`));
    expect(read.ok && read.subjects).toEqual([]);
    expect(read.ok && read.refused).toHaveLength(1);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  test.each([
    ['cut short', writeSubjects([company], now).slice(0, -10)],
    ['of another program', JSON.stringify({ format: 'else', subjects: [] })],
    ['of a newer version', fileWith(company).replace('"version":1', '"version":2')],
    ['empty', ''],
  ])('a file %s is refused as a whole, in words', (_, content) => {
    const read = readSubjects(content);
    expect(read.ok).toBe(false);
    expect(!read.ok && read.reason.zh.length).toBeGreaterThan(5);
  });

  test('a field of the site among the subject is left out', () => {
    const read = readSubjects(fileWith({ ...person, values: { 'subject.name': '王五', 'site.domain': 'ride-notes.cn' } }));
    expect(read.ok && read.subjects[0]?.values).toEqual({ 'subject.name': '王五' });
  });
});
