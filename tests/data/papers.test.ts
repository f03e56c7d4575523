import { describe, expect, test } from 'vitest';
import { caseQuestionIds, type CaseAnswers } from '../../utils/core/case-condition.ts';
import { filingTypes, type FilingCase, type FilingType, type Service } from '../../utils/core/filing.ts';
import { countOf, looksOf, papersFor, type Need } from '../../utils/core/paper.ts';
import { caseQuestions } from '../../utils/data/case-questions.ts';
import { natures } from '../../utils/data/natures.ts';
import { paperLooks } from '../../utils/data/paper-looks.ts';
import { papers } from '../../utils/data/papers.ts';
import { provinces } from '../../utils/data/provinces.ts';

const inCase = (filing: FilingCase, answers: CaseAnswers = {}) => papersFor(papers, filing, answers);
const ids = (filing: FilingCase, answers: CaseAnswers, need: Need) => inCase(filing, answers).flatMap((one) => (one.need === need ? [one.paper.id] : []));

const own = ['principal-id', 'face-check'];
const unit = ['entity-certificate', 'principal-id', 'site-principal-id', 'face-check'];

/** Everything answered in the plainest way: local, of age, representative in both roles, nothing special. */
const plain: CaseAnswers = {
  'local-id': true, 'under-18': false, 'principal-is-representative': true, 'site-principal-is-representative': true, 'representative-is-mainland': true,
  'same-account': true, 'domain-synced': true, 'domain-changed': false, 'name-changed': false, 'many-domains': false, 'pre-approval': false, finance: false, 'government-domain': false,
};

type Row = readonly [name: string, nature: string, province: string, answers: CaseAnswers, needed: readonly string[], type?: FilingType, service?: Service];

const individual: Row[] = [
  ['个人 北京', '5', '11', {}, own],
  ['个人 天津', '5', '12', {}, own],
  ['个人 天津 外省', '5', '12', { 'local-id': false }, own],
  ['个人 陕西 外省', '5', '61', { 'local-id': false }, own],
  ['个人 上海 外省', '5', '31', { 'local-id': false }, [...own, 'residence-permit', 'commitment-letter']],
  ['个人 浙江 外省', '5', '33', { 'local-id': false }, [...own, 'residence-permit']],
  ['个人 福建 外省', '5', '35', { 'local-id': false }, [...own, 'residence-permit']],
  ['个人 江西 外省', '5', '36', { 'local-id': false }, [...own, 'residence-permit']],
  ['个人 山东 外省', '5', '37', { 'local-id': false }, [...own, 'residence-permit']],
  ['个人 湖北 外省', '5', '42', { 'local-id': false }, [...own, 'residence-permit']],
  ['个人 辽宁 外省', '5', '21', { 'local-id': false }, [...own, 'residence-permit']],
  ['个人 吉林 外省', '5', '22', { 'local-id': false }, [...own, 'residence-permit']],
  ['个人 四川 外省', '5', '51', { 'local-id': false }, [...own, 'residence-permit']],
  ['个人 广东 外省', '5', '44', { 'local-id': false }, [...own, 'residence-permit', 'commitment-letter']],
  ['个人 江苏 外省', '5', '32', { 'local-id': false }, [...own, 'residence-permit', 'domain-certificate', 'truth-notice', 'truth-commitment']],
  ['个人 江苏 未成年', '5', '32', { 'under-18': true }, [...own, 'income-proof', 'domain-certificate', 'truth-notice', 'truth-commitment']],
  ['个人 云南 未成年', '5', '53', { 'under-18': true }, [...own, 'income-proof']],
  ['个人 西藏 外省（居住证无用）', '5', '54', { 'local-id': false }, own],
  ['个人 新疆 外省（居住证无用）', '5', '65', { 'local-id': false }, own],
  ['个人 山西 外省（居住证无用）', '5', '14', { 'local-id': false }, own],
  ['个人 内蒙古', '5', '15', {}, [...own, 'domain-certificate']],
  ['个人 湖南', '5', '43', {}, [...own, 'domain-certificate']],
  ['个人 贵州', '5', '52', {}, [...own, 'domain-certificate']],
  ['个人 湖南 多域名', '5', '43', { 'many-domains': true }, [...own, 'domain-certificate', 'site-plan']],
  ['个人 重庆 多域名', '5', '50', { 'many-domains': true }, [...own, 'commitment-letter', 'site-plan']],
  ['个人 青海 变更主体', '5', '63', {}, ['principal-id'], 'change-subject'],
  ['个人 浙江 变更主体', '5', '33', {}, ['principal-id'], 'change-subject'],
  ['个人 浙江 变更网站', '5', '33', {}, ['site-principal-id', 'face-check'], 'change-site'],
  ['个人 浙江 App', '5', '33', {}, [...own, 'app-icon'], 'first', 'app'],
  ['个人 浙江 接入', '5', '33', {}, own, 'access'],
];

