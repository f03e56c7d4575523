import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { isIndividual } from '../checks/options.ts';
import { regionParts } from '../checks/places.ts';
import { equalBare } from '../checks/same-person.ts';

const company = { 'subject.nature': '企业', 'subject.name': '虚构示例科技有限公司' } as const;
const fujian = { ...company, 'subject.region': '福建省/福州市/鼓楼区' } as const;
const jilin = { ...company, 'subject.region': '吉林省/长春市/南关区' } as const;
const personName = /^[\p{Script=Han}·]{2,4}$/u;

export default defineRule({
  id: 'investor-form',
  severity: 'hint',
  title: text('投资人或主管单位', 'Investor or governing body'),
  why: text('这一项各省写法不同；以下来自 2017 年的各省要求，供核对。', 'Provinces differ on this field; what is said here is of 2017 and for comparison.'),
  source: sources.tencentProvinces,
  needs: ['subject.investor', 'subject.region', 'subject.nature'],
  also: ['subject.name'],
  messages: {
    company: text('{province}（2017）要求企业在此填企业全称', '{provinceEn} (2017) wants the full name of the company here'),
    unit: text('{province}（2017）要求填单位名称，这里像人名', "{provinceEn} (2017) wants an organisation here; this looks like a person's name"),
    representative: text('{province}（2017）要求企业在此填法定代表人，这里像单位名称', "{provinceEn} (2017) wants the legal representative here; this looks like an organisation"),
  },
  check(values) {
    const individual = isIndividual(values['subject.nature']);
    const { province } = regionParts(values['subject.region']);
    if (individual === undefined || province === undefined) return 'unknown';
    if (individual || province.investor === undefined) return 'pass';
    const data = { province: province.name.zh, provinceEn: province.name.en };
    const investor = values['subject.investor'].trim();
    const name = values['subject.name'] ?? '';
    if (province.investor.value === 'company-name') {
      if (name === '') return 'unknown';
      return equalBare(investor, name) ? 'pass' : { message: 'company', data, fix: name };
    }
    const person = personName.test(investor);
    if (province.investor.value === 'organisation') return person ? { message: 'unit', data } : 'pass';
    return person ? 'pass' : { message: 'representative', data };
  },
  examples: [
    { values: { ...fujian, 'subject.investor': '虚构示例科技有限公司' }, gives: 'pass' },
    { values: { ...fujian, 'subject.region': '浙江省/杭州市/西湖区', 'subject.investor': '张三' }, gives: 'pass' },
    { values: { ...fujian, 'subject.investor': '张三' }, gives: 'company', fix: '虚构示例科技有限公司' },
    { values: { ...jilin, 'subject.investor': '张三' }, gives: 'unit' },
    { values: { ...company, 'subject.region': '宁夏回族自治区/银川市/兴庆区', 'subject.investor': '虚构示例科技有限公司' }, gives: 'representative' },
    { values: { 'subject.investor': '张三', 'subject.region': '某地', 'subject.nature': '企业' }, gives: 'unknown' },
  ],
});
