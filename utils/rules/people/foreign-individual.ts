import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { cited } from '../checks/cited.ts';
import { certificateOf, isIndividual } from '../checks/options.ts';
import { regionParts } from '../checks/places.ts';

const of = (region: string, paper: string) => ({ 'subject.nature': '个人', 'subject.region': region, 'subject.certificateType': paper });
const foreign = new Set(['passport', 'permanent-resident-card']);

export default defineRule({
  id: 'foreign-individual',
  severity: 'warn',
  title: text('外籍个人备案', 'Filing as a foreign individual'),
  why: text('有的管局不受理外国人以个人名义备案，递交后只会退回。', 'Some administrations take no filings of foreigners as individuals; the order only comes back.'),
  source: sources.huaweiFiling,
  needs: ['subject.certificateType', 'subject.region', 'subject.nature'],
  messages: {
    refused: text('{province}不受理外籍个人备案（{as}，{by}）。可用境内单位的名义备案', '{provinceEn} takes no filings of foreign individuals ({as}, {by}). File in the name of an organisation on the mainland'),
  },
  check(values) {
    const individual = isIndividual(values['subject.nature']);
    const paper = certificateOf(values['subject.certificateType'])?.paper;
    const { province } = regionParts(values['subject.region']);
    if (individual === false) return 'pass';
    if (individual === undefined || province === undefined || paper === undefined) return 'unknown';
    const cell = province.noForeignIndividuals;
    return cell !== undefined && foreign.has(paper) ? { message: 'refused', data: cited(province, cell) } : 'pass';
  },
  examples: [
    { values: of('河北省/石家庄市/长安区', '居民身份证'), gives: 'pass' },
    { values: of('浙江省/杭州市/西湖区', '护照'), gives: 'pass' },
    { values: of('河北省/石家庄市/长安区', '护照'), gives: 'refused' },
    { values: of('河北省/石家庄市/长安区', '工作证'), gives: 'unknown' },
  ],
});
