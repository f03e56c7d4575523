import { normalised } from '../../core/identity-text.ts';
import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { cited } from '../checks/cited.ts';
import { personPaperOf } from '../checks/options.ts';
import { regionParts } from '../checks/places.ts';

const permit = { 'principal.idType': '港澳居民来往内地通行证', 'principal.idNumber': 'H12345678', 'subject.region': '北京市/北京市/海淀区' } as const;

export default defineRule({
  id: 'hong-kong-passport',
  severity: 'hint',
  title: text('香港居民用哪种证件', 'Which paper for a Hong Kong resident'),
  why: text('旧规定里北京要香港居民用护照而不是回乡证；换证件要重填，先确认一次。', 'An old rule of Beijing wants a passport of Hong Kong residents instead of the home return permit; better ask once than fill in twice.'),
  source: sources.tencentProvinces,
  needs: ['principal.idType', 'principal.idNumber', 'subject.region'],
  messages: {
    permit: text('选了回乡证。{province}要求香港居民用护照（{as}，{by}，较旧），请先向阿里云确认', 'The home return permit is chosen. {provinceEn} wanted a passport of Hong Kong residents ({as}, {by}, old); ask Alibaba Cloud first'),
  },
  check(values) {
    const { province } = regionParts(values['subject.region']);
    const cell = province?.hongKongPassport;
    const paper = personPaperOf(values['principal.idType'])?.paper;
    if (province === undefined || paper === undefined) return 'unknown';
    const isHongKong = paper === 'home-return-permit' && normalised(values['principal.idNumber']).value.startsWith('H');
    return cell !== undefined && isHongKong ? { message: 'permit', data: cited(province, cell) } : 'pass';
  },
  examples: [
    { values: { ...permit, 'principal.idNumber': 'M12345678' }, gives: 'pass' },
    { values: { ...permit, 'subject.region': '浙江省/杭州市/西湖区' }, gives: 'pass' },
    { values: permit, gives: 'permit' },
    { values: { ...permit, 'principal.idType': '工作证' }, gives: 'unknown' },
  ],
});
