import { readIcpNumber } from '../../core/identity-icp.ts';
import type { Province } from '../../core/province.ts';
import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { provinces } from '../../data/provinces.ts';
import { sources } from '../../data/sources.ts';
import { regionParts } from '../checks/places.ts';

const region = { 'subject.region': '北京市/北京市/海淀区' } as const;
const ofFilings = new Set(['icp-subject', 'icp-site', 'icp-app']);

/** The province whose abbreviation a filing number begins with; `undefined` for what is no filing number. */
function provinceIn(number: string): Province | undefined {
  const read = readIcpNumber(number);
  if (read === undefined || read.fault !== undefined || !ofFilings.has(read.kind)) return undefined;
  return provinces.find((one) => one.abbreviations.some((short) => read.value.startsWith(short)));
}

export default defineRule({
  id: 'subject-number',
  severity: 'warn',
  title: text('已有备案号的省份', 'Province of the filing number'),
  why: text('主体备案号的简称就是主体所在的省；与地区不同，等于再跨省备一次，会退回。', 'The first character of the number is the province of the entity; another region means filing twice, which is returned.'),
  source: sources.miitNumbering,
  needs: ['subject.region'],
  messages: {
    form: text('“{number}”不像主体备案号。应形如 京ICP备2099000001号', '“{number}” does not look like a filing number, such as 京ICP备2099000001号'),
    province: text('已有的备案号属于{filed}，地区选了{region}。请选{filed}；主体迁省的先注销原备案', 'The number on record is of {filedEn}, the region is {regionEn}. Choose {filedEn}; an entity that moved deregisters first'),
  },
  check(values, { subjectNumber }) {
    if (subjectNumber === undefined) return 'unknown';
    const number = subjectNumber.slice(0, 40);
    const filed = provinceIn(number);
    if (filed === undefined) return { message: 'form', data: { number: number.slice(0, 30) } };
    const { province } = regionParts(values['subject.region']);
    if (province === undefined) return 'unknown';
    if (province === filed) return 'pass';
    return { message: 'province', data: { filed: filed.name.zh, filedEn: filed.name.en, region: province.name.zh, regionEn: province.name.en } };
  },
  examples: [
    { values: region, facts: { subjectNumber: '京ICP备2099000001号' }, gives: 'pass' },
    { values: region, facts: { subjectNumber: '京ICP备2099000001号-1' }, gives: 'pass' },
    { values: region, facts: { subjectNumber: '粤ICP备2099000001号' }, gives: 'province' },
    { values: region, facts: { subjectNumber: '2099000001' }, gives: 'form' },
    { values: { 'subject.region': '其他' }, facts: { subjectNumber: '京ICP备2099000001号' }, gives: 'unknown' },
    { values: region, gives: 'unknown' },
  ],
});
