import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';

const subject = { 'subject.name': '虚构示例科技有限公司' } as const;

export default defineRule({
  id: 'open-order',
  severity: 'block',
  title: text('主办者没有别处的订单', 'No open order of the entity elsewhere'),
  why: text('一个主办者同时只能有一笔进行中的备案；另一笔没结束，这里提交不了。', 'An entity has one filing under way at a time; while another is open, this one cannot be submitted.'),
  source: sources.tencentRejections,
  needs: ['subject.name'],
  messages: {
    open: text('您记录了主办者在别处有未完成的订单。请先完成、撤回或放弃那一笔，再提交这里的', 'You noted an open order elsewhere. Finish, withdraw or abandon that one before submitting this'),
  },
  check(_, { openOrder }) {
    if (openOrder === undefined) return 'unknown';
    return openOrder ? { message: 'open' } : 'pass';
  },
  examples: [
    { values: subject, facts: { openOrder: false }, gives: 'pass' },
    { values: subject, facts: { openOrder: true }, gives: 'open' },
    { values: subject, gives: 'unknown' },
  ],
});
