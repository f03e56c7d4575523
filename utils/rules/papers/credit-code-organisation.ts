import { organisationCheck, readCreditCode } from '../../core/identity-credit-code.ts';
import { normalised } from '../../core/identity-text.ts';
import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { formOf } from '../checks/credit-code.ts';

export default defineRule({
  id: 'credit-code-organisation',
  severity: 'warn',
  title: text('信用代码内的组织机构代码', 'Organisation code inside the credit code'),
  why: text(
    '第 9–17 位另有自己的校验位；两处同时输错时只有它能看出来。少数早期代码本身不符，所以只提醒。',
    'Characters 9–17 have a check of their own and may show a double slip. A few early codes fail it by themselves, so this only warns.',
  ),
  source: sources.organisationCode,
  needs: ['subject.certificateNumber'],
  also: ['subject.certificateType', 'subject.nature'],
  messages: {
    inner: text('第 17 位按组织机构代码应为 {expected}，这里是 {found}。请对照证件；证件如此则可忽略', 'By the organisation code character 17 should be {expected}, not {found}. Compare with the certificate; if it says so, ignore this'),
  },
  check(values) {
    // One ID number in 31 ends as a credit code would; as a person's paper it has no such parts.
    if (formOf(values['subject.certificateType'], values['subject.nature']) === 'person') return 'pass';
    const code = readCreditCode(normalised(values['subject.certificateNumber']).value);
    if (typeof code === 'string') return 'unknown';
    if (code.organisationHolds) return 'pass';
    return { message: 'inner', data: { expected: organisationCheck(code.organisation.slice(0, 8)), found: code.organisation.slice(8) } };
  },
  examples: [
    { values: { 'subject.certificateNumber': '91440199MA5X000061' }, gives: 'pass' },
    { values: { 'subject.certificateNumber': '91110199000000028U' }, gives: 'inner' },
    { values: { 'subject.certificateNumber': '110199000000011' }, gives: 'unknown' },
    { values: { 'subject.certificateNumber': '460199199001010010', 'subject.nature': '个人' }, gives: 'pass' },
  ],
});
