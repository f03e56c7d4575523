import { readCreditCode } from '../../core/identity-credit-code.ts';
import { normalised } from '../../core/identity-text.ts';
import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { creditKinds } from '../../data/natures.ts';
import { sources } from '../../data/sources.ts';
import { formOf } from '../checks/credit-code.ts';

export default defineRule({
  id: 'credit-code-class',
  severity: 'warn',
  title: text('信用代码前两位', 'First two characters of the credit code'),
  why: text('前两位是登记部门和机构类别；不在标准表内时多半是输错。', 'They name the registering department and the kind of body; outside the table there is mostly a slip.'),
  source: sources.creditCode,
  needs: ['subject.certificateNumber'],
  also: ['subject.certificateType', 'subject.nature'],
  messages: {
    department: text('登记部门代码 {first} 不在 GB 32100 表内，请对照证件', 'Department {first} is not in the table of GB 32100; compare with the certificate'),
    category: text('{first} 部门没有类别 {second}（表内为 {known}），请对照证件', 'Department {first} has no category {second} (the table has {known}); compare with the certificate'),
  },
  check(values) {
    // One ID number in 31 ends as a credit code would; as a person's paper it has no such parts.
    if (formOf(values['subject.certificateType'], values['subject.nature']) === 'person') return 'pass';
    const code = readCreditCode(normalised(values['subject.certificateNumber']).value);
    if (typeof code === 'string') return 'unknown';
    const [first = '', second = ''] = code.kind;
    const known = creditKinds[first];
    if (known === undefined) return { message: 'department', data: { first } };
    return known.includes(second) ? 'pass' : { message: 'category', data: { first, second, known: Array.from(known).join('、') } };
  },
  examples: [
    { values: { 'subject.certificateNumber': '91440199MA5X000061' }, gives: 'pass' },
    { values: { 'subject.certificateNumber': 'MA5X0000-6' }, gives: 'unknown' },
    { values: { 'subject.certificateNumber': 'B1110199000000027N' }, gives: 'department' },
    { values: { 'subject.certificateNumber': '971101990000000276' }, gives: 'category' },
    { values: { 'subject.certificateNumber': '460199199001010010', 'subject.nature': '个人' }, gives: 'pass' },
  ],
});
