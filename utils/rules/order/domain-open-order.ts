import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';

const domain = { 'site.domain': 'example-demo.com' } as const;

export default defineRule({
  id: 'domain-open-order',
  severity: 'block',
  title: text('域名没有别处的订单', 'No open order of the domain elsewhere'),
  why: text('同一域名在两家服务商或两个账号下同时备案，会按“备案域名冲突”退回。', 'A domain filed through two providers or accounts at once is returned as a conflict.'),
  source: sources.tencentRejections,
  needs: ['site.domain'],
  messages: {
    open: text('您记录了这个域名在别处有未完成的订单。请先到那里完成、撤回或放弃', 'You noted that this domain is in an open order elsewhere. Finish, withdraw or abandon it there first'),
  },
  check(_, { domainOpenOrder }) {
    if (domainOpenOrder === undefined) return 'unknown';
    return domainOpenOrder ? { message: 'open' } : 'pass';
  },
  examples: [
    { values: domain, facts: { domainOpenOrder: false }, gives: 'pass' },
    { values: domain, facts: { domainOpenOrder: true }, gives: 'open' },
    { values: domain, gives: 'unknown' },
  ],
});
