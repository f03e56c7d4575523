import { levelsOf } from '../../core/field.ts';
import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { regionParts } from '../checks/places.ts';

export default defineRule({
  id: 'region-levels',
  severity: 'hint',
  title: text('地区选到区县', 'Region down to the district'),
  why: text('地区决定由哪个管局审核，须与证件住所的省市区一致。', 'The region decides which administration reviews; it must match the certificate address.'),
  source: sources.aliyunConsole,
  needs: ['subject.region'],
  messages: {
    short: text('只选到 {shown}，请继续选到市、区县', 'Only {shown} is chosen; go on to city and district'),
    outside: text('“{shown}”不是 31 个备案省份之一，请核对', '“{shown}” is none of the 31 provinces that take filings; compare'),
  },
  check(values) {
    const region = values['subject.region'].slice(0, 200);
    const levels = levelsOf(region);
    if (regionParts(region).province === undefined) return { message: 'outside', data: { shown: (levels[0] ?? region).slice(0, 40) } };
    return levels.length < 2 ? { message: 'short', data: { shown: region } } : 'pass';
  },
  examples: [
    { values: { 'subject.region': '浙江省/杭州市/西湖区' }, gives: 'pass' },
    { values: { 'subject.region': '广东省/东莞市' }, gives: 'pass' },
    { values: { 'subject.region': '浙江省' }, gives: 'short' },
    { values: { 'subject.region': '海外/其他' }, gives: 'outside' },
  ],
});
