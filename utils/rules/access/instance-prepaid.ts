import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';

const instance = { 'access.instance': 'i-example' } as const;

export default defineRule({
  id: 'instance-prepaid',
  severity: 'warn',
  title: text('实例是包年包月', 'A subscription instance'),
  why: text('按量付费的实例随时会释放，没有备案服务码可申请。', 'Pay-as-you-go instances can vanish at any time and have no service numbers to apply for.'),
  source: sources.aliyunServiceCode,
  needs: ['access.instance'],
  messages: {
    metered: text('您记录了实例是按量付费。请转为包年包月（ECS 至少 3 个月）后再申请服务码', 'You noted pay-as-you-go. Change it to a subscription (ECS: three months at least), then apply for the number'),
  },
  check(_, { instancePrepaid }) {
    if (instancePrepaid === undefined) return 'unknown';
    return instancePrepaid ? 'pass' : { message: 'metered' };
  },
  examples: [
    { values: instance, facts: { instancePrepaid: true }, gives: 'pass' },
    { values: instance, facts: { instancePrepaid: false }, gives: 'metered' },
    { values: instance, gives: 'unknown' },
  ],
});
