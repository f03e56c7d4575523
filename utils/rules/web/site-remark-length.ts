import { lengthOf } from '../../core/identity-text.ts';
import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';

const most = 200;

export default defineRule({
  id: 'site-remark-length',
  severity: 'hint',
  title: text('备注长度', 'Length of the remarks'),
  why: text('各家上限不同（微信 200 字，华为 1024 字），过长可能被截断。', 'Limits differ (WeChat 200, Huawei 1,024 characters); a long text may be cut.'),
  source: sources.wechatFiling,
  needs: ['site.remark'],
  messages: {
    long: text('备注有 {count} 个字，超过 200 字可能被截断', 'The remarks have {count} characters; beyond 200 they may be cut'),
  },
  check(values) {
    const count = lengthOf(values['site.remark']);
    return count > most ? { message: 'long', data: { count: String(count) } } : 'pass';
  },
  examples: [
    { values: { 'site.remark': '个人网站，用于记录我的骑行路线与摄影笔记。' }, gives: 'pass' },
    { values: { 'site.remark': '记录骑行与摄影。'.repeat(26) }, gives: 'long' },
  ],
});
