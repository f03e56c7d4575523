import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';

const domain = { 'site.domain': 'example-demo.com' } as const;

export default defineRule({
  id: 'domain-filed',
  severity: 'warn',
  title: text('域名是否已有备案', 'Whether the domain is filed already'),
  why: text('已有备案号的域名不能再新增网站：同一主体走新增接入，别的主体名下要先注销。', 'A domain with a number cannot be added again: the same entity adds access; under another entity it is deregistered first.'),
  source: sources.aliyunRejections,
  needs: ['site.domain'],
  messages: {
    filed: text('您记录了这个域名已有备案号。是本主体的走“新增接入”；是别人的，请原主体先注销', 'You noted that this domain has a number. If it is this entity’s, add access; if another’s, it must deregister first'),
  },
  check(_, { domainFiled }) {
    if (domainFiled === undefined) return 'unknown';
    return domainFiled ? { message: 'filed' } : 'pass';
  },
  examples: [
    { values: domain, facts: { domainFiled: false }, gives: 'pass' },
    { values: domain, facts: { domainFiled: true }, gives: 'filed' },
    { values: domain, gives: 'unknown' },
  ],
});
