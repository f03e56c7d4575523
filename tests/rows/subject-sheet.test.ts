import { describe, expect, test } from 'vitest';
import type { Profile } from '../../utils/core/profile.ts';
import { readSheets } from '../../utils/files/read-sheets.ts';
import { fileOf } from '../../utils/files/sheet-out-wire.ts';
import type { OutFormat, OutSheet } from '../../utils/files/sheet-out.ts';
import { analysed } from '../../utils/rows/analysis.ts';
import { recognised } from '../../utils/rows/headings.ts';
import type { Table } from '../../utils/rows/sheet.ts';
import { subjectSheet } from '../../utils/rows/subject-sheet.ts';
import { targetInfo, targets, type Target } from '../../utils/rows/target.ts';
import { template } from '../../utils/rows/template.ts';
import { finished, now, work } from './reading.ts';

const company: Profile = {
  id: 'company',
  values: {
    'subject.name': '=虚构示例科技有限公司',
    'subject.nature': '企业',
    'subject.certificateType': '营业执照',
    'subject.certificateNumber': '91440199MA5X000061',
    'subject.mailingAddress': '示例路1号，"甲"座',
    'principal.name': '张三',
    'principal.idType': '居民身份证',
    'principal.idNumber': '11019919000101001X',
    'principal.idValidUntil': '长期',
    'principal.mobile': '19900000000',
    'principal.email': 'zhang@example.com',
  },
  sites: [
    { id: 'a', values: { 'site.serviceType': '网站', 'site.name': '示例官网', 'site.domain': 'example-demo.cn', 'site.language': '中文简体' }, domainExpires: '2027-12-31', answers: { domainFiled: 'no' } },
    { id: 'b', values: { 'site.serviceType': '网站', 'site.name': '示例商城', 'site.domain': 'example-shop.cn', 'sitePrincipal.name': '李四' } },
  ],
  certificateExpires: '2040-01-01',
  answers: { legalRepresentative: '张三', businessScope: '软件、开发' },
  account: 'demo-agency-03',
  tags: ['华东', '加急'],
  mandate: { number: '2026-001', consentOn: '2026-10-01', scope: '备案', ends: '2027-10-01' },
  retainUntil: '2027-01-01',
  createdAt: now,
  updatedAt: now,
};
const person: Profile = { id: 'person', values: { 'subject.name': '王五', 'subject.nature': '个人', 'subject.certificateType': '居民身份证', 'subject.certificateNumber': '11019919000101001X', 'principal.name': '王五', 'principal.idType': '居民身份证', 'principal.idNumber': '11019919000101001X' }, sites: [], createdAt: now, updatedAt: now };

async function tables(sheets: readonly OutSheet[], format: OutFormat): Promise<readonly Table[]> {
  const read = await readSheets(new File([fileOf(sheets, format)], `a.${format}`));
  if (!read.ok) throw new Error(read.reason.zh);
  return read.file.tables;
}

describe('subjects as a sheet', () => {
  test('one row for each site, the subject in each; columns that nobody has are left out', () => {
    const { columns, rows, name } = finished(subjectSheet([company, person], 'zh'));
    const at = (label: string) => columns.findIndex(({ head }) => head === label);
    expect(name).toBe('主体');
    expect(rows.map((row) => [row[at('主办者名称')], row[at('网站域名')], row[at('标签')], row[at('域名已有备案号')]])).toEqual([
      ['=虚构示例科技有限公司', 'example-demo.cn', '华东、加急', '否'],
      ['=虚构示例科技有限公司', 'example-shop.cn', '华东、加急', ''],
      ['王五', '', '', ''],
    ]);
    expect(at('App名称')).toBe(-1);
    expect(new Set(columns.map(({ head }) => head)).size).toBe(columns.length);
  });

  test.each([
    ['xlsx', 'zh'],
    ['csv', 'zh'],
    ['xlsx', 'en'],
    ['csv', 'en'],
  ] as const)('D24: read again from %s with %s headings, they are the same subjects: nothing would change', async (format, lang) => {
    const [table] = await tables([finished(subjectSheet([company, person], lang))], format);
    const { lines, stray } = await analysed(table!, recognised(table!), work([company, person]));
    expect(stray).toEqual([]);
    expect(lines.map(({ verdict, profile }) => [verdict, profile.values['subject.name'], profile.sites.length])).toEqual([
      ['same', '=虚构示例科技有限公司', 2],
      ['same', '王五', 0],
    ]);
  });

  test.each(['xlsx', 'csv'] as const)('into an empty vault from %s, every value arrives', async (format) => {
    const [table] = await tables([finished(subjectSheet([company], 'zh'))], format);
    const { lines } = await analysed(table!, recognised(table!), work());
    const { id: _, createdAt: __, updatedAt: ___, sites, ...rest } = lines[0]!.profile;
    const { id: ____, createdAt: _____, updatedAt: ______, sites: own, ...wanted } = company;
    expect(rest).toEqual(wanted);
    const bare = ({ id: _id, ...site }: Profile['sites'][number]) => site;
    expect(sites.map(bare)).toEqual(own.map(bare));
  });
});

test.each(['zh', 'en'] as const)('every column of a sheet in %s is recognised by its heading as what it is', (lang) => {
  const out = targets.filter((target) => !['representative', 'principal.idValidity', 'sitePrincipal.idValidity'].includes(target));
  const { targets: found } = recognised({ rows: [out.map((target) => targetInfo(target).label[lang])] });
  // A column of legal representatives gives that answer, and the principal where no other column does.
  const same = (target: Target, at: number) => found[at] === (target === 'answer.legalRepresentative' ? 'representative' : target);
  expect(out.filter((target, at) => !same(target, at))).toEqual([]);
});

describe('the template', () => {
  test.each(['zh', 'en'] as const)('in %s, every heading is recognised, and empty it holds no subject', async (lang) => {
    const [table, guide] = await tables(template(lang), 'xlsx');
    const mapping = recognised(table!);
    expect(mapping.titles.filter((_, at) => mapping.targets[at] === undefined)).toEqual([]);
    expect(new Set(mapping.targets).size).toBe(mapping.targets.length);
    expect((await analysed(table!, mapping, work())).lines).toEqual([]);
    expect(guide?.rows.length).toBe(mapping.titles.length + 3);
  });

  test('explains every column or offers its choices where the heading alone does not say', () => {
    const [sheet] = template('zh');
    const of = (head: string) => sheet?.columns.find((column) => column.head === head);
    expect(of('备案性质')?.choices).toContain('企业');
    expect(of('主体负责人证件号码')?.hint).toContain('不会丢位');
    expect(of('网站域名')?.hint).toContain('另起一行');
    expect(of('备案性质')?.choices?.join(',').length).toBeLessThanOrEqual(255);
  });
});
