import { describe, expect, test } from 'vitest';
import type { FieldId, Reading } from '../../utils/core/field.ts';
import { fitsCertificate, fitsPersonType, isCreditCode, isResidentId } from './identifiers.ts';
import { enterprise, individual, institution, website } from './seeds.ts';
import { fault, stepFields, validate } from './validate.ts';

const today = '2026-11-25';
const good: Reading = { ...enterprise.values, ...website };
const said = (field: FieldId, value: string, others: Reading = {}) => fault(field, { ...good, ...others, [field]: value }, today);

describe('identifiers', () => {
  test.each(['11010519491231002X', '440524188001010014', '11019919000101001X', '110199201201010023'])('resident ID %s holds', (id) => expect(isResidentId(id)).toBe(true));
  test.each([
    ['440199190002299990', 'a day that does not exist'],
    ['110199190001010011', 'a wrong check character'],
    ['1101991900010100', 'too short'],
    ['11019919000101001x', 'a small x'],
  ])('resident ID %s does not: %s', (id) => expect(isResidentId(id)).toBe(false));
  test.each(['91440199MA5X000061', '92110199000000027M', '12110199000000027X', '51110199000000027W', '31110199000000027Y', '91330199000000019K'])('credit code %s holds', (code) => expect(isCreditCode(code)).toBe(true));
  test.each(['91440199MA5X000062', '91440199MA5X0O0061', '91440199MA5X00006'])('credit code %s does not', (code) => expect(isCreditCode(code)).toBe(false));

  test('each certificate of a person has its own form', () => {
    expect(fitsPersonType('港澳居民居住证', '810000190001010018')).toBe(true);
    expect(fitsPersonType('台湾居民居住证', '830000190001010038')).toBe(true);
    expect(fitsPersonType('居民身份证', '810000190001010018')).toBe(false);
    expect(fitsPersonType('外国人永久居留身份证', '911032190001010013')).toBe(true);
    expect(fitsPersonType('港澳居民来往内地通行证', 'H12345678')).toBe(true);
    expect(fitsPersonType('台湾居民来往大陆通行证', '123456')).toBe(false);
  });

  test('an organisation code is taken with and without its hyphen', () => {
    expect(fitsCertificate('组织机构代码证', 'MA5X0000-6')).toBe(true);
    expect(fitsCertificate('组织机构代码证', '91440199MA5X000061')).toBe(false);
  });
});