const ofUnits: Row[] = [
  ['企业 北京', '4', '11', {}, unit],
  ['企业 北京 非法人', '4', '11', { 'principal-is-representative': false }, [...unit, 'representative-id']],
  ['企业 北京 多域名', '4', '11', { 'many-domains': true }, [...unit, 'beijing-confirmation']],
  ['律所 北京', '11', '11', {}, [...unit, 'law-firm-licence']],
  ['律所 上海', '11', '31', {}, [...unit, 'commitment-letter']],
  ['企业 上海 网站负责人非法人', '4', '31', { 'site-principal-is-representative': false }, [...unit, 'site-principal-letter', 'commitment-letter']],
  ['企业 上海 30 个网站', '4', '31', { 'many-domains': true }, [...unit, 'commitment-letter', 'site-plan']],
  ['企业 江苏', '4', '32', {}, [...unit, 'domain-certificate', 'truth-notice', 'truth-commitment']],
  ['企业 江苏 授权', '4', '32', { 'principal-is-representative': false }, [...unit, 'principal-letter', 'domain-certificate', 'truth-notice', 'truth-commitment']],
  ['企业 安徽 授权', '4', '34', { 'principal-is-representative': false }, [...unit, 'principal-letter']],
  ['企业 海南 授权', '4', '46', { 'principal-is-representative': false }, [...unit, 'principal-letter']],
  ['企业 甘肃 授权', '4', '62', { 'principal-is-representative': false }, [...unit, 'principal-letter']],
  ['企业 四川 授权', '4', '51', { 'principal-is-representative': false }, [...unit, 'principal-letter']],
  ['企业 四川 6 个域名', '4', '51', { 'many-domains': true }, [...unit, 'many-domains-statement']],
  ['企业 河北 外籍法人授权', '4', '13', { 'principal-is-representative': false, 'representative-is-mainland': false }, [...unit, 'principal-letter']],
  ['企业 山西 外籍法人授权', '4', '14', { 'principal-is-representative': false, 'representative-is-mainland': false }, [...unit, 'principal-letter']],
  ['企业 山东 外籍法人授权', '4', '37', { 'principal-is-representative': false, 'representative-is-mainland': false }, [...unit, 'principal-letter']],
  ['企业 河北 授权无用', '4', '13', { 'principal-is-representative': false }, unit],
  ['企业 浙江 授权无用', '4', '33', { 'principal-is-representative': false }, unit],
  ['企业 浙江 外籍法人授权无用', '4', '33', { 'principal-is-representative': false, 'representative-is-mainland': false }, unit],
  ['企业 广东', '4', '44', {}, [...unit, 'commitment-letter']],
  ['企业 广东 金融', '4', '44', { finance: true }, [...unit, 'commitment-letter', 'finance-commitment']],
  ['企业 广东 >31 域名', '4', '44', { 'many-domains': true }, [...unit, 'commitment-letter', 'site-plan']],
  ['企业 湖北 网站负责人非法人', '4', '42', { 'site-principal-is-representative': false }, [...unit, 'site-principal-letter']],
  ['企业 湖南 网站负责人非法人', '4', '43', { 'site-principal-is-representative': false }, [...unit, 'site-principal-letter', 'domain-certificate']],
  ['企业 福建 网站负责人非法人', '4', '35', { 'site-principal-is-representative': false }, [...unit, 'site-principal-letter']],
  ['企业 内蒙古', '4', '15', {}, [...unit, 'domain-certificate']],
  ['事业单位 内蒙古', '3', '15', {}, [...unit, 'institution-application', 'domain-certificate']],
  ['事业单位 江西', '3', '36', {}, [...unit, 'establishment-approval']],
  ['机关 江西 gov.cn', '2', '36', { 'government-domain': true }, [...unit, 'government-domain-form', 'establishment-approval']],
  ['机关 浙江 gov.cn', '2', '33', { 'government-domain': true }, [...unit, 'government-domain-form']],
  ['企业 江西（不要编办）', '4', '36', {}, unit],
  ['基金会 浙江', '10', '33', {}, unit],
  ['医疗机构 浙江 前置审批', '17', '33', { 'pre-approval': true }, [...unit, 'pre-approval']],
  ['国防机构 浙江', '1', '33', {}, unit],
  ['企业 浙江 新增（在阿里云）', '4', '33', {}, unit, 'add-here'],
  ['企业 浙江 新增（不在阿里云）', '4', '33', {}, unit, 'add-elsewhere'],
  ['企业 浙江 接入', '4', '33', {}, unit, 'access'],
  ['企业 浙江 新增 App', '4', '33', {}, [...unit, 'app-icon'], 'add-here', 'app'],
  ['企业 浙江 更名', '4', '33', { 'name-changed': true }, ['entity-certificate', 'principal-id', 'change-certificate'], 'change-subject'],
  ['企业 浙江 变更主体', '4', '33', {}, ['entity-certificate', 'principal-id'], 'change-subject'],
  ['企业 浙江 变更网站', '4', '33', {}, ['site-principal-id', 'face-check'], 'change-site'],
  ['企业 江苏 变更网站 换域名', '4', '32', { 'domain-changed': true }, ['site-principal-id', 'face-check', 'domain-certificate', 'truth-notice', 'truth-commitment'], 'change-site'],
  ['企业 青海 变更网站', '4', '63', {}, ['entity-certificate', 'principal-id', 'site-principal-id', 'face-check'], 'change-site'],
  ['企业 青海 变更接入', '4', '63', {}, ['entity-certificate', 'principal-id', 'site-principal-id'], 'change-access'],
  ['企业 浙江 变更接入', '4', '33', {}, [], 'change-access'],
  ['企业 浙江 取消接入', '4', '33', {}, [], 'cancel-access'],
  ['企业 浙江 注销主体', '4', '33', {}, [], 'cancel-subject'],
  ['企业 浙江 认领', '4', '33', {}, [], 'claim'],
];

