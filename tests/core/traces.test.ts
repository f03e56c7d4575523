import { describe, expect, test } from 'vitest';
import { auditLife, entryOf, filesHolding, isOverAge, withoutTrace, type AuditEntry } from '../../utils/core/audit.ts';
import type { Profile } from '../../utils/core/profile.ts';
import { belongingTo, type Neighbour } from '../../utils/core/traces.ts';

const gone: Profile = {
  id: 'gone', account: 'own', moreAccounts: ['shared'], createdAt: 100, updatedAt: 100,
  values: { 'subject.name': '虚构示例科技有限公司', 'subject.certificateNumber': '91440199MA5X000061' },
  sites: [{ id: 's', values: { 'site.name': '虚构示例官网' } }],
};
const others: Neighbour[] = [
  { id: 'gone', name: '虚构示例科技有限公司', certificate: '91440199MA5X000061', accounts: ['own', 'shared'] },
  { id: 'stays', name: '样例贸易（虚构）', certificate: '91440199MA5X000088', accounts: ['shared'] },
];

describe('what belongs to the subjects that go', () => {
  const belongs = belongingTo([gone], others);

  test('all under an account that nobody else uses', () => {
    expect(belongs.account('own')).toBe(true);
    expect(belongs.order({ account: 'own' })).toBe(true);
    expect(belongs.draft({ account: 'own', values: {} })).toBe(true);
    expect(belongs.waiver({ account: 'own', value: 'x' })).toBe(true);
  });

  test('under a shared account only what bears its name, number or value', () => {
    expect(belongs.account('shared')).toBe(false);
    expect(belongs.order({ account: 'shared', subject: '样例贸易（虚构）' })).toBe(false);
    expect(belongs.order({ account: 'shared', subject: ' 虚构示例科技有限公司 ' })).toBe(true);
    expect(belongs.draft({ account: 'shared', values: { 'subject.certificateNumber': '91440199ma5x000061' } })).toBe(true);
    expect(belongs.draft({ account: 'shared', values: { 'site.domain': 'sample.cn' } })).toBe(false);
    expect(belongs.waiver({ account: 'shared', value: '虚构示例官网' })).toBe(true);
    expect(belongs.waiver({ account: 'shared', value: '别的官网' })).toBe(false);
    expect(belongs.text('{"query":"虚构示例科技有限公司"}')).toBe(true);
    expect(belongs.text('{"query":"91440199ma5x000061"}')).toBe(true);
    expect(belongs.text('{"query":"样例贸易"}')).toBe(false);
  });

  test('what was never bound is found by its name', () => {
    expect(belongs.order({ account: 'unknown', subject: '虚构示例科技有限公司' })).toBe(true);
    expect(belongs.order({ account: 'unknown' })).toBe(false);
  });

  test('a name that a kept subject has too decides nothing; together they take the shared account along', () => {
    const twin = { ...others[1]!, name: '虚构示例科技有限公司', certificate: '' };
    expect(belongingTo([gone], [others[0]!, twin]).order({ account: 'shared', subject: '虚构示例科技有限公司' })).toBe(false);
    expect(belongingTo([gone, { ...gone, id: 'stays', account: 'shared' }], others).account('shared')).toBe(true);
  });
});

describe('the log', () => {
  const entry = (id: string, change: Partial<AuditEntry>): AuditEntry => ({ id, at: 200, act: 'export', subjects: ['gone'], count: 1, ...change });

  test('names at most 200 subjects and counts them all', () => {
    const made = entryOf('export', Array.from({ length: 300 }, (_, at) => String(at)), { at: 5, detail: 'subjects.xlsx' });
    expect([made.subjects.length, made.count, made.detail]).toEqual([200, 300, 'subjects.xlsx']);
    expect('detail' in entryOf('unlock', [], { at: 5 })).toBe(false);
  });

  test('ends after 180 days', () => {
    expect(isOverAge({ at: 0 }, auditLife)).toBe(false);
    expect(isOverAge({ at: 0 }, auditLife + 1)).toBe(true);
  });

  test('H05: files that hold the subject, or may hold it, are known', () => {
    const log = [
      entry('1', { detail: 'a.xlsx' }),
      entry('2', { act: 'backup', subjects: [], count: 40, at: 300, detail: 'b.age' }),
      entry('3', { act: 'backup', subjects: [], count: 40, at: 50, detail: 'older-than-the-subject.age' }),
      entry('4', { subjects: ['stays'], detail: 'other.xlsx' }),
      entry('5', { act: 'fill', detail: 'wizard.site' }),
    ];
    expect(filesHolding(log, [gone]).map(({ name, sure }) => [name, sure])).toEqual([['a.xlsx', true], ['b.age', false]]);
  });

  test('H05: a detail that may name the client goes with the client', () => {
    const erased = { subjects: new Set(['gone']), names: (said: string) => said.includes('虚构示例') };
    expect(withoutTrace(entry('1', { act: 'import', detail: '虚构示例科技.xlsx' }), erased)).toEqual({ id: '1', at: 200, act: 'import', subjects: ['gone'], count: 1 });
    expect(withoutTrace(entry('2', { act: 'import', subjects: ['stays'], detail: 'x.xlsx' }), erased)).toBeUndefined();
    expect(withoutTrace(entry('3', { detail: 'a.xlsx' }), erased)).toBeUndefined();
    expect(withoutTrace(entry('4', { act: 'bundle', detail: '虚构示例.age' }), erased)).not.toHaveProperty('detail');
    expect(withoutTrace(entry('5', { act: 'import', subjects: ['stays'], detail: '虚构示例等 300 家.xlsx' }), erased)).not.toHaveProperty('detail');
  });
});
