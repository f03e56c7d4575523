import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { hygieneMessages, oddField } from '../checks/hygiene.ts';

export default defineRule({
  id: 'subject-characters',
  severity: 'warn',
  title: text('主办者资料里看不见的字符', 'Entity data: unseen characters'),
  why: text('看不见的字符让“看着一样”的内容比对不上，也可能掩盖真实内容。', 'Unseen characters make equal-looking texts differ, and can hide what is really there.'),
  source: sources.unicodeControls,
  needs: ['subject.name'],
  also: ['subject.certificateAddress', 'subject.mailingAddress', 'subject.investor', 'subject.remark', 'principal.name'],
  seesBlank: true,
  messages: hygieneMessages,
  check: (values) => oddField(values, ['subject.name', 'subject.certificateAddress', 'subject.mailingAddress', 'subject.investor', 'subject.remark', 'principal.name']) ?? 'pass',
  examples: [
    { values: { 'subject.name': '虚构示例科技有限公司' }, gives: 'pass' },
    { values: { 'subject.name': '阿依古丽·买买提' }, gives: 'pass' },
    { values: { 'subject.name': '虚构\u202e示例' }, gives: 'bidi', fix: '虚构示例' },
    { values: { 'subject.name': '虚构\ud800示例' }, gives: 'broken', fix: '虚构示例' },
    { values: { 'subject.name': '虚构\u0000示例' }, gives: 'control', fix: '虚构示例' },
    { values: { 'subject.name': '', 'subject.remark': '虚构\u200b示例' }, gives: 'invisible', fix: '虚构示例' },
  ],
});
