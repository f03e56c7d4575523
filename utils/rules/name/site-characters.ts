import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { hygieneMessages, oddField } from '../checks/hygiene.ts';

export default defineRule({
  id: 'site-characters',
  severity: 'warn',
  title: text('网站资料里看不见的字符', 'Website data: unseen characters'),
  why: text('看不见的字符让“看着一样”的内容比对不上，也可能掩盖真实内容。', 'Unseen characters make equal-looking texts differ, and can hide what is really there.'),
  source: sources.unicodeControls,
  needs: ['site.name'],
  also: ['site.domain', 'site.homeUrl', 'site.remark', 'sitePrincipal.name', 'access.serviceCode'],
  seesBlank: true,
  messages: hygieneMessages,
  check: (values) => oddField(values, ['site.name', 'site.domain', 'site.homeUrl', 'site.remark', 'sitePrincipal.name', 'access.serviceCode']) ?? 'pass',
  examples: [
    { values: { 'site.name': '虚构示例科技官网' }, gives: 'pass' },
    { values: { 'site.name': '阿依古丽·买买提' }, gives: 'pass' },
    { values: { 'site.name': '虚构\u202e示例' }, gives: 'bidi', fix: '虚构示例' },
    { values: { 'site.name': '虚构\ud800示例' }, gives: 'broken', fix: '虚构示例' },
    { values: { 'site.name': '虚构\u0000示例' }, gives: 'control', fix: '虚构示例' },
    { values: { 'site.name': '', 'site.remark': '虚构\u200b示例' }, gives: 'invisible', fix: '虚构示例' },
  ],
});
