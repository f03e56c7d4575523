import { lengthOf } from '../../core/identity-text.ts';
import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';

export default defineRule({
  id: 'site-name-length',
  severity: 'block',
  title: text('网站名称至少三个字', 'Website name of at least three characters'),
  why: text('不足三个字的名称会被退回。', 'A shorter name is returned.'),
  source: sources.huaweiFiling,
  needs: ['site.name'],
  messages: {
    short: text('名称只有 {count} 个字，至少三个字', 'The name has {count} characters; three are the least'),
  },
  check(values) {
    const count = lengthOf(values['site.name'].slice(0, 1_000));
    return count < 3 ? { message: 'short', data: { count: String(count) } } : 'pass';
  },
  examples: [
    { values: { 'site.name': '虚构示例科技官网' }, gives: 'pass' },
    { values: { 'site.name': '檐下记' }, gives: 'pass' },
    { values: { 'site.name': '示例' }, gives: 'short' },
    { values: { 'site.name': '𠮷𠮷' }, gives: 'short' },
  ],
});
