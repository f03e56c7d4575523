import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { cited } from '../checks/cited.ts';
import { isIndividual } from '../checks/options.ts';
import { regionParts } from '../checks/places.ts';
import { nameKey } from '../checks/same-person.ts';

const of = (region: string, principal: string) => ({ 'principal.name': principal, 'subject.nature': '企业', 'subject.region': region });
const wang = { legalRepresentative: '王五' } as const;

export default defineRule({
  id: 'principal-representative',
  severity: 'warn',
  title: text('主体负责人是法定代表人', 'The principal is the legal representative'),
  why: text('多数管局要求单位的主体负责人就是法定代表人，少数接受授权书；“主体负责人非法定代表人”是常见的退回原因。', 'Most administrations want the legal representative as the principal of an organisation, some accept a letter; otherwise the order is returned.'),
  source: sources.huaweiFiling,
  needs: ['principal.name', 'subject.nature'],
  also: ['subject.region'],
  messages: {
    strict: text('法定代表人是“{representative}”，{province}要求由本人任主体负责人（{as}，{by}）', 'The legal representative is “{representative}”, whom {provinceEn} wants as the principal ({as}, {by})'),
    usual: text('法定代表人是“{representative}”，{province}一般要求由本人任主体负责人（{as}，{by}）。要换人请先问管局', 'The legal representative is “{representative}”, whom {provinceEn} usually wants as the principal ({as}, {by}). Ask the administration first'),
    letter: text('主体负责人不是法定代表人“{representative}”，{province}接受授权书（{as}，{by}）。请备好法定代表人签字、盖章的授权书', 'The principal is not the legal representative “{representative}”; {provinceEn} accepts a letter ({as}, {by}). Have it signed and stamped'),
    unlisted: text('主体负责人不是法定代表人“{representative}”。没有找到当地管局的规定；多数不接受，请先问管局', 'The principal is not the legal representative “{representative}”. No local rule was found; most refuse, so ask the administration first'),
  },
  check(values, { legalRepresentative, principalAuthorised }) {
    const individual = isIndividual(values['subject.nature']);
    if (individual === true) return 'pass';
    if (individual === undefined || legalRepresentative === undefined) return 'unknown';
    if (nameKey(values['principal.name'].slice(0, 200)) === nameKey(legalRepresentative.slice(0, 200))) return 'pass';
    const representative = legalRepresentative.slice(0, 40);
    const { province } = regionParts(values['subject.region'] ?? '');
    const cell = province?.principal;
    if (province === undefined || cell === undefined) return { message: 'unlisted', data: { representative } };
    if (cell.value !== 'letter') return { message: cell.value, data: { representative, ...cited(province, cell) } };
    return principalAuthorised === true ? 'pass' : { message: 'letter', data: { representative, ...cited(province, cell) } };
  },
  examples: [
    { values: of('河南省/郑州市/金水区', '王五'), facts: wang, gives: 'pass' },
    { values: of('江苏省/南京市/玄武区', '张三'), facts: { ...wang, principalAuthorised: true }, gives: 'pass' },
    { values: { 'principal.name': '张三', 'subject.nature': '个人' }, gives: 'pass' },
    { values: of('河南省/郑州市/金水区', '张三'), facts: { ...wang, principalAuthorised: true }, gives: 'strict' },
    { values: of('广东省/广州市/天河区', '张三'), facts: wang, gives: 'usual' },
    { values: of('江苏省/南京市/玄武区', '张三'), facts: wang, gives: 'letter' },
    { values: of('', '张三'), facts: wang, gives: 'unlisted' },
    { values: of('河南省/郑州市/金水区', '张三'), gives: 'unknown' },
  ],
});
