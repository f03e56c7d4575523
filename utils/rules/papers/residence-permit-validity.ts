import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { addMonths } from '../../core/time.ts';
import { sources } from '../../data/sources.ts';
import { isIndividual } from '../checks/options.ts';
import { regionParts } from '../checks/places.ts';

const usualMonths = 3;
const at = (region: string) => ({ 'subject.nature': '个人', 'subject.region': region });

export default defineRule({
  id: 'residence-permit-validity',
  severity: 'warn',
  title: text('居住证剩余有效期', 'Remaining validity of the residence permit'),
  why: text('外省个人靠居住证备案，快到期的居住证多数管局不收。', 'Individuals of another province file on their residence permit; one about to end is mostly refused.'),
  source: sources.qingcloudProvinces,
  needs: ['subject.region', 'subject.nature'],
  messages: {
    expired: text('居住证已于 {until} 到期。请先签注或换证', 'The residence permit ended on {until}. Renew it first'),
    short: text('居住证 {until} 到期，需晚于 {least}（至少剩 {months} 个月）', 'The residence permit ends on {until}; after {least} is needed (at least {months} months)'),
  },
  check(values, { today, residencePermitExpires: until }) {
    if (isIndividual(values['subject.nature']) === false) return 'pass';
    if (until === undefined) return 'unknown';
    if (until < today) return { message: 'expired', data: { until } };
    const months = regionParts(values['subject.region']).province?.permitMonths?.value ?? usualMonths;
    const least = addMonths(today, months);
    return until > least ? 'pass' : { message: 'short', data: { until, least, months: String(months) } };
  },
  examples: [
    { values: at('上海市/上海市/浦东新区'), facts: { today: '2026-11-24', residencePermitExpires: '2026-12-25' }, gives: 'pass' },
    { values: { ...at('浙江省/杭州市/西湖区'), 'subject.nature': '企业' }, gives: 'pass' },
    { values: at('浙江省/杭州市/西湖区'), facts: { today: '2026-11-24', residencePermitExpires: '2027-02-24' }, gives: 'short' },
    { values: at('浙江省/杭州市/西湖区'), facts: { today: '2026-11-24', residencePermitExpires: '2026-11-23' }, gives: 'expired' },
    { values: at('浙江省/杭州市/西湖区'), gives: 'unknown' },
  ],
});
