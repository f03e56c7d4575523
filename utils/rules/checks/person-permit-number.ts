import { permitFault } from '../../core/identity-permits.ts';
import { normalised, spelled } from '../../core/identity-text.ts';
import { defineRule, type Rule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { personPaperOf } from './options.ts';
import { fieldsOf, prefixOf, type Role } from './person.ts';

const messages = {
  strange: text('含有证件号码里不会有的字符：{characters}。请用英文输入法重新输入', 'It holds characters that no document number has: {characters}. Type it with a Latin keyboard'),
  'home-return': text(
    '港澳居民来往内地通行证是 H 或 M 加 8 位数字（旧卡再加 2 位换证次数），例如 H12345678',
    'The travel permit reads H or M and 8 digits (old cards add 2), e.g. H12345678',
  ),
  'taiwan-pass': text('台湾居民来往大陆通行证是 8 位数字，例如 12345678', 'The pass for Taiwan residents has 8 digits, e.g. 12345678'),
  'taiwan-pass-old': text(
    '这是旧版通行证的 10 位号码。现行卡式证件是 8 位，请确认所持证件仍有效',
    'This is the 10-digit number of the old booklet. The present card has 8 digits; make sure the document is still valid',
  ),
  'permanent-card': text(
    '永久居留身份证：2023 版 18 位、以 9 开头；2017 版 3 个字母加 12 位数字。这里两者都不符',
    'The 2023 card has 18 characters beginning with 9 and a check character; the 2017 card 3 letters and 12 digits. This is neither',
  ),
  'residence-permit': text(
    '居住证号码 18 位：香港 810000、澳门 820000、台湾 830000 开头，末位为校验位。这里前缀或校验位不符',
    'A residence permit number has 18 characters: 810000 Hong Kong, 820000 Macao, 830000 Taiwan, the last a check character. One of them does not fit',
  ),
  passport: text('护照号码是 5–20 位字母和数字，不含其他符号', 'A passport number has 5–20 letters and digits and nothing else'),
} as const;

/** Numbers of the papers other than the resident ID card. Forms of foreign papers are known only roughly, so this warns. */
export function personPermitNumber(role: Role): Rule {
  const { idType, idNumber } = fieldsOf(role);
  const of = (type: string, number: string) => ({ [idType]: type, [idNumber]: number });
  return defineRule({
    id: `${prefixOf(role)}-permit-number`,
    severity: 'warn',
    title: text('通行证、居住证、护照号码', 'Permit and passport numbers'),
    why: text('号码要与所传证件照片逐字一致，审核员会放大比对。', 'The number must equal the uploaded photograph; reviewers compare it character by character.'),
    source: sources.homeReturnPermit,
    needs: [idType, idNumber],
    messages,
    check(values) {
      const paper = personPaperOf(values[idType])?.paper;
      if (paper === undefined) return 'unknown';
      if (paper === 'resident-id') return 'pass';
      const { value, strange } = normalised(values[idNumber] ?? '');
      if (strange.length > 0) return { message: 'strange', data: { characters: strange.map(spelled).join('、') }, at: idNumber };
      const fault = permitFault(paper, value);
      return fault === undefined ? 'pass' : { message: fault, at: idNumber };
    },
    examples: [
      { values: of('港澳居民来往内地通行证', 'H12345678'), gives: 'pass' },
      { values: of('回乡证', 'M8765432101'), gives: 'pass' },
      { values: of('台湾居民来往大陆通行证', '12345678'), gives: 'pass' },
      { values: of('外国人永久居留身份证', '911032190001010013'), gives: 'pass' },
      { values: of('外国人永久居留身份证', 'ABC110199000101'), gives: 'pass' },
      { values: of('港澳居民居住证', '820000190001010028'), gives: 'pass' },
      { values: of('护照', 'E00000000'), gives: 'pass' },
      { values: of('未列出的证件', 'A1'), gives: 'unknown' },
      { values: of('护照', 'Е00000000'), gives: 'strange' },
      { values: of('港澳居民来往内地通行证', 'A12345678'), gives: 'home-return' },
      { values: of('台胞证', '1234567'), gives: 'taiwan-pass' },
      { values: of('台胞证', '0012345678(B)'), gives: 'taiwan-pass-old' },
      { values: of('外国人永久居留身份证', '911032190001010014'), gives: 'permanent-card' },
      { values: of('台湾居民居住证', '810000190001010018'), gives: 'residence-permit' },
      { values: of('护照', 'E1'), gives: 'passport' },
    ],
  });
}
