import { isOrganisationCode, organisationCheck, readCreditCode } from '../../core/identity-credit-code.ts';
import { normalised } from '../../core/identity-text.ts';
import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { certificateOf } from '../checks/options.ts';

const certificate = (number: string) => ({ 'subject.certificateType': '组织机构代码证', 'subject.certificateNumber': number });

export default defineRule({
  id: 'organisation-code',
  severity: 'warn',
  title: text('组织机构代码', 'Organisation code'),
  why: text('代码与登记库比对，校验位不符的查不到。', 'It is compared with the register; with a wrong check digit nothing is found.'),
  source: sources.organisationCode,
  needs: ['subject.certificateType', 'subject.certificateNumber'],
  messages: {
    form: text('组织机构代码是 8 位加 1 位校验，例如 MA5X0000-6', 'An organisation code has 8 characters and a check digit, e.g. MA5X0000-6'),
    checksum: text('校验位应为 {expected}，这里是 {last}。请对照证件', 'The check digit should be {expected}, not {last}. Compare with the certificate'),
    credit: text('这是统一社会信用代码。证件类型应与之相符，例如营业执照或统一社会信用代码证书', 'This is a unified social credit code. The certificate type should fit: a business licence or a credit code certificate'),
  },
  check(values) {
    const known = certificateOf(values['subject.certificateType']);
    if (known === undefined) return 'unknown';
    if (known.form !== 'organisation-code') return 'pass';
    const { value } = normalised(values['subject.certificateNumber']);
    if (isOrganisationCode(value)) return 'pass';
    if (typeof readCreditCode(value) === 'object') return { message: 'credit', at: 'subject.certificateType' };
    const expected = value.length === 9 ? organisationCheck(value.slice(0, 8)) : '';
    if (expected === '') return { message: 'form', at: 'subject.certificateNumber' };
    return { message: 'checksum', data: { expected, last: value.slice(8) }, at: 'subject.certificateNumber' };
  },
  examples: [
    { values: certificate('MA5X0000-6'), gives: 'pass' },
    { values: { 'subject.certificateType': '营业执照', 'subject.certificateNumber': '1' }, gives: 'pass' },
    { values: { 'subject.certificateType': '某证', 'subject.certificateNumber': '1' }, gives: 'unknown' },
    { values: certificate('MA5X000'), gives: 'form' },
    { values: certificate('MA5X0000-7'), gives: 'checksum' },
    { values: certificate('91440199MA5X000061'), gives: 'credit' },
  ],
});
