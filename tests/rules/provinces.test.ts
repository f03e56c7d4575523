import { describe, expect, test } from 'vitest';
import type { Reading } from '../../utils/core/field.ts';
import { inspect, judge, type Facts } from '../../utils/core/rule.ts';
import type { Day } from '../../utils/core/time.ts';
import { natures } from '../../utils/data/natures.ts';
import { rules } from '../../utils/rules/index.ts';

/*
 * Synthetic filers in every province: in good order they are told nothing, and each rule of a province speaks in those
 * provinces that have it and in no other. Who has what is written here once more, by hand, and not read from the data.
 */

const today: Day = '2026-11-24';

/** Code, abbreviation, province, city, district. Area codes xx0199 belong to no district. */
const places = `11 京 北京市 北京市 海淀区
12 津 天津市 天津市 和平区
13 冀 河北省 石家庄市 长安区
14 晋 山西省 太原市 小店区
15 蒙 内蒙古自治区 呼和浩特市 新城区
21 辽 辽宁省 沈阳市 和平区
22 吉 吉林省 长春市 南关区
23 黑 黑龙江省 哈尔滨市 南岗区
31 沪 上海市 上海市 浦东新区
32 苏 江苏省 南京市 玄武区
33 浙 浙江省 杭州市 西湖区
34 皖 安徽省 合肥市 蜀山区
35 闽 福建省 福州市 鼓楼区
36 赣 江西省 南昌市 东湖区
37 鲁 山东省 济南市 历下区
41 豫 河南省 郑州市 金水区
42 鄂 湖北省 武汉市 武昌区
43 湘 湖南省 长沙市 岳麓区
44 粤 广东省 广州市 天河区
45 桂 广西壮族自治区 南宁市 青秀区
46 琼 海南省 海口市 美兰区
50 渝 重庆市 重庆市 渝中区
51 川 四川省 成都市 武侯区
52 贵 贵州省 贵阳市 云岩区
53 云 云南省 昆明市 五华区
54 藏 西藏自治区 拉萨市 城关区
61 陕 陕西省 西安市 雁塔区
62 甘 甘肃省 兰州市 城关区
63 青 青海省 西宁市 城东区
64 宁 宁夏回族自治区 银川市 兴庆区
65 新 新疆维吾尔自治区 乌鲁木齐市 天山区`
  .split('\n')
  .map((line) => {
    const [code = '', abbreviation = '', province = '', city = '', district = ''] = line.split(' ');
    return { code, abbreviation, province, city, district, address: `${province === city ? '' : province}${city}${district}` };
  });
type Place = (typeof places)[number];
const all = places.map(({ code }) => code);
const placeOf = (code: string): Place => places.find((one) => one.code === code)!;

/* Check digits as GB 11643 and GB 32100 have them. */
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const resident = (code: string, born: string, serial = '001'): string => {
  const body = `${code}0199${born}${serial}`;
  return body + '10X98765432'.charAt([...body].reduce((sum, digit, at) => sum + Number(digit) * (weights[at] ?? 0), 0) % 11);
};
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const creditCode = (kind: string, code: string): string => {
  const organisation = '00000002';
  const r = 11 - ([...organisation].reduce((sum, digit, at) => sum + Number(digit) * ([3, 7, 9, 10, 5, 8, 4, 2][at] ?? 0), 0) % 11);
  const body = `${kind}${code}0199${organisation}${r === 10 ? 'X' : r === 11 ? '0' : r}`;
  const sum = [...body].reduce((total, one, at) => total + alphabet.indexOf(one) * (3 ** at % 31), 0);
  return body + alphabet.charAt((31 - (sum % 31)) % 31);
};

const commitment =
  '本网站是个人网站，不含有企业、单位等非个人网站的信息，若在核实中发现网站中含有企业、单位等信息，本人愿接受以虚假信息进行备案，注销网站，并将主体和域名加入黑名单的处罚。';

interface Filer {
  readonly values: Reading;
  readonly facts: Facts;
}

/** Certificate, the kind of its credit code or a number of its own, and a name, by MIIT's code of the nature. */
const papers: Readonly<Record<string, readonly [certificate: string, number: string, name: string]>> = {
  1: ['部队代号', '示例00000部队', '示例00000部队'],
  2: ['统一社会信用代码证书', '11', '虚构示例办公室'],
  3: ['事业单位法人证书', '12', '虚构示例服务中心'],
  4: ['营业执照', '91', '虚构示例科技有限公司'],
  6: ['社会团体法人登记证书', '51', '虚构示例协会'],
  9: ['民办非企业单位登记证书', '52', '虚构示例服务社'],
  10: ['基金会法人登记证书', '53', '虚构示例基金会'],
  11: ['律师事务所执业许可证', '31', '虚构示例律师事务所'],
  12: ['外国在华文化中心登记证', 'WH-0000001', '虚构示例文化中心'],
  13: ['统一社会信用代码证书', '81', '虚构示例联合会'],
  14: ['司法鉴定许可证', '34', '虚构示例司法鉴定所'],
  15: ['宗教活动场所登记证', '71', '虚构示例宗教活动场所'],
  16: ['境外机构证件', 'JW-0000001', '虚构示例代表处'],
  17: ['医疗机构执业许可证', 'YL-0000001', '虚构示例诊所'],
  18: ['公证机构执业证', '32', '虚构示例公证处'],
  19: ['农村集体经济组织登记证', 'N1', '虚构示例股份经济合作社'],
  20: ['仲裁委员会登记证', '35', '虚构示例仲裁委员会'],
};
const domains: Readonly<Record<string, string>> = { 2: 'example-demo.gov.cn', 3: 'example-demo.cn' };

