import { describe, expect, test } from 'vitest';
import { isUsable, recognised, remapped, standaloneTitles } from '../../utils/rows/headings.ts';
import { fingerprint, recalled, remember } from '../../utils/rows/remembered.ts';
import { targetInfo, targets } from '../../utils/rows/target.ts';

const of = (...rows: string[][]) => recognised({ rows });

describe('headings', () => {
  test('as an agency heads its sheet: bare parts belong to the person named before them', () => {
    const { row, targets: found } = of(['序号', '单位名称', '统一社会信用代码', '法人', '身份证号', '手机', '邮箱', '域名', '网站负责人', '身份证号', '手机号（必填）', '备用手机']);
    expect(row).toBe(0);
    expect(found).toEqual([undefined, 'subject.name', 'subject.certificateNumber', 'representative', 'principal.idNumber', 'principal.mobile', 'principal.email', 'site.domain', 'sitePrincipal.name', 'sitePrincipal.idNumber', 'sitePrincipal.mobile', 'sitePrincipal.emergencyPhone']);
  });

  test('a legal representative beside a principal is somebody else', () => {
    expect(of(['公司名称', '法人', '法人身份证号', '负责人', '负责人身份证号', '负责人手机']).targets).toEqual(['subject.name', 'answer.legalRepresentative', undefined, 'principal.name', 'principal.idNumber', 'principal.mobile']);
  });

  test('负责人手机 behind the website principal is that one’s, and elsewhere the entity principal’s', () => {
    expect(of(['单位名称', '法人', '手机', '网站负责人', '负责人身份证', '负责人手机']).targets).toEqual(['subject.name', 'representative', 'principal.mobile', 'sitePrincipal.name', 'sitePrincipal.idNumber', 'sitePrincipal.mobile']);
    expect(of(['单位名称', '网站负责人', '负责人', '负责人手机']).targets).toEqual(['subject.name', 'sitePrincipal.name', 'principal.name', 'principal.mobile']);
  });

  test('the address of the licence, as agencies head it', () => {
    expect(of(['单位名称', '营业执照住所', '通讯地址']).targets).toEqual(['subject.name', 'subject.certificateAddress', 'subject.mailingAddress']);
    expect(of(['单位名称', '工商注册地址']).targets).toEqual(['subject.name', 'subject.certificateAddress']);
  });

  test('a row of groups above says whose a column is', () => {
    const { row, targets: found } = of(['主体信息', '', '主体负责人', '', '网站信息', '', '网站负责人', ''], ['名称', '证件号码', '姓名', '手机', '名称', '域名', '姓名', '手机']);
    expect(row).toBe(1);
    expect(found).toEqual(['subject.name', 'subject.certificateNumber', 'principal.name', 'principal.mobile', 'site.name', 'site.domain', 'sitePrincipal.name', 'sitePrincipal.mobile']);
  });

  test('English headings', () => {
    expect(of(['Company name', 'Unified Social Credit Code', 'Legal Representative', 'ID Number', 'Mobile', 'E-mail', 'Domain name', 'Website principal', 'Website principal mobile']).targets).toEqual([
      'subject.name', 'subject.certificateNumber', 'representative', 'principal.idNumber', 'principal.mobile', 'principal.email', 'site.domain', 'sitePrincipal.name', 'sitePrincipal.mobile',
    ]);
  });

  test('titles, notes and stars around them do no harm', () => {
    const { row, targets: found } = of(['2026 年客户资料'], ['请用文本格式填写'], ['＊单位名称：', ' 信用代码\n（18位） ', '手机 *', '电子 邮箱']);
    expect(row).toBe(2);
    expect(found).toEqual(['subject.name', 'subject.certificateNumber', 'principal.mobile', 'principal.email']);
  });

  test('D08: of two equal headings the first counts, several columns of domains all do', () => {
    expect(of(['单位名称', '单位名称', '手机', '手机', '域名1', '域名2']).targets).toEqual(['subject.name', undefined, 'principal.mobile', undefined, 'site.domain', 'site.domain']);
  });

  test('the agency’s own remarks never reach the console', () => {
    expect(of(['单位名称', '域名', '备注', '主体备注']).targets).toEqual(['subject.name', 'site.domain', undefined, 'subject.remark']);
  });

  test('without headings nothing is guessed', () => {
    const mapping = of(['虚构示例科技有限公司', '91440199MA5X000061', '张三']);
    expect(mapping.row).toBe(-1);
    expect(mapping.targets).toEqual([undefined, undefined, undefined]);
    expect(isUsable(mapping)).toBe(false);
    expect(isUsable(remapped(mapping, 0, 'subject.name'))).toBe(true);
    expect(of().titles).toEqual([]);
  });

  test('every target is known by its own Chinese and English name', () => {
    const lost = targets.flatMap((target) => {
      const { zh, en } = targetInfo(target).label;
      const found = [zh, en].map((label) => of(['单位名称', label]).targets[1]);
      const meant = target === 'subject.name' ? undefined : target;
      return found.every((one) => one === meant) ? [] : [`${target}: ${found.join(' / ')}`];
    });
    // Beside no principal of its own, the legal representative is taken for the principal.
    expect(lost).toEqual(['answer.legalRepresentative: representative / representative']);
  });

  test('a column moved to another target leaves no second one behind', () => {
    const mapping = of(['单位名称', '负责人', '手机', '电话']);
    expect(remapped(mapping, 3, 'principal.mobile').targets).toEqual(['subject.name', 'principal.name', undefined, 'principal.mobile']);
    expect(remapped(mapping, 2, undefined).targets[2]).toBeUndefined();
  });

  test('titles that only made sense below their group are handed back by name', () => {
    const mapping = of(['主体', '', '网站负责人', '网站'], ['名称', '证件号码', '姓名', '名称']);
    expect(standaloneTitles(mapping)).toEqual(['名称', '主办者证件号码', '网站负责人姓名', '网站名称']);
    expect(of(standaloneTitles(mapping)).targets).toEqual(mapping.targets);
  });
});

describe('what is remembered of a mapping', () => {
  const mapping = of(['单位名称', '法人', '联系人']);

  test('comes back for the same headings, and for no others', () => {
    const mended = remapped(mapping, 2, 'sitePrincipal.name');
    const again = of(['单位 名称', '法人', '联系人']);
    expect(fingerprint(again)).toBe(fingerprint(mended));
    expect(recalled(again, remember(mended)).targets).toEqual(mended.targets);
    expect(fingerprint(of(['单位名称', '法人', '经办人']))).not.toBe(fingerprint(mended));
  });

  test('holds no heading and no value', () => {
    expect(remember(mapping)).toEqual(['subject.name', 'representative', '']);
    expect(fingerprint(mapping)).toMatch(/^[0-9a-f]{16}$/);
    expect(fingerprint({ row: -1, titles: ['张三'] })).toBeUndefined();
  });

  test('what no longer fits is not used', () => {
    expect(recalled(mapping, ['subject.name']).targets).toEqual(mapping.targets);
    expect(recalled(mapping, ['subject.name', 'gone.target', '']).targets).toEqual(['subject.name', undefined, undefined]);
  });
});
