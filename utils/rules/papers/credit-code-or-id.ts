import { readCreditCode } from '../../core/identity-credit-code.ts';
import { readResident } from '../../core/identity-resident.ts';
import { normalised } from '../../core/identity-text.ts';
import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { creditKinds } from '../../data/natures.ts';
import { sources } from '../../data/sources.ts';
import { formOf } from '../checks/credit-code.ts';

const licence = (number: string) => ({ 'subject.certificateType': '营业执照', 'subject.certificateNumber': number });

export default defineRule({
  id: 'credit-code-or-id',
  severity: 'warn',
  title: text('信用代码还是身份证号', 'Credit code or ID number'),
  why: text(
    '约 3% 的身份证号也能通过信用代码的校验，贴错号码时校验位看不出来。',
    'About 3 % of ID numbers pass the check of a credit code too, so it does not show that the wrong number was pasted.',
  ),
  source: sources.creditCode,
  needs: ['subject.certificateNumber'],
  also: ['subject.certificateType', 'subject.nature'],
  messages: {
    both: text(
      '这个号码同时符合身份证号（{birth} 出生）和信用代码的校验。如果贴的是身份证号，请改填证件上的信用代码',
      'This number passes as an ID number (born {birth}) and as a credit code. If it is somebody’s ID number, enter the code of the licence instead',
    ),
  },
  check(values, { today }) {
    if (formOf(values['subject.certificateType'], values['subject.nature']) === 'person') return 'pass';
    const { value } = normalised(values['subject.certificateNumber']);
    const [code, resident] = [readCreditCode(value), readResident(value, today)];
    if (typeof code === 'string' || typeof resident === 'string') return 'pass';
    const likelyCode = code.organisationHolds && (creditKinds[code.kind.slice(0, 1)] ?? '').includes(code.kind.slice(1));
    return likelyCode ? 'pass' : { message: 'both', data: { birth: resident.birth } };
  },
  examples: [
    { values: licence('91440199MA5X000061'), gives: 'pass' },
    { values: { 'subject.nature': '个人', 'subject.certificateNumber': '110199195001010290' }, gives: 'pass' },
    { values: licence('110199195001010290'), gives: 'both' },
  ],
});
