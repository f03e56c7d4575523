import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';

const domain = { 'site.domain': 'example-demo.com' } as const;

export default defineRule({
  id: 'mainland-needed',
  severity: 'hint',
  title: text('是否需要备案', 'Whether a filing is needed'),
  why: text('备案只针对境内提供服务的网站；只用境外节点的不需要，备了反而可能被取消。', 'A filing is for sites served from the mainland; those abroad need none, and one that is made may be revoked.'),
  source: sources.aliyunDomainFaq,
  needs: ['site.domain'],
  messages: {
    abroad: text('域名只解析到境外节点。不打算迁到境内的话，这次备案没有必要', 'The domain resolves abroad only. Unless it will move to the mainland, this filing is not needed'),
  },
  check(_, { overseasOnly, domainFiled }) {
    if (overseasOnly === undefined) return 'unknown';
    return overseasOnly && domainFiled !== true ? { message: 'abroad' } : 'pass';
  },
  examples: [
    { values: domain, facts: { overseasOnly: false }, gives: 'pass' },
    { values: domain, facts: { overseasOnly: true }, gives: 'abroad' },
    { values: domain, gives: 'unknown' },
  ],
});
