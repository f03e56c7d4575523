import type { NatureGroup, When } from '../core/case-condition.ts';
import type { FilingType } from '../core/filing.ts';
import type { Conflict } from '../core/limit.ts';
import type { Preparation, PreparationKind } from '../core/readiness.ts';
import type { Source } from '../core/source.ts';
import { text } from '../core/text.ts';
import { foreignRepresentativeAuthorises, individualsUnsaid, localOnly, representativeOnly, subjectChangeRefused } from './paper-provinces.ts';
import { sources } from './sources.ts';

type Words = readonly [zh: string, en: string];

interface Row {
  readonly title: Words;
  readonly detail: Words;
  readonly when?: When;
  readonly source: Source;
  readonly conflicts?: readonly Conflict[];
  readonly stops?: true;
}

const of =
  (kind: PreparationKind) =>
  (id: string, { title, detail, when = {}, conflicts = [], ...more }: Row): Preparation => ({ ...more, id, kind, title: text(...title), detail: text(...detail), when, conflicts });

const block = of('block');
const buy = of('buy');
const person = of('person');

const units: readonly NatureGroup[] = ['enterprise', 'government', 'organisation'];
const adding: readonly FilingType[] = ['first', 'add-here', 'add-elsewhere'];
const opening: readonly FilingType[] = [...adding, 'access'];
const ofSubject: readonly FilingType[] = [...adding, 'change-subject', 'cancel-subject'];
const ofSite: readonly FilingType[] = [...opening, 'change-site'];
const everythingButClaim: readonly FilingType[] = [...opening, 'change-subject', 'change-site', 'change-access', 'cancel-subject', 'cancel-site', 'cancel-access'];

