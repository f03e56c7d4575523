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

type Change = (filer: Filer, place: Place) => { readonly values?: Reading; readonly facts?: Partial<Facts> };

interface Break {
  readonly what: string;
  readonly nature?: '4' | '5';
  readonly change: Change;
  /** Findings by province code; provinces that are not named are told only what is told everywhere. */
  readonly told: Readonly<Record<string, readonly string[]>>;
  readonly everywhere?: readonly string[];
}

/** The same findings in each of these provinces, or in each but these. */
const each = (codes: string, ...findings: string[]) => Object.fromEntries(codes.split(' ').map((code) => [code, findings]));
const but = (codes: string, ...findings: string[]) => each(all.filter((code) => !codes.split(' ').includes(code)).join(' '), ...findings);

/** Findings of several lists, province by province. */
function both(...lists: readonly Readonly<Record<string, readonly string[]>>[]): Record<string, readonly string[]> {
  const merged: Record<string, string[]> = {};
  for (const list of lists) for (const [code, findings] of Object.entries(list)) (merged[code] ??= []).push(...findings);
  return merged;
}

const born = (years: number, day = '1124') => `${2026 - years}${day}`;
const principal = (place: Place, day: string): Reading => ({ 'principal.idNumber': resident(place.code, day) });
const elsewhere = (place: Place) => placeOf(place.code === '53' ? '52' : '53');
const remarkOf = (remark: string): Change => () => ({ values: { 'site.remark': remark } });
const leastAges: Readonly<Record<string, number>> = { 32: 16, 37: 17, 44: 16, 63: 14 };
const ageOf = (place: Place) => leastAges[place.code] ?? 18;
const known = (facts: Partial<Facts>): Change => () => ({ facts });

