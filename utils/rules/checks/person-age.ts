import { ageOn, readResident } from '../../core/identity-resident.ts';
import { normalised } from '../../core/identity-text.ts';
import { defineRule, type Rule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { fieldsOf, prefixOf, type Role } from './person.ts';
import { regionParts } from './places.ts';

const usualAge = 18;

/** Least age of a principal: 18, or what the province says. */
export function personAge(role: Role): Rule {
  const { idNumber } = fieldsOf(role);
  return defineRule({
    id: `${prefixOf(role)}-age`,
    severity: 'warn',
    title: text('负责人年龄', 'Age of the principal'),
    why: text(
      '多数管局要求负责人年满 18 岁，少数放宽到 14–17 岁或要求收入证明。',
      'Most administrations ask for 18 years; a few accept 14–17 or ask for proof of income.',
    ),
    source: sources.huaweiFiling,
    needs: [idNumber],
    also: ['subject.region'],
    messages: {
      young: text(
        '按号码推算 {age} 岁，未满 18 岁。多数管局会退回，请先向当地管局或阿里云确认',
        'By the number the person is {age}, under 18. Most administrations return it; ask yours or Alibaba Cloud first',
      ),
      province: text(
        '按号码推算 {age} 岁，{province}要求年满 {least} 岁（{as}，{by}）',
        'By the number the person is {age}; {provinceEn} asks for {least} ({as}, {by})',
      ),
    },
    check(values, { today }) {
      const read = readResident(normalised(values[idNumber] ?? '').value, today);
      if (typeof read === 'string') return 'unknown';
      const age = ageOn(read.birth, today);
      const { province } = regionParts(values['subject.region'] ?? '');
      const cell = province?.leastAge;
      if (age >= (cell?.value ?? usualAge)) return 'pass';
      if (province === undefined || cell === undefined) return { message: 'young', data: { age: String(age) }, at: idNumber };
      const told = { age: String(age), least: String(cell.value), as: cell.as, by: cell.source.publisher };
      return { message: 'province', data: { ...told, province: province.name.zh, provinceEn: province.name.en }, at: idNumber };
    },
    examples: [
      { values: { [idNumber]: '11019919000101001X' }, gives: 'pass' },
      { values: { [idNumber]: 'H12345678' }, gives: 'unknown' },
      { values: { [idNumber]: '110199201201010023' }, gives: 'young' },
      { values: { [idNumber]: '110199201201010023', 'subject.region': '广东省/广州市/天河区' }, gives: 'province' },
      { values: { [idNumber]: '110199201201010023', 'subject.region': '青海省/西宁市/城东区' }, facts: { today: '2026-11-24' }, gives: 'pass' },
    ],
  });
}
