import type { NatureGroup, When } from '../core/case-condition.ts';
import type { FilingType } from '../core/filing.ts';
import type { Conflict } from '../core/limit.ts';
import type { Need, Paper, PaperCase, PaperOf } from '../core/paper.ts';
import type { Source } from '../core/source.ts';
import { text } from '../core/text.ts';
import { sources } from './sources.ts';
import {
  anybody, domainCertificate, foreignRepresentativeAuthorises, individualsUnsaid, letterAccepted, localOnly, proofOfIncome, representativeOnly, representativeUsual, siteLetter, sitePlan, withPermit,
} from './paper-provinces.ts';

type Words = readonly [zh: string, en: string];

const units: readonly NatureGroup[] = ['enterprise', 'government', 'organisation'];
/** Orders that bring something online: the whole set of papers. */
const opening: readonly FilingType[] = ['first', 'add-here', 'add-elsewhere', 'access'];
const aboutSite: readonly FilingType[] = [...opening, 'change-site'];
const aboutSubject: readonly FilingType[] = [...opening, 'change-subject'];

const because = (need: Need) => (when: When, [zh, en]: Words, source: Source): PaperCase => ({ need, when, why: text(zh, en), source });
const needed = because('needed');
const maybe = because('maybe');
const not = because('not');

interface Row {
  readonly name: Words;
  readonly meaning: Words;
  readonly cases: readonly PaperCase[];
  readonly looks?: readonly string[];
  readonly source: Source;
  readonly conflicts?: readonly Conflict[];
  readonly picture?: false;
}

const paper = (id: string, of: PaperOf, { name, meaning, looks = [], conflicts = [], picture, ...more }: Row): Paper => ({
  ...more,
  id,
  of,
  name: text(...name),
  meaning: text(...meaning),
  looks: picture === false ? looks : [...looks, 'format', 'file-name'],
  conflicts,
  picture: picture ?? true,
});

const photo = ['original', 'whole', 'watermark'];
const letter = ['page-template', 'handwritten', 'unit-seal', 'original'];
const always: Words = ['每次都要', 'Always'];
/** 青海 wants the whole set at a change as well. */
const qinghaiChange = needed({ provinces: ['63'], types: ['change-subject', 'change-site', 'change-access'] }, ['青海：变更也要传全套五张图', 'Qinghai: a change takes the full five pictures too'], sources.aliyunProvinces);
const claiming = maybe({ types: ['claim'] }, ['华为云的认领要上传；阿里云没有找到说明，以页面为准', 'Huawei’s claiming asks for it; Alibaba’s text was not found, the page decides'], sources.huaweiFiling);
const cancelling = maybe({ types: ['cancel-subject', 'cancel-site'] }, ['没有找到注销要不要传的说明，以页面为准', 'No text says whether a deregistration asks for it; the page decides'], sources.aliyunDeregister);

