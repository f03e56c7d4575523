import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { addDays, addMonths, type Day } from '../../core/time.ts';
import type { Province } from '../../data/provinces.ts';
import { sources } from '../../data/sources.ts';
import { regionParts } from '../checks/places.ts';

const usualMonths = 3;
const domain = { 'site.domain': 'example-demo.com' } as const;
const today = '2026-11-24';

interface Least {
  readonly until: Day;
  readonly zh: string;
  readonly en: string;
}

/** The last day that is too early, and the span in words. */
function leastOf(province: Province | undefined, from: Day): Least {
  const days = province?.domainDays?.value;
  if (days !== undefined) return { until: addDays(from, days), zh: `${days} 天`, en: `${days} days` };
  const months = province?.leastMonths?.value ?? usualMonths;
  return { until: addMonths(from, months), zh: `${months} 个月`, en: `${months} months` };
}

export default defineRule({
  id: 'domain-validity',
  severity: 'warn',
  title: text('域名剩余有效期', 'Remaining registration of the domain'),
  why: text('多数管局要求域名剩余三个月以上（山东 45 天，上海曾要求六个月），不足会退回。', 'Most administrations want more than three months (Shandong 45 days, Shanghai once six months), or return the order.'),
  source: sources.aliyunProvinces,
  needs: ['site.domain'],
  also: ['subject.region'],
  messages: {
    short: text('域名 {until} 到期，需晚于 {least}（{span}）。建议先续费', 'The name ends on {until}; after {least} is needed ({spanEn}). Better renew it first'),
  },
  check(values, facts) {
    const { domainExpires: until } = facts;
    if (until === undefined || until < facts.today) return 'unknown';
    const least = leastOf(regionParts(values['subject.region'] ?? '').province, facts.today);
    if (until > least.until) return 'pass';
    return { message: 'short', data: { until, least: least.until, span: least.zh, spanEn: least.en } };
  },
  examples: [
    { values: domain, facts: { today, domainExpires: '2027-02-25' }, gives: 'pass' },
    { values: { ...domain, 'subject.region': '山东省/济南市/历下区' }, facts: { today, domainExpires: '2027-01-09' }, gives: 'pass' },
    { values: domain, facts: { today, domainExpires: '2027-02-24' }, gives: 'short' },
    { values: { ...domain, 'subject.region': '山东省/济南市/历下区' }, facts: { today, domainExpires: '2027-01-08' }, gives: 'short' },
    { values: { ...domain, 'subject.region': '上海市/上海市/浦东新区' }, facts: { today, domainExpires: '2027-05-24' }, gives: 'short' },
    { values: domain, gives: 'unknown' },
  ],
});
