import type { Check, Step } from '../../core/guide.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { overview, orderPages } from '../seen.ts';

/* One deed is ticked once, whichever guide shows it: deadlines and reminders are settled by these ids. */
const resolved: Check = { id: 'after-resolved', tick: 'add-website/after-resolved', text: text('域名已解析到备案的实例', 'The domain resolves to the filed instance') };
const footer: Check = { id: 'after-footer', tick: 'add-website/after-footer', text: text('首页底部已标注备案号', 'The number is in the footer') };
const publicSecurity: Check = { id: 'after-public-security', tick: 'add-website/after-public-security', text: text('公安联网备案已提交', 'Filed with public security') };

/** What has to be done once after an approval, by the ids under which it is kept. */
export const duties = ['add-website/after-resolved', 'add-website/after-footer', 'add-website/after-public-security'] as const;

/** The last step of a filing, in short. */
export const afterApproval: Step = {
  id: 'after-approval',
  title: text('备案通过之后', 'After approval'),
  detail: text(
    '把域名解析到已备案的实例；首页底部标注备案号并链接 beian.miit.gov.cn（广东用主体号）；网站开通 30 天内做公安联网备案。',
    'Resolve the domain to the filed instance; show the number at the foot of the home page, linked to beian.miit.gov.cn (Guangdong: the entity number); file with public security within 30 days of opening.',
  ),
  who: ['you'],
  takes: text('30 天内', 'Within 30 days'),
  needs: [text('备案号（短信和邮件通知）', 'The filing number (sent by SMS and e-mail)')],
  pitfall: text('不标注备案号会被责令改正并罚款 5000–10000 元；实例或域名到期会丢失备案。', 'No number in the footer: an order to correct and a fine of 5,000–10,000 RMB. An expired instance or domain loses the filing.'),
  source: sources.aliyunFilingChapter,
  pages: orderPages,
  stages: ['approved', 'risk'],
  checks: [resolved, footer, publicSecurity],
};

const appFooter: Check = { ...footer, text: text('App 设置或介绍页已标注备案号', "The number is in the app's settings or about page") };

export const afterAppApproval: Step = {
  ...afterApproval,
  detail: text(
    'App 的“设置”或“介绍”页标注 App 备案号并链接 beian.miit.gov.cn；在应用商店补填备案号再上架；30 天内做公安联网备案。',
    "Show the app's number on its settings or about page, linked to beian.miit.gov.cn; enter it in the stores before publishing; file with public security within 30 days.",
  ),
  pitfall: text('没有备案号的 App 会被应用商店下架（2024-04-01 起）。', 'Stores remove apps without a number (since 2024-04-01).'),
  source: sources.miitApps,
  checks: [appFooter, publicSecurity],
};

const later = { who: ['you'], pages: overview, stages: ['approved', 'risk'] } as const;

