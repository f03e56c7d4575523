import { addWorkingDays, calendarOf } from '../../core/calendar.ts';
import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { holidays } from '../../data/holidays.ts';
import { sources } from '../../data/sources.ts';

const domain = { 'site.domain': 'example-demo.com' } as const;
const calendar = calendarOf(holidays);
/** A holder reaches MIIT's store within 3–5 working days; before the third it is certainly too early. */
const wait = 3;

export default defineRule({
  id: 'domain-verified',
  severity: 'warn',
  title: text('实名认证已入库', 'Real-name data has arrived'),
  why: text('实名信息要 3–5 个工作日才进工信部的库；没入库就提交，会按“域名未实名认证”退回。', "Real-name data takes 3–5 working days to reach MIIT's store; earlier the domain counts as unverified."),
  source: sources.huaweiFiling,
  needs: ['site.domain'],
  messages: {
    early: text('{verified} 才通过实名认证，信息可能还没入库。建议 {ready} 起提交', 'Verified on {verified}; the data may not have arrived yet. Better submit from {ready}'),
    future: text('填写的认证日 {verified} 还没到，请核对', 'The day given, {verified}, lies ahead; compare it'),
  },
  check(_, { today, domainVerified: verified }) {
    if (verified === undefined) return 'unknown';
    if (verified > today) return { message: 'future', data: { verified } };
    const ready = addWorkingDays(verified, wait, calendar).day;
    return today < ready ? { message: 'early', data: { verified, ready } } : 'pass';
  },
  examples: [
    { values: domain, facts: { today: '2026-11-24', domainVerified: '2026-11-19' }, gives: 'pass' },
    { values: domain, facts: { today: '2026-11-24', domainVerified: '2026-11-20' }, gives: 'early' },
    { values: domain, facts: { today: '2026-11-24', domainVerified: '2026-11-25' }, gives: 'future' },
    { values: domain, gives: 'unknown' },
  ],
});
