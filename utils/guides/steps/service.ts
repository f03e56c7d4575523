import type { Check, Step } from '../../core/guide.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { hasAnyOf, hasValue, isSound, seenOn } from '../seen.ts';

export const instance: Step = {
  id: 'instance',
  title: text('选择云产品实例或填服务码', 'Choose the instance or type the service number'),
  detail: text('实例在本账号：直接选；在别的账号：在那里申请备案服务码再填。', 'Instance in this account: choose it. In another: apply for a service number there and type it here.'),
  who: ['you'],
  takes: text('即时', 'At once'),
  needs: [text('内地实例，或别的账号给的服务码', 'A mainland instance, or a service number from another account')],
  pitfall: text('列表为空：实例须在中国内地、包年包月满 3 个月、有公网 IP；服务码只能用一次。', 'Empty list: it must be in the mainland, subscribed for 3 months or more, with a public IP. A service number works once.'),
  source: sources.aliyunInstance,
  pages: ['wizard.site', 'classic.product'],
  checks: [
    {
      id: 'instance-chosen',
      text: text('已选实例或已填服务码', 'Instance chosen or service number typed'),
      seen: hasAnyOf('access.instance', 'access.serviceCode'),
      from: seenOn('实例、服务码', 'instance, service number'),
    },
  ],
};

/** A change of access alone. */
export const changeInstance: Step = {
  ...instance,
  title: text('换成新的实例或服务码', 'Put in the new instance or service number'),
  detail: text('只改接入信息：选新实例，或填新的服务码。主体和网站信息不动。', 'Change only the access: choose the new instance or type a new service number. Leave entity and site as they are.'),
  needs: [text('新的内地实例或服务码，网站已迁好', 'The new mainland instance or service number, the site moved to it')],
  pitfall: text('旧实例提前释放，网站打不开，会被当作空壳：变更成功后再释放。', 'With the old instance released too early the site is down and taken for a shell: release it after the change.'),
  source: sources.aliyunChange,
  pages: ['wizard.site', 'wizard.summary', 'classic.product'],
};

const siteName: Check = { id: 'site-name', text: text('网站名称已填，本页没有必改问题', 'Name typed, nothing here to be refused'), seen: isSound('site.name'), from: seenOn('网站名称和检查结果', 'name and findings') };
const siteContent: Check = { id: 'site-content', text: text('网站内容已选', 'Content chosen'), seen: hasValue('site.content'), from: seenOn('网站内容', 'content') };
const siteLanguage: Check = { id: 'site-language', text: text('网站语言已选', 'Language chosen'), seen: hasValue('site.language'), from: seenOn('网站语言', 'language') };
const sitePrincipal: Check = { id: 'site-principal', text: text('网站负责人已填', 'Website principal typed'), seen: hasValue('sitePrincipal.name'), from: seenOn('负责人姓名', "the principal's name") };

const sitePages = ['wizard.site', 'wizard.summary', 'classic.site'];

export const website: Step = {
  id: 'website',
  title: text('填写网站信息', "Enter the website's information"),
  detail: text('填网站名称、内容、语言和网站负责人；不涉及前置审批就不选。', 'Enter name, content, languages and the website principal; leave pre-approval empty if none applies.'),
  who: ['you', 'site-principal'],
  takes: text('十几分钟；涉及前置审批先向主管部门咨询', 'A quarter of an hour; consult the authority first where pre-approval applies'),
  needs: [text('网站名称和内容', "The site's name and content"), text('网站负责人身份证，手机在身边', "The website principal's ID, phone at hand")],
  pitfall: text('名称不合规、备注太短、应急手机号与负责人手机号相同，是常见驳回原因。', 'Common rejections: a name against the rules, remarks too short, an emergency number equal to a mobile.'),
  source: sources.aliyunAddWebsite,
  pages: sitePages,
  checks: [siteName, siteContent, siteLanguage, sitePrincipal],
};

export const app: Step = {
  id: 'app',
  title: text('填写 App 信息', "Enter the app's information"),
  detail: text(
    'App 名称与各应用商店一致；逐个平台（安卓、苹果、鸿蒙等）填包名、公钥、证书签名 MD5；域名用到哪级备哪级；再填 App 负责人。',
    "The app's name as in every store; per platform (Android, iOS, HarmonyOS …) package name, public key and MD5 signature; every domain down to the level that is used; then the app principal.",
  ),
  who: ['you', 'site-principal'],
  takes: text('半小时；特征信息向开发者要', 'Half an hour; ask the developers for the features'),
  needs: [text('各平台包名、公钥、签名', 'Package names, keys, signatures'), text('App 图标', 'The icon'), text('App 负责人身份证，手机在身边', "The app principal's ID, phone at hand")],
  pitfall: text('公钥和签名带冒号或空格、取自测试证书、名称与商店不一致，会被驳回。', 'Rejected: keys with colons or spaces, signatures of a test certificate, a name unlike the store’s.'),
  source: sources.huaweiFiling,
  pages: sitePages,
  checks: [
    { id: 'app-name', text: text('名称与应用商店一致', 'The name equals that in the stores') },
    { id: 'app-platforms', text: text('每个上架平台都已填特征', 'The features of every platform are typed') },
    { id: 'app-domains', text: text('App 用到的域名都已填', 'All domains of the app are typed') },
    { ...sitePrincipal, id: 'app-principal', text: text('App 负责人已填', 'App principal typed') },
  ],
};

/** Add access: the record is repeated, and Alibaba Cloud's side is new. */
export const filedService: Step = {
  ...website,
  id: 'service',
  title: text('按原记录核对网站或 App 信息', 'Compare the site or app with its record'),
  detail: text('名称、内容、负责人与原备案一致；只有接入信息是新的。审核期间网站照常访问。', 'Name, content and principal as in the old filing; only the access is new. The site stays online during the review.'),
  takes: text('几分钟', 'Minutes'),
  needs: [text('原备案记录', 'The old record'), text('负责人身份证', "The principal's ID")],
  pitfall: text('与原记录不一致（各省要求不同）会被退回；要改内容，接入成功后再变更。', 'Unlike the old record (provinces differ) it comes back; change things after the access is added.'),
  source: sources.huaweiFiling,
  checks: [siteName, { id: 'service-same', text: text('与原备案记录一致', 'Agrees with the old record') }],
};

export const changeService: Step = {
  ...website,
  id: 'service',
  title: text('修改网站或 App 信息', "Change the site's or app's information"),
  detail: text(
    '只改变化的项目：名称、内容、负责人。域名一般不能改；多域名的旧备案只能保留或减少域名，要加域名请新增网站。',
    'Change only what has changed: name, content, principal. The domain can mostly not be edited; an old filing with several domains can only keep or drop some. For another domain add a website.',
  ),
  takes: text('十几分钟', 'A quarter of an hour'),
  needs: [text('变更后的信息', 'What is to be shown from now on'), text('新负责人的身份证，手机在身边', "A new principal's ID, phone at hand")],
  pitfall: text('备案期间网站须能打开并标注备案号；换负责人要重新人脸核验。', 'The site must open and show its number meanwhile; a new principal is verified by face again.'),
  source: sources.aliyunChange,
  checks: [siteName, sitePrincipal, { id: 'service-true', text: text('与网站或 App 的实际情况一致', 'Agrees with what the site or app really is') }],
};