/** What stops a filing before it begins. */
const blocks: readonly Preparation[] = [
  block('open-order', {
    title: ['没有别的订单在进行', 'No other order is in progress'],
    detail: ['同一主体同时只能有一个订单，别家服务商的也算。有的话先办完、撤销（提交管局前）或放弃；待管局审核的只能等。', 'One order per entity at a time, at other providers too. Finish it, withdraw it (before submission) or abandon it; at the administration one can only wait.'],
    source: sources.aliyunAddWebsite,
    conflicts: [{ says: text('待管局审核不能撤回（华为云的说法）', 'At the administration it cannot be withdrawn (Huawei’s text)'), source: sources.huaweiFiling }],
  }),
  block('one-entity', {
    title: ['这个账号里没有别的主体', 'The account holds no other entity'],
    detail: ['一个阿里云账号最多一个备案主体；一个主体可以有很多网站和 App。', 'One Alibaba Cloud account holds at most one entity; an entity may have many websites and Apps.'],
    when: { types: ['first', 'add-elsewhere', 'access', 'claim'] },
    source: sources.aliyunAccount,
  }),
  block('entity-unchanged', {
    title: ['主体信息没有变化', 'The entity’s data has not changed'],
    detail: ['改主体和新增不能放在同一个订单；变了先办变更备案，批准后再来。', 'A change of the entity and an addition cannot share an order; the modification comes first.'],
    when: { types: ['add-here'] },
    source: sources.aliyunAddWebsite,
  }),
  block('record-equal', {
    title: ['主体信息与工信部记录一致', 'The entity’s data equals MIIT’s record'],
    detail: ['名称、证件类型、证件号码要一模一样；打错一个字会被当成另一种类型。', 'Name, certificate type and number letter for letter; one wrong character makes it another filing type.'],
    when: { types: ['add-elsewhere', 'access'] },
    source: sources.huaweiFiling,
  }),
  block('local-individual', {
    stops: true,
    title: ['本省只收本省身份证的个人', 'This province files only individuals with a local ID'],
    detail: ['外省身份证的个人不能在这里备案；可在身份证所在省备案（服务器在哪里都行）。', 'An individual with another province’s ID cannot file here; file in the ID’s province (the server may stand anywhere on the mainland).'],
    when: { groups: ['individual'], provinces: localOnly, types: opening, answers: { 'local-id': false } },
    source: sources.huaweiFiling,
  }),
  block('individual-unsaid', {
    stops: true,
    title: ['外省个人能否在本省备案，没有找到', 'Whether other provinces’ individuals file here was not found'],
    detail: ['先问本省管局或阿里云客服，再买东西。', 'Ask the administration or Alibaba Cloud before buying anything.'],
    when: { groups: ['individual'], provinces: individualsUnsaid, types: opening, answers: { 'local-id': false } },
    source: sources.aliyunLimits,
  }),
  block('representative', {
    stops: true,
    title: ['主体负责人须是法定代表人', 'The entity principal must be the legal representative'],
    detail: ['本省不收授权书；请让法定代表人做主体负责人（外国籍的用护照）。', 'This province takes no letter; make the representative the principal (with a passport where he is foreign).'],
    when: { groups: units, provinces: representativeOnly.filter((code) => !foreignRepresentativeAuthorises.includes(code)), types: [...opening, 'change-subject'], answers: { 'principal-is-representative': false } },
    source: sources.huaweiFiling,
  }),
  block('mainland-representative', {
    stops: true,
    title: ['法定代表人有大陆身份证，须由他做主体负责人', 'A representative with a mainland ID must be the entity principal'],
    detail: ['河北、山西、山东只有法定代表人没有大陆身份证时才收授权书。', 'Hebei, Shanxi and Shandong take a letter only where the representative has no mainland ID.'],
    when: { groups: units, provinces: foreignRepresentativeAuthorises, types: [...opening, 'change-subject'], answers: { 'principal-is-representative': false, 'representative-is-mainland': true } },
    source: sources.huaweiFiling,
  }),
  block('foreign-individual', {
    title: ['不是外籍个人', 'Not a foreign individual'],
    detail: ['河北不办持外国护照或永久居留证的个人。', 'Hebei files no individuals with a foreign passport or a permanent residence card.'],
    when: { groups: ['individual'], provinces: ['13'], types: opening },
    source: sources.huaweiFiling,
  }),
  block('province-of-licence', {
    title: ['在证照所在省备案', 'File in the province of the certificate'],
    detail: ['单位不能跨省备案；省份按证照住所填。', 'Organisations cannot file across provinces; the province is that of the certificate’s address.'],
    when: { groups: units, types: opening },
    source: sources.aliyunLimits,
  }),
  block('subject-change-refused', {
    stops: true,
    title: ['本省不接受主体变更', 'This province refuses changes of the entity'],
    detail: ['换主体要注销后重新备案；更名用更名函（四川）。', 'Another entity means deregistering and filing anew; for a new name there is a letter (Sichuan).'],
    when: { provinces: subjectChangeRefused, types: ['change-subject'] },
    source: sources.huaweiFiling,
    conflicts: [{ says: text('内蒙古：一位用户 2025-07 从腾讯云得知', 'Inner Mongolia: told to a user by Tencent in 2025-07'), source: sources.applicantReport }],
  }),
  block('shell', {
    title: ['主体不是空壳', 'The entity is not a shell'],
    detail: ['名下没有网站的主体，有的省要先注销；天津、辽宁、四川、云南、江苏、浙江、上海、广西、山西、北京、贵州可以直接新增。', 'An entity without any site is deregistered first in some provinces; Tianjin, Liaoning, Sichuan, Yunnan, Jiangsu, Zhejiang, Shanghai, Guangxi, Shanxi, Beijing and Guizhou let it add directly.'],
    when: { types: ['add-here', 'add-elsewhere'] },
    source: sources.huaweiFiling,
  }),
  block('offline', {
    title: ['域名现在打不开', 'The domain does not open now'],
    detail: ['未备案的域名在批准前要关掉解析或网站。', 'Until it is approved, switch the DNS of an unfiled domain off, or the site.'],
    when: { types: adding, services: ['website'] },
    source: sources.aliyunDomainFaq,
  }),
  block('final', {
    title: ['想好了：注销不能撤回', 'Decided: a deregistration is final'],
    detail: ['备案号、用过的服务码都不会回来；网站可能当天下线。先备份。', 'Neither the number nor used service identification numbers return; the site may go offline the same day. Back it up first.'],
    when: { types: ['cancel-subject', 'cancel-site'] },
    source: sources.aliyunDeregister,
  }),
  block('next-provider', {
    title: ['已在新服务商办好接入', 'Access at the new provider is done'],
    detail: ['阿里云是唯一接入商时取消，网站会成为空壳被清理。', 'Cancelled while Alibaba Cloud is the only provider, the site becomes a shell and is cleaned up.'],
    when: { types: ['cancel-access'] },
    source: sources.aliyunDomain,
  }),
];