const breaks: readonly Break[] = [
  {
    what: 'an individual with an ID of elsewhere',
    nature: '5',
    change: (_, place) => {
      const home = elsewhere(place);
      const number = resident(home.code, '19900101');
      return {
        values: {
          'subject.certificateNumber': number,
          'subject.certificateAddress': `${home.address}示例路1号1栋101室`,
          'principal.idNumber': number,
          'sitePrincipal.idNumber': number,
        },
        facts: { registrantCertificateNumber: number },
      };
    },
    told: both(
      each('14 15 23 41 45 50 53 54 62 63 64 65', 'individual-province/local'),
      each('13 21 22 31 32 33 34 35 36 37 42 44 46 51 52', 'individual-province/permit'),
      each('11 43', 'individual-province/unlisted'),
      each('14', 'principal-local-id/other'),
    ),
  },
  {
    what: 'a principal one day too young',
    change: (_, place) => ({ values: principal(place, born(ageOf(place), '1125')) }),
    told: both(
      each('12 13 15 21 22 32 33 35 37 41 42 43 44 50 51 52 54 62 63', 'principal-age/province'),
      each('11 14 23 31 34 36 45 46 53 61 64 65', 'principal-age/young'),
      each('32 53', 'young-principal-proof/proof'),
    ),
  },
  {
    what: 'a principal just old enough',
    change: (_, place) => ({ values: principal(place, born(ageOf(place))) }),
    told: each('32', 'young-principal-proof/proof'),
  },
  {
    what: 'a principal who is not the legal representative, without a letter',
    change: known({ legalRepresentative: '王五', principalAuthorised: false }),
    told: both(
      but('32 34 46 51 62 11 21 22 23 44 50 53 61', 'principal-representative/strict'),
      each('11 21 22 23 44 50 53 61', 'principal-representative/usual'),
      each('32 34 46 51 62', 'principal-representative/letter'),
      each('32 34 46', 'principals-one-person/differ'),
    ),
  },
  {
    what: 'the same with a letter',
    change: known({ legalRepresentative: '王五' }),
    told: both(
      but('32 34 46 51 62 11 21 22 23 44 50 53 61', 'principal-representative/strict'),
      each('11 21 22 23 44 50 53 61', 'principal-representative/usual'),
      each('32 34 46', 'principals-one-person/differ'),
    ),
  },
  {
    what: 'one person in both roles',
    change: ({ values }) => ({
      values: {
        'sitePrincipal.name': values['principal.name'] ?? '',
        'sitePrincipal.idNumber': values['principal.idNumber'] ?? '',
        'sitePrincipal.mobile': '19900000001',
        'sitePrincipal.emergencyPhone': '19900000003',
        'sitePrincipal.email': 'zhang@example.com',
      },
    }),
    told: each('12', 'principals-two-people/same'),
  },
  {
    what: 'a principal with a passport',
    change: () => ({ values: { 'principal.idType': '护照', 'principal.idNumber': 'E00000001' } }),
    told: both(each('14 37', 'principal-paper/mainland'), each('13', 'principal-paper/chinese'), each('23', 'foreign-remark/missing')),
  },
  {
    what: 'a principal from Hong Kong',
    change: () => ({ values: { 'principal.idType': '港澳居民来往内地通行证', 'principal.idNumber': 'H12345678', 'principal.idValidUntil': '2030-01-01' } }),
    told: both(each('11', 'hong-kong-passport/permit'), each('14 37', 'principal-paper/mainland')),
  },
  {
    what: 'a principal with an ID of elsewhere',
    change: (_, place) => ({ values: { 'principal.idNumber': resident(elsewhere(place).code, '19900101') } }),
    told: each('14', 'principal-local-id/other'),
  },
  {
    what: 'mobiles of another province',
    change: known({ mobilesLocal: false }),
    told: each('11 12 13 14 21 23 31 32 34 37 41 43 45 50 51 61 62 64 65', 'local-mobile/other'),
  },
  {
    what: 'numbers swapped between the principals',
    change: () => ({ values: { 'principal.emergencyPhone': '19900000005', 'sitePrincipal.mobile': '19900000005', 'sitePrincipal.emergencyPhone': '19900000001' } }),
    told: each('35', 'swapped-phones/swapped'),
    everywhere: ['principal-emergency-distinct/site-principal', 'site-principal-emergency-distinct/principal'],
  },
  {
    what: 'no word on whose the emergency number is, and no landline',
    change: () => ({ values: { 'subject.remark': '', 'principal.officePhone': '' } }),
    told: both(each('12', 'emergency-remark/relation'), each('62', 'emergency-remark/position')),
  },
  {
    what: 'a foreign individual',
    nature: '5',
    change: () => {
      const paper = { type: '护照', number: 'E00000001' };
      return {
        values: {
          'subject.certificateType': paper.type,
          'subject.certificateNumber': paper.number,
          'principal.idType': paper.type,
          'principal.idNumber': paper.number,
          'sitePrincipal.idType': paper.type,
          'sitePrincipal.idNumber': paper.number,
        },
        facts: { registrantCertificateType: paper.type, registrantCertificateNumber: paper.number },
      };
    },
    told: both(each('13', 'foreign-individual/refused'), each('23', 'foreign-remark/missing')),
  },
  {
    what: 'a domain in the name of the legal representative',
    change: ({ values }) => ({ facts: { registrantName: '张三', registrantCertificateType: '居民身份证', registrantCertificateNumber: values['principal.idNumber'] ?? '' } }),
    told: both(each('41 43 46 54 61 64 65', 'registrant-holder/refused'), each('11 12 13 14 15 21 33 36 53', 'registrant-holder/unlisted')),
  },
  {
    what: 'a domain with five months left',
    change: known({ domainExpires: '2027-04-24' }),
    told: each('31', 'domain-validity/short'),
  },
  {
    what: 'a domain with three months left, to the day',
    change: known({ domainExpires: '2027-02-24' }),
    told: but('37', 'domain-validity/short'),
  },
  {
    what: 'a domain with 45 days left, to the day',
    change: known({ domainExpires: '2027-01-08' }),
    told: each(all.join(' '), 'domain-validity/short'),
  },
  {
    what: 'a certificate with five months left',
    change: known({ certificateExpires: '2027-04-24' }),
    told: each('31', 'certificate-validity/short'),
  },
  {
    what: 'no domain certificate at hand',
    change: known({ domainCertificate: false }),
    told: each('15 32 43 52', 'domain-certificate/missing'),
  },
  {
    what: 'an individual with .org',
    nature: '5',
    change: () => ({ values: { 'site.domain': 'example-demo.org', 'site.homeUrl': 'www.example-demo.org' } }),
    told: each('50', 'individual-suffix/refused'),
    everywhere: ['domain-suffix/unlisted'],
  },
  {
    what: 'a region in another city than the certificate',
    change: (_, { province, city }) => (province === city ? {} : { values: { 'subject.region': `${province}/示例市/示例区` } }),
    told: each('13 41 52', 'same-city/region'),
  },
  {
    what: 'a quarter in the wrong district',
    change: (_, { address }) => ({ values: { 'subject.certificateAddress': `${address}华苑示例路1号1栋101室` } }),
    told: each('12', 'quarter/district'),
  },
  {
    what: 'an individual whose remark is short of 30 characters, without the commitment',
    nature: '5',
    change: remarkOf('个人网站，用于记录我的骑行路线与摄影笔记。'),
    told: both(each('12 15 45 62', 'site-remark-commitment/missing'), each('15', 'site-remark-individual/province')),
  },
  {
    what: 'an individual who chooses a blog',
    nature: '5',
    change: () => ({ values: { 'site.content': '博客/个人空间' } }),
    told: both(each('15', 'individual-content/blog'), each('36 61', 'blog-approval/asked')),
  },
  {
    what: 'a name that is not the organisation’s, without a remark',
    change: remarkOf(''),
    told: each('50', 'name-remark/missing'),
  },
  {
    what: 'a site in English only',
    change: () => ({ values: { 'site.language': '英语' } }),
    told: each('31', 'language-simplified/missing'),
  },
  {
    what: 'a person as investor',
    change: () => ({ values: { 'subject.investor': '张三' } }),
    told: both(each('22', 'investor-form/unit'), each('35', 'investor-form/company')),
  },
  {
    what: 'the company as investor',
    change: () => ({ values: { 'subject.investor': '虚构示例科技有限公司' } }),
    told: each('64', 'investor-form/representative'),
  },
  {
    what: 'a sole trader without a trade name',
    change: (_, place) => {
      const number = creditCode('92', place.code);
      return {
        values: { 'subject.name': '张三', 'subject.certificateNumber': number, 'subject.investor': place.code === '35' ? '张三' : place.code === '22' ? '虚构示例商会' : '张三' },
        facts: { registrantName: '张三', registrantCertificateNumber: number },
      };
    },
    told: both(
      each('12 33', 'sole-trader/bracket'),
      each('46 51 64', 'sole-trader/individual'),
      each('34 61', 'sole-trader/remark'),
      but('12 33 46 51 64 34 61', 'sole-trader/unlisted'),
    ),
  },
  {
    what: 'a lottery in the name',
    change: () => ({ values: { 'site.name': '虚构示例彩票' } }),
    told: each('31', 'topic-papers/asked'),
  },
  {
    what: 'travel in the name',
    change: () => ({ values: { 'site.name': '虚构示例旅游' } }),
    told: each('31', 'topic-papers/asked'),
  },
  {
    what: 'a clinic in the name, nothing in the entity’s remarks',
    change: () => ({ values: { 'site.name': '虚构示例诊所', 'subject.remark': '' } }),
    told: both(each('44', 'topic-papers/asked'), each('62', 'emergency-remark/position')),
    everywhere: ['pre-approval-words/name'],
  },
  {
    what: 'two addresses of one site',
    change: () => ({ values: { 'access.ip': '8.8.8.8、8.8.4.4' } }),
    told: each('12', 'single-ip/several'),
  },
  { what: 'two sites in one order', change: known({ sitesInOrder: 2 }), told: both(each('42 43', 'order-size/many'), each('43', 'construction-plan/asked')) },
  { what: 'four sites in one order', change: known({ sitesInOrder: 4 }), told: both(each('14 42 43', 'order-size/many'), each('43', 'construction-plan/asked')) },
  {
    what: 'six sites in one order',
    change: known({ sitesInOrder: 6 }),
    told: both(each('14 41 42 43', 'order-size/many'), each('35 43', 'construction-plan/asked')),
  },
  {
    what: 'an individual’s first filing with two domains',
    nature: '5',
    change: known({ sitesInOrder: 2 }),
    told: both(each('42 43 46', 'order-size/many'), each('43', 'construction-plan/asked')),
  },
  {
    what: 'a company with 16 filed sites that adds two',
    change: known({ filedSites: 16, filedSitesInOrder: true, sitesInOrder: 2 }),
    told: both(each('36 42 43', 'order-size/many'), each('35 43', 'construction-plan/asked')),
  },
  {
    what: 'the thirtieth site of a company',
    change: known({ filedSites: 29, filedSitesInOrder: true }),
    told: each('31 35 43', 'construction-plan/asked'),
  },
  {
    what: 'the thirty-second site of a company',
    change: known({ filedSites: 31, filedSitesInOrder: true }),
    told: both(each('31 32 35 43 44 50', 'construction-plan/asked'), each('61', 'sites-most/many')),
  },
  {
    what: 'the sixth site of an individual',
    nature: '5',
    change: known({ filedSites: 5, filedSitesInOrder: true }),
    told: each('35 36 43 44 50', 'construction-plan/asked'),
    everywhere: ['individual-services/many'],
  },
  {
    what: 'an entity with a number and without a site',
    change: (_, { abbreviation }) => ({ facts: { subjectNumber: `${abbreviation}ICP备2099000001号`, filedSites: 0 } }),
    told: but('12 21 51 53 32 33 31 45 14 11 52', 'shell-subject/unlisted'),
  },
];

