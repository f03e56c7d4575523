import { text } from '../core/text.ts';
import type { PersonPaper } from '../core/identity-permits.ts';
import type { Option } from './option.ts';
import { sources } from './sources.ts';

/** What stands in the number box: a credit code surely, a credit code or an older number, an organisation code, or anything. */
export type NumberForm = 'credit-code' | 'credit-code-or-older' | 'organisation-code' | 'person' | 'free';

export interface Certificate extends Option {
  /** Codes of the natures (`natures`) that file with it; empty where no list says. */
  readonly natures: readonly string[];
  readonly form: NumberForm;
  /** Set where `form` is `person`. */
  readonly paper?: PersonPaper;
}

type More = Partial<Pick<Certificate, 'aliases' | 'source' | 'natures' | 'form'>>;

const unit = (code: string, [zh, en]: readonly [string, string], more: More): Certificate => ({
  code,
  label: text(zh, en),
  aliases: [],
  natures: [],
  form: 'free',
  source: sources.miitForm,
  ...more,
});

const personal = (paper: PersonPaper, code: string, { names: [zh, en], aliases = [] }: { names: readonly [string, string]; aliases?: readonly string[] }): Certificate => ({
  ...unit(code, [zh, en], { aliases, natures: ['5'], form: 'person', source: sources.huaweiMaterials }),
  paper,
});

/** Papers of a person: an individual subject and every principal. An officer's card is in no list that is in force. */
export const personPapers: readonly Certificate[] = [
  personal('resident-id', '2', { names: ['居民身份证', 'Resident ID card'], aliases: ['身份证', '中华人民共和国居民身份证', '二代身份证', '个人身份证'] }),
  personal('passport', '7', { names: ['护照', 'Passport'] }),
  personal('taiwan-pass', '11', { names: ['台湾居民来往大陆通行证', 'Mainland travel permit for Taiwan residents'], aliases: ['台胞证'] }),
  personal('home-return-permit', '14', {
    names: ['港澳居民来往内地通行证', 'Mainland travel permit for Hong Kong and Macao residents'],
    aliases: ['回乡证', '港澳通行证'],
  }),
  personal('permanent-resident-card', '30', {
    names: ['外国人永久居留身份证', 'Foreign permanent resident ID card'],
    aliases: ['外国人永久居留证', '永居证'],
  }),
  personal('hong-kong-macao-residence-permit', '41', {
    names: ['港澳居民居住证', 'Residence permit for Hong Kong and Macao residents'],
    aliases: ['中华人民共和国港澳居民居住证'],
  }),
  personal('taiwan-residence-permit', '42', {
    names: ['台湾居民居住证', 'Residence permit for Taiwan residents'],
    aliases: ['中华人民共和国台湾居民居住证'],
  }),
];

const organisationCode = { form: 'organisation-code' } as const;
const creditOrOlder = { form: 'credit-code-or-older' } as const;

/** Papers of organisations. Several rows share the label 组织机构代码证: MIIT numbers it once per nature. */
export const unitCertificates: readonly Certificate[] = [
  unit('1', ['营业执照', 'Business licence'], { aliases: ['营业执照（个人或企业）', '工商营业执照', '企业营业执照'], natures: ['4'], form: 'credit-code' }),
  unit('12', ['组织机构代码证', 'Organisation code certificate'], { natures: ['2', '3', '4', '6', '9', '10', '11'], ...organisationCode }),
  unit('27', ['外国企业常驻代表机构登记证', "Foreign enterprise's resident office registration"], { natures: ['4'], ...creditOrOlder }),
  unit('13', ['统一社会信用代码证书', 'Unified social credit code certificate'], {
    aliases: ['统一社会信用代码证', '中华人民共和国社会信用代码证书'],
    natures: ['2', '3', '13'],
    form: 'credit-code',
    source: sources.wechatCertificates,
  }),
  unit('4', ['事业单位法人证书', 'Public institution legal person certificate'], { aliases: ['事业法人证'], natures: ['3'], ...creditOrOlder }),
  unit('5', ['部队代号', 'Military unit designation'], { aliases: ['军队代号'], natures: ['1'] }),
  unit('23', ['军队单位对外有偿服务许可证', 'Military paid-service licence'], { natures: ['1'] }),
  unit('6', ['社会团体法人登记证书', 'Social organisation registration'], { aliases: ['社团法人证书'], natures: ['6'], ...creditOrOlder }),
  unit('17', ['民办非企业单位登记证书', 'Private non-enterprise unit registration'], { natures: ['9'], ...creditOrOlder }),
  unit('36', ['社会服务机构登记证书', 'Social service organisation registration'], { natures: ['9'], ...creditOrOlder }),
  unit('37', ['民办学校办学许可证', 'Private school licence'], { natures: ['9'] }),
  unit('19', ['基金会法人登记证书', 'Foundation registration'], { natures: ['10'], ...creditOrOlder }),
  unit('21', ['律师事务所执业许可证', 'Law firm licence'], { natures: ['11'], ...creditOrOlder }),
  unit('22', ['外国在华文化中心登记证', 'Foreign cultural centre registration'], { natures: ['12'] }),
  unit('28', ['司法鉴定许可证', 'Forensic licence'], { natures: ['14'], ...creditOrOlder }),
  unit('25', ['宗教活动场所登记证', 'Religious venue registration'], { natures: ['15'], ...creditOrOlder }),
  unit('35', ['境外机构证件', "Overseas organisation's certificate"], { aliases: ['其他境外机构登记证'], natures: ['16'] }),
  unit('38', ['医疗机构执业许可证', 'Medical institution licence'], { natures: ['17'] }),
  unit('39', ['公证机构执业证', 'Notary licence'], { natures: ['18'] }),
  unit('43', ['农村集体经济组织登记证', 'Rural collective registration'], { natures: ['19'], ...creditOrOlder }),
  unit('44', ['仲裁委员会登记证', 'Arbitration commission registration'], { natures: ['20'], ...creditOrOlder }),
  unit('34', ['外国政府旅游部门常驻代表机构批准登记证', 'Foreign tourism office registration'], {}),
  unit('40', ['北京市外国驻华使馆人员子女学校办学许可证', 'Embassy school licence (Beijing)'], {}),
  unit('46', ['境外非政府组织代表机构登记证书', 'Foreign NGO office registration'], { source: sources.huaweiMaterials }),
  unit('47', ['外国驻华新闻机构证', 'Foreign news bureau certificate'], { source: sources.huaweiMaterials }),
  unit('48', ['港澳台地区旅游部门常驻代表机构批准登记证', 'Hong Kong, Macao, Taiwan tourism office registration'], { source: sources.huaweiMaterials }),
];

export const certificates: readonly Certificate[] = [...personPapers, ...unitCertificates];
