import { expect, test } from 'vitest';
import { planFill, type Slot } from '../../utils/core/fill.ts';

test('boxes without a tick say 不涉及 where no box does; a type that is stored is still to be ticked', () => {
  const slot: Slot = { field: 'site.preApproval', kind: 'choices', value: '', blankSays: ['不涉及'] };
  const plan = (stored: string, shown = '') => planFill({ 'site.preApproval': stored }, { slots: [{ ...slot, value: shown }], unread: [] });
  expect(plan('不涉及')).toEqual({ fills: [], overwrites: [], missing: [{ field: 'site.preApproval', reason: 'same', value: '不涉及' }] });
  expect(plan('教育').fills).toEqual([{ field: 'site.preApproval', old: '', value: '教育' }]);
  expect(plan('不涉及', '教育类').overwrites).toEqual([{ field: 'site.preApproval', old: '教育类', value: '不涉及' }]);
});

test('blank fields are fills, others overwrites, locked and equal ones neither, and a blank profile value blanks nothing', () => {
  const slots: Slot[] = [
    { field: 'site.name', kind: 'text', value: '' },
    { field: 'site.homeUrl', kind: 'text', value: 'www.other.com' },
    { field: 'site.domain', kind: 'text', value: 'a.com', locked: 'read-only' },
    { field: 'site.remark', kind: 'text', value: '同 样' },
    { field: 'principal.email', kind: 'text', value: 'a@b.cn' },
  ];
  const plan = planFill({ 'site.name': '名称', 'site.homeUrl': 'www.own.com', 'site.domain': 'b.com', 'site.remark': '同样', 'principal.email': '' }, { slots, unread: [{ field: 'access.instance', reason: 'ambiguous' }] });
  expect(plan.fills.map(({ field }) => field)).toEqual(['site.name']);
  expect(plan.overwrites.map(({ field }) => field)).toEqual(['site.homeUrl']);
  expect(Object.fromEntries(plan.missing.map(({ field, reason }) => [field, reason]))).toEqual({
    'site.domain': 'read-only', 'site.remark': 'same', 'principal.email': 'no-value', 'access.instance': 'no-value',
  });
});
