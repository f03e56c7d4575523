import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';

const domain = { 'site.domain': 'example-demo.com' } as const;

export default defineRule({
  id: 'filed-domain-serves',
  severity: 'warn',
  title: text('已备案域名解析到境内并有内容', 'A filed domain serves from the mainland'),
  why: text('备案后长期打不开，或只指向境外，会被当作空壳网站取消接入或注销。', 'A filed domain that stays closed, or points abroad only, counts as an empty record and loses its access or its number.'),
  source: sources.aliyunLimits,
  needs: ['site.domain'],
  messages: {
    closed: text('域名已有备案号却打不开网站。请解析到境内的阿里云实例并放上内容', 'The domain has a number but opens no site. Point it to a mainland instance of Alibaba Cloud and put content there'),
    abroad: text('域名已有备案号却只解析到境外节点，备案可能被取消。请至少有一条解析到境内', 'The domain has a number but resolves abroad only; the filing may be revoked. Keep at least one record on the mainland'),
  },
  check(_, { domainFiled, opensNow, overseasOnly }) {
    if (domainFiled === false) return 'pass';
    if (domainFiled === undefined) return 'unknown';
    if (overseasOnly === true) return { message: 'abroad' };
    if (opensNow === undefined) return 'unknown';
    return opensNow ? 'pass' : { message: 'closed' };
  },
  examples: [
    { values: domain, facts: { domainFiled: true, opensNow: true, overseasOnly: false }, gives: 'pass' },
    { values: domain, facts: { domainFiled: false }, gives: 'pass' },
    { values: domain, facts: { domainFiled: true, opensNow: false }, gives: 'closed' },
    { values: domain, facts: { domainFiled: true, opensNow: true, overseasOnly: true }, gives: 'abroad' },
    { values: domain, gives: 'unknown' },
  ],
});