function person(place: Place): Reading {
  return {
    'subject.nature': '个人',
    'subject.certificateType': '居民身份证',
    'subject.certificateNumber': resident(place.code, '19900101'),
    'subject.name': '张三',
    'subject.investor': '',
    'site.name': '檐下骑行小记',
    'site.content': '其他',
    'site.remark': `记录我的骑行路线与摄影笔记，图文均由本人拍摄和撰写，不涉及经营。${commitment}`,
    'sitePrincipal.name': '张三',
    'sitePrincipal.idNumber': resident(place.code, '19900101'),
    'sitePrincipal.mobile': '19900000001',
    'sitePrincipal.emergencyPhone': '19900000003',
    'sitePrincipal.email': 'zhang@example.com',
  };
}

/** A filer in good order, and all that can be answered about it. */
function filer(place: Place, code: string): Filer {
  const [certificate = '', number = '', name = ''] = papers[code] ?? [];
  const label = natures.find((nature) => nature.code === code)!.label.zh;
  const domain = domains[code] ?? 'example-demo.com';
  const organisation: Reading = {
    'subject.region': `${place.province}/${place.city}/${place.district}`,
    'subject.nature': label,
    'subject.certificateType': certificate,
    'subject.certificateNumber': number.length === 2 ? creditCode(number, place.code) : number,
    'subject.name': name,
    'subject.certificateAddress': `${place.address}示例路1号1栋101室`,
    'subject.mailingAddress': '示例路1号1栋101室',
    // Ningxia wants the legal representative here, Jilin an organisation, Fujian the company itself.
    'subject.investor': place.code === '64' ? '张三' : name,
    'subject.remark': '应急手机机主李四，任行政经理，系负责人同事',
    'principal.name': '张三',
    'principal.idType': '居民身份证',
    'principal.idNumber': resident(place.code, '19900101'),
    'principal.idValidFrom': '2016-01-01',
    'principal.idValidUntil': '长期',
    'principal.mobile': '19900000001',
    'principal.emergencyPhone': '19900000003',
    'principal.email': 'zhang@example.com',
    'principal.officePhone': '010-00000000',
    'site.serviceType': '网站',
    'site.name': '虚构示例门户',
    'site.domain': domain,
    'site.homeUrl': `www.${domain}`,
    'site.content': '单位门户网站',
    'site.language': '中文简体',
    'site.preApproval': '不涉及',
    'site.remark': '展示本单位的介绍、动态与联系方式，供来访者查看。',
    'sitePrincipal.name': '赵六',
    'sitePrincipal.idType': '居民身份证',
    'sitePrincipal.idNumber': resident(place.code, '19850101', '002'),
    'sitePrincipal.idValidFrom': '2016-01-01',
    'sitePrincipal.idValidUntil': '长期',
    'sitePrincipal.mobile': '19900000002',
    'sitePrincipal.emergencyPhone': '19900000004',
    'sitePrincipal.email': 'zhao@example.com',
    'sitePrincipal.officePhone': '010-00000000',
    'access.product': '云服务器 ECS',
    'access.serviceCode': 'a3f6d494-c6df',
    'access.ip': '8.8.8.8-8.8.8.8',
  };
  const values = code === '5' ? { ...organisation, ...person(place) } : organisation;
  return { values, facts: answersOf(values) };
}

const answersOf = (values: Reading): Facts => ({
  today,
  domainExpires: '2030-01-01',
  certificateExpires: '2046-01-01',
  legalRepresentative: '张三',
  principalAuthorised: true,
  sitePrincipalAuthorised: true,
  mobilesLocal: true,
  businessScope: '软件开发',
  residencePermitExpires: '2030-01-01',
  filedSites: 0,
  openOrder: false,
  registrantName: values['subject.name'] ?? '',
  registrantCertificateType: values['subject.certificateType'] ?? '',
  registrantCertificateNumber: values['subject.certificateNumber'] ?? '',
  registrarMainland: true,
  domainRegistered: '2024-01-01',
  domainVerified: '2024-01-01',
  domainCertificate: true,
  domainFiled: false,
  domainOpenOrder: false,
  opensNow: false,
  sitesInOrder: 1,
});

const told = ({ values, facts }: Filer): string[] =>
  judge(values, rules, facts)
    .flatMap(({ rule, fault, outcome }) => (outcome === 'broken' ? [`${rule.id} broken`] : fault === undefined ? [] : [`${rule.id}/${fault.message}`]))
    .toSorted();

const everyNature = natures.map(({ code, label }) => [label.zh, code] as const);

describe('in good order', () => {
  test('there are 31 provinces and 18 natures', () => {
    expect(new Set(all).size).toBe(31);
    expect(everyNature).toHaveLength(18);
  });

  test.each(everyNature)('%s is not blocked in any province', (_, code) => {
    for (const place of places) {
      const { values, facts } = filer(place, code);
      const blocking = inspect(values, rules, facts).filter(({ severity }) => severity === 'block');
      expect(blocking.map(({ rule, message }) => `${rule}: ${message.zh}`), place.province).toEqual([]);
    }
  });

  test.each([['企业', '4'], ['个人', '5'], ['社会团体', '6']])('%s is told nothing at all, and no rule breaks', (_, code) => {
    for (const place of places) expect(told(filer(place, code)), place.province).toEqual([]);
  });
});
