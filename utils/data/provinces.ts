import { text, type Text } from '../core/text.ts';
import type { Source } from '../core/source.ts';
import { sources } from './sources.ts';

/** One fact about one province: what, as of when, says who. Provinces change their minds, so no cell goes without the last two. */
export interface Cell<Value> {
  readonly value: Value;
  /** Year or month of the text, or `undated`. */
  readonly as: string;
  readonly source: Source;
}

/** Who may file as an individual: holders of a local ID, also of a residence permit or the like, or anybody. */
export type Individuals = 'local' | 'permit' | 'anybody';

export interface Province {
  /** First two digits of the GB/T 2260 code. */
  readonly code: string;
  readonly name: Text;
  /** With its kind: 浙江省. */
  readonly full: string;
  readonly aliases: readonly string[];
  /** As they stand in filing numbers. */
  readonly abbreviations: readonly string[];
  readonly individuals?: Cell<Individuals>;
  /** Least age of a principal, in years. */
  readonly leastAge?: Cell<number>;
  /** Mailing and certificate address must be in one city. */
  readonly sameCity?: Cell<true>;
  /** Least days that the domain must still run; three months where nothing is said. */
  readonly domainDays?: Cell<number>;
  /** Least months that certificate and domain must still run. */
  readonly leastMonths?: Cell<number>;
  /** Least length of an individual's site remark, in characters. */
  readonly remarkLength?: Cell<number>;
  /** Individuals must put the commitment sentence into the remark. */
  readonly commitment?: Cell<true>;
  /** Individuals may not choose 博客/个人空间. */
  readonly noBlog?: Cell<true>;
  /** The two principals' numbers must not be swapped copies of each other. */
  readonly noSwappedPhones?: Cell<true>;
  /** Languages must include simplified Chinese. */
  readonly simplified?: Cell<true>;
  /** What must stand under investor or governing body. */
  readonly investor?: Cell<'company-name' | 'organisation' | 'legal-representative'>;
}

const cellOf = (as: string, source: Source) => <const Value>(value: Value): Cell<Value> => ({ value, as, source });

const aliyun = cellOf('undated', sources.aliyunProvinces);
const huawei = cellOf('2025-12', sources.huaweiFiling);
const qingcloud = cellOf('2022', sources.qingcloudProvinces);
const tencent = cellOf('2017', sources.tencentProvinces);
const tibet = cellOf('2023', sources.tencentTibet);
const gansu = cellOf('2023', sources.finclipGansu);
const applicant = cellOf('2026-09', sources.applicantReport);

type Facts = Omit<Province, 'code' | 'name' | 'full' | 'aliases' | 'abbreviations'>;

const province = (code: string, [zh, kind, en, abbreviations, alias]: readonly [string, string, string, string, string?], facts: Facts): Province => ({
  code,
  name: text(zh, en),
  full: `${zh}${kind}`,
  aliases: alias === undefined ? [] : [alias],
  abbreviations: Array.from(abbreviations),
  ...facts,
});

/** The 31 provinces in which filings are made, in the order of their codes. */
export const provinces: readonly Province[] = [
  province('11', ['北京', '市', 'Beijing', '京'], {}),
  province('12', ['天津', '市', 'Tianjin', '津'], { individuals: huawei('anybody'), leastAge: huawei(18), commitment: qingcloud(true) }),
  province('13', ['河北', '省', 'Hebei', '冀'], { leastAge: huawei(18), sameCity: huawei(true) }),
  province('14', ['山西', '省', 'Shanxi', '晋'], { individuals: huawei('local') }),
  province('15', ['内蒙古', '自治区', 'Inner Mongolia', '蒙', '内蒙'], { individuals: huawei('local'), leastAge: huawei(18), remarkLength: applicant(30), commitment: applicant(true), noBlog: applicant(true) }),
  province('21', ['辽宁', '省', 'Liaoning', '辽'], { individuals: qingcloud('permit'), leastAge: qingcloud(18) }),
  province('22', ['吉林', '省', 'Jilin', '吉'], { individuals: qingcloud('permit'), leastAge: qingcloud(18), investor: tencent('organisation') }),
  province('23', ['黑龙江', '省', 'Heilongjiang', '黑'], { individuals: qingcloud('local') }),
  province('31', ['上海', '市', 'Shanghai', '沪'], { individuals: huawei('permit'), leastMonths: qingcloud(6), simplified: qingcloud(true) }),
  province('32', ['江苏', '省', 'Jiangsu', '苏'], { individuals: qingcloud('permit'), leastAge: qingcloud(16) }),
  province('33', ['浙江', '省', 'Zhejiang', '浙'], { individuals: huawei('permit') }),
  province('34', ['安徽', '省', 'Anhui', '皖'], {}),
  province('35', ['福建', '省', 'Fujian', '闽'], { individuals: huawei('permit'), leastAge: huawei(18), noSwappedPhones: aliyun(true), investor: tencent('company-name') }),
  province('36', ['江西', '省', 'Jiangxi', '赣'], { individuals: huawei('permit') }),
  province('37', ['山东', '省', 'Shandong', '鲁'], { individuals: aliyun('permit'), leastAge: huawei(17), domainDays: aliyun(45) }),
  province('41', ['河南', '省', 'Henan', '豫'], { individuals: tencent('local'), sameCity: huawei(true) }),
  province('42', ['湖北', '省', 'Hubei', '鄂'], { individuals: aliyun('permit'), leastAge: aliyun(18) }),
  province('43', ['湖南', '省', 'Hunan', '湘'], { leastAge: aliyun(18) }),
  province('44', ['广东', '省', 'Guangdong', '粤'], { individuals: huawei('permit'), leastAge: qingcloud(16) }),
  province('45', ['广西', '壮族自治区', 'Guangxi', '桂'], { individuals: huawei('local'), commitment: tencent(true) }),
  province('46', ['海南', '省', 'Hainan', '琼'], {}),
  province('50', ['重庆', '市', 'Chongqing', '渝'], { individuals: qingcloud('local'), leastAge: qingcloud(18) }),
  province('51', ['四川', '省', 'Sichuan', '川蜀'], { individuals: qingcloud('permit'), leastAge: qingcloud(18) }),
  province('52', ['贵州', '省', 'Guizhou', '贵黔'], { individuals: tencent('local'), sameCity: huawei(true) }),
  province('53', ['云南', '省', 'Yunnan', '云滇'], { individuals: tencent('local') }),
  province('54', ['西藏', '自治区', 'Tibet', '藏'], { individuals: tibet('local'), leastAge: tibet(18) }),
  province('61', ['陕西', '省', 'Shaanxi', '陕秦'], { individuals: huawei('anybody') }),
  province('62', ['甘肃', '省', 'Gansu', '甘陇'], { individuals: gansu('local'), leastAge: gansu(18), commitment: gansu(true) }),
  province('63', ['青海', '省', 'Qinghai', '青'], { individuals: aliyun('local'), leastAge: aliyun(14) }),
  province('64', ['宁夏', '回族自治区', 'Ningxia', '宁'], { individuals: huawei('local'), investor: tencent('legal-representative') }),
  province('65', ['新疆', '维吾尔自治区', 'Xinjiang', '新'], { individuals: huawei('local') }),
];
