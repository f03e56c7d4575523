import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { wideField, wideMessages } from '../checks/hygiene.ts';

export default defineRule({
  id: 'site-full-width',
  severity: 'hint',
  title: text('网站资料里的全角字符', 'Website data: full-width characters'),
  why: text('全角和半角的字母、数字在比对时是不同的字。', 'Full-width and half-width letters and digits are different characters in a comparison.'),
  source: sources.huaweiFiling,
  needs: ['site.name'],
  also: ['site.domain', 'site.homeUrl', 'site.remark', 'sitePrincipal.name', 'access.serviceCode'],
  seesBlank: true,
  messages: wideMessages,
  check: (values) => wideField(values, ['site.name', 'site.domain', 'site.homeUrl', 'site.remark', 'sitePrincipal.name', 'access.serviceCode']) ?? 'pass',
  examples: [
    { values: { 'site.name': '虚构示例（北京）科技有限公司' }, gives: 'pass' },
    { values: { 'site.name': '虚构Ａ1示例' }, gives: 'wide', fix: '虚构A1示例' },
    { values: { 'site.name': '', 'site.remark': '示例　１号' }, gives: 'wide', fix: '示例 1号' },
  ],
});
