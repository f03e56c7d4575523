import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { commitment } from '../../data/words.ts';
import { isIndividual } from '../checks/options.ts';
import { regionParts } from '../checks/places.ts';

const own = '记录我的骑行路线与摄影笔记。';
const gansu = { 'subject.nature': '个人', 'subject.region': '甘肃省/兰州市/城关区' } as const;
const bare = (value: string) => value.slice(0, 5_000).replace(/[\s，。、；,.;]/g, '');

export default defineRule({
  id: 'site-remark-commitment',
  severity: 'warn',
  title: text('个人承诺语', 'Commitment sentence'),
  why: text('天津、甘肃、广西、内蒙古要求个人在备注里写上固定的承诺语。', 'Tianjin, Gansu, Guangxi and Inner Mongolia want a fixed sentence in an individual’s remarks.'),
  source: sources.qingcloudProvinces,
  needs: ['site.remark', 'subject.region', 'subject.nature'],
  seesBlank: true,
  messages: {
    missing: text('{province}要求个人备注写上承诺语（{as}，{by}）。可在现有内容后补上', '{provinceEn} wants the commitment sentence in an individual’s remarks ({as}, {by}). Add it behind what is there'),
  },
  check(values) {
    const individual = isIndividual(values['subject.nature']);
    const { province } = regionParts(values['subject.region']);
    if (individual === false) return 'pass';
    if (individual === undefined || province === undefined) return 'unknown';
    if (province.commitment === undefined || bare(values['site.remark']).includes(bare(commitment))) return 'pass';
    const { as, source } = province.commitment;
    const data = { province: province.name.zh, provinceEn: province.name.en, as, by: source.publisher };
    return { message: 'missing', data, fix: `${values['site.remark'].trim()}${commitment}` };
  },
  examples: [
    { values: { ...gansu, 'site.remark': `${own}${commitment}` }, gives: 'pass' },
    { values: { ...gansu, 'subject.region': '浙江省/杭州市/西湖区', 'site.remark': own }, gives: 'pass' },
    { values: { ...gansu, 'subject.nature': '企业', 'site.remark': '' }, gives: 'pass' },
    { values: { ...gansu, 'site.remark': own }, gives: 'missing', fix: `${own}${commitment}` },
    { values: { ...gansu, 'subject.region': '', 'site.remark': own }, gives: 'unknown' },
  ],
});
