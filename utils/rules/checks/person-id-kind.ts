import { paperOf } from '../../core/identity-permits.ts';
import { normalised } from '../../core/identity-text.ts';
import { defineRule, type Rule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { personPapers } from '../../data/certificates.ts';
import { sources } from '../../data/sources.ts';
import { personPaperOf } from './options.ts';
import { fieldsOf, prefixOf, type Role } from './person.ts';

const labelOf = (paper: string) => personPapers.find((one) => one.paper === paper)?.label.zh ?? paper;

/** The number belongs to another paper than the one chosen: residence permits and the 2023 card pass every ID checksum. */
export function personIdKind(role: Role): Rule {
  const { idType, idNumber } = fieldsOf(role);
  return defineRule({
    id: `${prefixOf(role)}-id-kind`,
    severity: 'warn',
    title: text('证件类型与号码', 'ID type and number'),
    why: text(
      '居住证、永居证的号码也是 18 位且校验方法相同，选错类型时系统查不到人，会退回。',
      'Residence permits and the permanent-resident card have 18 characters and the same check; under the wrong type the person is not found.',
    ),
    source: role === 'principal' ? sources.residencePermit : sources.permanentCard,
    needs: [idType, idNumber],
    messages: {
      other: text(
        '号码是“{found}”的格式，证件类型却选了“{chosen}”。请改选类型，或核对号码',
        'The number has the form of “{found}”, but “{chosen}” is chosen. Change the type, or compare the number',
      ),
    },
    check(values, { today }) {
      const chosen = personPaperOf(values[idType]);
      if (chosen === undefined) return 'unknown';
      const found = paperOf(normalised(values[idNumber] ?? '').value, today);
      if (found === undefined || found === 'credit-code' || found === chosen.paper) return 'pass';
      if (chosen.paper === 'passport' && found !== 'resident-id') return 'unknown';
      const label = labelOf(found);
      return { message: 'other', data: { found: label, chosen: chosen.label.zh }, at: idType, fix: label };
    },
    examples: [
      { values: { [idType]: '居民身份证', [idNumber]: '11019919000101001X' }, gives: 'pass' },
      { values: { [idType]: '居民身份证', [idNumber]: '810000190001010018' }, gives: 'other', fix: '港澳居民居住证' },
      { values: { [idType]: '居民身份证', [idNumber]: '830000190001010038' }, gives: 'other', fix: '台湾居民居住证' },
      { values: { [idType]: '居民身份证', [idNumber]: '911032190001010013' }, gives: 'other', fix: '外国人永久居留身份证' },
      { values: { [idType]: '护照', [idNumber]: '11019919000101001X' }, gives: 'other', fix: '居民身份证' },
      { values: { [idType]: '护照', [idNumber]: 'H12345678' }, gives: 'unknown' },
      { values: { [idType]: '其他证件', [idNumber]: 'H12345678' }, gives: 'unknown' },
    ],
  });
}
