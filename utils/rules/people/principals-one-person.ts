import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { cited } from '../checks/cited.ts';
import { isIndividual } from '../checks/options.ts';
import { regionParts } from '../checks/places.ts';
import { nameKey, samePerson } from '../checks/same-person.ts';

const jiangsu = {
  'principal.name': '张三',
  'principal.idNumber': '11019919000101001X',
  'sitePrincipal.idNumber': 'H12345678',
  'subject.region': '江苏省/南京市/玄武区',
  'subject.nature': '企业',
} as const;

export default defineRule({
  id: 'principals-one-person',
  severity: 'warn',
  title: text('被授权人兼任两位负责人', 'The authorised person in both roles'),
  why: text('江苏、安徽、海南接受授权书，但被授权的主体负责人要同时是网站负责人。', 'Jiangsu, Anhui and Hainan accept a letter, but the authorised principal has to be the website principal too.'),
  source: sources.huaweiFiling,
  needs: ['sitePrincipal.idNumber', 'principal.idNumber', 'principal.name', 'subject.region', 'subject.nature'],
  messages: {
    differ: text('主体负责人不是法定代表人“{representative}”，{province}要求他同时任网站负责人（{as}，{by}）', 'The principal is not the legal representative “{representative}”; {provinceEn} wants him as the website principal too ({as}, {by})'),
  },
  check(values, { legalRepresentative }) {
    const individual = isIndividual(values['subject.nature']);
    const { province } = regionParts(values['subject.region']);
    const cell = province?.principalsSame;
    if (individual === true) return 'pass';
    if (province === undefined || individual === undefined) return 'unknown';
    if (cell === undefined || samePerson(values['principal.idNumber'], values['sitePrincipal.idNumber'])) return 'pass';
    if (legalRepresentative === undefined) return 'unknown';
    if (nameKey(values['principal.name'].slice(0, 200)) === nameKey(legalRepresentative.slice(0, 200))) return 'pass';
    return { message: 'differ', data: { representative: legalRepresentative.slice(0, 40), ...cited(province, cell) } };
  },
  examples: [
    { values: jiangsu, facts: { legalRepresentative: '张三' }, gives: 'pass' },
    { values: { ...jiangsu, 'sitePrincipal.idNumber': '11019919000101001X' }, gives: 'pass' },
    { values: { ...jiangsu, 'subject.region': '浙江省/杭州市/西湖区' }, gives: 'pass' },
    { values: jiangsu, facts: { legalRepresentative: '王五' }, gives: 'differ' },
    { values: jiangsu, gives: 'unknown' },
  ],
});
