import type { FieldId } from '../core/field.ts';
import type { Target } from './target.ts';

/*
 * How agencies head their columns, as spelled after cleaning: without spaces, brackets, stars and colons, in lower case.
 * A bare 备注 is left out on purpose: it holds the agency's own remarks, which must not reach the console.
 */

type Words = readonly (readonly [Target, string])[];

const fixed: Words = [
  ['subject.name', '主办者名称 主办者 主办单位 主办单位名称 主办者全称 主体名称 单位名称 单位全称 公司名称 公司 公司全称 企业名称 企业 企业全称 客户名称 客户 客户全称 名称 主体 执照名称 营业执照名称 entityname entity companyname company subjectname organisation organization organizer organizername client clientname'],
  ['subject.certificateNumber', '主办者证件号码 主办者证件号 主体证件号码 主体证件号 单位证件号码 单位证件号 统一社会信用代码 统一信用代码 社会信用代码 信用代码 信用代码证号 统一社会信用代码证号 营业执照号 营业执照号码 营业执照注册号 执照号 执照号码 税号 纳税人识别号 统一代码 uscc creditcode unifiedsocialcreditcode unifiedsocialcreditidentifier licensenumber licencenumber businesslicensenumber businesslicencenumber certificatenumber entitycertificatenumber'],
  ['subject.certificateType', '主办者证件类型 主体证件类型 单位证件类型 证照类型 certificatetype entitycertificatetype'],
  ['subject.nature', '备案性质 主办者性质 主办单位性质 单位性质 主体性质 性质 企业性质 主体类型 单位类型 filingnature nature entitytype'],
  ['subject.region', '地区 所在地区 主体地区 备案地区 备案省份 省份 省市区 所属地区 所属区域 所在地 区域 region province'],
  ['subject.certificateAddress', '证件住所 住所 注册地址 注册住所 营业执照地址 营业执照住所 营业执照注册地址 执照地址 执照住所 证件注册地址 工商注册地址 单位注册地址 公司注册地址 企业注册地址 证件地址 单位地址 公司地址 企业地址 单位住所 证照住所 主办单位证件住所 地址 registeredaddress addressoncertificate address certificateaddress'],
  ['subject.mailingAddress', '通信地址 通讯地址 办公地址 联系地址 邮寄地址 主体通信地址 主办单位通信地址 单位通信地址 单位通讯地址 mailingaddress postaladdress officeaddress contactaddress'],
  ['subject.investor', '投资人或主管单位 投资者 投资人 主管单位 投资者或主管单位 上级主管单位 投资者或上级主管单位名称 股东 investor governingbody'],
  ['subject.remark', '主体备注 主办者备注 entityremarks'],
  ['representative', '法定代表人 法人 法人姓名 法人代表 法人代表姓名 法定代表人姓名 法人名字 企业法人 legalrepresentative legalrep legalrepresentativename'],
  ['site.serviceType', '服务类型 互联网信息服务类型 servicetype'],
  ['site.name', '网站名称 网站名 网站备案名称 站点名称 备案网站名称 互联网信息服务名称 服务名称 websitename sitename'],
  ['site.domain', '域名 网站域名 备案域名 主域名 网址域名 网站域名列表 domain domainname websitedomain websitedomainname'],
  ['site.homeUrl', '网站首页url 首页url 首页 首页网址 网站首页 网址 网站地址 网站首页地址 homepageurl homepage url website'],
  ['site.content', '网站内容 网站服务内容 服务内容 内容类型 网站内容类型 websitecontent sitecontent content'],
  ['site.language', '网站语言 网站语种 语言 语种 websitelanguage language'],
  ['site.preApproval', '前置审批 前置审批类型 涉及前置审批 前置审批项 前置审批或专项审批 preapproval'],
  ['site.remark', '网站备注 站点备注 websiteremarks siteremarks'],
  ['app.name', 'app名称 应用名称 appname'],
  ['app.platform', 'app运行平台 运行平台 app平台 appplatforms platforms'],
  ['app.domain', 'app域名 appdomain appdomains'],
  ['access.product', '云服务 云产品 服务器类型 云产品类型 cloudservice product'],
  ['access.instance', '云产品实例 实例 实例id 服务器id 服务器实例 instance instanceid cloudproductinstance'],
  ['access.serviceCode', 'icp备案服务码 备案服务码 服务码 备案服务号 服务号 备案码 授权码 serviceidentificationnumber servicenumber servicecode filingservicenumber'],
  ['access.ip', 'ip地址 ip 服务器ip 网站ip 接入ip ipaddress serverip'],
  ['certificateExpires', '主体证件有效期止 证照有效期 营业执照有效期 执照有效期 营业期限 营业期限止 营业执照到期日 执照到期日 certificateexpires licenceexpires licenseexpires'],
  ['domainExpires', '域名到期日 域名到期时间 域名有效期 域名过期时间 域名到期 domainexpires domainexpiry'],
  ['account', '阿里云账号 阿里云帐号 阿里账号 登录账号 账号 帐号 云账号 备案账号 阿里云登录名 alibabacloudaccount account'],
  ['tags', '标签 分组 分类 tags tag group'],
  ['mandate.number', '授权书编号 委托书编号 授权编号 合同编号 authorisationnumber authorizationnumber mandatenumber'],
  ['mandate.consentOn', '授权同意日 授权日期 同意日期 委托日期 签约日期 consentdate consentgivenon'],
  ['mandate.scope', '授权范围 委托范围 同意范围 scopeofconsent mandatescope'],
  ['mandate.ends', '委托到期日 授权到期日 委托截止 授权截止 合同到期日 委托结束日期 mandateends mandateendson'],
  ['retainUntil', '保存至 保留至 保存期限 keptuntil retainuntil'],
  ['answer.businessScope', '经营范围 scopeofbusiness businessscope'],
  ['answer.subjectNumber', '主体备案号 已有主体备案号 备案号 icp备案号 filingnumber'],
  ['siteAnswer.registrantName', '域名所有者 域名持有者 域名所有人 域名持有人 域名注册人 domainregistrant registrant'],
  ['siteAnswer.domainVerified', '域名实名认证通过日 域名实名日期 实名认证日期'],
  ['siteAnswer.domainRegistered', '域名注册日 域名注册时间 域名注册日期 domainregisteredon'],
  ['siteAnswer.instanceExpires', '实例到期日 服务器到期日 服务器到期时间 instanceexpires'],
];

