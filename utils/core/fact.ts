import { text, type Text } from './text.ts';
import { isDay, type Day } from './time.ts';

/** How an answer is given: in words, as a day, as yes or no, as a number. */
export type FactKind = 'text' | 'day' | 'yes-no' | 'count';

export interface Fact {
  readonly kind: FactKind;
  readonly label: Text;
  /** Where it is found. */
  readonly where: Text;
  /** Identifies a living person. */
  readonly personal: boolean;
}

type Words = readonly [zh: string, en: string];

const fact = <const Kind extends FactKind>(kind: Kind, label: Words, where: Words) => ({ kind, label: text(...label), where: text(...where), personal: false }) as const;
const own = (label: Words, where: Words) => ({ ...fact('text', label, where), personal: true }) as const;

const onLicence: Words = ['见营业执照或法人证书', 'On the licence or legal person certificate'];
const inPublicQuery: Words = ['在 beian.miit.gov.cn 公共查询里查；没有就留空', 'In the public query at beian.miit.gov.cn; leave blank if there is none'];
const atRegistrar: Words = ['见域名控制台或域名证书', "In the registrar's console or on the domain certificate"];
const inInstances: Words = ['见实例列表', 'In the list of instances'];

/** What no page of the form asks for about a subject, and what a rule must know to tell. */
export const subjectFacts = {
  legalRepresentative: own(['法定代表人姓名', 'Legal representative'], onLicence),
  principalAuthorised: fact('yes-no', ['法定代表人已签主体负责人授权书', 'Letter authorising the entity principal is signed'], ['主体负责人不是法定代表人时才需要', 'Needed only where the principal is somebody else']),
  mobilesLocal: fact('yes-no', ['负责人手机号归属地在本省', 'The principals’ mobiles belong to the province'], ['查号码归属地', 'Look up where the numbers belong']),
  businessScope: fact('text', ['经营范围', 'Scope of business'], onLicence),
  residencePermitExpires: fact('day', ['居住证有效期止', 'Residence permit valid until'], ['外省个人备案时填', 'For individuals with an ID of another province']),
  subjectNumber: fact('text', ['已有的主体备案号', 'Filing number of the entity'], inPublicQuery),
  recordedName: own(['工信部记录的主办者名称', "Entity name on MIIT's record"], inPublicQuery),
  filedSites: fact('count', ['已备案网站数', 'Websites already filed'], inPublicQuery),
  filedSitesInOrder: fact('yes-no', ['已备案网站都能打开，页脚有备案号并链接工信部', 'Filed sites open, show their number and link to MIIT'], ['逐个打开看一遍', 'Open each of them']),
  openOrder: fact('yes-no', ['在别处有未完成的备案订单', 'A filing order is open elsewhere'], ['别的账号或别家服务商', 'Under another account or at another provider']),
} as const satisfies Readonly<Record<string, Fact>>;

