import { isOrganisationCode, isRegistrationNumber } from '../../core/identity-credit-code.ts';
import { normalised } from '../../core/identity-text.ts';
import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { certificateOf } from '../checks/options.ts';

const licence = (number: string) => ({ 'subject.certificateType': '营业执照', 'subject.certificateNumber': number });

export default defineRule({
  id: 'old-registration-number',
  severity: 'warn',
  title: text('旧注册号', 'Old registration number'),
  why: text('2015-10-01 起执照换发统一社会信用代码，新备案以代码核对。', 'Since 2015-10-01 licences carry the credit code, and new filings are checked by it.'),
  source: sources.registrationNumber,
  needs: ['subject.certificateNumber', 'subject.certificateType'],
  messages: {
    registration: text('这是 15 位的旧营业执照注册号。请填新版执照上 18 位的统一社会信用代码', 'This is a 15-digit registration number of before 2015. Enter the 18 characters of the new licence'),
    organisation: text('这是 9 位组织机构代码。请填执照上 18 位的统一社会信用代码（它含在第 9–17 位）', 'This is a 9-character organisation code. Enter the 18 characters of the licence (they hold it at 9–17)'),
  },
  check(values) {
    const certificate = certificateOf(values['subject.certificateType']);
    if (certificate === undefined) return 'unknown';
    if (certificate.form !== 'credit-code') return 'pass';
    const { value } = normalised(values['subject.certificateNumber']);
    if (isRegistrationNumber(value)) return { message: 'registration' };
    return isOrganisationCode(value) ? { message: 'organisation' } : 'pass';
  },
  examples: [
    { values: licence('91440199MA5X000061'), gives: 'pass' },
    { values: { 'subject.certificateType': '某证', 'subject.certificateNumber': '110199000000011' }, gives: 'unknown' },
    { values: licence('110199000000011'), gives: 'registration' },
    { values: licence('MA5X0000-6'), gives: 'organisation' },
  ],
});