/** `bare`: 负责人 alone, whose name is the entity principal's; of its other columns, see `withRoles`. */
export type Role = 'principal' | 'sitePrincipal' | 'legal' | 'bare';

/** Whom a heading speaks of; the longest word that a heading begins with decides. */
const roleWords: readonly (readonly [Role, string])[] = [
  ['sitePrincipal', '网站负责人 站点负责人 互联网信息服务负责人 服务负责人 网站管理员 网站责任人 网站联系人 app负责人 websiteprincipal siteprincipal websitecontact siteadministrator'],
  ['principal', '主体负责人 主办者负责人 主办单位负责人 单位负责人 备案负责人 企业负责人 公司负责人 经办人 管理员 entityprincipal principal personincharge responsibleperson'],
  ['bare', '负责人'],
  ['legal', '法定代表人 法人代表 企业法人 法人 legalrepresentative legalrep'],
];

/** What of a person a heading names; the empty word is the person's name. */
const partWords: readonly (readonly [string, string])[] = [
  ['name', '姓名 名字 名称 name fullname'],
  ['idType', '证件类型 身份证件类型 idtype'],
  ['idNumber', '身份证号 身份证号码 身份证 证件号 证件号码 身份证件号码 身份证件号 居民身份证号 居民身份证号码 身份证编号 idnumber idno id idcard idcardnumber'],
  ['idValidity', '身份证有效期 证件有效期 身份证件有效期 有效期 身份证有效期起止 证件有效期起止 身份证期限 idvalidity'],
  ['idValidFrom', '证件有效期起 身份证有效期起 有效期起 证件起始日期 身份证起始日期 有效期开始 身份证有效期开始 idvalidfrom'],
  ['idValidUntil', '证件有效期止 身份证有效期止 有效期止 有效期至 证件到期日 身份证到期日 证件有效期至 身份证有效期至 有效期截止 身份证有效期截止 证件截止日期 idvaliduntil'],
  ['mobile', '手机 手机号 手机号码 手机电话 移动电话 电话 联系电话 联系方式 电话号码 联系手机 联系手机号 mobile mobilephone mobilenumber phone phonenumber cellphone tel telephone'],
  ['emergencyPhone', '应急手机 应急手机号 应急电话 应急联系电话 应急联系手机 应急手机号码 应急联系方式 应急号码 紧急电话 紧急联系电话 紧急联系方式 备用手机 备用手机号 备用电话 备用联系电话 第二手机号 emergencymobile emergencyphone emergencycontact backupphone alternatephone'],
  ['email', '邮箱 电子邮箱 邮件 电子邮件 邮箱地址 电子邮件地址 联系邮箱 电子邮箱地址 email emailaddress mail'],
  ['officePhone', '办公电话 办公室电话 座机 固话 固定电话 座机号码 单位电话 公司电话 officephone landline worknumber'],
];

const split = <Key>(rows: readonly (readonly [Key, string])[]): readonly (readonly [string, Key])[] => rows.flatMap(([key, words]) => words.split(' ').map((word) => [word, key] as const));

export const fixedHeadings: ReadonlyMap<string, Target> = new Map(split(fixed));

/** The longest first, so that 网站负责人 is not taken for 负责人. */
export const roles: readonly (readonly [string, Role])[] = split(roleWords).toSorted(([a], [b]) => b.length - a.length);

export const parts: ReadonlyMap<string, string> = new Map(split(partWords));

/** The target of a part of one of the two people. */
export const personTarget = (role: 'principal' | 'sitePrincipal', part: string): Target => `${role}.${part}` as FieldId | 'principal.idValidity';
