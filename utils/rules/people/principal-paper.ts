import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { cited } from '../checks/cited.ts';
import { isIndividual, personPaperOf } from '../checks/options.ts';
import { regionParts } from '../checks/places.ts';

const of = (region: string, idType: string) => ({ 'principal.idType': idType, 'subject.region': region, 'subject.nature': '企业' });
const foreign = new Set(['passport', 'permanent-resident-card']);

export default defineRule({
  id: 'principal-paper',
  severity: 'warn',
  title: text('主体负责人的国籍和证件', "Nationality of the principal's ID"),
  why: text('有的管局只收持内地身份证（或中国国籍）的主体负责人，外籍法定代表人要另行授权。', 'Some administrations take only principals with a mainland ID (or of Chinese nationality); a foreign representative authorises one.'),
  source: sources.huaweiFiling,
  needs: ['principal.idType', 'subject.region', 'subject.nature'],
  messages: {
    mainland: text('{province}要求主体负责人持内地居民身份证（{as}，{by}）。请由法定代表人授权一位内地居民', '{provinceEn} wants a principal with a mainland resident ID ({as}, {by}). The legal representative authorises a resident'),
    chinese: text('{province}要求主体负责人是中国公民（{as}，{by}）。外籍法定代表人请授权一位中国公民', '{provinceEn} wants a Chinese citizen as principal ({as}, {by}). A foreign legal representative authorises one'),
  },
  check(values) {
    const individual = isIndividual(values['subject.nature']);
    const paper = personPaperOf(values['principal.idType'])?.paper;
    const { province } = regionParts(values['subject.region']);
    const cell = province?.principalPaper;
    if (individual === true) return 'pass';
    if (province === undefined || paper === undefined || individual === undefined) return 'unknown';
    if (cell === undefined || paper === 'resident-id') return 'pass';
    if (cell.value === 'chinese' && !foreign.has(paper)) return 'pass';
    return { message: cell.value, data: cited(province, cell) };
  },
  examples: [
    { values: of('山西省/太原市/小店区', '居民身份证'), gives: 'pass' },
    { values: of('浙江省/杭州市/西湖区', '护照'), gives: 'pass' },
    { values: of('山西省/太原市/小店区', '护照'), gives: 'mainland' },
    { values: of('河北省/石家庄市/长安区', '护照'), gives: 'chinese' },
    { values: of('山西省/太原市/小店区', '工作证'), gives: 'unknown' },
  ],
});
