import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';

const most = 1_024;

export default defineRule({
  id: 'app-remark-length',
  severity: 'warn',
  title: text('App 备注长度', 'Length of the app’s remarks'),
  why: text('超出管局接口的长度会被截断，写在后面的说明就没了。', "What is longer than the administration's interface takes is cut, and the explanation at the end is lost."),
  source: sources.huaweiSubject,
  needs: ['app.remark'],
  messages: {
    long: text('有 {count} 个字符，最多 {most} 个，请删减', '{count} characters, {most} at most; shorten it'),
  },
  check: (values) => (values['app.remark'].trim().length <= most ? 'pass' : { message: 'long', data: { count: String(values['app.remark'].trim().length), most: String(most) } }),
  examples: [
    { values: { 'app.remark': '记录骑行路线的工具' }, gives: 'pass' },
    { values: { 'app.remark': '骑'.repeat(1_025) }, gives: 'long' },
  ],
});
