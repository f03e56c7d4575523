import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { cited } from '../checks/cited.ts';
import { personPaperOf } from '../checks/options.ts';
import { regionParts } from '../checks/places.ts';

const of = (remark: string) => ({ 'subject.remark': remark, 'principal.idType': '护照', 'subject.region': '黑龙江省/哈尔滨市/南岗区' });
const foreign = new Set(['passport', 'permanent-resident-card']);

export default defineRule({
  id: 'foreign-remark',
  severity: 'hint',
  title: text('外籍负责人的备注', 'Remark for a foreign principal'),
  why: text('黑龙江的旧规定：主体负责人不是中国公民时，备注要有一句固定的话。', 'An old rule of Heilongjiang: with a principal who is no Chinese citizen the remarks hold a fixed sentence.'),
  source: sources.tencentProvinces,
  needs: ['subject.remark', 'principal.idType', 'subject.region'],
  seesBlank: true,
  messages: {
    missing: text('{province}要求备注写明“{sentence}”（{as}，{by}，较旧）', '{provinceEn} wants “{sentence}” in the remarks ({as}, {by}, old)'),
  },
  check(values) {
    const { province } = regionParts(values['subject.region']);
    const paper = personPaperOf(values['principal.idType'])?.paper;
    if (province === undefined || paper === undefined) return 'unknown';
    const cell = province.foreignRemark;
    if (cell === undefined || !foreign.has(paper) || values['subject.remark'].includes(cell.value)) return 'pass';
    return { message: 'missing', data: { sentence: cell.value, ...cited(province, cell) } };
  },
  examples: [
    { values: of('主体负责人信息已核实'), gives: 'pass' },
    { values: { ...of(''), 'principal.idType': '居民身份证' }, gives: 'pass' },
    { values: of(''), gives: 'missing' },
    { values: { ...of(''), 'principal.idType': '工作证' }, gives: 'unknown' },
  ],
});
