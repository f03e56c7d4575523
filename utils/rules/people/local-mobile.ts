import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { cited } from '../checks/cited.ts';
import { regionParts } from '../checks/places.ts';

const at = (region: string) => ({ 'principal.mobile': '19900000001', 'subject.region': region });

export default defineRule({
  id: 'local-mobile',
  severity: 'hint',
  title: text('手机号归属地', 'Where the mobile belongs'),
  why: text('湖南、甘肃、江苏、四川等地要求用本省号码；号码本身看不出归属，需要自己查。', 'Hunan, Gansu, Jiangsu, Sichuan and others want a number of the province; it cannot be told from the digits, so look it up.'),
  source: sources.huaweiFiling,
  needs: ['principal.mobile', 'subject.region'],
  messages: {
    other: text('您记录了号码不属于本省，{province}要求本省号码（{as}，{by}）。请换一个，或在备注里说明', 'You noted that the number is of another province; {provinceEn} wants a local one ({as}, {by}). Use another, or explain in the remarks'),
  },
  check(values, { mobilesLocal }) {
    const { province } = regionParts(values['subject.region']);
    if (province === undefined) return 'unknown';
    const cell = province.localMobile;
    if (cell === undefined || mobilesLocal === true) return 'pass';
    return mobilesLocal === undefined ? 'unknown' : { message: 'other', data: cited(province, cell) };
  },
  examples: [
    { values: at('湖南省/长沙市/岳麓区'), facts: { mobilesLocal: true }, gives: 'pass' },
    { values: at('浙江省/杭州市/西湖区'), facts: { mobilesLocal: false }, gives: 'pass' },
    { values: at('湖南省/长沙市/岳麓区'), facts: { mobilesLocal: false }, gives: 'other' },
    { values: at('湖南省/长沙市/岳麓区'), gives: 'unknown' },
  ],
});
