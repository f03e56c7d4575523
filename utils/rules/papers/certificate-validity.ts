import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { addMonths } from '../../core/time.ts';
import { sources } from '../../data/sources.ts';
import { regionParts } from '../checks/places.ts';

const usualMonths = 3;
const licence = { 'subject.certificateType': '营业执照' } as const;
const shanghai = { ...licence, 'subject.region': '上海市/上海市/浦东新区' } as const;

export default defineRule({
  id: 'certificate-validity',
  severity: 'warn',
  title: text('主办者证件剩余有效期', 'Remaining validity of the certificate'),
  why: text('剩余不足三个月（上海六个月，2021）的证件多数管局不收。', 'Most administrations refuse less than three months (Shanghai six, 2021).'),
  source: sources.aliyunProvinces,
  needs: ['subject.certificateType'],
  also: ['subject.region'],
  messages: {
    short: text('主办者证件 {until} 到期，需晚于 {least}（至少剩 {months} 个月）。建议先换证', "The entity's certificate ends on {until}; after {least} is needed (at least {months} months). Better renew it first"),
  },
  check(values, { today, certificateExpires: until }) {
    if (until === undefined || until < today) return 'unknown';
    const months = regionParts(values['subject.region'] ?? '').province?.leastMonths?.value ?? usualMonths;
    const least = addMonths(today, months);
    return until > least ? 'pass' : { message: 'short', data: { until, least, months: String(months) } };
  },
  examples: [
    { values: licence, facts: { today: '2026-11-24', certificateExpires: '2027-02-25' }, gives: 'pass' },
    { values: licence, facts: { today: '2026-11-24', certificateExpires: '2027-02-24' }, gives: 'short' },
    { values: shanghai, facts: { today: '2026-11-24', certificateExpires: '2027-05-24' }, gives: 'short' },
    { values: licence, gives: 'unknown' },
  ],
});
