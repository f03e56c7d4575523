import { choicesOf } from '../../core/field.ts';
import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { saysNoApproval } from '../checks/options.ts';

export default defineRule({
  id: 'pre-approval-none',
  severity: 'warn',
  title: text('前置审批不自相矛盾', 'Pre-approvals do not contradict'),
  why: text('既选“不涉及”又选具体类型，审核员无法判断要不要批文。', 'With both “none” and a type chosen, the reviewer cannot tell whether an approval is due.'),
  source: sources.aliyunPreApproval,
  needs: ['site.preApproval'],
  messages: {
    both: text('同时选了“{none}”和“{other}”，只能留一种', 'Both “{none}” and “{other}” are chosen; keep one'),
  },
  check(values) {
    const choices = choicesOf(values['site.preApproval']);
    const none = choices.find(saysNoApproval);
    const other = choices.find((one) => !saysNoApproval(one));
    return none === undefined || other === undefined ? 'pass' : { message: 'both', data: { none, other: other.slice(0, 40) } };
  },
  examples: [
    { values: { 'site.preApproval': '不涉及' }, gives: 'pass' },
    { values: { 'site.preApproval': '教育类、文化类' }, gives: 'pass' },
    { values: { 'site.preApproval': '不涉及、教育类' }, gives: 'both' },
  ],
});
