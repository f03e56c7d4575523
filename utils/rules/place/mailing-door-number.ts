import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { hasDoor } from '../checks/places.ts';

export default defineRule({
  id: 'mailing-door-number',
  severity: 'warn',
  title: text('通信地址到门牌号', 'Mailing address down to the door'),
  why: text('地址不精确到门牌是常见的退回原因。', 'An address without a door number is a common reason for return.'),
  source: sources.aliyunRejections,
  needs: ['subject.mailingAddress'],
  messages: {
    vague: text('没有看到门牌号。请写到号、楼、室，例如 示例路1号1栋101室；没有门牌的写明参照位置', 'No door number is seen. Write street number, building and room, e.g. 示例路1号1栋101室; without one describe the place'),
  },
  check: (values) => (hasDoor(values['subject.mailingAddress'].slice(0, 1_000)) ? 'pass' : { message: 'vague' }),
  examples: [
    { values: { 'subject.mailingAddress': '示例路1号1栋101室' }, gives: 'pass' },
    { values: { 'subject.mailingAddress': '示例村三组' }, gives: 'pass' },
    { values: { 'subject.mailingAddress': '示例大厦B座' }, gives: 'pass' },
    { values: { 'subject.mailingAddress': '示例路' }, gives: 'vague' },
  ],
});
