import type { Level, Limits, Unit } from '../core/limit.ts';
import { text } from '../core/text.ts';
import { sources } from './sources.ts';

const after = (id: string, count: number, unit: Unit): Level => ({ id, after: { count, unit } });
const before = (id: string, count: number, unit: Unit): Level => ({ id, before: { count, unit } });

const expiry = [before('90d', 90, 'day'), before('30d', 30, 'day'), before('7d', 7, 'day')];

/** The longest usual life up to the end of the public-security filing: 45 days, 20 working days (about 30), 30 days. */
const oldFiling = { count: 105, unit: 'day' } as const;

const renewPaper = text('换新证件后修改备案信息', 'Renew it, then modify the filing');

/** Every limit that a deadline comes from (filing.md §6.1). What texts disagree on is kept as a conflict, not averaged. */
export const limits: Limits = {
  orders: [
    {
      kind: 'order-life',
      nature: 'duty',
      during: [
        'draft', 'provider-review', 'provider-rejected', 'photo', 'mail', 'awaiting-submission', 'sms-rejected',
        'administration-rejected', 'unknown',
      ],
      start: 'created',
      most: { count: 45, unit: 'day' },
      title: text('备案订单有效期', 'Life of the filing order'),
      action: text('在订单被自动删除前提交到管局', 'Get it submitted to the administration before it is deleted'),
      note: text(
        '45 天：同一页面既说“自创建起”，又说“45 天未更新”；按更早的创建时间计算',
        '45 days: the same page says both "from creation" and "without an update"; counted from creation, the earlier',
      ),
      levels: [after('day-30', 30, 'day'), after('day-40', 40, 'day'), after('day-44', 44, 'day')],
      source: sources.aliyunOrderLife,
      confidence: 'high',
      conflicts: [
        { says: text('订单 45 天未更新则自动删除', 'Deleted after 45 days without an update'), source: sources.aliyunReview },
        { says: text('自订单创建起 45 天未提交管局则自动删除', 'Deleted 45 days after creation if not submitted'), source: sources.aliyunOrderLife },
      ],
    },
    {
      kind: 'provider-review',
      nature: 'expected',
      during: ['provider-review'],
      start: 'entered',
      least: { count: 1, unit: 'working-day' },
      most: { count: 2, unit: 'working-day' },
      title: text('阿里云初审', 'Review by Alibaba Cloud'),
      action: text('保持手机畅通，留意审核电话', 'Keep the phone reachable: reviewers may call'),
      levels: [],
      source: sources.aliyunFilingChapter,
      confidence: 'high',
      conflicts: [
        { says: text('约 1 个工作日', 'About 1 working day'), source: sources.aliyunReview },
        { says: text('1–3 个工作日', '1–3 working days'), source: sources.aliyunAdvisor },
      ],
    },
    {
      kind: 'sms',
      nature: 'duty',
      during: ['sms'],
      start: 'entered',
      most: { count: 24, unit: 'hour' },
      title: text('工信部短信核验', 'SMS verification by the ministry'),
      action: text('到 beian.miit.gov.cn 完成短信核验', 'Complete the SMS verification at beian.miit.gov.cn'),
      levels: [after('start', 0, 'hour'), before('12h', 12, 'hour'), before('3h', 3, 'hour'), before('1h', 1, 'hour')],
      source: sources.aliyunSmsCheck,
      confidence: 'high',
      conflicts: [{ says: text('48 小时（2020-08-17 前，七个省区）', '48 hours (before 2020-08-17, seven regions)'), source: sources.aliyunAddWebsite }],
    },
    {
      kind: 'administration-review',
      nature: 'expected',
      during: ['administration-review'],
      start: 'entered',
      least: { count: 1, unit: 'working-day' },
      most: { count: 20, unit: 'working-day' },
      title: text('管局审核', 'Review by the administration'),
      action: text('等待短信和邮件通知，无需操作', 'Wait for the SMS and e-mail; nothing to do'),
      levels: [after('day-15', 15, 'working-day'), after('day-20', 20, 'working-day')],
      source: sources.aliyunReview,
      confidence: 'high',
      conflicts: [
        { says: text('3–20 个工作日', '3–20 working days'), source: sources.aliyunAddWebsite },
        { says: text('7–20 个工作日', '7–20 working days'), source: sources.huaweiReviewTime },
      ],
    },
    {
      kind: 'footer',
      nature: 'duty',
      during: ['approved'],
      start: 'entered',
      most: { count: 0, unit: 'day' },
      title: text('页脚标注备案号', 'Filing number in the footer'),
      action: text('网站开通即在首页底部标注备案号并链接到 beian.miit.gov.cn', 'Once the site opens, show the number in the footer, linked to beian.miit.gov.cn'),
      levels: [after('start', 0, 'hour')],
      source: sources.miitOrder33,
      confidence: 'high',
      conflicts: [],
      staleAfter: oldFiling,
      settledBy: 'add-website/after-footer',
    },
    {
      kind: 'public-security',
      nature: 'duty',
      during: ['approved'],
      start: 'entered',
      most: { count: 30, unit: 'day' },
      title: text('公安联网备案', 'Public-security filing'),
      action: text('到 beian.mps.gov.cn 提交公安联网备案', 'File at beian.mps.gov.cn'),
      note: text('30 天自网站开通起算；开通时间未知，按备案通过起算', '30 days from the opening of the site; that is not known, so counted from approval'),
      levels: [after('start', 0, 'hour'), before('10d', 10, 'day'), before('3d', 3, 'day')],
      source: sources.aliyunPolice,
      confidence: 'high',
      conflicts: [],
      staleAfter: oldFiling,
      settledBy: 'add-website/after-public-security',
    },
  ],
  papers: [
    {
      kind: 'certificate',
      title: text('主办者证件到期', "The entity's certificate expires"),
      action: renewPaper,
      levels: expiry,
      source: sources.huaweiFiling,
      confidence: 'medium',
      conflicts: [],
    },
    {
      kind: 'principal-id',
      title: text('主体负责人证件到期', "The entity principal's ID expires"),
      action: renewPaper,
      levels: expiry,
      source: sources.huaweiFiling,
      confidence: 'medium',
      conflicts: [],
    },
    {
      kind: 'site-principal-id',
      title: text('网站负责人证件到期', "The website principal's ID expires"),
      action: renewPaper,
      levels: expiry,
      source: sources.huaweiFiling,
      confidence: 'medium',
      conflicts: [],
    },
    {
      kind: 'domain',
      title: text('域名到期', 'The domain expires'),
      action: text('续费域名；不再使用则注销备案', 'Renew the domain, or deregister the filing'),
      levels: expiry,
      source: sources.huaweiFiling,
      confidence: 'medium',
      conflicts: [],
    },
  ],
};
