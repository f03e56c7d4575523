import type { FieldId } from '../../core/field.ts';
import type { Locator, Locators } from '../page.ts';

/*
 * Labels and section titles of Alibaba Cloud's filing console, newest generation first: the console of 2023–2026, then the one
 * of 2015–2019. Words that a page repeats (证件类型, 备注 …) count only under one of their section titles.
 */

const subject = ['主办者信息', '主办者基础信息', '主体信息', '主办单位信息', '主体基础信息'];
const principal = ['负责人信息', '主体负责人信息', '主办者负责人信息', '主办单位负责人信息', '主体负责人'];
const site = ['网站信息', '网站基础信息', '互联网信息服务信息', '互联网信息服务基础信息'];
const sitePrincipal = ['网站负责人信息', '网站负责人', '互联网信息服务负责人信息', '互联网信息服务负责人', 'App负责人信息', 'App负责人', '负责人信息'];
const access = ['接入信息', '云服务信息'];
const app = ['App信息', 'App基础信息'];
const appTraits = { android: ['Android', 'Android平台', '安卓', '安卓平台'], ios: ['iOS', 'iOS平台', '苹果'], harmony: ['HarmonyOS', 'HarmonyOS平台', '鸿蒙', '鸿蒙平台'] } as const;

/** Every title that begins a section. A label belongs to the nearest one before it. */
export const sectionTitles: readonly string[] = [
  ...new Set([
    '互联网信息服务校验', ...subject, ...principal, ...site, ...sitePrincipal, ...access,
    ...app, 'App特征信息', ...Object.values(appTraits).flat(), '负责人资料', '辅助资料', '主办者资料', '真实性核验', '流程提示', '新增备案热点问题', '常见流程问题',
  ]),
];

/** Labels that no other section of the console has. */
const mostly = (sections: readonly string[], ...labels: readonly string[]): Locator => ({ labels, sections, elsewhere: true });
const under = (sections: readonly string[], ...labels: readonly string[]): Locator => ({ labels, sections });

const service = ['', '互联网信息服务校验', ...site, ...access];

/** Step 1 and the pages before it: the subject's fields stand once, under a title or none. */
const early = ['', '互联网信息服务校验', ...subject];

export const checkLabels: Locators = {
  'site.serviceType': mostly(service, '服务类型'),
  'site.domain': mostly(service, '网站域名', '域名'),
  'subject.region': under(early, '地区', '主办单位所属区域'),
  'subject.nature': under(early, '备案性质', '主办单位性质'),
  'subject.certificateType': under(early, '证件类型', '主办单位证件类型'),
  'subject.certificateNumber': under(early, '证件号码', '主办单位证件号码'),
  'subject.name': under(early, '主办者名称', '主办单位或主办人名称', '主办单位名称'),
  'subject.certificateAddress': under(early, '证件住所', '主办单位证件住所'),
};

export const accessLabels: Locators = {
  'access.product': mostly(service, '云服务', '产品类型'),
  'access.instance': mostly(service, '云产品实例', '选择实例'),
  'access.serviceCode': mostly(service, 'ICP备案服务码', '备案服务码', '备案服务号'),
  'access.ip': mostly(service, 'IP地址', '网站IP', '接入IP', '外网IP'),
};

export const subjectLabels: Locators = {
  'subject.region': mostly(['', ...subject], '主办单位所属区域', '地区'),
  'subject.nature': mostly(['', ...subject], '备案性质', '主办单位性质'),
  'subject.certificateType': { labels: ['主办单位证件类型', '证件类型'], sections: subject },
  'subject.certificateNumber': { labels: ['主办单位证件号码', '证件号码'], sections: subject },
  'subject.name': mostly(['', ...subject], '主办者名称', '主办单位或主办人名称', '主办单位名称'),
  'subject.certificateAddress': mostly(['', ...subject], '证件住所', '主办单位证件住所'),
  'subject.mailingAddress': under(subject, '通信地址', '通讯地址', '主办单位通讯地址', '主办单位通信地址'),
  'subject.investor': mostly(['', ...subject], '投资人或主管单位'),
  'subject.remark': under(subject, '备注'),
};

type Part = 'name' | 'idType' | 'idNumber' | 'idValidFrom' | 'idValidUntil' | 'mobile' | 'emergencyPhone' | 'email' | 'officePhone';