test.each([...individual, ...ofUnits].map((row) => [row[0], row] as const))('%s', (_, [, nature, province, answers, needed, type = 'first', service = 'website']) => {
  expect(new Set(ids({ type, service, nature, province }, { ...plain, ...answers }, 'needed'))).toEqual(new Set(needed));
});

test('more than sixty cases are in the table', () => {
  expect(individual.length + ofUnits.length).toBeGreaterThanOrEqual(60);
});

describe('what is not known', () => {
  const first: FilingCase = { type: 'first', service: 'website' };
  const of = (id: string, filing: FilingCase, answers: CaseAnswers = {}) => {
    const found = inCase(filing, answers).find(({ paper }) => paper.id === id);
    return { need: found?.need, open: found?.open, why: found?.why?.zh };
  };

  test('without nature and province everything that hangs on them is "maybe", with what would decide', () => {
    expect(of('entity-certificate', first)).toMatchObject({ need: 'maybe', open: ['nature'] });
    expect(of('principal-id', first)).toMatchObject({ need: 'needed', open: [] });
    expect(of('truth-notice', first)).toMatchObject({ need: 'maybe', open: ['province'] });
    expect(of('domain-certificate', first)).toMatchObject({ need: 'maybe', open: ['province'] });
    expect(of('residence-permit', first).open).toEqual(['nature', 'province', 'local-id']);
  });

  test('a known nature or province rules out, a missing answer is asked for', () => {
    expect(of('residence-permit', { ...first, nature: '4' })).toMatchObject({ need: 'not', why: '单位不要' });
    expect(of('residence-permit', { ...first, nature: '5', province: '33' })).toMatchObject({ need: 'maybe', open: ['local-id'] });
    expect(of('residence-permit', { ...first, nature: '5', province: '65' })).toMatchObject({ need: 'not' });
    expect(of('principal-letter', { ...first, nature: '4', province: '34' })).toMatchObject({ need: 'maybe', open: ['principal-is-representative'] });
    expect(of('site-plan', { ...first, nature: '4', province: '33' })).toMatchObject({ need: 'not', open: [] });
  });

  test('where texts leave it to the page, nothing the person can answer is asked', () => {
    expect(of('domain-certificate', { ...first, nature: '4', province: '33' })).toMatchObject({ need: 'maybe', open: [], why: '很多省要；以上传页为准' });
    expect(of('backdrop-photo', { ...first, nature: '4', province: '33' })).toMatchObject({ need: 'maybe', open: [] });
    expect(of('holding-photo', { ...first, nature: '5', province: '11' }).why).toContain('旧问答');
    expect(of('principal-letter', { ...first, nature: '4', province: '44' }, { 'principal-is-representative': false })).toMatchObject({ need: 'maybe', open: [] });
    expect(of('entity-certificate', { type: 'claim', service: 'website', nature: '4' })).toMatchObject({ need: 'maybe', open: [] });
  });

  test('for every nature, province and type: needed and maybe each carry a reason and a source', () => {
    const cases = natures.flatMap(({ code: nature }) => provinces.flatMap(({ code: province }) => filingTypes.map((type): FilingCase => ({ type, service: 'website', nature, province }))));
    const told = cases.flatMap((filing) => inCase(filing));
    expect(told.length).toBe(natures.length * 31 * 11 * papers.length);
    expect(told.filter(({ source }) => !/^https?:/.test(source.url))).toEqual([]);
    expect(told.filter(({ need, why }) => need !== 'not' && (why?.zh.length ?? 0) < 2)).toEqual([]);
  });
});

