import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { saysNoApproval } from '../checks/options.ts';

const chosen = { 'site.preApproval': '教育类' } as const;

export default defineRule({
  id: 'approval-expired',
  severity: 'warn',
  title: text('前置审批在有效期内', 'Pre-approval still valid'),
  why: text('过期的批文等于没有；审核员会按“前置审批不合格”退回。', 'An expired approval is none; the order is returned for a bad pre-approval.'),
  source: sources.aliyunRejections,
  needs: ['site.preApproval'],
  messages: {
    expired: text('批文已于 {until} 到期。请先续期，再用新批文提交', 'The approval expired on {until}. Renew it and submit with the new one'),
  },
  check(values, { today, approvalExpires: until }) {
    if (saysNoApproval(values['site.preApproval'])) return 'pass';
    if (until === undefined) return 'unknown';
    return until < today ? { message: 'expired', data: { until } } : 'pass';
  },
  examples: [
    { values: { 'site.preApproval': '不涉及' }, gives: 'pass' },
    { values: chosen, facts: { today: '2026-11-24', approvalExpires: '2026-11-24' }, gives: 'pass' },
    { values: chosen, facts: { today: '2026-11-24', approvalExpires: '2026-11-23' }, gives: 'expired' },
    { values: chosen, gives: 'unknown' },
  ],
});
