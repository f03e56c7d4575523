import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';

const subject = { 'subject.name': '虚构示例科技有限公司' } as const;

export default defineRule({
  id: 'filed-sites-in-order',
  severity: 'block',
  title: text('已备案网站状态正常', 'Filed sites in order'),
  why: text(
    '管局审核新订单时会打开该主体名下已备案的网站；有一个打不开或没挂备案号，新订单就会退回。',
    'With every new order the administration opens the sites already filed; one that fails or shows no number returns the order.',
  ),
  source: sources.aliyunRejections,
  needs: ['subject.name'],
  messages: {
    disorder: text(
      '您记录了已备案网站有的打不开或没有备案号。请先让每个网站能打开、页脚有备案号并链接 beian.miit.gov.cn；不用的先注销',
      'You noted that a filed site fails or shows no number. Let each open with its number linked to beian.miit.gov.cn first; deregister those out of use',
    ),
  },
  check(_, { filedSites, filedSitesInOrder }) {
    if (filedSites === 0 || filedSitesInOrder === true) return 'pass';
    return filedSitesInOrder === undefined ? 'unknown' : { message: 'disorder' };
  },
  examples: [
    { values: subject, facts: { filedSites: 0 }, gives: 'pass' },
    { values: subject, facts: { filedSites: 2, filedSitesInOrder: true }, gives: 'pass' },
    { values: subject, facts: { filedSites: 2, filedSitesInOrder: false }, gives: 'disorder' },
    { values: subject, gives: 'unknown' },
  ],
});
