import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { addDays } from '../../core/time.ts';
import { sources } from '../../data/sources.ts';

const instance = { 'access.instance': 'i-example' } as const;
/** The review alone may take 20 working days. */
const leastDays = 30;

export default defineRule({
  id: 'instance-expires',
  severity: 'warn',
  title: text('实例剩余时间', 'Time left on the instance'),
  why: text('审核期间实例到期或释放，备案会被退回，通过的也会被取消接入。', 'If the instance ends during the review the order is returned; a filing already approved loses its access.'),
  source: sources.aliyunInstance,
  needs: ['access.instance'],
  messages: {
    expired: text('实例已于 {until} 到期。请先续费或换一个实例', 'The instance ended on {until}. Renew it or use another'),
    short: text('实例 {until} 到期，不到 {days} 天，审核可能没走完。请先续费', 'The instance ends on {until}, in less than {days} days; the review may not be over by then. Renew it first'),
  },
  check(_, { today, instanceExpires: until }) {
    if (until === undefined) return 'unknown';
    if (until < today) return { message: 'expired', data: { until } };
    return until < addDays(today, leastDays) ? { message: 'short', data: { until, days: String(leastDays) } } : 'pass';
  },
  examples: [
    { values: instance, facts: { today: '2026-11-24', instanceExpires: '2026-12-24' }, gives: 'pass' },
    { values: instance, facts: { today: '2026-11-24', instanceExpires: '2026-12-23' }, gives: 'short' },
    { values: instance, facts: { today: '2026-11-24', instanceExpires: '2026-11-23' }, gives: 'expired' },
    { values: instance, gives: 'unknown' },
  ],
});