describe('looks and counts', () => {
  test('how a paper must look follows the province', () => {
    const licence = papers.find(({ id }) => id === 'entity-certificate')!;
    const says = (province: string) => looksOf(licence, paperLooks, { type: 'first', service: 'website', province }).map(({ says: { zh } }) => zh).join('\n');
    expect(says('31')).toContain('电子营业执照不收');
    expect(says('31')).toContain('6 个月');
    expect(says('46')).toContain('海南省市场监督管理局商事登记专用章');
    expect(says('33')).not.toMatch(/电子营业执照不收|海南/);
  });

  test('every look is of some paper, and every paper’s look exists', () => {
    const used = new Set(papers.flatMap(({ looks }) => looks));
    expect(used).toEqual(new Set(paperLooks.map(({ id }) => id)));
    expect(new Set(papers.map(({ id }) => id)).size).toBe(papers.length);
    expect(Object.keys(caseQuestions).toSorted()).toEqual([...caseQuestionIds].toSorted());
  });

  test('what is surely needed is counted, and what may be once it is ticked', () => {
    const needs = inCase({ type: 'first', service: 'website', nature: '4', province: '33' }, plain);
    expect(countOf(needs, new Set())).toEqual({ done: 0, of: 4 });
    expect(countOf(needs, new Set(['principal-id', 'domain-certificate', 'pre-approval']))).toEqual({ done: 2, of: 5 });
  });
});
