import { isLandline, normalisedPhone, phoneKind } from '../../core/identity-phone.ts';
import { defineRule, type Rule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { fieldsOf, prefixOf, type Role } from './person.ts';

export function personOfficePhone(role: Role): Rule {
  const { officePhone } = fieldsOf(role);
  return defineRule({
    id: `${prefixOf(role)}-office-phone`,
    severity: 'warn',
    title: text('办公室电话', 'Office phone'),
    why: text('部分管局会拨打办公室电话核实单位。', 'Some administrations call the office to verify the organisation.'),
    source: sources.tencentSubject,
    needs: [officePhone],
    messages: {
      mobile: text('这是手机号。办公室电话填区号加号码，例如 010-00000000', 'This is a mobile. Enter area code and number, e.g. 010-00000000'),
      'no-area': text('缺少区号。应形如 010-00000000 或 0571-00000000', 'The area code is missing. It should look like 010-00000000 or 0571-00000000'),
      form: text('不像固定电话。应为区号加 7–8 位号码，分机写在横线后：010-00000000-123', 'This is no landline. Area code and 7–8 digits, an extension behind a hyphen: 010-00000000-123'),
    },
    check(values) {
      const raw = values[officePhone] ?? '';
      if (isLandline(raw)) return 'pass';
      const { value } = normalisedPhone(raw);
      if (phoneKind(value) === 'mobile') return { message: 'mobile', at: officePhone };
      return { message: /^[1-9]\d{6,7}$/.test(value) ? 'no-area' : 'form', at: officePhone };
    },
    examples: [
      { values: { [officePhone]: '010-00000000' }, gives: 'pass' },
      { values: { [officePhone]: '（0571）00000000-123' }, gives: 'pass' },
      { values: { [officePhone]: '19900000000' }, gives: 'mobile' },
      { values: { [officePhone]: '80000000' }, gives: 'no-area' },
      { values: { [officePhone]: '00' }, gives: 'form' },
    ],
  });
}
