import { describe, expect, test } from 'vitest';
import { hasEnded, keptMandate, lacking, overrideReasons, reasonFault, standingOf, type Mandate } from '../../utils/core/mandate.ts';
import { overviewOf } from '../../utils/core/overview.ts';
import type { Profile } from '../../utils/core/profile.ts';
import { isReadOnly, mayBecome } from '../../utils/core/read-only.ts';

const today = '2026-11-24';
const whole: Mandate = { number: '授-2026-018', consentOn: '2026-01-05', scope: '办理 ICP 备案', ends: '2026-12-31' };
const subject: Profile = { id: 'a', values: { 'subject.name': '虚构示例科技有限公司' }, sites: [{ id: 's', values: { 'site.domain': 'example.cn' } }], createdAt: 1, updatedAt: 1 };
const ended: Profile = { ...subject, mandate: { ...whole, ends: '2026-11-23' } };

describe('standing', () => {
  test('H07: in agency mode a subject without mandate or consent lacks all four parts', () => {
    expect(standingOf(undefined, { agency: true, today })).toEqual({ kind: 'lacking', parts: ['number', 'consentOn', 'scope', 'ends'] });
    expect(standingOf({ ...whole, scope: '  ' }, { agency: true, today })).toEqual({ kind: 'lacking', parts: ['scope'] });
    expect(standingOf(whole, { agency: true, today })).toEqual({ kind: 'valid', ends: '2026-12-31' });
  });

  test('who files for himself is not asked', () => expect(standingOf(undefined, { agency: false, today })).toEqual({ kind: 'free' }));

  test('the last day counts; the day after it is over, in either mode', () => {
    const last = { ...whole, ends: today } as const;
    expect(standingOf(last, { agency: true, today }).kind).toBe('valid');
    expect(standingOf(last, { agency: true, today: '2026-11-25' })).toEqual({ kind: 'ended', on: today });
    expect(standingOf(last, { agency: false, today: '2026-11-25' }).kind).toBe('ended');
    expect(hasEnded(undefined, today)).toBe(false);
  });

  test('a consent of tomorrow is none today', () => {
    expect(standingOf({ ...whole, consentOn: '2026-11-25' }, { agency: true, today })).toEqual({ kind: 'early', from: '2026-11-25' });
  });

  test('an overview counts as mandated only when nothing is lacking', () => {
    expect(overviewOf({ ...subject, mandate: { number: '1' } }).mandated).toBe(false);
    expect(overviewOf({ ...subject, mandate: whole }).mandated).toBe(true);
  });
});

test('blank parts are not kept, and a blank mandate is none', () => {
  expect(keptMandate({ number: ' 7 ', scope: ' ' })).toEqual({ number: '7' });
  expect(keptMandate({ number: '', scope: ' ' })).toBeUndefined();
  expect(lacking(keptMandate({ number: ' 7 ' }))).toEqual(['consentOn', 'scope', 'ends']);
});

describe('read-only', () => {
  test('by profile and by overview alike', () => {
    expect(isReadOnly(ended, today)).toBe(true);
    expect(isReadOnly(overviewOf(ended), today)).toBe(true);
    expect(isReadOnly(ended, '2026-11-23')).toBe(false);
    expect(isReadOnly(overviewOf(subject), today)).toBe(false);
  });

  test('after the end the data stay; tags, retention and the mandate itself may change', () => {
    expect(mayBecome(ended, { ...ended, values: { 'subject.name': '别的名字' } }, today)).toBe(false);
    expect(mayBecome(ended, { ...ended, sites: [] }, today)).toBe(false);
    expect(mayBecome(ended, { ...ended, account: 'other' }, today)).toBe(false);
    expect(mayBecome(ended, { ...ended, tags: ['x'], retainUntil: '2026-12-01', updatedAt: 9 }, today)).toBe(true);
  });

  test('a mandate that runs again frees it; one that is taken away does not', () => {
    const renewed = { ...ended, mandate: { ...whole, ends: '2027-01-31' as const }, values: { 'subject.name': '新名字' } };
    expect(mayBecome(ended, renewed, today)).toBe(true);
    const { mandate: _, ...bare } = ended;
    expect(mayBecome(ended, bare, today)).toBe(false);
  });

  test('before the end anything may change', () => expect(mayBecome(subject, { ...subject, sites: [] }, today)).toBe(true));

  test('the order of names is no change', () => {
    const { values, sites, ...rest } = ended;
    expect(mayBecome(ended, { sites, values, ...rest }, today)).toBe(true);
  });
});

describe('stated reasons', () => {
  test('those offered are taken', () => expect(overrideReasons.flatMap(({ zh, en }) => [reasonFault(zh), reasonFault(en)])).toEqual(Array(6).fill(undefined)));

  test.each([['', '理由'], ['好的', '至少'], ['字'.repeat(201), '最多'], ['电话 199 0000 0000 同意', '号码'], ['a@example.com 同意了', '邮箱']])('%j is refused', (reason, said) => {
    expect(reasonFault(reason)?.zh).toContain(said);
  });
});