describe('what the console says beside a field', () => {
  test.each<[FieldId, string, string]>([
    ['site.domain', '', '请填写网站域名'],
    ['site.domain', 'https://example-shop.com', '域名格式不正确，请填写主域名，无需填写 http://、www 和路径'],
    ['site.domain', 'www.example-shop.com.cn', '请填写主域名 example-shop.com.cn，无需填写子域名'],
    ['site.domain', '203.0.113.10', '域名格式不正确，请填写主域名，无需填写 http://、www 和路径'],
    ['site.domain', 'example.dev', '暂不支持后缀为 .dev 的域名备案'],
    ['site.name', 'example', '网站名称需包含中文'],
    ['site.name', '示例', '网站名称不能少于 3 个字'],
    ['site.name', '中国骑行网', '网站名称不能包含“中国”等字样'],
    ['site.name', '虚构！示例', '网站名称不能包含特殊符号'],
    ['site.homeUrl', 'http://www.example-shop.com', '首页URL无需填写 http:// 或 https://'],
    ['site.homeUrl', 'www.other.com', '首页URL必须是该网站域名下的地址'],
    ['subject.nature', '', '请选择备案性质'],
    ['subject.certificateNumber', '91330199000000019A', '证件号码格式不正确，请核对后重新填写'],
    ['subject.mailingAddress', '示例路', '请填写详细的通信地址，精确到门牌号'],
    ['subject.certificateAddress', '广东省广州市示例路1号', '证件住所与所选地区不在同一省份'],
    ['principal.idNumber', '', '请填写证件号码'],
    ['principal.mobile', '1990000000', '请填写正确的手机号'],
    ['principal.emergencyPhone', '19900000000', '该号码不能与主体负责人手机号相同'],
    ['principal.emergencyPhone', '19900000002', '该号码不能与网站负责人手机号相同'],
    ['sitePrincipal.email', 'principal@example-demo.com', '不同负责人的邮箱不能相同'],
    ['principal.idValidUntil', '2026-11-25', '证件已过期，请使用有效期内的证件'],
    ['principal.idValidUntil', '2027-02-24', '证件有效期不足 3 个月，请更换证件后再提交'],
    ['principal.idValidFrom', '2027-01-01', '证件有效期起始日期不正确'],
    ['principal.officePhone', '12345', '办公室电话格式不正确，如 010-00000000'],
    ['access.serviceCode', '备案码', 'ICP备案服务码不正确'],
    ['access.instance', '', '请选择云产品实例，或填写ICP备案服务码'],
  ])('%s = %s: %s', (field, value, sentence) => expect(said(field, value)).toBe(sentence));

  test.each<[FieldId, string]>([
    ['site.domain', 'example-shop.com.cn'],
    ['site.domain', 'example-shop.cn'],
    ['site.domain', '示例.中国'],
    ['site.homeUrl', 'example-shop.com/index.html'],
    ['principal.idValidUntil', '长期'],
    ['principal.idValidUntil', '2027-02-25'],
    ['principal.officePhone', ''],
    ['subject.investor', ''],
    ['access.serviceCode', 'a3f6d494-c6df'],
  ])('%s = %s: nothing', (field, value) => expect(said(field, value)).toBeUndefined());

  test('a service code stands in for product and instance', () => {
    expect(said('access.instance', '', { 'access.serviceCode': 'a3f6d494-c6df' })).toBeUndefined();
    expect(said('access.product', '', { 'access.serviceCode': 'a3f6d494-c6df' })).toBeUndefined();
  });

  test('其他 needs a remark of twenty characters', () => {
    expect(said('site.remark', '', { 'site.content': '其他' })).toBe('请填写备注，说明网站开办的具体内容');
    expect(said('site.remark', '太短', { 'site.content': '单位门户网站、其他' })).toBe('备注不能少于 20 个字');
    expect(said('site.remark', '', { 'site.content': '单位门户网站' })).toBeUndefined();
  });

  test('上海 asks for simplified Chinese', () => {
    const region = { 'subject.region': '上海市/上海市/徐汇区' };
    expect(said('site.language', '英语', region)).toBe('网站语言必须包含中文简体');
    expect(said('site.language', '英语')).toBeUndefined();
  });
});

describe('an individual', () => {
  const own: Reading = { ...good, ...individual.values };
  const of = (field: FieldId, value: string) => fault(field, { ...own, [field]: value }, today);

  test('is his own principal', () => {
    expect(of('principal.name', '李示例')).toBe('个人备案的负责人必须是主办者本人');
    expect(of('principal.name', '张示例')).toBeUndefined();
  });
  test('may not name his site like a firm', () => {
    expect(of('site.name', '张三工作室')).toBe('个人网站名称不能包含“工作室”等字样');
    expect(of('site.name', '檐下骑行小记')).toBeUndefined();
  });
  test('has two kinds of content to choose from', () => {
    expect(of('site.content', '单位门户网站')).toBe('个人备案的网站内容只能选择“博客/个人空间”或“其他”');
    expect(of('site.content', '博客/个人空间、其他')).toBeUndefined();
  });
});

test('the seeded subjects and their website pass every page', () => {
  for (const step of ['check', 'product', 'subject', 'site'] as const) {
    for (const subject of [enterprise, institution]) {
      expect(validate({ ...subject.values, ...website }, { fields: stepFields[step], today })).toEqual({});
    }
  }
});

test('a blank page is refused field by field', () => {
  const errors = validate({}, { fields: stepFields.subject, today });
  expect(errors['subject.mailingAddress']).toBe('请填写通信地址');
  expect(errors['principal.idType']).toBe('请选择证件类型');
  expect(Object.keys(errors)).not.toContain('principal.officePhone');
});
