import type { Actor, Step } from '../../core/guide.ts';
import type { Stage } from '../../core/order.ts';
import { text, type Text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { fromOrder, hasReached, orderPages } from '../seen.ts';

const pastProvider: readonly Stage[] = ['awaiting-submission', 'sms', 'sms-rejected', 'administration-review', 'administration-rejected', 'approved', 'risk'];
const pastSms: readonly Stage[] = ['administration-review', 'administration-rejected', 'approved', 'risk'];

const reviewPassed = { id: 'review-passed', text: text('阿里云初审通过', 'Passed the review by Alibaba Cloud'), seen: hasReached(...pastProvider), from: fromOrder };
const smsDone = { id: 'sms-done', text: text('短信核验完成', 'SMS verification complete'), seen: hasReached(...pastSms), from: fromOrder };

const base: Step = {
  id: 'sms',
  title: text('初审通过后，24 小时内短信核验', 'After the review: SMS verification within 24 hours'),
  detail: text(
    '收到工信部短信后到 beian.miit.gov.cn 填验证码、手机号和证件号后 6 位；主体负责人和网站负责人都要做。2020-08-17 起全国 24 小时（2018 年的文档写 7 省区 48 小时）。',
    'After the SMS of the ministry, enter the code, the mobile and the last 6 characters of the ID at beian.miit.gov.cn; both principals do it. Since 2020-08-17: 24 hours, everywhere (the text of 2018 says 48 hours in seven regions).',
  ),
  who: ['principal', 'site-principal'],
  takes: text('初审约 1–2 个工作日，提交管局约 1 个工作日，核验 24 小时', 'Review about 1–2 working days, submission about 1, verification 24 hours'),
  needs: [text('12381 发来的六位验证码', 'The six-digit code sent by 12381'), text('手机号和证件号后 6 位', 'The mobile and the last 6 characters of the ID')],
  pitfall: text('超时或连续输错 5 次，订单退回重来。审核电话没接到也会被驳回。', 'Too late, or five wrong codes in a row, and the order comes back. Missed calls of the reviewers end in rejection too.'),
  source: sources.aliyunSmsCheck,
  pages: orderPages,
  stages: ['provider-review', 'mail', 'awaiting-submission', 'sms'],
  checks: [reviewPassed, smsDone],
};

interface Recipient {
  readonly who: readonly [Actor, ...Actor[]];
  readonly says: Text;
}

/** Who gets the code differs by order type (filing.md §6.3); the console's own list decides. */
const smsTo = ({ who, says }: Recipient): Step => ({
  ...base,
  who,
  detail: text(
    `收到工信部短信（12381）后到 beian.miit.gov.cn 短信核验，填验证码、手机号和证件号后 6 位。${says.zh}控制台页面列出的人为准；应急电话收不到验证码。`,
    `After the SMS of the ministry (12381), enter the code, the mobile and the last 6 characters of the ID at beian.miit.gov.cn. ${says.en} What the console lists decides; emergency numbers get no code.`,
  ),
  source: sources.qingcloudSmsCheck,
});

/** First filing and added service: both principals. */
export const smsBoth = base;

export const smsBothApp = smsTo({
  who: ['principal', 'site-principal'],
  says: text('主体负责人和 App 负责人都要做，页面切到“APP”。', 'Entity principal and app principal both do it, on the tab APP.'),
});

/** Added access: to the number in the old record. */
export const smsService = smsTo({
  who: ['site-principal'],
  says: text('只发给网站或 App 负责人，发到原备案记录里的手机号。', 'Only to the site or app principal, at the number in the old record.'),
});

export const smsChangedService = smsTo({ who: ['site-principal'], says: text('只发给网站或 App 负责人。', 'Only to the site or app principal.') });

export const smsSubject = smsTo({
  who: ['principal'],
  says: text('只发给主体负责人；主体迁到外省的变更不发短信。', 'Only to the entity principal; none for a move to another province.'),
});

/** Cancelling a site: sources disagree, and both are shown (filing.md §10, 26). */
export const smsCancelledSite = smsTo({
  who: ['site-principal', 'principal'],
  says: text('青云的对照表写不需要，华为云写网站负责人要做：两个手机都留意。', 'The table of QingCloud says nobody, Huawei Cloud says the site principal: watch both phones.'),
});

/** Change of access: reviewed, and nobody is sent a code. */
export const reviewWithoutSms: Step = {
  ...base,
  id: 'review',
  title: text('等待阿里云初审', 'Wait for the review by Alibaba Cloud'),
  detail: text('这一类订单一般不做短信核验；初审约 1–2 个工作日，提交管局约 1 个工作日，可能来电。', 'Orders of this kind mostly need no SMS verification; the review takes about 1–2 working days, submission about 1, and they may call.'),
  who: ['provider'],
  takes: text('约 2–3 个工作日', 'About 2–3 working days'),
  needs: [text('负责人手机畅通', "The principal's phone reachable")],
  pitfall: text('控制台若显示“工信部短信核验”，以控制台为准，24 小时内完成。', 'If the console does show 工信部短信核验, it decides: complete it within 24 hours.'),
  source: sources.qingcloudSmsCheck,
  checks: [reviewPassed],
};
