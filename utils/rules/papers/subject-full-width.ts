import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { wideField, wideMessages } from '../checks/hygiene.ts';

export default defineRule({
  id: 'subject-full-width',
  severity: 'hint',
  title: text('主办者资料里的全角字符', 'Entity data: full-width characters'),
  why: text('全角和半角的字母、数字在比对时是不同的字。', 'Full-width and half-width letters and digits are different characters in a comparison.'),
  source: sources.huaweiFiling,
  needs: ['subject.name'],
  also: ['subject.certificateAddress', 'subject.mailingAddress', 'subject.investor', 'subject.remark', 'principal.name'],
  seesBlank: true,
  messages: wideMessages,
  check: (values) => wideField(values, ['subject.name', 'subject.certificateAddress', 'subject.mailingAddress', 'subject.investor', 'subject.remark', 'principal.name']) ?? 'pass',
  examples: [
    { values: { 'subject.name': '虚构示例（北京）科技有限公司' }, gives: 'pass' },
    { values: { 'subject.name': '虚构Ａ1示例' }, gives: 'wide', fix: '虚构A1示例' },
    { values: { 'subject.name': '', 'subject.remark': '示例　１号' }, gives: 'wide', fix: '示例 1号' },
  ],
});
