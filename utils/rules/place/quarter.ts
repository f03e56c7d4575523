import { levelsOf } from '../../core/field.ts';
import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { regionParts } from '../checks/places.ts';

const of = (region: string, address: string) => ({ 'subject.region': region, 'subject.certificateAddress': address });

export default defineRule({
  id: 'quarter',
  severity: 'hint',
  title: text('园区属于哪个区', 'District of a quarter'),
  why: text('有的园区跨两个区，证件上的园区名不说明选哪个；选错区会要求改地区。', 'Some quarters lie in two districts and their name does not tell which to choose; the wrong one is sent back.'),
  source: sources.qingcloudProvinces,
  needs: ['subject.region', 'subject.certificateAddress'],
  messages: {
    district: text('地址在{place}，地区却选了{chosen}。应选{districts}之一：{says}', 'The address is in {place}, but {chosen} is chosen. It should be one of {districts}: {saysEn}'),
  },
  check(values) {
    const { province } = regionParts(values['subject.region']);
    if (province === undefined) return 'unknown';
    const address = values['subject.certificateAddress'].slice(0, 1_100);
    const quarter = province.quarters?.value.find(({ place }) => address.indexOf(place) !== -1);
    const chosen = levelsOf(values['subject.region'].slice(0, 200))[2];
    if (quarter === undefined) return 'pass';
    if (chosen === undefined) return 'unknown';
    if (quarter.districts.includes(chosen)) return 'pass';
    return { message: 'district', data: { place: quarter.place, chosen, districts: quarter.districts.join('、'), says: quarter.says.zh, saysEn: quarter.says.en } };
  },
  examples: [
    { values: of('天津市/天津市/南开区', '天津市华苑产业区示例路1号'), gives: 'pass' },
    { values: of('天津市/天津市/和平区', '天津市和平区示例路1号'), gives: 'pass' },
    { values: of('天津市/天津市/和平区', '天津市华苑产业区示例路1号'), gives: 'district' },
    { values: of('天津市/天津市', '天津市华苑产业区示例路1号'), gives: 'unknown' },
  ],
});
