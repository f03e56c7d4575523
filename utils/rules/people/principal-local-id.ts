import { readResident } from '../../core/identity-resident.ts';
import { normalised } from '../../core/identity-text.ts';
import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { cited } from '../checks/cited.ts';
import { provinceByCode, regionParts } from '../checks/places.ts';

const shanxi = { 'principal.idNumber': '11019919000101001X', 'subject.region': '山西省/太原市/小店区' } as const;

export default defineRule({
  id: 'principal-local-id',
  severity: 'hint',
  title: text('负责人持本省身份证', 'A principal with a local ID'),
  why: text('少数管局要求负责人是本省身份证；号码开头只说明最初发证的省，所以只作提示。', 'A few administrations want principals with a local ID; the number tells only where the first card was given out, so this is a hint.'),
  source: sources.qingcloudProvinces,
  needs: ['principal.idNumber', 'subject.region'],
  messages: {
    other: text('号码属于{home}，{province}要求本地身份证（{as}，{by}）。户口已迁入的请忽略', 'The number is of {homeEn}; {provinceEn} wants a local ID ({as}, {by}). If the person has moved there, pass over this'),
  },
  check(values, { today }) {
    const { province } = regionParts(values['subject.region']);
    const cell = province?.localPrincipal;
    if (province === undefined) return 'unknown';
    if (cell === undefined) return 'pass';
    const read = readResident(normalised(values['principal.idNumber']).value, today);
    const home = typeof read === 'string' ? undefined : provinceByCode(read.province);
    if (home === undefined) return 'unknown';
    return home === province ? 'pass' : { message: 'other', data: { home: home.name.zh, homeEn: home.name.en, ...cited(province, cell) } };
  },
  examples: [
    { values: { ...shanxi, 'subject.region': '浙江省/杭州市/西湖区' }, gives: 'pass' },
    { values: shanxi, gives: 'other' },
    { values: { ...shanxi, 'principal.idNumber': 'H12345678' }, gives: 'unknown' },
  ],
});