/** Every document of filing.md §4.1, in the order in which the forms ask. */
export const papers: readonly Paper[] = [
  paper('entity-certificate', 'entity', {
    name: ['主办单位证件', "Entity's certificate"],
    meaning: ['营业执照、统一社会信用代码证书、法人证书等，与所选证件类型一致。', 'Business licence, credit code or legal person certificate: the one of the chosen certificate type.'],
    cases: [
      not({ groups: ['individual'] }, ['个人就是负责人证件，只传一次', 'For an individual it is the ID paper, uploaded once'], sources.aliyunMaterials),
      needed({ groups: units, types: aboutSubject }, always, sources.aliyunDocuments),
      qinghaiChange,
      claiming,
      cancelling,
    ],
    looks: [...photo, 'certificate-pixels', 'certificate-validity', 'electronic-licence', 'hainan-seal', 'new-code'],
    source: sources.aliyunDocuments,
  }),
  paper('law-firm-licence', 'entity', {
    name: ['律师事务所执业许可证全部页', 'Law firm licence, every page'],
    meaning: ['北京对律师事务所的要求。', 'What Beijing asks of law firms.'],
    cases: [needed({ natures: ['11'], provinces: ['11'], types: aboutSubject }, ['北京：律师事务所要传执业许可证全部页', 'Beijing: law firms upload every page of the licence'], sources.qingcloudProvinces)],
    looks: ['all-pages', ...photo],
    source: sources.qingcloudProvinces,
  }),
  paper('change-certificate', 'entity', {
    name: ['变更证明（工商更名函）', 'Certificate of change of name'],
    meaning: ['市场监管部门出具的名称变更证明。', 'The registry’s confirmation of the new name.'],
    cases: [needed({ groups: units, types: ['change-subject'], answers: { 'name-changed': true } }, ['主办者名称变了', 'The entity’s name has changed'], sources.aliyunChange)],
    looks: photo,
    source: sources.aliyunChange,
    conflicts: [{ says: text('安徽：更名且换了信用代码，要注销后重新备案；四川：更名函，不能换主体', 'Anhui: with a new credit code as well, deregister and file anew; Sichuan: a letter, no other entity'), source: sources.huaweiFiling }],
  }),
  paper('government-domain-form', 'entity', {
    name: ['政府网站域名业务审核表', 'Review form for a government domain'],
    meaning: ['党政机关使用政府、政务域名的审核表。', 'The review of a government body’s domain.'],
    cases: [needed({ natures: ['2'], types: aboutSite, answers: { 'government-domain': true } }, ['使用 .gov.cn、.政务域名', 'The domain is a .gov.cn or .政务 one'], sources.huaweiFiling)],
    looks: ['unit-seal', 'original'],
    source: sources.huaweiFiling,
  }),
  paper('institution-application', 'entity', {
    name: ['事业单位网站开办审核申请表', 'Application to run an institution’s website'],
    meaning: ['内蒙古对事业单位的要求。', 'What Inner Mongolia asks of public institutions.'],
    cases: [needed({ natures: ['3'], provinces: ['15'], types: aboutSite }, ['内蒙古：事业单位要开办审核申请表', 'Inner Mongolia: institutions bring it'], sources.huaweiFiling)],
    looks: ['unit-seal', 'original'],
    source: sources.huaweiFiling,
  }),
  paper('establishment-approval', 'entity', {
    name: ['编办批复', 'Approval of the establishment office'],
    meaning: ['机构编制部门同意开办网站的批复。', 'The establishment office’s consent to the website.'],
    cases: [needed({ natures: ['2', '3'], provinces: ['36'], types: aboutSite }, ['江西：机关和事业单位要编办批复', 'Jiangxi: government bodies and institutions bring it'], sources.huaweiFiling)],
    looks: ['original'],
    source: sources.huaweiFiling,
  }),
  paper('party-letter', 'entity', {
    name: ['党建确认函', 'Party-building confirmation'],
    meaning: ['部分单位的党建情况确认。', 'A confirmation that some organisations are asked for.'],
    cases: [maybe({ groups: units, types: aboutSubject }, ['只在页面或审核要求时', 'Only when the page or a reviewer asks'], sources.wechatFields)],
    looks: ['unit-seal', 'original'],
    source: sources.wechatFields,
  }),
  paper('principal-id', 'principal', {
    name: ['主体负责人证件（正反面）', "Entity principal's ID, both sides"],
    meaning: ['主体负责人的身份证、护照或港澳台证件。', 'Resident ID, passport or Hong Kong, Macao, Taiwan paper of the entity principal.'],
    cases: [needed({ types: aboutSubject }, always, sources.aliyunDocuments), qinghaiChange, claiming, cancelling],
    looks: ['both-sides', ...photo, 'card-pixels', 'id-validity', 'no-substitute'],
    source: sources.aliyunDocuments,
  }),
  paper('representative-id', 'principal', {
    name: ['法定代表人证件（正反面）', "Legal representative's ID, both sides"],
    meaning: ['用授权书时，授权人的证件。', 'With a letter: the ID of the one who authorises.'],
    cases: [needed({ groups: units, provinces: ['11'], types: aboutSubject, answers: { 'principal-is-representative': false } }, ['北京 2021：授权书要附法定代表人证件', 'Beijing 2021: the letter comes with it'], sources.qingcloudProvinces)],
    looks: ['both-sides', ...photo, 'card-pixels', 'id-validity'],
    source: sources.qingcloudProvinces,
  }),
  paper('principal-letter', 'principal', {
    name: ['主体负责人授权书', 'Letter authorising the entity principal'],
    meaning: ['法定代表人授权别人做主体负责人。', 'The legal representative authorises somebody else as entity principal.'],
    cases: [
      needed({ groups: units, provinces: foreignRepresentativeAuthorises, types: aboutSubject, answers: { 'principal-is-representative': false, 'representative-is-mainland': false } }, ['河北、山西、山东：法定代表人没有大陆身份证，授权有的人', 'Hebei, Shanxi, Shandong: a representative without a mainland ID authorises a holder of one'], sources.huaweiFiling),
      not({ groups: units, provinces: representativeOnly, types: aboutSubject, answers: { 'principal-is-representative': false } }, ['本省要求主体负责人就是法定代表人，授权书代替不了', 'This province wants the legal representative himself; a letter does not help'], sources.huaweiFiling),
      needed({ groups: units, provinces: letterAccepted, types: aboutSubject, answers: { 'principal-is-representative': false } }, ['主体负责人不是法定代表人，本省收授权书', 'The principal is not the legal representative; this province takes a letter'], sources.huaweiFiling),
      maybe({ groups: units, provinces: representativeUsual, types: aboutSubject, answers: { 'principal-is-representative': false } }, ['本省一般要求法定代表人；授权书收不收，资料不一致', 'This province usually wants the representative; texts differ on a letter'], sources.huaweiFiling),
    ],
    looks: [...letter, 'signed-by-representative'],
    source: sources.aliyunMaterials,
    conflicts: [
      { says: text('江西 2017：收授权书；2025：须法定代表人', 'Jiangxi 2017: letter taken; 2025: representative only'), source: sources.tencentProvinces },
      { says: text('海南 2021：须法定代表人；2025：有条件收授权书', 'Hainan 2021: representative only; 2025: letter on conditions'), source: sources.huaweiHainan },
    ],
  }),
  paper('residence-permit', 'principal', {
    name: ['居住证（暂住证等）', 'Residence permit'],
    meaning: ['外省身份证在本省备案的凭据。', 'What lets an ID of another province file here.'],
    cases: [
      not({ groups: units }, ['单位不要', 'Not for organisations'], sources.aliyunMaterials),
      not({ answers: { 'local-id': true } }, ['身份证就在本省', 'The ID is of this province'], sources.aliyunMaterials),
      not({ provinces: localOnly, types: opening }, ['本省只收本省身份证的个人，居住证代替不了', 'This province files local IDs only; a permit does not help'], sources.huaweiFiling),
      not({ provinces: anybody, types: opening }, ['本省支持外省个人备案', 'This province files individuals of other provinces'], sources.huaweiFiling),
      needed({ groups: ['individual'], provinces: ['31'], types: opening, answers: { 'local-id': false } }, ['上海：居住证或剩一个月以上的临时居住证；学生证不收', 'Shanghai: a permit, or a temporary one with a month left; no student ID'], sources.huaweiFiling),
      needed({ groups: ['individual'], provinces: ['22', '37'], types: opening, answers: { 'local-id': false } }, ['居住证；学生可用有效学生证', 'A permit; for students a valid student ID'], sources.aliyunProvinces),
      needed({ groups: ['individual'], provinces: ['44'], types: opening, answers: { 'local-id': false } }, ['居住证、暂住证，或房产证加身份证', 'A permit, a temporary one, or a property certificate with the ID'], sources.huaweiFiling),
      needed({ groups: ['individual'], provinces: ['51'], types: opening, answers: { 'local-id': false } }, ['在四川学习、生活或工作的证明：居住证、社保、学生证、合同', 'Proof of study, life or work in Sichuan: permit, social insurance, student ID, contract'], sources.qingcloudProvinces),
      needed({ groups: ['individual'], provinces: withPermit, types: opening, answers: { 'local-id': false } }, ['身份证不在本省，要居住证或暂住证', 'The ID is of another province: a permit or a temporary one'], sources.huaweiFiling),
      maybe({ groups: ['individual'], provinces: individualsUnsaid, types: opening, answers: { 'local-id': false } }, ['没有找到本省对外省个人的规定，先问管局', 'No text on individuals of other provinces was found: ask the administration first'], sources.aliyunLimits),
    ],
    looks: photo,
    source: sources.aliyunMaterials,
  }),
  paper('income-proof', 'principal', {
    name: ['工作或收入证明', 'Proof of work or income'],
    meaning: ['未成年负责人的收入来源。', 'Where a minor’s income comes from.'],
    cases: [needed({ groups: ['individual'], provinces: proofOfIncome, types: opening, answers: { 'under-18': true } }, ['江苏（16–18 岁）、云南（18 岁以下）要工作或收入证明', 'Jiangsu (16–18) and Yunnan (under 18) ask for it'], sources.qingcloudProvinces)],
    looks: ['original'],
    source: sources.qingcloudProvinces,
  }),
  paper('holding-photo', 'principal', {
    name: ['手持证件照片', 'Photo holding the certificate'],
    meaning: ['本人手持身份证件（单位：手持单位证件）的照片。', 'The person holding the ID (organisation: its certificate).'],
    cases: [
      maybe({ groups: ['individual'], provinces: ['11'], types: opening }, ['北京个人：只有一处旧问答说要，以页面为准', 'Beijing, individuals: one old answer says so; the page decides'], sources.holdingPhoto),
      maybe({ types: opening }, ['只在上传页列出时', 'Only if the upload page lists it'], sources.aliyunMaterials),
    ],
    looks: ['original', 'whole'],
    source: sources.aliyunMaterials,
  }),
  paper('site-principal-id', 'site-principal', {
    name: ['网站/App 负责人证件（正反面）', "Website or App principal's ID, both sides"],
    meaning: ['网站或 App 负责人的身份证件。', 'The ID paper of the website or App principal.'],
    cases: [
      not({ groups: ['individual'], types: [...opening, 'change-subject', 'change-access'] }, ['与主体负责人是同一人，只传一次', 'The same person as the entity principal, uploaded once'], sources.aliyunMaterials),
      needed({ types: aboutSite }, always, sources.aliyunUpload),
      qinghaiChange,
    ],
    looks: ['both-sides', ...photo, 'card-pixels', 'id-validity', 'no-substitute'],
    source: sources.aliyunUpload,
  }),
  paper('site-principal-letter', 'site-principal', {
    name: ['网站/App 负责人授权书', 'Letter authorising the website or App principal'],
    meaning: ['法定代表人授权别人做网站或 App 负责人。上海用自己的表：上海非经营性互联网信息服务备案ICP负责人授权书。', 'The legal representative authorises somebody else as website or App principal. Shanghai has a form of its own.'],
    cases: [
      needed({ groups: units, provinces: siteLetter, types: aboutSite, answers: { 'site-principal-is-representative': false } }, ['网站负责人不是法定代表人，本省要授权书', 'The site principal is not the representative; this province asks for a letter'], sources.huaweiFiling),
      maybe({ groups: units, types: aboutSite, answers: { 'site-principal-is-representative': false } }, ['网站负责人不是法定代表人时看省份；以上传页为准', 'Depends on the province; the upload page decides'], sources.aliyunMaterials),
    ],
    looks: [...letter, 'signed-by-representative'],
    source: sources.aliyunMaterials,
  }),
  paper('face-check', 'site-principal', {
    name: ['网站/App 负责人人脸核验', 'Face check of the website or App principal'],
    meaning: ['负责人本人用最新版阿里云 App（或短信链接、二维码）在白底前做。', 'The principal in person, in the newest Alibaba Cloud app (or by SMS link or QR code), before a white ground.'],
    cases: [
      needed({ types: aboutSite }, always, sources.aliyunUpload),
      maybe({ types: ['change-subject'] }, ['系统可能要求主体负责人或法定代表人也做', 'The system may ask the entity principal or the representative too'], sources.aliyunUpload),
    ],
    looks: ['white-ground'],
    picture: false,
    source: sources.aliyunUpload,
    conflicts: [{ says: text('2018–2020：幕布前拍照，上海用上海管局 App', '2018–2020: a photo before a backdrop; in Shanghai the administration’s app'), source: sources.aliyunPhoto }],
  }),
  paper('backdrop-photo', 'site-principal', {
    name: ['幕布照片（旧流程）', 'Photo before the backdrop (old flow)'],
    meaning: ['只有页面显示“办理拍照”时才需要。', 'Only where the page says 办理拍照.'],
    cases: [maybe({ types: opening }, ['只有页面显示“办理拍照”时', 'Only where the page says 办理拍照'], sources.aliyunPhoto)],
    looks: ['backdrop'],
    source: sources.aliyunPhoto,
    conflicts: [{ says: text('现行：白底人脸核验', 'Today: a face check on a white ground'), source: sources.aliyunUpload }],
  }),
  paper('authenticity-form', 'site-principal', {
    name: ['备案信息真实性核验单', 'Authenticity verification form'],
    meaning: ['部分省份在上传页提供模板，网站负责人签字，单位盖章。', 'Some provinces offer the template on the upload page; the site principal signs, an organisation seals.'],
    cases: [
      maybe({ provinces: ['31'], types: opening }, ['上海：表上日期三个月内；只在上传页有模板时', 'Shanghai: dated within three months; only if the page has the template'], sources.qingcloudProvinces),
      maybe({ provinces: ['36', '65'], types: opening }, ['2017 年还要按手印；只在上传页有模板时', 'In 2017 with a fingerprint; only if the page has the template'], sources.tencentProvinces),
      maybe({ types: opening }, ['只在上传页有模板时', 'Only if the upload page has the template'], sources.aliyunDocuments),
    ],
    looks: letter,
    source: sources.aliyunDocuments,
  }),
  paper('domain-certificate', 'service', {
    name: ['域名证书（实名认证截图）', 'Domain certificate or real-name screenshot'],
    meaning: ['注册商的域名证书，或能看到实名信息的截图。', 'The registrar’s certificate, or a screenshot of the real-name data.'],
    cases: [
      needed({ provinces: domainCertificate, types: opening }, ['内蒙古、江苏、湖南、贵州写明要', 'Inner Mongolia, Jiangsu, Hunan and Guizhou ask by name'], sources.huaweiFiling),
      needed({ provinces: domainCertificate, types: ['change-site'], answers: { 'domain-changed': true } }, ['变更涉及域名', 'The change touches a domain'], sources.huaweiFiling),
      maybe({ types: opening }, ['很多省要；以上传页为准', 'Many provinces do; the upload page decides'], sources.aliyunMaterials),
      maybe({ types: ['change-site'], answers: { 'domain-changed': true } }, ['变更涉及域名时，很多省要', 'Many provinces do, where a domain changes'], sources.aliyunMaterials),
    ],
    looks: ['domain-data', 'certificate-validity'],
    source: sources.aliyunMaterials,
  }),
  paper('commitment-letter', 'service', {
    name: ['互联网信息服务备案承诺书', 'Statement of commitment'],
    meaning: ['承诺备案信息真实。', 'A commitment that the data is true.'],
    cases: [
      needed({ provinces: ['44'], types: aboutSite }, ['广东：2021-06-21 起要；单位由法定代表人签', 'Guangdong: since 2021-06-21; for organisations the representative signs'], sources.huaweiFiling),
      needed({ provinces: ['31'], types: aboutSite }, ['上海：彩色、盖章的承诺书', 'Shanghai: in colour, sealed'], sources.qingcloudProvinces),
      needed({ provinces: ['50'], types: opening, answers: { 'many-domains': true } }, ['重庆：域名多时与方案书一起要', 'Chongqing: with the plan, for many domains'], sources.qingcloudProvinces),
    ],
    looks: [...letter, 'signed-by-representative'],
    source: sources.huaweiFiling,
  }),
  paper('truth-notice', 'service', {
    name: ['ICP备案信息真实性责任告知书', 'Notice of responsibility for true data'],
    meaning: ['江苏的告知书，负责人签字。', 'Jiangsu’s notice, signed by the principal.'],
    cases: [needed({ provinces: ['32'], types: aboutSite }, ['江苏：2021-06-01 起要', 'Jiangsu: since 2021-06-01'], sources.huaweiFiling)],
    looks: letter,
    source: sources.huaweiMaterials,
  }),
  paper('truth-commitment', 'service', {
    name: ['ICP备案信息真实性承诺书', 'Commitment to true data'],
    meaning: ['江苏的承诺书，与告知书一起交。', 'Jiangsu’s commitment, handed in with the notice.'],
    cases: [needed({ provinces: ['32'], types: aboutSite }, ['江苏：2021-06-01 起要', 'Jiangsu: since 2021-06-01'], sources.huaweiFiling)],
    looks: letter,
    source: sources.huaweiMaterials,
  }),
  paper('finance-commitment', 'service', {
    name: ['广东备案承诺书（金融）', 'Guangdong commitment (finance)'],
    meaning: ['名称或内容涉及金融时。', 'Where name or content touches finance.'],
    cases: [needed({ groups: units, provinces: ['44'], types: aboutSite, answers: { finance: true } }, ['广东：涉及金融', 'Guangdong: finance is touched'], sources.aliyunMaterials)],
    looks: letter,
    source: sources.aliyunMaterials,
  }),
  paper('site-plan', 'service', {
    name: ['网站建设方案书', 'Plan of the websites'],
    meaning: ['域名多时说明每个网站做什么。', 'With many domains: what each site is for.'],
    cases: [needed({ provinces: sitePlan, types: opening, answers: { 'many-domains': true } }, ['域名数超过本省门槛', 'More domains than the province lets pass without'], sources.qingcloudProvinces)],
    looks: ['unit-seal', 'original'],
    source: sources.qingcloudProvinces,
    conflicts: [{ says: text('门槛各文不一：广东 >31/>5、江苏 >30/>10、上海 ≥30、湖南 >1、重庆 >30/>5', 'Thresholds as found: Guangdong >31/>5, Jiangsu >30/>10, Shanghai ≥30, Hunan >1, Chongqing >30/>5'), source: sources.huaweiFiling }],
  }),
  paper('many-domains-statement', 'service', {
    name: ['多域名情况说明', 'Statement on many domains'],
    meaning: ['四川超过 5 个域名时，单位盖章的说明。', 'Above five domains in Sichuan, a stamped statement.'],
    cases: [needed({ provinces: ['51'], types: opening, answers: { 'many-domains': true } }, ['四川：超过 5 个域名', 'Sichuan: more than five domains'], sources.qingcloudProvinces)],
    looks: ['unit-seal', 'original'],
    source: sources.qingcloudProvinces,
  }),
  paper('beijing-confirmation', 'service', {
    name: ['北京备案确认书', 'Beijing confirmation'],
    meaning: ['北京域名多时的确认书。', 'Beijing’s confirmation where there are many domains.'],
    cases: [needed({ provinces: ['11'], types: opening, answers: { 'many-domains': true } }, ['北京：域名多时要，数目没有写明', 'Beijing: with many domains; no number is given'], sources.aliyunMaterials)],
    looks: letter,
    source: sources.aliyunMaterials,
  }),
  paper('pre-approval', 'service', {
    name: ['前置审批文件', 'Pre-approval'],
    meaning: ['主管部门的许可证或批复。', 'The licence or consent of the competent authority.'],
    cases: [
      not({ groups: ['individual'] }, ['个人不能做需要前置审批的内容', 'Individuals may not offer content that needs one'], sources.huaweiFiling),
      needed({ types: aboutSite, answers: { 'pre-approval': true } }, ['内容涉及前置审批', 'The content needs it'], sources.aliyunLimits),
    ],
    looks: [...photo, 'certificate-validity'],
    source: sources.aliyunPreApproval,
  }),
  paper('no-pre-approval-letter', 'service', {
    name: ['不涉及前置审批承诺书', 'Letter that no pre-approval is needed'],
    meaning: ['名称或内容像要审批，而主管部门说不需要时。', 'Where name or content look as if, and the authority says it is not.'],
    cases: [
      not({ groups: ['individual'] }, ['单位才要', 'For organisations only'], sources.huaweiFiling),
      maybe({ types: aboutSite, answers: { 'pre-approval': false } }, ['名称或内容带敏感词而不需审批时，写备注或交承诺书', 'If words look like it and none is needed: a remark or this letter'], sources.aliyunLimits),
    ],
    looks: letter,
    source: sources.aliyunLimits,
  }),
  paper('app-icon', 'service', {
    name: ['App 图标', 'App icon'],
    meaning: ['与应用商店里一致的图标。', 'The icon that the stores show.'],
    cases: [needed({ services: ['app'], types: ['first', 'add-here', 'add-elsewhere', 'change-site'] }, ['App 备案要', 'For an App'], sources.huaweiFiling), maybe({ services: ['app'], types: ['access'] }, ['以页面为准', 'The page decides'], sources.huaweiFiling)],
    looks: ['icon-size'],
    source: sources.huaweiFiling,
  }),
  paper('promise-video', 'service', {
    name: ['承诺视频', 'Promise video'],
    meaning: ['负责人口述承诺的视频。', 'The principal speaks the commitment.'],
    cases: [maybe({ types: aboutSite }, ['只在审核要求时', 'Only when a reviewer asks'], sources.wechatFields)],
    picture: false,
    source: sources.wechatFields,
  }),
];
