import { defineRule, type Rule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { personPaperOf } from './options.ts';
import { fieldsOf, prefixOf, type Role } from './person.ts';
import { hasResidentShape, residentMessages, residentTrouble } from './resident-id.ts';

/** The resident ID number of a role, by GB 11643. */
export function personIdNumber(role: Role): Rule {
  const { idType, idNumber } = fieldsOf(role);
  const card = (number: string) => ({ [idType]: '居民身份证', [idNumber]: number });
  return defineRule({
    id: `${prefixOf(role)}-id-number`,
    severity: 'block',
    title: text('身份证号', 'Resident ID number'),
    why: text(
      '号码与公安数据比对，错一位即退回；负责人还要用它做短信核验（后六位）。',
      'It is compared with police records and one wrong digit returns the filing; the SMS check asks for its last six characters.',
    ),
    source: sources.residentId,
    needs: [idNumber],
    also: [idType],
    messages: residentMessages,
    check(values, { today }) {
      const number = values[idNumber] ?? '';
      const paper = personPaperOf(values[idType])?.paper;
      if (paper !== undefined && paper !== 'resident-id') return 'pass';
      if (paper === undefined && !hasResidentShape(number)) return 'unknown';
      const trouble = residentTrouble(number, today);
      return trouble === undefined ? 'pass' : { ...trouble, at: idNumber };
    },
    examples: [
      { values: card('11019919000101001X'), gives: 'pass' },
      { values: card('11019919000101001x'), gives: 'pass' },
      { values: { [idType]: '护照', [idNumber]: 'E00000000' }, gives: 'pass' },
      { values: { [idNumber]: 'E00000000' }, gives: 'unknown' },
      { values: card('11019919000101001х'), gives: 'strange' },
      { values: card('1.10199E+17'), gives: 'spreadsheet' },
      { values: card('91440199MA5X000061'), gives: 'credit-code' },
      { values: card('110199000101001'), gives: 'old' },
      { values: card('1101991900010100'), gives: 'length' },
      { values: card('1101991900010I001X'), gives: 'characters' },
      { values: card('440199190002299990'), gives: 'date' },
      { values: card('110199209901010015'), gives: 'future' },
      { values: card('110199190001010011'), gives: 'checksum' },
      { values: card('110199 19000101 001X'), gives: 'untidy', fix: '11019919000101001X' },
    ],
  });
}
