import { ageOn, readResident } from '../../core/identity-resident.ts';
import { normalised } from '../../core/identity-text.ts';
import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { cited } from '../checks/cited.ts';
import { regionParts } from '../checks/places.ts';

const at = (region: string) => ({ 'principal.idNumber': '110199201201010023', 'subject.region': region });

export default defineRule({
  id: 'young-principal-proof',
  severity: 'hint',
  title: text('未成年负责人的证明', 'Proof for a young principal'),
  why: text('江苏、云南接受未满 18 岁的负责人，但要工作或收入证明（法定代表人除外）。', 'Jiangsu and Yunnan accept principals under 18 with proof of work or income (a legal representative needs none).'),
  source: sources.qingcloudProvinces,
  needs: ['principal.idNumber', 'subject.region'],
  messages: {
    proof: text('按号码推算 {age} 岁。{province}要求未满 {under} 岁的提供工作或收入证明（{as}，{by}）', 'By the number the person is {age}. {provinceEn} asks for proof of work or income under {under} ({as}, {by})'),
  },
  check(values, { today }) {
    const { province } = regionParts(values['subject.region']);
    const read = readResident(normalised(values['principal.idNumber']).value, today);
    if (province === undefined || typeof read === 'string') return 'unknown';
    const cell = province.proofUnder;
    const age = ageOn(read.birth, today);
    if (cell === undefined || age >= cell.value) return 'pass';
    return { message: 'proof', data: { age: String(age), under: String(cell.value), ...cited(province, cell) } };
  },
  examples: [
    { values: at('浙江省/杭州市/西湖区'), gives: 'pass' },
    { values: at('云南省/昆明市/盘龙区'), facts: { today: '2031-01-01' }, gives: 'pass' },
    { values: at('云南省/昆明市/盘龙区'), gives: 'proof' },
    { values: { ...at('云南省/昆明市/盘龙区'), 'principal.idNumber': 'H12345678' }, gives: 'unknown' },
  ],
});
