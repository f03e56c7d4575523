import type { FilingType } from '../core/filing.ts';
import { text } from '../core/text.ts';
import type { Wait } from '../core/waiting.ts';
import { sources } from './sources.ts';

const opening: readonly FilingType[] = ['first', 'add-here', 'add-elsewhere'];
const verified: readonly FilingType[] = [...opening, 'access', 'change-subject', 'change-site', 'cancel-subject', 'cancel-site'];
const reviewed: readonly FilingType[] = [...opening, 'access', 'change-subject', 'change-site', 'change-access', 'cancel-access'];

/** What takes time on the way, in the order of the way (filing.md §6.1). The person's own time is not among it. */
export const waits: readonly Wait[] = [
  {
    id: 'domain-sync',
    when: { types: opening, answers: { 'domain-synced': false } },
    title: text('域名实名认证资料同步到工信部', 'Real-name data of the domain reaches MIIT'),
    least: { count: 3, unit: 'working-day' },
    most: { count: 5, unit: 'working-day' },
    note: text('从实名认证通过那天起；没认证的还要加上注册商审核的时间', 'From the day it was verified; before that the registrar’s own review'),
    source: sources.huaweiFiling,
    conflicts: [{ says: text('新注册或转入不满 2 天的域名，订单在“待提交管局”自动等（用户记录 2026-08）', 'A domain registered or moved less than 2 days ago waits in 待提交管局 by itself (a user’s record, 2026-08)'), source: sources.submissionReport }],
  },
  { id: 'provider-review', limit: 'provider-review', when: { types: [...reviewed, 'claim'] } },
  {
    id: 'submission',
    when: { types: [...verified, 'change-access', 'cancel-access'] },
    title: text('阿里云提交到管局', 'Alibaba Cloud submits to the administration'),
    least: { count: 0, unit: 'working-day' },
    most: { count: 1, unit: 'working-day' },
    source: sources.aliyunReview,
    conflicts: [],
  },
  { id: 'sms', limit: 'sms', when: { types: verified } },
  { id: 'administration-review', limit: 'administration-review', when: { types: [...opening, 'access', 'change-subject', 'change-site', 'change-access'] } },
  {
    id: 'administration-end',
    limit: 'administration-review',
    when: { types: ['cancel-subject', 'cancel-site', 'cancel-access'] },
    least: { count: 0, unit: 'working-day' },
    note: text('有的省当天生效，网站随即下线', 'In some provinces it takes effect the same day and the site goes offline'),
  },
];
