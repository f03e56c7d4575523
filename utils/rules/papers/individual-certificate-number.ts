import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { isIndividual, personPaperOf } from '../checks/options.ts';
import { hasResidentShape, residentMessages, residentTrouble } from '../checks/resident-id.ts';

const person = (number: string) => ({ 'subject.nature': '个人', 'subject.certificateType': '居民身份证', 'subject.certificateNumber': number });

export default defineRule({
  id: 'individual-certificate-number',
  severity: 'block',
  title: text('个人主办者的证件号码', "Individual's certificate number"),
  why: text('号码与公安数据和域名实名信息比对，错一位即退回。', 'It is compared with police records and with the domain holder; one wrong digit returns the filing.'),
  source: sources.residentId,
  needs: ['subject.certificateNumber'],
  also: ['subject.nature', 'subject.certificateType'],
  messages: residentMessages,
  check(values, { today }) {
    const number = values['subject.certificateNumber'];
    const type = values['subject.certificateType'];
    const paper = personPaperOf(type)?.paper;
    const typeShown = type !== undefined && type.trim() !== '';
    if (paper !== 'resident-id' && typeShown) return paper === undefined ? 'unknown' : 'pass';
    if (paper === undefined) {
      const individual = isIndividual(values['subject.nature']);
      if (individual !== true || !hasResidentShape(number)) return individual === false ? 'pass' : 'unknown';
    }
    return residentTrouble(number, today) ?? 'pass';
  },
  examples: [
    { values: person('11019919000101001X'), gives: 'pass' },
    { values: { 'subject.nature': '企业', 'subject.certificateNumber': '91440199MA5X000061' }, gives: 'pass' },
    { values: { 'subject.certificateNumber': '110199190001010011' }, gives: 'unknown' },
    { values: person('①1019919000101001X'), gives: 'strange' },
    { values: person('1.10199E+17'), gives: 'spreadsheet' },
    { values: person('92110199000000027M'), gives: 'credit-code' },
    { values: person('110199000101001'), gives: 'old' },
    { values: person('110199'), gives: 'length' },
    { values: person('X1019919000101001X'), gives: 'characters' },
    { values: person('440199190002299990'), gives: 'date' },
    { values: person('110199209901010015'), gives: 'future' },
    { values: person('110199190001010011'), gives: 'checksum' },
    { values: person('１１０１９９１９０００１０１００１Ｘ'), gives: 'untidy', fix: '11019919000101001X' },
  ],
});
