import { text, type Text } from './text.ts';

/** What a control lets a person do; says how a value is read, compared and written. */
export type FieldKind = 'text' | 'choice' | 'choices' | 'region' | 'date';

export interface Field {
  readonly label: Text;
  readonly kind: FieldKind;
  /** Identifies a living person: masked in lists, never handed to a page that does not ask for it. */
  readonly personal: boolean;
}

const f = (zh: string, en: string, kind: FieldKind = 'text'): Field => ({ label: text(zh, en), kind, personal: false });
const own = (zh: string, en: string, kind: FieldKind = 'text'): Field => ({ ...f(zh, en, kind), personal: true });

const person = (zh: string, en: string) =>
  ({
    name: own(`${zh}姓名`, `${en}: name`),
    idType: f(`${zh}证件类型`, `${en}: ID type`, 'choice'),
    idNumber: own(`${zh}证件号码`, `${en}: ID number`),
    idValidFrom: own(`${zh}证件有效期起`, `${en}: ID valid from`, 'date'),
    idValidUntil: own(`${zh}证件有效期止`, `${en}: ID valid until`, 'date'),
    mobile: own(`${zh}手机号`, `${en}: mobile`),
    emergencyPhone: own(`${zh}应急手机号`, `${en}: emergency mobile`),
    email: own(`${zh}邮箱`, `${en}: e-mail`),
    officePhone: own(`${zh}办公室电话`, `${en}: office phone`),
  }) as const;

const principal = person('主体负责人', 'Entity principal');
const sitePrincipal = person('网站负责人', 'Website principal');

/** The one catalogue of fields. Every other type follows from it. */
export const fields = {
  'subject.region': f('地区', 'Region', 'region'),
  'subject.nature': f('备案性质', 'Filing nature', 'choice'),
  'subject.certificateType': f('主办者证件类型', 'Entity certificate type', 'choice'),
  'subject.certificateNumber': own('主办者证件号码', 'Entity certificate number'),
  'subject.name': own('主办者名称', 'Entity name'),
  'subject.certificateAddress': own('证件住所', 'Address on certificate'),
  'subject.mailingAddress': own('通信地址', 'Mailing address'),
  'subject.investor': own('投资人或主管单位', 'Investor or governing body'),
  'subject.remark': f('主体备注', 'Entity remarks'),
  'principal.name': principal.name,
  'principal.idType': principal.idType,
  'principal.idNumber': principal.idNumber,
  'principal.idValidFrom': principal.idValidFrom,
  'principal.idValidUntil': principal.idValidUntil,
  'principal.mobile': principal.mobile,
  'principal.emergencyPhone': principal.emergencyPhone,
  'principal.email': principal.email,
  'principal.officePhone': principal.officePhone,
  'site.serviceType': f('服务类型', 'Service type', 'choice'),
  'site.name': f('网站名称', 'Website name'),
  'site.domain': f('网站域名', 'Website domain name'),
  'site.homeUrl': f('网站首页URL', 'Home page URL'),
  'site.content': f('网站内容', 'Website content', 'choices'),
  'site.language': f('网站语言', 'Website language', 'choices'),
  'site.preApproval': f('前置审批', 'Pre-approval', 'choices'),
  'site.remark': f('网站备注', 'Website remarks'),
  'app.name': f('App名称', 'App name'),
  'app.platform': f('App运行平台', 'App platforms', 'choices'),
  'app.domain': f('App域名', "App's domain names"),
  'app.content': f('App服务内容', 'App content', 'choices'),
  'app.language': f('App语言', 'App language', 'choices'),
  'app.preApproval': f('App前置审批', 'App pre-approval', 'choices'),
  'app.remark': f('App备注', 'App remarks'),
  'app.androidPackage': f('Android 软件包名', 'Android package name'),
  'app.androidPublicKey': f('Android 公钥', 'Android public key'),
  'app.androidSignature': f('Android 证书 MD5', 'Android certificate MD5'),
  'app.iosBundle': f('iOS Bundle ID', 'iOS bundle ID'),
  'app.iosPublicKey': f('iOS 公钥', 'iOS public key'),
  'app.iosSignature': f('iOS 证书 SHA-1', 'iOS certificate SHA-1'),
  'app.harmonyPackage': f('HarmonyOS 软件包名', 'HarmonyOS package name'),
  'app.harmonyPublicKey': f('HarmonyOS 公钥', 'HarmonyOS public key'),
  'app.harmonySignature': f('HarmonyOS 证书签名', 'HarmonyOS certificate signature'),
  'sitePrincipal.name': sitePrincipal.name,
  'sitePrincipal.idType': sitePrincipal.idType,
  'sitePrincipal.idNumber': sitePrincipal.idNumber,
  'sitePrincipal.idValidFrom': sitePrincipal.idValidFrom,
  'sitePrincipal.idValidUntil': sitePrincipal.idValidUntil,
  'sitePrincipal.mobile': sitePrincipal.mobile,
  'sitePrincipal.emergencyPhone': sitePrincipal.emergencyPhone,
  'sitePrincipal.email': sitePrincipal.email,
  'sitePrincipal.officePhone': sitePrincipal.officePhone,
  'access.product': f('云服务', 'Cloud service', 'choice'),
  'access.instance': f('云产品实例', 'Cloud product instance', 'choice'),
  'access.serviceCode': f('ICP备案服务码', 'Service identification number'),
  'access.ip': f('IP地址', 'IP address'),
} as const satisfies Readonly<Record<string, Field>>;

export type FieldId = keyof typeof fields;

/** All field ids in the console's order. */
export const fieldIds = Object.keys(fields) as readonly FieldId[];

export const isFieldId = (id: string): id is FieldId => Object.hasOwn(fields, id);

/**
 * What is known of a form. Absent: the field is not there. Empty string: it is there and blank.
 * The only thing that crosses between page, profile, spreadsheet row, rules, guide and fill.
 * Dates are `YYYY-MM-DD` or `长期`; a region is `省/市/区`; several choices are joined by `、`.
 */
export type Reading = { readonly [Id in FieldId]?: string };

const listMark = '、';
const pathMark = '/';

/** The single choices of a `choices` value. Blank parts are dropped. */
export const choicesOf = (value: string): string[] => parts(value, listMark);
export const joinChoices = (choices: readonly string[]): string => choices.join(listMark);

/** The levels of a `region` value, outermost first: `浙江省/杭州市/西湖区` gives three. */
export const levelsOf = (value: string): string[] => parts(value, pathMark);
export const joinLevels = (levels: readonly string[]): string => levels.join(pathMark);

function parts(value: string, mark: string): string[] {
  return value
    .split(mark)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
