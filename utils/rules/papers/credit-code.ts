import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { creditMessages, creditTrouble, formOf, isOlderNumber, isOnlyACode } from '../checks/credit-code.ts';

const licence = (number: string) => ({ 'subject.certificateType': '营业执照', 'subject.certificateNumber': number });

export default defineRule({
  id: 'credit-code',
  severity: 'block',
  title: text('统一社会信用代码', 'Unified social credit code'),
  why: text('系统按代码查登记库，错一位就查不到主体，订单被退回。', 'The register is searched by it; with one wrong character the entity is not found and the order is returned.'),
  source: sources.creditCode,
  needs: ['subject.certificateNumber'],
  also: ['subject.certificateType', 'subject.nature'],
  messages: creditMessages,
  check(values) {
    const number = values['subject.certificateNumber'];
    const { 'subject.certificateType': type = '', 'subject.nature': nature } = values;
    const form = formOf(type, nature);
    if (form === undefined && !(type.trim() === '' && isOnlyACode(number))) return 'unknown';
    if (form !== undefined && form !== 'credit-code') return 'pass';
    if (isOlderNumber(number)) return 'unknown';
    return creditTrouble(number) ?? 'pass';
  },
  examples: [
    { values: licence('91440199MA5X000061'), gives: 'pass' },
    { values: { 'subject.nature': '企业', 'subject.certificateNumber': '92110199000000027M' }, gives: 'pass' },
    { values: { 'subject.certificateType': '居民身份证', 'subject.certificateNumber': '11019919000101001X' }, gives: 'pass' },
    { values: licence('91440199ma5x000061'), gives: 'pass' },
    { values: licence('110199000000011'), gives: 'unknown' },
    { values: { 'subject.certificateNumber': '91440199MA5X000061' }, gives: 'pass' },
    { values: { 'subject.certificateNumber': '91440199MA5X000062' }, gives: 'checksum' },
    { values: { 'subject.certificateNumber': '111101990000000271' }, gives: 'unknown' },
    { values: { 'subject.certificateType': '没有听说过的登记证', 'subject.certificateNumber': '91440199MA5X000062' }, gives: 'unknown' },
    { values: licence('91440199МА5X000061'), gives: 'strange' },
    { values: licence('11019919000101001X'), gives: 'resident-id' },
    { values: licence('91440199MA5XO00061'), gives: 'confusable', fix: '91440199MA5X000061' },
    { values: licence('91440199MA5X0V0061'), gives: 'letters' },
    { values: licence('91440199MA5X00006'), gives: 'length' },
    { values: licence('91440199MA5X0*0061'), gives: 'characters' },
    { values: licence('91440199MA5X000062'), gives: 'checksum' },
    { values: licence('91440199-ma5x-000061'), gives: 'untidy', fix: '91440199MA5X000061' },
  ],
});
