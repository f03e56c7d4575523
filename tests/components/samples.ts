import type { Survey } from '../../utils/core/fill.ts';
import type { Order, Stage, Stay } from '../../utils/core/order.ts';
import type { Profile } from '../../utils/core/profile.ts';
import { day, hour } from '../../utils/core/time.ts';

/** The morning of Tuesday, 24 November 2026, in China. */
export const now = Date.parse('2026-11-24T10:42:00+08:00');

export const company: Profile = {
  id: 'company',
  account: 'demo-agency-03',
  createdAt: now - 40 * day,
  updatedAt: now - 2 * day,
  values: {
    'subject.name': '虚构示例科技有限公司',
    'subject.nature': '企业',
    'subject.certificateType': '营业执照',
    'subject.certificateNumber': '91440199MA5X000061',
    'subject.mailingAddress': '示例路1号1栋101室',
    'principal.name': '张三',
    'principal.idNumber': '11019919000101001X',
    'principal.mobile': '19900000000',
    'principal.emergencyPhone': '19900000007',
    'principal.email': 'zhang@example.com',
  },
  sites: [
    { id: 'site-1', values: { 'site.domain': 'example-demo.com', 'site.name': '虚构示例科技官网' }, domainExpires: '2027-12-31' },
    { id: 'site-2', values: { 'site.domain': 'sample-shop.cn' } },
  ],
};

export const person: Profile = {
  id: 'person',
  createdAt: now - 90 * day,
  updatedAt: now - 30 * day,
  values: { 'subject.name': '王五', 'subject.nature': '个人', 'subject.certificateNumber': '11019919000101001X' },
  sites: [{ id: 'site-3', values: { 'site.domain': 'ride-notes.cn' }, domainExpires: '2026-12-10' }],
};

type Slot = Survey['slots'][number];
const slot = (field: Slot['field'], value: string): Slot => ({ field, kind: 'text', value });

export const survey: Survey = {
  page: 'wizard.subject',
  account: 'demo-agency-03',
  order: '2034805095182',
  slots: [
    slot('subject.name', '虚构示例科技有限公司'),
    slot('subject.mailingAddress', '示例路'),
    slot('principal.name', ''),
    slot('principal.mobile', '19900000000'),
    slot('principal.emergencyPhone', '19900000000'),
    slot('principal.email', ''),
  ],
  unread: [{ field: 'principal.idNumber', reason: 'ambiguous' }],
  untouched: [{ label: '验证码', reason: 'sms-code' }],
};

/** Seen from so long ago until so long ago. */
export const stay = (stage: Stage, label: string, [from, to]: readonly [number, number]): Stay => ({ stage, label, firstSeen: now - from, lastSeen: now - to });

export const smsOrder: Order = {
  account: 'demo-agency-03',
  order: '2034805095182',
  type: '首次备案',
  subject: '虚构示例科技有限公司',
  domain: 'example-demo.com',
  createdAt: now - 9 * day,
  stays: [stay('draft', '草稿', [9 * day, 2 * day]), stay('awaiting-submission', '待提交管局', [2 * day, 20 * hour]), stay('sms', '工信部短信核验', [20 * hour, hour])],
};

export const draftOrder: Order = {
  account: 'sample-trade',
  order: '2034805095183',
  subject: '样例贸易（虚构）',
  domain: 'sample-trade.cn',
  createdAt: now - 40 * day,
  stays: [stay('draft', '草稿', [40 * day, 3 * day])],
};

export const overdueOrder: Order = { ...draftOrder, account: 'late', order: '2034805095199', createdAt: now - 47 * day };

export const approvedOrder: Order = {
  account: 'food',
  order: '2034805095185',
  subject: '示例餐饮（虚构）',
  createdAt: now - 50 * day,
  stays: [stay('administration-review', '管局审核', [20 * day, 9 * day]), stay('approved', '备案成功', [8 * day, day])],
  contradiction: { stage: 'draft', label: '草稿', at: now - hour },
};
