import { expect, test } from 'vitest';
import type { Reading } from '../../utils/core/field.ts';
import { inspect, judge, type Facts } from '../../utils/core/rule.ts';
import { rules } from '../../utils/rules/index.ts';

const facts: Facts = { today: '2026-11-24', domainExpires: '2028-01-01', certificateExpires: '2046-01-01' };
const found = (reading: Reading) => inspect(reading, rules, facts).map((one) => `${one.rule} ${one.field}`);

const judged = (reading: Reading) => judge(reading, rules, facts).map((one) => one.rule.id);

const enterprise: Reading = {
  'subject.region': '广东省/广州市/天河区',
  'subject.nature': '企业',
  'subject.certificateType': '营业执照（个人或企业）',
  'subject.certificateNumber': '91440199MA5X000061',
  'subject.name': '虚构示例科技有限公司',
  'subject.certificateAddress': '广东省广州市天河区示例路1号1栋101室',
  'subject.mailingAddress': '示例路1号1栋101室',
  'subject.investor': '虚构示例科技有限公司',
  'subject.remark': '',
  'principal.name': '张三',
  'principal.idType': '居民身份证',
  'principal.idNumber': '11019919000101001X',
  'principal.idValidFrom': '2016-01-01',
  'principal.idValidUntil': '长期',
  'principal.mobile': '19900000001',
  'principal.emergencyPhone': '19900000003',
  'principal.email': 'zhang@example.com',
  'principal.officePhone': '020-00000000',
  'site.serviceType': '网站',
  'site.name': '虚构示例科技官网',
  'site.domain': 'example-demo.com',
  'site.homeUrl': 'www.example-demo.com',
  'site.content': '单位门户网站',
  'site.language': '中文简体、英语',
  'site.preApproval': '不涉及',
  'site.remark': '',
  'sitePrincipal.name': '阿依古丽·买买提',
  'sitePrincipal.idType': '港澳居民来往内地通行证',
  'sitePrincipal.idNumber': 'H12345678',
  'sitePrincipal.idValidFrom': '2020-01-01',
  'sitePrincipal.idValidUntil': '2030-01-01',
  'sitePrincipal.mobile': '19900000002',
  'sitePrincipal.emergencyPhone': '19900000004',
  'sitePrincipal.email': 'ayi@example.com',
  'sitePrincipal.officePhone': '020-00000000-12',
  'access.product': '云服务器 ECS',
  'access.instance': 'i-example',
  'access.serviceCode': 'a3f6d494-c6df',
  'access.ip': '8.8.8.8-8.8.8.8',
};

const individual: Reading = {
  ...enterprise,
  'subject.nature': '个人',
  'subject.certificateType': '居民身份证',
  'subject.certificateNumber': '11019919000101001X',
  'subject.name': '张三',
  'subject.investor': '',
  'subject.region': '天津市/天津市/和平区',
  'subject.certificateAddress': '天津市和平区示例路1号',
  'site.name': '檐下骑行小记',
  'site.content': '博客/个人空间',
  'site.remark':
    '个人网站，用于记录我的骑行路线与摄影笔记，纯属个人兴趣。本网站是个人网站，不含有企业、单位等非个人网站的信息，若在核实中发现网站中含有企业、单位等信息，本人愿接受以虚假信息进行备案，注销网站，并将主体和域名加入黑名单的处罚。',
  'sitePrincipal.name': '张三',
  'sitePrincipal.idType': '居民身份证',
  'sitePrincipal.idNumber': '11019919000101001X',
  'sitePrincipal.mobile': '19900000001',
  'sitePrincipal.email': 'zhang@example.com',
};

const app: Reading = {
  ...enterprise,
  'site.serviceType': 'App',
  'app.name': '檐下骑行',
  'app.platform': 'Android、iOS、HarmonyOS',
  'app.domain': 'api.example-demo.com',
  'app.content': '其他',
  'app.language': '中文简体',
  'app.preApproval': '不涉及',
  'app.remark': '记录骑行路线的工具',
  'app.androidPackage': 'cn.invented.ride',
  'app.androidPublicKey': 'C0FFEE01'.repeat(64),
  'app.androidSignature': 'C0FFEE01'.repeat(4),
  'app.iosBundle': 'cn.invented.ride',
  'app.iosPublicKey': 'C0FFEE02'.repeat(64),
  'app.iosSignature': 'C0FFEE01'.repeat(5),
  'app.harmonyPackage': 'cn.invented.ride',
  'app.harmonyPublicKey': 'C0FFEE03'.repeat(64),
  'app.harmonySignature': 'C0FFEE01'.repeat(8),
};

