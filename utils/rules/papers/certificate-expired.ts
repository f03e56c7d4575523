import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';

const licence = { 'subject.certificateType': '营业执照' } as const;

export default defineRule({
  id: 'certificate-expired',
  severity: 'block',
  title: text('主办者证件未过期', 'Certificate not expired'),
  why: text('过期证件一律退回。', 'An expired certificate is always returned.'),
  source: sources.aliyunProvinces,
  needs: ['subject.certificateType'],
  messages: {
    expired: text('主办者证件已于 {until} 到期。请先换发，再备案', "The entity's certificate expired on {until}. Renew it before filing"),
  },
  check(_, { today, certificateExpires: until }) {
    if (until === undefined) return 'unknown';
    return until < today ? { message: 'expired', data: { until } } : 'pass';
  },
  examples: [
    { values: licence, facts: { today: '2026-11-24', certificateExpires: '2026-11-24' }, gives: 'pass' },
    { values: licence, facts: { today: '2026-11-24', certificateExpires: '2026-11-23' }, gives: 'expired' },
    { values: licence, gives: 'unknown' },
  ],
});
