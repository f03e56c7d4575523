import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';

const domain = { 'site.domain': 'example-demo.com' } as const;

export default defineRule({
  id: 'opens-before-approval',
  severity: 'block',
  title: text('通过前网站不开放', 'Closed until approved'),
  why: text('未备案就能打开的网站属于先行开通，管局直接退回，还可能处罚。', 'A site that opens without a filing has gone ahead of it; the administration returns the order and may fine.'),
  source: sources.huaweiFiling,
  needs: ['site.domain'],
  messages: {
    open: text('您记录了这个域名现在能打开网站，而它还没有备案号。请暂停解析或关闭网站，通过后再开', 'You noted that this domain opens a site and has no number yet. Pause its DNS record or close the site until it is approved'),
  },
  check(_, { opensNow, domainFiled }) {
    if (opensNow === undefined) return 'unknown';
    if (!opensNow || domainFiled === true) return 'pass';
    return { message: 'open' };
  },
  examples: [
    { values: domain, facts: { opensNow: false }, gives: 'pass' },
    { values: domain, facts: { opensNow: true, domainFiled: true }, gives: 'pass' },
    { values: domain, facts: { opensNow: true }, gives: 'open' },
    { values: domain, gives: 'unknown' },
  ],
});
