import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';

const domain = { 'site.domain': 'example-demo.com' } as const;

export default defineRule({
  id: 'domain-expired',
  severity: 'block',
  title: text('域名未过期', 'Domain not expired'),
  why: text('域名须在注册期内，过期后核验不通过，已有备案也会被停止接入。', 'The name must be within its registration; expired names fail the check, and filed ones lose access.'),
  source: sources.aliyunDomain,
  needs: ['site.domain'],
  messages: {
    expired: text('域名已于 {until} 到期。请先续费，三个工作日后再提交', 'The name expired on {until}. Renew it first and submit three working days later'),
  },
  check(_, { today, domainExpires: until }) {
    if (until === undefined) return 'unknown';
    return until < today ? { message: 'expired', data: { until } } : 'pass';
  },
  examples: [
    { values: domain, facts: { today: '2026-11-24', domainExpires: '2026-11-24' }, gives: 'pass' },
    { values: domain, facts: { today: '2026-11-24', domainExpires: '2026-11-23' }, gives: 'expired' },
    { values: domain, gives: 'unknown' },
  ],
});
