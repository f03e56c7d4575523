import { readCreditCode } from '../../core/identity-credit-code.ts';
import { recognise } from '../../core/identity-recognise.ts';
import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { creditKinds } from '../../data/natures.ts';
import { sources } from '../../data/sources.ts';
import { formOf } from '../checks/credit-code.ts';

const licence = (number: string) => ({ 'subject.certificateType': '营业执照', 'subject.certificateNumber': number });

/** Department, category and the check digit of the organisation inside fit as well. */
function isWholeCode(value: string): boolean {
  const code = readCreditCode(value);
  return typeof code === 'object' && code.organisationHolds && (creditKinds[code.kind.slice(0, 1)] ?? '').includes(code.kind.slice(1));
}

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
    person: text(
      '这个号码是身份证号（{birth} 出生），也恰好是完整的信用代码。如果贴的是单位的代码，请改填本人的身份证号',
      'This is an ID number (born {birth}) and happens to be a whole credit code. If it is the code of an organisation, enter the person’s ID number instead',
    ),
  },
  check(values, { today }) {
    const { rivals } = recognise(values['subject.certificateNumber'], { today });
    const person = rivals.find(({ kind }) => kind !== 'credit-code');
    if (person === undefined || !rivals.some(({ kind }) => kind === 'credit-code')) return 'pass';
    const number = person.normalised;
    const data = { birth: `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}` };
    if (formOf(values['subject.certificateType'], values['subject.nature']) !== 'person') return { message: 'both', data };
    // One ID number in 31 is a code by its check alone; only one that is a whole code, its parts too, is worth a question.
    return isWholeCode(number) ? { message: 'person', data } : 'pass';
  },
  examples: [
    { values: licence('91440199MA5X000061'), gives: 'pass' },
    { values: { 'subject.nature': '个人', 'subject.certificateNumber': '110199195001010290' }, gives: 'pass' },
    { values: licence('110199195001010290'), gives: 'both' },
    { values: licence('110199195001033644'), gives: 'both' },
    { values: { 'subject.nature': '个人', 'subject.certificateNumber': '110199195001033644' }, gives: 'person' },
  ],
});
