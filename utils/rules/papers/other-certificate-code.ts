import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { creditMessages, creditTrouble, formOf, isOlderNumber } from '../checks/credit-code.ts';

const { strange, 'resident-id': residentId, confusable, letters, checksum, characters, untidy } = creditMessages;
const institution = (number: string) => ({ 'subject.certificateType': '事业单位法人证书', 'subject.certificateNumber': number });

export default defineRule({
  id: 'other-certificate-code',
  severity: 'warn',
  title: text('其他证书上的信用代码', 'Credit code on other certificates'),
  why: text('2016 年起多数证书改用统一社会信用代码；旧证号仍在使用，所以这里只提醒。', 'Since 2016 most certificates carry the credit code; older numbers are still in use, so this only warns.'),
  source: sources.creditCode,
  needs: ['subject.certificateNumber', 'subject.certificateType'],
  messages: { strange, 'resident-id': residentId, confusable, letters, checksum, characters, untidy },
  check(values) {
    const number = values['subject.certificateNumber'];
    const form = formOf(values['subject.certificateType'], undefined);
    if (form === undefined) return 'unknown';
    if (form !== 'credit-code-or-older') return 'pass';
    if (isOlderNumber(number)) return 'pass';
    const trouble = creditTrouble(number);
    if (trouble === undefined) return 'pass';
    const { message, ...more } = trouble;
    return message === 'length' ? 'unknown' : { message, ...more };
  },
  examples: [
    { values: institution('12110199000000027X'), gives: 'pass' },
    { values: { 'subject.certificateType': '营业执照', 'subject.certificateNumber': '1' }, gives: 'pass' },
    { values: institution('111019900001'), gives: 'unknown' },
    { values: institution('1211019900000002７Х'), gives: 'strange' },
    { values: institution('11019919000101001X'), gives: 'resident-id' },
    { values: institution('1211O19900000002TX'), gives: 'letters' },
    { values: institution('1211O199000000027X'), gives: 'confusable', fix: '12110199000000027X' },
    { values: institution('12110199000000027Y'), gives: 'checksum' },
    { values: institution('12110199000000.27X'), gives: 'characters' },
    { values: institution('12110199 000000027X'), gives: 'untidy', fix: '12110199000000027X' },
  ],
});