/** The same about one website or app. */
export const siteFacts = {
  registrantName: own(['域名所有者', 'Domain registrant'], atRegistrar),
  registrantCertificateType: fact('text', ['域名所有者证件类型', 'Certificate type of the registrant'], atRegistrar),
  registrantCertificateNumber: own(['域名所有者证件号码', 'Certificate number of the registrant'], atRegistrar),
  registrarMainland: fact('yes-no', ['注册商在境内', 'The registrar is on the mainland'], ['国际站和境外注册商算境外', 'The international site and foreign registrars are not']),
  domainRegistered: fact('day', ['域名注册或转入日', 'Domain registered or moved in on'], atRegistrar),
  domainVerified: fact('day', ['域名实名认证通过日', 'Real-name verification passed on'], atRegistrar),
  domainCertificate: fact('yes-no', ['域名证书已下载', 'Domain certificate is downloaded'], atRegistrar),
  domainFiled: fact('yes-no', ['域名已有备案号', 'The domain has a filing number'], inPublicQuery),
  domainOpenOrder: fact('yes-no', ['域名在别处有未完成的订单', 'The domain is in an open order elsewhere'], ['别的账号或别家服务商', 'Under another account or at another provider']),
  opensNow: fact('yes-no', ['域名现在能打开网站', 'The domain opens a site now'], ['在浏览器里打开看', 'Open it in a browser']),
  resolvedIp: fact('text', ['域名解析到的 IP', 'IP that the domain resolves to'], ['见域名解析设置', 'In the DNS settings']),
  overseasOnly: fact('yes-no', ['域名只解析到境外节点', 'The domain resolves to places abroad only'], ['见域名解析设置', 'In the DNS settings']),
  shownName: fact('text', ['网站上显示的名称', 'Name shown on the site'], ['见浏览器标签和页头', 'In the browser tab and the page header']),
  storeName: fact('text', ['应用商店里的名称', 'Name in the app store'], ['各平台须一致', 'The same on all platforms']),
  sitesInOrder: fact('count', ['本订单的网站（域名）数', 'Sites (domains) in this order'], ['含正在填的这一个', 'This one included']),
  sitePrincipalAuthorised: fact('yes-no', ['法定代表人已签网站负责人授权书', 'Letter authorising the website principal is signed'], ['网站负责人不是法定代表人时才需要', 'Needed only where the website principal is somebody else']),
  approvalExpires: fact('day', ['前置审批有效期止', 'Pre-approval valid until'], ['见前置审批文件', 'On the approval']),
  instanceMainland: fact('yes-no', ['实例在中国内地', 'The instance is on the mainland'], inInstances),
  instancePrepaid: fact('yes-no', ['实例是包年包月', 'The instance is a subscription'], inInstances),
  instanceMonths: fact('count', ['实例购买月数（含续费）', 'Months bought, renewals included'], inInstances),
  instanceExpires: fact('day', ['实例到期日', 'Instance expires on'], inInstances),
  codesLeft: fact('count', ['实例剩余备案服务码', 'Service numbers left on the instance'], ['见可备案实例管理', 'In the management of instances for filing']),
  codeUsed: fact('yes-no', ['这个服务码备案过别的网站', 'This service number filed another site'], ['注销后也不能再用', 'Deregistering does not free it']),
} as const satisfies Readonly<Record<string, Fact>>;

export type SubjectFactId = keyof typeof subjectFacts;
export type SiteFactId = keyof typeof siteFacts;

type ValueOf<Kind extends FactKind> = Kind extends 'day' ? Day : Kind extends 'yes-no' ? boolean : Kind extends 'count' ? number : string;
type ValuesOf<Catalogue extends Readonly<Record<string, Fact>>> = { readonly [Id in keyof Catalogue]?: ValueOf<Catalogue[Id]['kind']> };

/** Answers as rules read them; what nobody has said is absent. */
export type SubjectKnown = ValuesOf<typeof subjectFacts>;
export type SiteKnown = ValuesOf<typeof siteFacts>;

/** Answers as a person gave them and as they are kept: text, `YYYY-MM-DD`, `yes` or `no`, digits. */
export type SubjectAnswers = { readonly [Id in SubjectFactId]?: string };
export type SiteAnswers = { readonly [Id in SiteFactId]?: string };

export const subjectFactIds = Object.keys(subjectFacts) as readonly SubjectFactId[];
export const siteFactIds = Object.keys(siteFacts) as readonly SiteFactId[];

/** Longer numbers are no count of sites, months or codes. */
const count = /^\d{1,5}$/;

const read: Readonly<Record<FactKind, (answer: string) => string | boolean | number | undefined>> = {
  text: (answer) => (answer === '' ? undefined : answer),
  day: (answer) => (isDay(answer) ? answer : undefined),
  'yes-no': (answer) => (answer === 'yes' ? true : answer === 'no' ? false : undefined),
  count: (answer) => (count.test(answer) ? Number(answer) : undefined),
};

function known(catalogue: Readonly<Record<string, Fact>>, answers: Readonly<Record<string, string | undefined>>): object {
  const entries = Object.entries(catalogue).flatMap(([id, { kind }]) => {
    const value = read[kind]((answers[id] ?? '').trim());
    return value === undefined ? [] : [[id, value] as const];
  });
  return Object.fromEntries(entries);
}

/** Typed answers. One that is not of its kind (a half-typed day) counts as not given. Never throws. */
export const subjectKnown = (answers: SubjectAnswers): SubjectKnown => known(subjectFacts, answers);
export const siteKnown = (answers: SiteAnswers): SiteKnown => known(siteFacts, answers);
