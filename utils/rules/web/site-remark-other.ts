import { lengthOf } from '../../core/identity-text.ts';
import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { contentCodes } from '../checks/options.ts';

const other = '8388608';
const least = 20;
const of = (content: string, remark: string) => ({ 'site.content': content, 'site.remark': remark });

export default defineRule({
  id: 'site-remark-other',
  severity: 'block',
  title: text('选“其他”要写备注', 'Content “other” needs a remark'),
  why: text('网站内容选了“其他”，备注要用至少 20 个字说明网站做什么，否则控制台不放行。', 'With content “other” the remarks have to say in 20 characters or more what the site does; the console lets nothing else through.'),
  source: sources.aliyunConsole,
  needs: ['site.remark', 'site.content'],
  seesBlank: true,
  messages: {
    blank: text('网站内容选了“其他”，备注不能为空。请用至少 20 个字写明网站实际内容', 'Content is “other”, so the remarks cannot be empty. Say in at least 20 characters what the site really holds'),
    short: text('网站内容选了“其他”，备注只有 {count} 个字，至少 20 个字', 'Content is “other”, and the remarks have {count} characters; 20 are the least'),
  },
  check(values) {
    if (values['site.content'].trim() === '') return 'unknown';
    if (!contentCodes(values['site.content']).includes(other)) return 'pass';
    const count = lengthOf(values['site.remark'].slice(0, 5_000));
    if (count === 0) return { message: 'blank' };
    return count < least ? { message: 'short', data: { count: String(count) } } : 'pass';
  },
  examples: [
    { values: of('其他', '个人网站，用于记录我的骑行路线与摄影笔记，不涉及经营。'), gives: 'pass' },
    { values: of('单位门户网站', ''), gives: 'pass' },
    { values: of('', ''), gives: 'unknown' },
    { values: of('综合门户、其他', ''), gives: 'blank' },
    { values: of('其他', '骑行笔记'), gives: 'short' },
  ],
});
