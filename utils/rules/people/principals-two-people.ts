import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { cited } from '../checks/cited.ts';
import { isIndividual } from '../checks/options.ts';
import { regionParts } from '../checks/places.ts';
import { samePerson } from '../checks/same-person.ts';

const both = { 'principal.idNumber': '11019919000101001X', 'sitePrincipal.idNumber': '11019919000101001X', 'subject.nature': '企业' } as const;
const tianjin = { ...both, 'subject.region': '天津市/天津市/和平区' } as const;

export default defineRule({
  id: 'principals-two-people',
  severity: 'warn',
  title: text('两位负责人不是同一人', 'Two people as principals'),
  why: text('天津不接受一人兼任主体负责人和网站负责人，别处没有这条。', 'Tianjin does not accept one person in both roles; nowhere else is that asked.'),
  source: sources.qingcloudProvinces,
  needs: ['sitePrincipal.idNumber', 'principal.idNumber', 'subject.region', 'subject.nature'],
  messages: {
    same: text('{province}要求两位负责人是不同的人（{as}，{by}）。请换一位网站负责人，或先问管局', '{provinceEn} wants two different people as principals ({as}, {by}). Name another website principal, or ask the administration first'),
  },
  check(values) {
    const individual = isIndividual(values['subject.nature']);
    const { province } = regionParts(values['subject.region']);
    const cell = province?.principalsDiffer;
    if (individual === true) return 'pass';
    if (province === undefined || individual === undefined) return 'unknown';
    if (cell === undefined || samePerson(values['principal.idNumber'], values['sitePrincipal.idNumber']) === false) return 'pass';
    return { message: 'same', data: cited(province, cell) };
  },
  examples: [
    { values: { ...tianjin, 'sitePrincipal.idNumber': 'H12345678' }, gives: 'pass' },
    { values: { ...tianjin, 'subject.nature': '个人' }, gives: 'pass' },
    { values: { ...both, 'subject.region': '浙江省/杭州市/西湖区' }, gives: 'pass' },
    { values: tianjin, gives: 'same' },
    { values: { ...both, 'subject.region': '其他' }, gives: 'unknown' },
  ],
});
