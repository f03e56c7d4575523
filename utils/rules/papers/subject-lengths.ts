import { lengthOf } from '../../core/identity-text.ts';
import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';

/** Most characters of each field in one provider's published interface, which follows MIIT's. */
const most = {
  'subject.name': 255,
  'subject.certificateNumber': 255,
  'subject.certificateAddress': 1024,
  'subject.mailingAddress': 1024,
  'subject.investor': 255,
  'subject.remark': 1024,
} as const;
const limits = Object.entries(most) as [keyof typeof most, number][];

export default defineRule({
  id: 'subject-lengths',
  severity: 'warn',
  title: text('主办者各项的长度', "Lengths of the entity's fields"),
  why: text('超过管局接口的长度会被截断或整单报错。', "What is longer than the administration's interface takes is cut, or stops the whole order."),
  source: sources.huaweiSubject,
  needs: ['subject.name'],
  also: ['subject.certificateNumber', 'subject.certificateAddress', 'subject.mailingAddress', 'subject.investor', 'subject.remark'],
  messages: {
    long: text('有 {count} 个字符，最多 {most} 个。多半是粘贴进了别的内容，请删减', '{count} characters, {most} at most. Something else was probably pasted in; shorten it'),
  },
  check(values) {
    for (const [field, limit] of limits) {
      const value = values[field] ?? '';
      if (value.length <= limit) continue;
      const count = lengthOf(value.slice(0, 4 * limit));
      if (count > limit) return { message: 'long', data: { count: value.length > 4 * limit ? `${count}+` : String(count), most: String(limit) }, at: field };
    }
    return 'pass';
  },
  examples: [
    { values: { 'subject.name': '虚构示例科技有限公司', 'subject.remark': '' }, gives: 'pass' },
    { values: { 'subject.name': '虚'.repeat(255) }, gives: 'pass' },
    { values: { 'subject.name': '虚'.repeat(256) }, gives: 'long' },
    { values: { 'subject.name': '虚构示例科技有限公司', 'subject.investor': '资'.repeat(256) }, gives: 'long' },
  ],
});
