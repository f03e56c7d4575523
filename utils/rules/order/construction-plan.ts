import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { cited } from '../checks/cited.ts';
import { isIndividual } from '../checks/options.ts';
import { regionParts } from '../checks/places.ts';

const guangdong = { 'subject.region': '广东省/广州市/天河区', 'subject.nature': '企业' } as const;

export default defineRule({
  id: 'construction-plan',
  severity: 'hint',
  title: text('网站建设方案书', 'Plan for many websites'),
  why: text('网站多到一定数量，管局要一份方案书说明每个网站做什么；没备好会补正一次。', 'From a certain number of sites on, the administration wants a plan that says what each is for.'),
  source: sources.qingcloudProvinces,
  needs: ['subject.region', 'subject.nature'],
  messages: {
    asked: text('已备案和本单共 {count} 个，{province}从 {from} 个起要网站建设方案书（{as}，{by}）', 'With this order there are {count}; {provinceEn} asks for a plan from {from} on ({as}, {by})'),
  },
  check(values, { filedSites, sitesInOrder }) {
    const individual = isIndividual(values['subject.nature']);
    const { province } = regionParts(values['subject.region']);
    if (individual === undefined || province === undefined) return 'unknown';
    const cell = province.planFrom;
    const from = individual ? cell?.value.individual : cell?.value.organisation;
    if (cell === undefined || from === undefined) return 'pass';
    if (filedSites === undefined) return 'unknown';
    const count = filedSites + (sitesInOrder ?? 1);
    return count < from ? 'pass' : { message: 'asked', data: { count: String(count), from: String(from), ...cited(province, cell) } };
  },
  examples: [
    { values: guangdong, facts: { filedSites: 2 }, gives: 'pass' },
    { values: guangdong, facts: { filedSites: 60 }, gives: 'asked' },
    { values: guangdong, gives: 'unknown' },
  ],
});