const broken = ({ nature = '4', change }: Break, place: Place): Filer => {
  const good = filer(place, nature);
  const { values = {}, facts = {} } = change(good, place);
  return { values: { ...good.values, ...values }, facts: { ...good.facts, ...facts } };
};

describe('each rule of a province speaks where it holds, and nowhere else', () => {
  test.each(breaks.map((one) => [one.what, one] as const))('%s', (_, one) => {
    const found = Object.fromEntries(places.map((place) => [place.province, told(broken(one, place))]));
    const expected = Object.fromEntries(places.map(({ code, province }) => [province, [...(one.told[code] ?? []), ...(one.everywhere ?? [])].toSorted()]));
    expect(found).toEqual(expected);
  });

  test('none of the words above is a slip: every rule named here exists', () => {
    const ids = new Set(breaks.flatMap((one) => [Object.values(one.told).flat(), one.everywhere ?? []].flat()).map((finding) => finding.split('/')[0]));
    expect([...ids].filter((id) => !rules.some((rule) => rule.id === id))).toEqual([]);
    expect(ids.size).toBeGreaterThanOrEqual(30);
  });
});

test('a sole trader whose name is in order is told nothing', () => {
  const place = placeOf('12');
  const good = filer(place, '4');
  const named = (name: string) => ({ values: { ...good.values, 'subject.certificateNumber': creditCode('92', '12'), 'subject.name': name }, facts: { ...good.facts, registrantName: name, registrantCertificateNumber: creditCode('92', '12') } });
  expect(told(named('张三（个体工商户）'))).toEqual([]);
  expect(told(named('天津市虚构示例商店'))).toEqual([]);
});