const purchases: readonly Preparation[] = [
  buy('account', {
    title: ['阿里云中国站账号，已实名认证', 'An account of Alibaba Cloud’s China site, real-name verified'],
    detail: ['国际站账号不能备案（2026-06-13）。', 'An account of the international site cannot file (2026-06-13).'],
    source: sources.aliyunProcess,
    conflicts: [{ says: text('较旧的说明：国际站账号可登录，资料用 App 传', 'An older page: international accounts may sign in and upload by app'), source: sources.aliyunOverview }],
  }),
  buy('registrar', {
    title: ['域名在境内注册商，后缀可备案', 'Domain at a mainland registrar, with a suffix that can be filed'],
    detail: ['境外注册商和国际站的域名要先转入。.io .dev .app .me 等不能备案；以 domain.miit.gov.cn 的列表为准。', 'Domains of foreign registrars and of the international site move in first. .io .dev .app .me and others cannot be filed; the list at domain.miit.gov.cn counts.'],
    when: { types: opening },
    source: sources.aliyunDomain,
    conflicts: [{ says: text('不能备案的后缀：.io .dev .app .me（2026）', 'Not fileable: .io .dev .app .me (2026)'), source: sources.aliyunAdvisor }],
  }),
  buy('real-name', {
    title: ['域名已实名认证，所有者就是主体', 'Domain real-name verified, held by the entity'],
    detail: ['名称、证件类型、证件号码三项都要与备案一致；认证通过后等 3–5 个工作日。单位的域名在有的省可在法定代表人或负责人名下；宁夏、新疆、陕西不收法定代表人的。', 'Name, certificate type and number all equal the filing; wait 3–5 working days after verification. Some provinces take a domain of the representative or principal; Ningxia, Xinjiang and Shaanxi take none of the representative.'],
    when: { types: adding },
    source: sources.aliyunDomain,
    conflicts: [{ says: text('等 2–3 天', 'Wait 2–3 days'), source: sources.huaweiAnswers }],
  }),
  buy('domain-life', {
    title: ['域名有效期够长', 'The domain runs long enough'],
    detail: ['多数省要剩 3 个月以上；山东 45 天；上海 3 个月（2025）或 6 个月（2021）。', 'Most provinces want more than 3 months; Shandong 45 days; Shanghai 3 (2025) or 6 months (2021).'],
    when: { types: ofSite },
    source: sources.aliyunProvinces,
    conflicts: [{ says: text('在注册有效期内即可（工信部的底线）', 'Within the registration period (MIIT’s baseline)'), source: sources.huaweiFiling }],
  }),
  buy('instance', {
    title: ['同账号有可备案的实例', 'An instance for filing, in the same account'],
    detail: ['内地地域、包年包月、有公网 IP、月数够（见产品表）、名额没用完。试用和按量付费不行。', 'Mainland region, subscription, public IP, enough months (see the products), quota left. No trial, no pay-as-you-go.'],
    when: { types: opening, answers: { 'same-account': true } },
    source: sources.aliyunInstance,
    conflicts: [{ says: text('2026 年控制台显示有收费服务码（用户记录）', 'In 2026 the console shows paid codes (a user’s record)'), source: sources.consoleProgress }],
  }),
  buy('service-code', {
    title: ['别的账号给的备案服务码', 'A service identification number from the other account'],
    detail: ['由服务器所在账号在“备案服务号申请”生成；一码一用，注销后也不能再用；格式不固定，原样粘贴。', 'Made by the account that owns the server; used once, not freed by deregistration; of no fixed form: paste it as it is.'],
    when: { types: opening, answers: { 'same-account': false } },
    source: sources.aliyunServiceCode,
  }),
  buy('app-data', {
    title: ['App 的包名、公钥和签名', 'The App’s package names, public key and signature'],
    detail: ['每个平台一组：软件包名或 Bundle ID、公钥、证书签名（安卓 MD5，iOS SHA-1；去掉冒号和空格）。名称与应用商店一致。', 'For each platform: package name or Bundle ID, public key, signature (Android MD5, iOS SHA-1; without colons and spaces). The name as in the stores.'],
    when: { types: ['first', 'add-here', 'add-elsewhere'], services: ['app'] },
    source: sources.huaweiFiling,
  }),
];