/** All that can be answered about a subject in good order, so that no rule is left without what it needs. */
const answered: Facts = {
  ...facts,
  legalRepresentative: '张三',
  principalAuthorised: true,
  sitePrincipalAuthorised: true,
  mobilesLocal: true,
  businessScope: '软件开发',
  residencePermitExpires: '2028-01-01',
  subjectNumber: '粤ICP备2099000001号',
  recordedName: '虚构示例科技有限公司',
  filedSites: 1,
  filedSitesInOrder: true,
  openOrder: false,
  registrantName: '虚构示例科技有限公司',
  registrantCertificateType: '营业执照',
  registrantCertificateNumber: '91440199MA5X000061',
  registrarMainland: true,
  domainRegistered: '2024-01-01',
  domainVerified: '2024-01-01',
  domainCertificate: true,
  domainFiled: false,
  domainOpenOrder: false,
  opensNow: false,
  overseasOnly: false,
  shownName: '虚构示例科技官网',
  storeName: '檐下骑行',
  sitesInOrder: 1,
  approvalExpires: '2028-01-01',
  instanceMainland: true,
  instancePrepaid: true,
  instanceMonths: 12,
  instanceExpires: '2028-01-01',
  codesLeft: 4,
  codeUsed: false,
  storedServices: 1,
  takenElsewhere: new Set<string>(),
};

test('an app in good order has no finding', () => expect(found(app)).toEqual([]));

test('what no page asks for, in good order, brings no finding either', () => {
  expect(inspect(app, rules, answered).map((one) => `${one.rule} ${one.field}`)).toEqual([]);
});

test('with everything answered, few rules cannot tell, and each for a known reason', () => {
  const open = judge(app, rules, answered).filter((one) => one.outcome === 'unknown').map((one) => one.rule.id);
  expect(open.toSorted()).toEqual([
    // An app files sub-domains too; an organisation has no personal number; the address begins with a street; the domain is
    // not filed yet, so it resolves to nothing; and a home return permit tells no age.
    'domain-registrable',
    'individual-certificate-number',
    'mailing-province',
    'resolved-ip',
    'site-principal-age',
  ]);
});

test('an enterprise in good order has no finding', () => expect(found(enterprise)).toEqual([]));
test('an individual in good order has no finding', () => expect(found(individual)).toEqual([]));

test('every rule has judged them', () => {
  const seen = new Set([...judged(enterprise), ...judged(individual), ...judged(app)]);
  expect(rules.filter((rule) => !seen.has(rule.id)).map((rule) => rule.id)).toEqual([]);
});

test.each<[string, Reading, string[]]>([
  ['an address pasted as the domain', { 'site.domain': 'https://www.example-demo.com/index.html' }, ['domain-bare site.domain']],
  ['a credit code in the ID box', { 'principal.idNumber': '91440199MA5X000061' }, ['principal-id-number principal.idNumber']],
  ['an ID in the credit code box', { 'subject.certificateNumber': '11019919000101001X' }, ['credit-code subject.certificateNumber']],
  ['a residence permit typed as an ID card', { 'principal.idNumber': '810000190001010018' }, ['principal-id-kind principal.idType']],
  ['the 2023 card typed as an ID card', { 'principal.idNumber': '911032190001010013' }, ['principal-id-kind principal.idType']],
  ['one mobile for everything', { 'sitePrincipal.mobile': '19900000001', 'principal.emergencyPhone': '19900000001' }, ['principal-emergency-distinct principal.emergencyPhone', 'mobiles-distinct sitePrincipal.mobile']],
  ['a minor', { 'principal.idNumber': '110199201201010023' }, ['principal-age principal.idNumber']],
  ['a company of another province', { 'subject.certificateAddress': '江苏省南京市玄武区示例路1号' }, ['certificate-province subject.region']],
  ['a private address', { 'access.ip': '192.168.1.2' }, ['public-ip access.ip']],
  ['a sub-domain', { 'site.domain': 'shop.example-demo.com', 'site.homeUrl': 'shop.example-demo.com' }, ['domain-registrable site.domain']],
  ['a name of the state', { 'site.name': '中国虚构示例网' }, ['site-name-national-words site.name']],
  ['a vague address', { 'subject.mailingAddress': '示例路' }, ['mailing-door-number subject.mailingAddress']],
])('%s', (_, change, expected) => {
  expect(found({ ...enterprise, ...change }).toSorted()).toEqual(expected.toSorted());
});

test('the most severe finding comes first', () => {
  const findings = inspect({ ...enterprise, 'site.domain': 'http://example-demo.io', 'access.ip': '203.0.113.1' }, rules, facts);
  expect(findings[0]?.severity).toBe('block');
  expect(findings.map((one) => one.severity)).toEqual(findings.map((one) => one.severity).toSorted((a, b) => ['block', 'warn', 'hint'].indexOf(a) - ['block', 'warn', 'hint'].indexOf(b)));
});

test('a page of its own is judged with what it shows', () => {
  expect(found({ 'site.domain': 'www.example-demo.com', 'site.serviceType': '网站' })).toEqual(['domain-bare site.domain']);
  expect(found({ 'principal.mobile': '1990000000', 'principal.emergencyPhone': '' })).toEqual(['principal-mobile principal.mobile']);
  expect(found({ 'site.name': 'example' })).toEqual(['site-name-latin site.name']);
});
