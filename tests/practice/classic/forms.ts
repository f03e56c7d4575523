import type { FieldId, Reading } from '../../../utils/core/field.ts';
import { choicesOf, joinChoices, joinLevels, levelsOf } from '../../../utils/core/field.ts';
import type { Option } from './options.ts';
import { allCertificates, contents, idTypes, languages, natures, preApprovals, products, textOf } from './options.ts';
import { namesOf } from './regions.ts';

export type Control =
  | { readonly kind: 'text'; readonly name: string; readonly maxLength?: number; readonly prefix?: string; readonly waitsFor?: string }
  | { readonly kind: 'textarea'; readonly name: string; readonly maxLength: number }
  | { readonly kind: 'date'; readonly name: string }
  | { readonly kind: 'select'; readonly name: string; readonly empty: string; readonly options: readonly Option[]; readonly waitsFor?: string }
  | { readonly kind: 'region'; readonly names: readonly [string, string, string] }
  | { readonly kind: 'checks'; readonly name: string; readonly options: readonly Option[] }
  | { readonly kind: 'radios'; readonly name: string; readonly options: readonly Option[] };

/** One row of a form: its words, the control under them, and the field it is to us. */
export interface Row {
  readonly field: FieldId;
  /** With the colon as the page prints it. */
  readonly label: string;
  readonly must: boolean;
  readonly control: Control;
  readonly hint?: string;
}

export interface Section {
  readonly title: string;
  readonly rows: readonly Row[];
}

const text = (name: string, maxLength = 255): Control => ({ kind: 'text', name, maxLength });

/** The person's rows differ between the two forms in the ID list: a list for one principal, radios for the other. */
function person(of: 'principal' | 'sitePrincipal', kind: 'select' | 'radios'): readonly Row[] {
  const name = (part: string) => `${of === 'principal' ? 'owner' : 'siteOwner'}${part}`;
  const idType: Control =
    kind === 'radios'
      ? { kind, name: name('IdType'), options: idTypes.slice(0, 4) }
      : { kind, name: name('IdType'), empty: '请选择证件类型', options: idTypes };
  return [
    { field: `${of}.name`, label: '负责人姓名：', must: true, control: text(name('Name'), 64) },
    { field: `${of}.idType`, label: '负责人证件类型：', must: true, control: idType },
    { field: `${of}.idNumber`, label: '负责人证件号码：', must: true, control: text(name('IdNum'), 64) },
    { field: `${of}.idValidFrom`, label: '证件有效期起：', must: true, control: { kind: 'date', name: name('IdFrom') } },
    { field: `${of}.idValidUntil`, label: '证件有效期止：', must: true, control: { kind: 'date', name: name('IdUntil') }, hint: '长期有效的证件请填写“长期”' },
    { field: `${of}.officePhone`, label: '办公室电话：', must: false, control: text(name('Tel'), 32), hint: '格式：区号-号码，例如 010-00000000' },
    { field: `${of}.mobile`, label: '手机号码：', must: true, control: text(name('Mobile'), 20) },
    { field: `${of}.emergencyPhone`, label: '应急联系方式：', must: true, control: text(name('Emergency'), 20), hint: '不能与负责人手机号码相同' },
    { field: `${of}.email`, label: '电子邮件地址：', must: true, control: text(name('Email'), 128) },
  ];
}

export const verifyRows: readonly Row[] = [
  { field: 'subject.region', label: '主办单位所属区域:', must: true, control: { kind: 'region', names: ['provinceId', 'cityId', 'countyId'] } },
  { field: 'subject.nature', label: '主办单位性质 :', must: true, control: { kind: 'select', name: 'organizersNature', empty: '请选择单位性质', options: natures } },
  {
    field: 'subject.certificateType',
    label: '主办单位证件类型 :',
    must: true,
    control: { kind: 'select', name: 'identityType', empty: '请选择证件类型', options: allCertificates, waitsFor: 'organizersNature' },
  },
  { field: 'subject.certificateNumber', label: '主办单位证件号码 :', must: true, control: { kind: 'text', name: 'identityNum', maxLength: 64, waitsFor: 'identityType' } },
  { field: 'site.domain', label: '域名:', must: true, control: { kind: 'text', name: 'domainName', maxLength: 128, prefix: 'www.' } },
];

