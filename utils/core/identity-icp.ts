import { hyphens, normalised, type Change } from './identity-text.ts';

export type IcpKind = 'icp-subject' | 'icp-site' | 'icp-app' | 'icp-licence' | 'telecom-licence' | 'police-number';

/**
 * `province`: not one of the abbreviations, or at odds with the division code. `digits`: so many are never printed.
 * `service`: the part behind the hyphen counts from 1. `mark`: a letter other than A (app), X (mini program), K (quick app).
 * `trial`: 测, a number of a test system. `wording`: 备, 证 or 号 is missing.
 */
export type IcpFault = 'province' | 'digits' | 'service' | 'mark' | 'trial' | 'wording';

export interface IcpNumber {
  readonly kind: IcpKind;
  readonly value: string;
  readonly changes: readonly Change[];
  readonly fault?: IcpFault;
}

/** Abbreviations with their GB/T 2260 code. Numbers print 蜀 黔 滇 陇 陕; the other abbreviation is taken as well. */
const provinces: ReadonlyMap<string, string> = new Map(
  '京11 津12 冀13 晋14 蒙15 辽21 吉22 黑23 沪31 苏32 浙33 皖34 闽35 赣36 鲁37 豫41 鄂42 湘43 粤44 桂45 琼46 渝50 蜀51 川51 黔52 贵52 滇53 云53 藏54 陕61 秦61 陇62 甘62 青63 宁64 新65'
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);

const filing = /^(\D{0,3}?)ICP(\D{0,3}?)(\d{1,20})(号?)(?:-([0-9A-Z]{1,10}))?$/;
const licence = /^(\D{0,3}?)([AB][12](?:\.[AB][12]){0,6})-(\d{1,20})(?:-([0-9A-Z]{1,10}))?$/;
const police = /^(\D{0,3}?)公网安备(\d{1,20})(号?)$/;

/** `-8`, `-2A`: the site's own number. */
function serviceFault(service: string | undefined): IcpFault | undefined {
  if (service === undefined || /^[1-9]\d{0,6}[AXK]?$/.test(service)) return undefined;
  return /^[1-9]\d{0,6}[A-Z]$/.test(service) ? 'mark' : 'service';
}

function wordFault(word: string, end: string): IcpFault | undefined {
  if (word === '测') return 'trial';
  return (word === '备' || word === '证') && end === '号' ? undefined : 'wording';
}

/** Old filings have 8 digits, those of about 2021 on 10 (a year and 6); commercial licences 6, rarely up to 8. */
const countHolds = (word: string, digits: string) => (word === '证' ? /^\d{6,8}$/ : /^\d{8}(?:\d{2})?$/).test(digits);

function filingKind(word: string, service: string | undefined): IcpKind {
  if (word === '证') return 'icp-licence';
  if (service === undefined) return 'icp-subject';
  return /[A-Z]/.test(service) ? 'icp-app' : 'icp-site';
}

type Read = Pick<IcpNumber, 'kind' | 'fault'>;
const judged = (kind: IcpKind, faults: readonly (IcpFault | false | undefined)[]): Read => {
  const fault = faults.find((one) => one !== undefined && one !== false);
  return fault === undefined ? { kind } : { kind, fault };
};

function readFiling(value: string): Read | undefined {
  const [, province = '', word = '', digits = '', end = '', service] = filing.exec(value) ?? [];
  if (digits === '') return undefined;
  const wrongProvince = !provinces.has(province) && 'province';
  return judged(filingKind(word, service), [wordFault(word, end), wrongProvince, !countHolds(word, digits) && 'digits', serviceFault(service)]);
}

function readLicence(value: string): Read | undefined {
  const [, province = '', type, digits = '', service] = licence.exec(value) ?? [];
  if (type === undefined) return undefined;
  const wrongProvince = province !== '' && !provinces.has(province) && 'province';
  return judged('telecom-licence', [wrongProvince, digits.length !== 8 && 'digits', serviceFault(service)]);
}

function readPolice(value: string): Read | undefined {
  const [, province = '', digits = '', end = ''] = police.exec(value) ?? [];
  if (digits === '') return undefined;
  const code = provinces.get(province);
  const wrongProvince = (code === undefined || !digits.startsWith(code)) && 'province';
  return judged('police-number', [end !== '号' && 'wording', digits.length !== 14 && 'digits', wrongProvince]);
}

/**
 * Reads a filing number (subject, site `-1`, app `-2A`), a licence (`ICP证`, `B2-`) or a public-security number; `undefined`
 * when it resembles none. Hyphens of every width become `-`, and that is reported.
 * Source: footers and forms of filed sites; 工信管函〔2019〕633号 for the marks.
 */
export function readIcpNumber(raw: string): IcpNumber | undefined {
  const clean = normalised(raw, ['hyphens']);
  const value = clean.value.replace(hyphens, '-');
  const changes: readonly Change[] = value === clean.value ? clean.changes : [...clean.changes, 'hyphens'];
  const read = readFiling(value) ?? readLicence(value) ?? readPolice(value);
  return read === undefined ? undefined : { ...read, value, changes };
}
