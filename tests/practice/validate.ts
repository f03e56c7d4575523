import { parse } from 'tldts-icann';
import { choicesOf, fields, levelsOf, type FieldId, type Reading } from '../../utils/core/field.ts';
import { addMonths, isDay, type Day } from '../../utils/core/time.ts';
import { fitsCertificate, fitsPersonType } from './identifiers.ts';
import type { WizardStep } from './model.ts';

/** What the console says beside a field. */
export type Errors = Readonly<Partial<Record<FieldId, string>>>;

export interface Check {
  readonly fields: readonly FieldId[];
  /** The day in China. */
  readonly today: Day;
}

interface Asked {
  readonly value: string;
  readonly values: Reading;
  readonly today: Day;
}

type Judge = (asked: Asked) => string | undefined;

/** Fields that may stay blank. The rest must be filled where they are on the page. */
const optional: ReadonlySet<FieldId> = new Set<FieldId>([
  'subject.investor', 'subject.remark', 'principal.officePhone', 'sitePrincipal.officePhone', 'site.preApproval', 'site.remark',
  'access.serviceCode', 'access.product', 'access.instance', 'access.ip',
]);

/** Field names in the console's sentences, where they differ from the catalogue's full names. */
export function nameOf(field: FieldId): string {
  if (field === 'subject.certificateType') return '证件类型';
  if (field === 'subject.certificateNumber') return '证件号码';
  if (field === 'subject.remark' || field === 'site.remark') return '备注';
  return fields[field].label.zh.replace(/^(主体|网站)负责人/, '');
}

function blank(field: FieldId): string {
  const { kind } = fields[field];
  return `${kind === 'text' ? '请填写' : '请选择'}${nameOf(field)}`;
}

/** Suffixes that the provider names as not fileable (2026). */
const unfiledSuffixes = new Set(['io', 'dev', 'app', 'me']);

/** What 信息校验 says against a domain, if anything. */
export function domainFault(value: string): string | undefined {
  const { domain, publicSuffix, subdomain } = parse(value, { extractHostname: false });
  if (!/^[a-z0-9\u4e00-\u9fff.-]+\.[a-z\u4e00-\u9fff-]{2,}$/i.test(value) || domain === null) return '域名格式不正确，请填写主域名，无需填写 http://、www 和路径';
  if (subdomain !== '' && subdomain !== null) return `请填写主域名 ${domain}，无需填写子域名`;
  if (publicSuffix !== null && unfiledSuffixes.has(publicSuffix)) return `暂不支持后缀为 .${publicSuffix} 的域名备案`;
  return undefined;
}

const stateWords = ['中国', '中央', '国家', '中华', '人民', '全国', '人大'];
const personalWords = ['公司', '企业', '集团', '科技', '贸易', '商城', '工作室', '传媒', '协会', '俱乐部', '论坛', '平台', '社区', '网站', '博客', '个人主页'];

const siteName: Judge = ({ value, values }) => {
  if (!/[\u4e00-\u9fff]/.test(value)) return '网站名称需包含中文';
  if ([...value].length < 3) return '网站名称不能少于 3 个字';
  if ([...value].length > 30) return '网站名称不能超过 30 个字';
  if (!/^[\u4e00-\u9fffA-Za-z0-9（）()·-]+$/.test(value)) return '网站名称不能包含特殊符号';
  const state = stateWords.find((word) => value.includes(word));
  if (state !== undefined) return `网站名称不能包含“${state}”等字样`;
  const personal = values['subject.nature'] === '个人' ? personalWords.find((word) => value.includes(word)) : undefined;
  return personal === undefined ? undefined : `个人网站名称不能包含“${personal}”等字样`;
};

const certificateNumber: Judge = ({ value, values }) =>
  fitsCertificate(values['subject.certificateType'] ?? '', value) ? undefined : '证件号码格式不正确，请核对后重新填写';

const mailingAddress: Judge = ({ value }) =>
  /[\d一二三四五六七八九十百].{0,6}(号|室|栋|幢|座|楼|单元|层|组|户)/.test(value) ? undefined : '请填写详细的通信地址，精确到门牌号';

const certificateAddress: Judge = ({ value, values }) => {
  const [province] = levelsOf(values['subject.region'] ?? '');
  const named = /^(.{2,8}?(?:省|自治区|市))/.exec(value)?.[1];
  if (province === undefined || named === undefined || !named.endsWith('省') || named === province) return undefined;
  return '证件住所与所选地区不在同一省份';
};

const content: Judge = ({ value, values }) => {
  const chosen = choicesOf(value);
  if (values['subject.nature'] !== '个人') return undefined;
  return chosen.every((one) => one === '博客/个人空间' || one === '其他') ? undefined : '个人备案的网站内容只能选择“博客/个人空间”或“其他”';
};

const siteRemark: Judge = ({ value, values }) => {
  const needed = choicesOf(values['site.content'] ?? '').includes('其他') || values['subject.nature'] === '个人';
  if (!needed || [...value].length >= 20) return undefined;
  return value === '' ? '请填写备注，说明网站开办的具体内容' : '备注不能少于 20 个字';
};

const homeUrl: Judge = ({ value, values }) => {
  const domain = values['site.domain'] ?? '';
  if (/^https?:/i.test(value)) return '首页URL无需填写 http:// 或 https://';
  return domain === '' || value === domain || value.startsWith(`${domain}/`) || value.includes(`.${domain}`) ? undefined : '首页URL必须是该网站域名下的地址';
};

/** One of instance and service code is needed: same account, or another account's code. */
const instance: Judge = ({ value, values }) => {
  if (value !== '' || (values['access.serviceCode'] ?? '') !== '') return undefined;
  return '请选择云产品实例，或填写ICP备案服务码';
};