export const subjectSections: readonly Section[] = [
  {
    title: '主体信息',
    rows: [
      { field: 'subject.region', label: '主办单位所属区域：', must: true, control: { kind: 'region', names: ['provinceId', 'cityId', 'countyId'] } },
      { field: 'subject.nature', label: '主办单位性质：', must: true, control: { kind: 'select', name: 'organizersNature', empty: '请选择单位性质', options: natures } },
      {
        field: 'subject.certificateType',
        label: '主办单位证件类型：',
        must: true,
        control: { kind: 'select', name: 'identityType', empty: '请选择证件类型', options: allCertificates, waitsFor: 'organizersNature' },
      },
      { field: 'subject.certificateNumber', label: '主办单位证件号码：', must: true, control: text('identityNum', 64) },
      { field: 'subject.name', label: '主办单位或主办人名称：', must: true, control: text('organizersName') },
      { field: 'subject.certificateAddress', label: '主办单位证件住所：', must: true, control: text('identityAddress', 1024) },
      { field: 'subject.mailingAddress', label: '主办单位通讯地址：', must: true, control: text('contactAddress', 1024), hint: '请填写到门牌号；如无门牌号，请在备注中说明' },
      { field: 'subject.investor', label: '投资人或主管单位：', must: false, control: text('investor') },
      { field: 'subject.remark', label: '备注：', must: false, control: { kind: 'textarea', name: 'organizersRemark', maxLength: 1024 } },
    ],
  },
  { title: '主体负责人信息', rows: person('principal', 'select') },
];

export const productRows: readonly Row[] = [
  { field: 'site.domain', label: '域名：', must: true, control: { kind: 'text', name: 'domainName', maxLength: 128, prefix: 'www.' } },
  { field: 'access.product', label: '产品类型：', must: true, control: { kind: 'select', name: 'productType', empty: '请选择产品类型', options: products } },
];

/** Shown in place of the table when 已有备案服务号 is ticked. */
export const serviceCodeRow: Row = { field: 'access.serviceCode', label: '备案服务号：', must: true, control: text('serviceCode', 64) };

/** Not a row with a control of its own: the table's 选择 writes these. */
export const instanceNames = { instance: 'instanceId', ip: 'instanceIp' } as const;

export const siteSections: readonly Section[] = [
  {
    title: '网站信息',
    rows: [
      { field: 'site.name', label: '网站名称：', must: true, control: text('siteName', 64), hint: '不能仅为数字或字母，须与网站内容相符' },
      { field: 'site.domain', label: '已验证域名：', must: true, control: text('verifiedDomain', 128) },
      { field: 'site.homeUrl', label: '网站首页URL：', must: true, control: text('siteUrl', 255) },
      { field: 'site.content', label: '网站服务内容：', must: true, control: { kind: 'checks', name: 'siteContent', options: contents } },
      { field: 'site.language', label: '网站语言选择：', must: true, control: { kind: 'checks', name: 'siteLanguage', options: languages } },
      { field: 'site.preApproval', label: '前置审批：', must: false, control: { kind: 'checks', name: 'preApproval', options: preApprovals }, hint: '网站内容不涉及前置审批的，可以不选' },
      { field: 'site.remark', label: '备注：', must: false, control: { kind: 'textarea', name: 'siteRemark', maxLength: 1024 } },
    ],
  },
  { title: '网站负责人信息', rows: person('sitePrincipal', 'radios') },
];

export const rowsOf = (sections: readonly Section[]): readonly Row[] => sections.flatMap((section) => section.rows);

/** The names under which a row's control posts. */
export const namesOfRow = ({ control }: Row): readonly string[] => (control.kind === 'region' ? control.names : [control.name]);

function posted({ control }: Row, form: URLSearchParams): string {
  if (control.kind === 'region') return joinLevels(namesOf(control.names.map((name) => form.get(name) ?? '')));
  if (control.kind === 'checks') return joinChoices(form.getAll(control.name).map((value) => textOf(control.options, value)));
  const value = form.get(control.name) ?? '';
  return control.kind === 'select' || control.kind === 'radios' ? textOf(control.options, value) : value;
}

/** A posted form as values of our fields; a control that was not posted (disabled, unchecked) is blank. */
export function readForm(rows: readonly Row[], form: URLSearchParams): Reading {
  return Object.fromEntries(rows.map((row) => [row.field, posted(row, form)]));
}

/** The chosen texts of a several-choice row; empty for a blank value. */
export const chosenIn = (values: Reading, field: FieldId): readonly string[] => choicesOf(values[field] ?? '');

export const levelsIn = (values: Reading, field: FieldId): readonly string[] => levelsOf(values[field] ?? '');
