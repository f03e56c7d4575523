import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { cited } from '../checks/cited.ts';
import { regionParts } from '../checks/places.ts';

const shaanxi = { 'subject.region': '陕西省/西安市/雁塔区' } as const;

export default defineRule({
  id: 'sites-most',
  severity: 'warn',
  title: text('主体名下网站总数', 'All sites of an entity'),
  why: text('陕西限制一个主体名下的网站总数，到数后新增一律退回。', 'Shaanxi limits the sites of one entity; beyond that every new one is returned.'),
  source: sources.huaweiFiling,
  needs: ['subject.region'],
  messages: {
    many: text('已备案和本单共 {count} 个，{province}最多 {most} 个（{as}，{by}）。请先注销不用的', 'With this order there are {count}, {provinceEn} allows {most} ({as}, {by}). Deregister unused ones first'),
  },
  check(values, { filedSites, sitesInOrder }) {
    const { province } = regionParts(values['subject.region']);
    if (province === undefined) return 'unknown';
    const cell = province.sitesMost;
    if (cell === undefined) return 'pass';
    if (filedSites === undefined) return 'unknown';
    const count = filedSites + (sitesInOrder ?? 1);
    return count <= cell.value ? 'pass' : { message: 'many', data: { count: String(count), most: String(cell.value), ...cited(province, cell) } };
  },
  examples: [
    { values: shaanxi, facts: { filedSites: 29 }, gives: 'pass' },
    { values: { 'subject.region': '浙江省/杭州市/西湖区' }, facts: { filedSites: 99 }, gives: 'pass' },
    { values: shaanxi, facts: { filedSites: 30 }, gives: 'many' },
    { values: shaanxi, gives: 'unknown' },
  ],
});
