import type { Step } from '../../core/guide.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { hasAnyOf, hasReached, hasValue, isSound } from '../seen.ts';

const seenOn = (zh: string, en: string) => text(`页面可见：${zh}`, `Seen on the page: ${en}`);

/** Seed steps 1 to 6: what a person types and uploads. */
export const forms: readonly Step[] = [
  {
    id: 'log-on',
    title: text('登录备案系统', 'Log on to the filing system'),
    detail: text('用中国站（aliyun.com）实名账号登录 beian.aliyun.com；页面只有中文。', 'Log on at beian.aliyun.com with a real-name China-site account (aliyun.com); the pages are in Chinese only.'),
    takes: text('几分钟', 'Minutes'),
    pitfall: text('登录了别的账号：一个账号只能有一个主体；国际站账号不能备案。', 'The wrong account: one account holds one entity, and accounts of the international site cannot file.'),
    who: 'you',
    source: sources.aliyunProcess,
    pages: ['landing', 'login', 'wall'],
    checks: [
      { id: 'signed-in', text: text('已登录', 'Signed in'), seen: ({ signedIn }) => signedIn, from: seenOn('账号名', 'the account name') },
      { id: 'right-account', text: text('是这个主体所在的账号', 'It is the account that holds this entity') },
    ],
  },
  {
    id: 'add-website',
    title: text('新增网站，校验基础信息', 'Add the website and check the basics'),
    detail: text(
      '在“我的备案”点新增，服务类型选网站，填主域名。备案类型由系统判断，不用选择（旧控制台有“新增网站”按钮）。',
      'In My filings choose to add, pick 网站 and type the registrable domain. The console finds the filing type itself (the old one had an Add Website button).',
    ),
    takes: text('即时；域名实名信息同步需 3–5 个工作日', 'At once; real-name data of a new domain takes 3–5 working days'),
    pitfall: text('没有新增按钮：已有进行中的订单，先完成、撤回或放弃它。本页信息提交后不能改，只能放弃订单重来。', 'No button: an order is in progress; finish, withdraw or abandon it. What is checked here cannot be changed later except by abandoning the order.'),
    who: 'you',
    source: sources.aliyunProcess,
    pages: ['orders', 'wizard.basic', 'classic.home', 'classic.orders', 'classic.type'],
    checks: [
      {
        id: 'no-open-order',
        text: text('没有别的进行中订单', 'No other order is in progress'),
        seen: hasReached('approved', 'risk', 'abandoned', 'deleted'),
        from: seenOn('最近订单的进度', 'the progress of the newest order'),
      },
      {
        id: 'service-type',
        text: text('服务类型是网站', 'The service type is 网站'),
        seen: ({ reading }) => (reading['site.serviceType'] === undefined ? undefined : reading['site.serviceType'] === '网站'),
        from: seenOn('服务类型', 'service type'),
      },
      { id: 'domain', text: text('域名已填，本页没有必改问题', 'Domain typed, nothing here to be refused'), seen: isSound('site.domain'), from: seenOn('域名和检查结果', 'domain and findings') },
      { id: 'region', text: text('地区与证件住所一致', 'Region as on the certificate'), seen: hasValue('subject.region'), from: seenOn('地区', 'region') },
    ],
  },
  {
    id: 'subject',
    title: text('核对主体信息', "Check the entity's information"),
    detail: text('逐项核对主体和负责人信息，正确才点下一步。', 'Compare every item of the entity and its principal; go on only if all is right.'),
    takes: text('几分钟', 'Minutes'),
    pitfall: text('信息有误：先做变更备案；改主体信息和新增网站不能在同一订单。', 'Something is wrong: modify the filing first. Changing the entity and adding a website cannot share an order.'),
    who: 'you',
    source: sources.aliyunAddWebsite,
    pages: ['wizard.subject', 'classic.subject'],
    checks: [
      { id: 'subject-sound', text: text('本页没有必改问题', 'Nothing on this page will be refused'), seen: isSound('subject.name'), from: seenOn('主体信息和检查结果', 'entity and findings') },
      { id: 'subject-current', text: text('与证件原件一致', 'Agrees with the original papers') },
    ],
  },
  {
    id: 'instance',
    title: text('选择云产品实例或填服务码', 'Choose the instance or type the service number'),
    detail: text('实例在本账号：直接选；在别的账号：在那里申请备案服务码再填。', 'Instance in this account: choose it. In another: apply for a service number there and type it here.'),
    takes: text('即时', 'At once'),
    pitfall: text('列表为空：实例须在中国内地、包年包月满 3 个月、有公网 IP；服务码只能用一次。', 'Empty list: it must be in the mainland, subscribed for 3 months or more, with a public IP. A service number works once.'),
    who: 'you',
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
  },
  {
    id: 'website',
    title: text('填写网站信息', "Enter the website's information"),
    detail: text('填网站名称、内容、语言和网站负责人；不涉及前置审批就不选。', 'Enter name, content, languages and the website principal; leave pre-approval empty if none applies.'),
    takes: text('十几分钟；涉及前置审批先向主管部门咨询', 'A quarter of an hour; consult the authority first where pre-approval applies'),
    pitfall: text('名称不合规、备注太短、应急手机号与负责人手机号相同，是常见驳回原因。', 'Common rejections: a name against the rules, remarks too short, an emergency number equal to a mobile.'),
    who: 'you',
    source: sources.aliyunAddWebsite,
    pages: ['wizard.site', 'wizard.summary', 'classic.site'],
    checks: [
      { id: 'site-name', text: text('网站名称已填，本页没有必改问题', 'Name typed, nothing here to be refused'), seen: isSound('site.name'), from: seenOn('网站名称和检查结果', 'name and findings') },
      { id: 'site-content', text: text('网站内容已选', 'Content chosen'), seen: hasValue('site.content'), from: seenOn('网站内容', 'content') },
      { id: 'site-language', text: text('网站语言已选', 'Language chosen'), seen: hasValue('site.language'), from: seenOn('网站语言', 'language') },
      { id: 'site-principal', text: text('网站负责人已填', 'Website principal typed'), seen: hasValue('sitePrincipal.name'), from: seenOn('负责人姓名', "the principal's name") },
    ],
  },
  {
    id: 'upload',
    title: text('上传资料', 'Upload the documents'),
    detail: text('上传证件原件照片；页面给出承诺书或核验单模板时，下载、手写签名后上传。', 'Upload pictures of the original papers. Where the page offers a statement template: download, sign by hand, upload.'),
    takes: text('当天', 'The same day'),
    pitfall: text('照片不清、缺角、不是最新证件会被退回。', 'Pictures that are unclear, cut off or of an outdated paper come back.'),
    who: 'you',
    source: sources.aliyunUpload,
    pages: ['wizard.upload', 'classic.upload'],
    checks: [
      { id: 'documents', text: text('证件照片已上传', 'Pictures of the papers uploaded') },
      { id: 'statement', text: text('承诺书已签名上传（页面没有则勾选）', 'Statement signed and uploaded (tick if the page asks for none)') },
    ],
  },
];
