import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { addDays } from '../../core/time.ts';
import { sources } from '../../data/sources.ts';

const domain = { 'site.domain': 'example-demo.com' } as const;
const wait = 2;

export default defineRule({
  id: 'domain-newly-registered',
  severity: 'hint',
  title: text('新注册或刚转入的域名', 'A new or newly moved domain'),
  why: text('有用户记录：注册或转入不满两天的域名，订单会停在“待提交管局”，到时自动提交。', 'Reported by an applicant: with a domain younger than two days the order waits before the administration and goes on by itself.'),
  source: sources.domainWait,
  needs: ['site.domain'],
  messages: {
    young: text('{registered} 才注册或转入，订单可能停在“待提交管局”到 {until}，不必重新提交', 'Registered or moved in on {registered}: the order may wait until {until}; do not submit again'),
  },
  check(_, { today, domainRegistered: registered }) {
    if (registered === undefined || registered > today) return 'unknown';
    const until = addDays(registered, wait);
    return today < until ? { message: 'young', data: { registered, until } } : 'pass';
  },
  examples: [
    { values: domain, facts: { today: '2026-11-24', domainRegistered: '2026-11-22' }, gives: 'pass' },
    { values: domain, facts: { today: '2026-11-24', domainRegistered: '2026-11-23' }, gives: 'young' },
    { values: domain, gives: 'unknown' },
  ],
});