const people: readonly Preparation[] = [
  person('principal-sms', {
    title: ['主体负责人：手机在手边 24 小时', 'Entity principal: phone at hand for 24 hours'],
    detail: ['短信来自 12381（或 106…12381），六位数字；到 beian.miit.gov.cn 输入验证码、手机号、证件号后六位。连错 5 次就驳回。', 'The SMS comes from 12381 (or 106…12381), six digits; at beian.miit.gov.cn: code, mobile, last six of the ID. Five wrong codes end the order.'],
    when: { types: ofSubject },
    source: sources.aliyunSmsCheck,
  }),
  person('site-principal-sms', {
    title: ['网站/App 负责人：手机在手边 24 小时', 'Website or App principal: phone at hand for 24 hours'],
    detail: ['同样的短信，各收各的；接入备案发到原备案里的号码。', 'The same SMS, each his own; for added access it goes to the number in the old record.'],
    when: { types: ofSite },
    source: sources.aliyunSmsCheck,
  }),
  person('site-principal-cancel', {
    title: ['网站/App 负责人：留意短信', 'Website or App principal: watch for an SMS'],
    detail: ['注销网站要不要短信，两家说法不同：两部手机都留意。', 'Whether a site’s deregistration sends one, texts differ: watch both phones.'],
    when: { types: ['cancel-site'] },
    source: sources.qingcloudSmsCheck,
    conflicts: [{ says: text('网站负责人要核验（华为云）', 'The site principal verifies (Huawei)'), source: sources.huaweiFiling }],
  }),
  person('face', {
    title: ['网站/App 负责人：本人做人脸核验', 'Website or App principal: does the face check in person'],
    detail: ['手机装最新版阿里云 App，白底、光线好；代办也要本人做。', 'Newest Alibaba Cloud app on the phone, white ground, good light; in person, even where an agent files.'],
    when: { types: ofSite },
    source: sources.aliyunAgent,
  }),
  person('calls', {
    title: ['填写的手机能接通审核电话', 'The phones given answer the reviewer'],
    detail: ['阿里云审核会打 95187、0571-88158388、0571-26891245 等；管局也可能打。', 'Alibaba Cloud calls from 95187, 0571-88158388, 0571-26891245; the administration may call too.'],
    when: { types: everythingButClaim },
    source: sources.aliyunReview,
    conflicts: [{ says: text('两次未接就驳回（腾讯云）', 'Two missed calls end it (Tencent)'), source: sources.tencentStages }],
  }),
  person('emergency', {
    title: ['应急联系电话：另一个人的手机', 'Emergency phone: somebody else’s mobile'],
    detail: ['不能和负责人的手机相同；不收验证码，但要接得通。', 'Not the principal’s own; it gets no codes, but must answer.'],
    when: { types: [...opening, 'change-subject', 'change-site'] },
    source: sources.aliyunEmergency,
  }),
  person('representative-signs', {
    title: ['法定代表人：能签字', 'Legal representative: can sign'],
    detail: ['授权书、承诺书由他手写签名。', 'Letters and statements carry his handwritten signature.'],
    when: { groups: units, types: [...opening, 'change-subject', 'change-site'] },
    source: sources.huaweiFiling,
  }),
  person('seal', {
    title: ['管公章的人', 'Whoever keeps the seal'],
    detail: ['授权书、承诺书、方案书要盖公章；浙江的个体工商户也要有章。', 'Letters, statements and plans are sealed; in Zhejiang sole traders need one too.'],
    when: { groups: units, types: [...opening, 'change-subject', 'change-site'] },
    source: sources.huaweiFiling,
  }),
];

/** Everything to have, clear or arrange that is no paper. */
export const preparations: readonly Preparation[] = [...blocks, ...purchases, ...people];