const serviceCode: Judge = ({ value }) => (value === '' || /^[0-9A-Za-z-]{8,40}$/.test(value) ? undefined : 'ICP备案服务码不正确');

const product: Judge = ({ value, values }) => (value !== '' || (values['access.serviceCode'] ?? '') !== '' ? undefined : '请选择云服务');

const language: Judge = ({ value, values }) => {
  const [province] = levelsOf(values['subject.region'] ?? '');
  return province === '上海市' && !choicesOf(value).includes('中文简体') ? '网站语言必须包含中文简体' : undefined;
};

type Person = 'principal' | 'sitePrincipal';

const sayPhone = (value: string, sentence: string) => (/^1[3-9]\d{9}$/.test(value) ? undefined : sentence);

function emergency({ value, values }: Asked): string | undefined {
  if (value === values['principal.mobile']) return '该号码不能与主体负责人手机号相同';
  if (value === values['sitePrincipal.mobile']) return '该号码不能与网站负责人手机号相同';
  return sayPhone(value, '请填写正确的应急手机号');
}

function principalName({ value, values }: Asked): string | undefined {
  const subject = values['subject.name'];
  const differs = values['subject.nature'] === '个人' && subject !== undefined && subject !== value;
  return differs ? '个人备案的负责人必须是主办者本人' : undefined;
}

function sameEmail({ value, values }: Asked): string | undefined {
  const differ = (values['principal.idNumber'] ?? '') !== (values['sitePrincipal.idNumber'] ?? '');
  return differ && value === values['principal.email'] ? '不同负责人的邮箱不能相同' : undefined;
}

function personJudges(who: Person): Record<string, Judge> {
  const parts: Record<string, Judge> = {
    idNumber: ({ value, values }) => (fitsPersonType(values[`${who}.idType`] ?? '', value) ? undefined : '证件号码格式不正确，请核对后重新填写'),
    idValidFrom: ({ value, today }) => (isDay(value) && value <= today ? undefined : '证件有效期起始日期不正确'),
    idValidUntil: ({ value, today }) => validUntil(value, today),
    mobile: ({ value }) => sayPhone(value, '请填写正确的手机号'),
    emergencyPhone: emergency,
    email: (asked) => {
      if (!/^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(asked.value)) return '请填写正确的邮箱';
      return who === 'sitePrincipal' ? sameEmail(asked) : undefined;
    },
    officePhone: ({ value }) => (/^(0\d{2,3}-?\d{7,8}(-\d{1,6})?|1[3-9]\d{9})$/.test(value) ? undefined : '办公室电话格式不正确，如 010-00000000'),
  };
  if (who === 'principal') parts['name'] = principalName;
  return Object.fromEntries(Object.entries(parts).map(([part, judge]) => [`${who}.${part}`, judge]));
}

function validUntil(value: string, today: Day): string | undefined {
  if (value === '长期') return undefined;
  if (!isDay(value)) return '请选择证件有效期截止日期';
  if (value <= today) return '证件已过期，请使用有效期内的证件';
  return value >= addMonths(today, 3) ? undefined : '证件有效期不足 3 个月，请更换证件后再提交';
}

const judges: Readonly<Partial<Record<FieldId, Judge>>> = {
  'subject.certificateNumber': certificateNumber,
  'subject.certificateAddress': certificateAddress,
  'subject.mailingAddress': mailingAddress,
  'site.name': siteName,
  'site.domain': ({ value }) => domainFault(value),
  'site.homeUrl': homeUrl,
  'site.content': content,
  'site.language': language,
  'site.remark': siteRemark,
  'access.product': product,
  'access.instance': instance,
  'access.serviceCode': serviceCode,
  ...personJudges('principal'),
  ...personJudges('sitePrincipal'),
};

/** What the console would say against one field with this value, or nothing. */
export function fault(field: FieldId, values: Reading, today: Day): string | undefined {
  const value = values[field] ?? '';
  if (value.trim() === '' && !optional.has(field)) return blank(field);
  const judge = judges[field];
  if (judge === undefined || (value === '' && optional.has(field) && !needsJudging.has(field))) return undefined;
  return judge({ value, values, today });
}

/** Optional fields that other values can make necessary. */
const needsJudging: ReadonlySet<FieldId> = new Set<FieldId>(['site.remark', 'access.product', 'access.instance']);

/** The console's verdict on a page: a sentence for each field that it refuses. */
export function validate(values: Reading, check: Check): Errors {
  const found = check.fields.flatMap((field) => {
    const sentence = fault(field, values, check.today);
    return sentence === undefined ? [] : [[field, sentence] as const];
  });
  return Object.fromEntries(found);
}

const personFields = (who: Person) =>
  ['name', 'idType', 'idNumber', 'idValidFrom', 'idValidUntil', 'mobile', 'emergencyPhone', 'email', 'officePhone'].map((part) => `${who}.${part}` as FieldId);

/** The fields that each step of today's wizard asks for. Step 1 asks for the subject only where none is filed. */
export const stepFields: Readonly<Record<WizardStep, readonly FieldId[]>> = {
  check: [
    'site.serviceType', 'site.domain', 'subject.region', 'subject.nature', 'subject.certificateType', 'subject.name',
    'subject.certificateNumber', 'subject.certificateAddress',
  ],
  product: ['access.product', 'access.instance', 'access.serviceCode'],
  subject: ['subject.mailingAddress', 'subject.investor', 'subject.remark', ...personFields('principal')],
  site: [
    'site.name', 'site.homeUrl', 'site.content', 'site.language', 'site.preApproval', 'access.product', 'access.instance',
    'access.serviceCode', 'site.remark', ...personFields('sitePrincipal'),
  ],
  summary: [],
  upload: [],
  submit: [],
};