const personWords: Readonly<Record<Part, readonly string[]>> = {
  name: ['负责人姓名', '姓名'],
  idType: ['负责人证件类型', '证件类型'],
  idNumber: ['负责人证件号码', '证件号码'],
  idValidFrom: ['证件有效期起', '证件有效期开始', '证件有效期起始日期', '证件生效日期'],
  idValidUntil: ['证件有效期止', '证件有效期截止', '证件有效期截止日期', '证件失效日期'],
  mobile: ['手机号', '手机号码', '联系方式1（手机号）'],
  emergencyPhone: ['应急手机号', '应急联系方式', '应急联系电话'],
  email: ['邮箱', '电子邮箱', '电子邮件地址', '电子邮箱地址'],
  officePhone: ['办公室电话', '联系方式2（座机）', '办公电话'],
};

/** One label for both ends of the ID's validity, where the page has two boxes beside it. */
const period = '证件有效期';
const ends: Readonly<Partial<Record<Part, 0 | 1>>> = { idValidFrom: 0, idValidUntil: 1 };

function personLabels(of: 'principal' | 'sitePrincipal', sections: readonly string[]): Locators {
  const all: Partial<Record<FieldId, Locator>> = {};
  for (const [name, labels] of Object.entries(personWords) as [Part, readonly string[]][]) {
    const part = ends[name];
    all[`${of}.${name}`] = part === undefined ? { labels, sections } : { labels: [...labels, period], sections, part };
  }
  return all;
}

export const principalLabels = personLabels('principal', principal);
export const sitePrincipalLabels = personLabels('sitePrincipal', sitePrincipal);

export const siteLabels: Locators = {
  'site.name': mostly(service, '网站名称'),
  'site.domain': mostly(service, '网站域名', '已验证域名'),
  'site.homeUrl': mostly(service, '网站首页URL', '首页URL'),
  'site.content': mostly(service, '网站内容', '网站服务内容'),
  'site.language': mostly(service, '网站语言', '网站语言选择'),
  'site.preApproval': mostly(service, '前置审批'),
  'site.remark': { labels: ['备注'], sections: [...site, ...access], hints: ['请根据实际情况填写备注内容'] },
};

/** What every platform has stands under that platform's title; a bare 公钥 under no platform is nobody's. */
export const appLabels: Locators = {
  'app.name': mostly(['', ...app], 'App名称', 'APP名称'),
  'app.platform': mostly(['', ...app], 'App运行平台', '运行平台', 'App操作系统'),
  'app.domain': mostly(['', ...app], 'App域名', 'APP域名'),
  'app.content': mostly(['', ...app], 'App服务内容', 'App内容'),
  'app.language': mostly(['', ...app], 'App语言'),
  'app.preApproval': under(app, '前置审批'),
  'app.remark': under(app, '备注'),
  'app.androidPackage': under(appTraits.android, '软件包名', '包名', 'Android软件包名'),
  'app.androidPublicKey': under(appTraits.android, '公钥'),
  'app.androidSignature': under(appTraits.android, '证书MD5指纹', 'MD5', '证书签名', '签名MD5值'),
  'app.iosBundle': mostly(appTraits.ios, 'iOS Bundle ID', 'Bundle ID', 'BundleID'),
  'app.iosPublicKey': under(appTraits.ios, '公钥'),
  'app.iosSignature': under(appTraits.ios, '证书SHA-1指纹', 'SHA-1', '证书签名', '签名SHA-1值'),
  'app.harmonyPackage': under(appTraits.harmony, '软件包名', '包名', 'HarmonyOS软件包名'),
  'app.harmonyPublicKey': under(appTraits.harmony, '公钥'),
  'app.harmonySignature': under(appTraits.harmony, '证书签名', '证书MD5指纹'),
};

/** Words beside controls that are never touched, and why. */
export const handsOff: Readonly<Record<'sms-code' | 'captcha', readonly string[]>> = {
  'sms-code': ['验证码', '短信验证码', '手机验证码'],
  captcha: ['图形验证码', '图片验证码'],
};

/** Words of the console's bars, lists and buttons that no page is recognised by, and that a person may not understand. */
export const frameWords: readonly string[] = [
  'ICP备案服务码', '备案基础设置', '备案帮助', '备案控制台', '网站', 'App', '操作', '继续', '查看详情', '删除', '变更', '注销', '刷新', '域名/App', '已备案信息', '备案服务号申请', '变更主体', '变更网站', '变更接入', '取消接入', '注销主体',
  '注销网站', '获取验证码', '快速填写', '添加新负责人', '扫描二维码', '看不清，换一张', '返回', '选择', '实例ID', '网站备案号', '主体备案号', '备案号', '域名', '主体', '验证码',
  '同主体负责人', '已有备案服务号', '暂无数据', '阿里云初审', '待提交管局', '工信部短信核验', '管局审核', '审核历史', '网站备注', '主体备注', '真实性核验单', '授权书', '域名证书',
];