/** The same one by one, as a guide of its own. */
export const afterSteps: readonly Step[] = [
  {
    ...later,
    id: 'resolve',
    title: text('解析域名，开通网站', 'Resolve the domain, open the site'),
    detail: text('把域名解析到已备案的阿里云内地实例。拦截页可能还会保留约 1 个工作日。', 'Point the domain to the filed mainland instance of Alibaba Cloud. The blocking page may stay for about one working day.'),
    takes: text('几分钟，生效约 1 个工作日', 'Minutes; about 1 working day to take effect'),
    needs: [text('域名的 DNS 管理权限', "Access to the domain's DNS"), text('已备案实例的公网 IP', "The filed instance's public IP")],
    pitfall: text('解析到没有接入备案的服务商，会收到“无效备案”通知，备案可能被注销：先做新增接入。', 'Pointing at a provider that is not in the record brings a notice of "invalid filing" and may lose it: add access there first.'),
    source: sources.aliyunFilingChapter,
    checks: [resolved],
  },
  {
    ...later,
    id: 'footer',
    title: text('标注备案号', 'Show the filing number'),
    detail: text(
      '首页底部居中标注网站备案号（带“-1”等后缀）并链接 https://beian.miit.gov.cn/；广东标主体备案号（不带后缀）；江苏另加版权所有；App 标在设置或介绍页。',
      'At the foot of the home page, centred: the number of the site (with its suffix such as -1), linked to https://beian.miit.gov.cn/. Guangdong: the number of the entity, without suffix. Jiangsu: a copyright line too. Apps: on the settings or about page.',
    ),
    takes: text('网站开通当天', 'The day the site opens'),
    needs: [text('网站备案号；广东：主体备案号', "The site's number; in Guangdong the entity's")],
    pitfall: text('没标或没链接：责令改正，并罚款 5000–10000 元；该主体以后的订单也会被驳回。', 'Not shown or not linked: an order to correct and a fine of 5,000–10,000 RMB, and later orders of the entity are rejected.'),
    source: sources.qingcloudNumber,
    checks: [footer],
  },
  {
    ...later,
    id: 'public-security',
    title: text('30 天内公安联网备案', 'File with public security within 30 days'),
    detail: text('网站开通后 30 天内到 beian.mps.gov.cn 提交；通过后把公安备案号和图标放到页脚。', 'Within 30 days of opening file at beian.mps.gov.cn; once passed, put the number and its icon into the footer.'),
    takes: text('30 天内提交', 'To be filed within 30 days'),
    needs: [text('ICP 备案号', 'The ICP filing number'), text('主体证件和负责人身份证', "The entity's certificate and the principal's ID")],
    pitfall: text('在旧平台 beian.gov.cn 找不到入口：现在用 beian.mps.gov.cn。', 'Looking for it at beian.gov.cn, the older platform: today it is beian.mps.gov.cn.'),
    source: sources.aliyunPolice,
    checks: [publicSecurity],
  },
  {
    ...later,
    id: 'licence',
    title: text('经营性服务另办许可证', 'Paid services need a licence'),
    detail: text('向用户收费提供信息服务的，另办经营性 ICP 许可证（B2-…）；只展示自己产品的不用。', 'Information services for which users pay need the ICP licence (B2-…) besides; showing one’s own products does not.'),
    takes: text('以当地管局为准', 'As the local administration says'),
    needs: [text('业务是否收费的判断', 'A judgement of whether users pay')],
    pitfall: text('ICP 备案不能代替许可证。', 'An ICP filing does not stand for the licence.'),
    source: sources.aliyunFilingChapter,
    checks: [{ id: 'after-licence', text: text('不涉及收费服务，或已办许可证', 'No paid services, or the licence is there') }],
  },
  {
    ...later,
    id: 'changes',
    title: text('信息变了就变更备案', 'Modify the filing when facts change'),
    detail: text('主体名称、地址、负责人、电话、网站名称或内容、接入变了，都要提交变更备案。法规写提前 30 日，华为云写 10 个工作日内；越早越好。', 'A new name, address, principal, phone, site name or content, or access: submit a modification. The law says 30 days ahead, Huawei Cloud within 10 working days; the sooner the better.'),
    takes: text('变化前 30 日（法规）', '30 days before the change (law)'),
    needs: [text('变化的证明材料', 'Proof of the change')],
    pitfall: text('不变更最高罚款 1 万元，核查不通过会取消接入或注销备案。', 'Without it: a fine of up to 10,000 RMB, and a failed inspection loses access or filing.'),
    source: sources.miitOrder33,
    checks: [{ id: 'after-changes', text: text('有人负责在变化时提交变更', 'Somebody is to submit changes') }],
  },
  {
    ...later,
    id: 'inspections',
    title: text('应对核查', 'Answer inspections'),
    detail: text(
      '阿里云和管局会核查主体、联系方式和网站。在控制台“ICP备案风险与问题”看结果和整改期限；可申请延期或申诉。保持 95187 等来电能接通。',
      'Alibaba Cloud and the administration check entity, contacts and site. See 风险与问题 in the console for results and dates; extension and appeal exist. Keep the phone reachable (95187).',
    ),
    takes: text('以页面所示整改期限为准', 'By the date that the console shows'),
    needs: [text('与登记机关一致的主体信息', "The entity's data as registered"), text('能接通的负责人手机', 'A principal’s phone that answers')],
    pitfall: text('常见问题：执照异常、证件到期、未标备案号、电话不通、域名没解析到阿里云。逾期取消接入。', 'Often: licence abnormal, ID expired, number not shown, phone dead, domain not at Alibaba Cloud. After the date access is cancelled.'),
    source: sources.aliyunInspection,
    checks: [{ id: 'after-inspections', text: text('“风险与问题”里没有未处理的项', 'Nothing open under 风险与问题') }],
  },
  {
    ...later,
    id: 'expiries',
    title: text('每年看到期日', 'Look at expiry dates every year'),
    detail: text('实例、域名、主体证件和负责人证件到期前续费或换证。没有实例的备案会成为空壳，被公示一周后注销。', 'Renew instance, domain, certificate and IDs before they end. A filing without an instance becomes a shell and is cancelled after a week of notice.'),
    takes: text('每年一次', 'Once a year'),
    needs: [text('实例、域名、证件的到期日', 'Expiry dates of instance, domain, papers')],
    pitfall: text('网上说的“备案年审”没有查到现行官方规定；实际做法是不定期核查。', 'No current official rule for a "yearly review" was found; in practice there are inspections.'),
    source: sources.aliyunInstance,
    checks: [{ id: 'after-expiries', text: text('到期日已登记提醒', 'Expiry dates are on a calendar') }],
  },
];
