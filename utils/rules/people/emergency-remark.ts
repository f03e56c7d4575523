import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { cited } from '../checks/cited.ts';
import { regionParts } from '../checks/places.ts';

const tianjin = { 'subject.remark': '', 'subject.region': '天津市/天津市/和平区' } as const;
const kinship = /父|母|夫|妻|儿|女|兄|弟|姐|妹|亲|友|同事|同学|关系|应急/;
const position = /经理|主管|负责人|职务|员工|助理|主任|部|总|应急/;

export default defineRule({
  id: 'emergency-remark',
  severity: 'hint',
  title: text('备注写明应急号码是谁的', 'Whose the emergency number is'),
  why: text('天津、甘肃的审核员会打应急号码核对机主，备注里要写明这个人是谁。', 'Reviewers in Tianjin and Gansu call the emergency number and compare its owner with the remarks.'),
  source: sources.qingcloudProvinces,
  needs: ['subject.remark', 'subject.region'],
  also: ['principal.officePhone'],
  seesBlank: true,
  messages: {
    relation: text('{province}要求在备注写明应急号码机主的姓名和关系（{as}，{by}），例如：应急手机机主李四，系负责人同事', '{provinceEn} wants name and relation of the emergency contact in the remarks ({as}, {by}), e.g. 应急手机机主李四，系负责人同事'),
    position: text('{province}要求在备注写明应急号码机主的姓名和职务（{as}，{by}），例如：应急手机机主李四，任行政经理', '{provinceEn} wants name and position of the emergency contact in the remarks ({as}, {by}), e.g. 应急手机机主李四，任行政经理'),
  },
  check(values) {
    const { province } = regionParts(values['subject.region']);
    if (province === undefined) return 'unknown';
    const cell = province.emergencyRemark;
    if (cell === undefined) return 'pass';
    // The relation is asked where there is no landline, so that somebody else's mobile is the second contact.
    if (cell.value === 'relation' && (values['principal.officePhone'] ?? '').trim() !== '') return 'pass';
    const said = values['subject.remark'].slice(0, 1_100);
    const told = cell.value === 'relation' ? kinship.test(said) : position.test(said);
    return told ? 'pass' : { message: cell.value, data: cited(province, cell) };
  },
  examples: [
    { values: { ...tianjin, 'subject.remark': '应急手机机主李四，系负责人同事' }, gives: 'pass' },
    { values: { 'subject.remark': '', 'subject.region': '浙江省/杭州市/西湖区' }, gives: 'pass' },
    { values: { ...tianjin, 'principal.officePhone': '022-00000000' }, gives: 'pass' },
    { values: tianjin, gives: 'relation' },
    { values: { 'subject.remark': '', 'subject.region': '甘肃省/兰州市/城关区' }, gives: 'position' },
    { values: { 'subject.remark': '', 'subject.region': '其他' }, gives: 'unknown' },
  ],
});
