import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';

const instance = { 'access.instance': 'i-example' } as const;

export default defineRule({
  id: 'instance-mainland',
  severity: 'block',
  title: text('实例在中国内地', 'An instance on the mainland'),
  why: text('备案绑定内地实例的公网 IP；香港和海外实例不需要备案，也拿不到服务码。', 'A filing is bound to a mainland instance; those in Hong Kong or abroad need none and get no service number.'),
  source: sources.aliyunInstance,
  needs: ['access.instance'],
  messages: {
    abroad: text('您记录了实例不在中国内地。请换内地地域的实例再备案', 'You noted that the instance is not on the mainland. Use one in a mainland region'),
  },
  check(_, { instanceMainland }) {
    if (instanceMainland === undefined) return 'unknown';
    return instanceMainland ? 'pass' : { message: 'abroad' };
  },
  examples: [
    { values: instance, facts: { instanceMainland: true }, gives: 'pass' },
    { values: instance, facts: { instanceMainland: false }, gives: 'abroad' },
    { values: instance, gives: 'unknown' },
  ],
});
