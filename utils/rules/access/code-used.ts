import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';

const code = { 'access.serviceCode': 'a3f6d494-c6df' } as const;

export default defineRule({
  id: 'code-used',
  severity: 'block',
  title: text('服务码没有用过', 'A service number not used before'),
  why: text('一个服务码只能备案一次，取消接入或注销后也不能再用。', 'A service number files once; neither cancelling access nor deregistering frees it.'),
  source: sources.aliyunLimits,
  needs: ['access.serviceCode'],
  messages: {
    used: text('您记录了这个服务码已用于别的备案。请向实例所有者另要一个', 'You noted that this number was used for another filing. Get another from the owner of the instance'),
  },
  check(_, { codeUsed }) {
    if (codeUsed === undefined) return 'unknown';
    return codeUsed ? { message: 'used' } : 'pass';
  },
  examples: [
    { values: code, facts: { codeUsed: false }, gives: 'pass' },
    { values: code, facts: { codeUsed: true }, gives: 'used' },
    { values: code, gives: 'unknown' },
  ],
});
