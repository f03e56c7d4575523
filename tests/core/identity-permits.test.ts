import { expect, test } from 'vitest';
import { paperOf, permitFault, type PersonPaper } from '../../utils/core/identity-permits.ts';
import type { Day } from '../../utils/core/time.ts';

const today: Day = '2026-11-24';

test.each<[string, string | undefined, string]>([
  ['11019919000101001X', 'resident-id', 'resident ID'],
  ['810000190001010018', 'hong-kong-macao-residence-permit', 'Hong Kong'],
  ['820000190001010028', 'hong-kong-macao-residence-permit', 'Macao'],
  ['830000190001010038', 'taiwan-residence-permit', 'Taiwan'],
  ['911032190001010013', 'permanent-resident-card', 'card of 2023'],
  ['ABC110199000101', 'permanent-resident-card', 'card of 2017'],
  ['H12345678', 'home-return-permit', 'card of 2013'],
  ['M8765432101', 'home-return-permit', 'card of 1999'],
  ['91440199MA5X000061', 'credit-code', 'licence'],
  ['12345678', undefined, 'eight digits may be anything'],
  ['E00000000', undefined, 'a passport looks like other things'],
  ['110199190001010011', undefined, 'wrong check digit'],
  ['810000190001010019', undefined, 'permit with a wrong check digit'],
  ['', undefined, 'nothing'],
])('%s is %s (%s)', (value, paper) => expect(paperOf(value, today)).toBe(paper));

test.each<[PersonPaper, string, string | undefined, string]>([
  ['home-return-permit', 'H12345678', undefined, 'Hong Kong'],
  ['home-return-permit', 'M87654321', undefined, 'Macao'],
  ['home-return-permit', 'H1234567800', undefined, 'with renewal digits'],
  ['home-return-permit', 'A12345678', 'home-return', 'other letter'],
  ['home-return-permit', 'H1234567', 'home-return', 'seven digits'],
  ['home-return-permit', 'H123456780', 'home-return', 'nine digits'],
  ['home-return-permit', '12345678', 'home-return', 'no letter'],
  ['taiwan-pass', '12345678', undefined, 'card'],
  ['taiwan-pass', '1234567', 'taiwan-pass', 'seven digits'],
  ['taiwan-pass', '0012345678(B)', 'taiwan-pass-old', 'booklet with letter'],
  ['taiwan-pass', '0012345678', 'taiwan-pass-old', 'booklet'],
  ['taiwan-pass', 'T12345678', 'taiwan-pass', 'a letter'],
  ['permanent-resident-card', 'ABC110199000101', undefined, 'card of 2017'],
  ['permanent-resident-card', 'AB1110199000101', 'permanent-card', 'two letters'],
  ['permanent-resident-card', '911032190001010013', undefined, 'card of 2023'],
  ['permanent-resident-card', '911032190001010014', 'permanent-card', 'wrong check digit'],
  ['permanent-resident-card', '11019919000101001X', 'permanent-card', 'a resident ID'],
  ['hong-kong-macao-residence-permit', '810000190001010018', undefined, 'Hong Kong'],
  ['hong-kong-macao-residence-permit', '830000190001010038', 'residence-permit', 'Taiwan'],
  ['taiwan-residence-permit', '830000190001010038', undefined, 'Taiwan'],
  ['taiwan-residence-permit', '830000190001010039', 'residence-permit', 'wrong check digit'],
  ['taiwan-residence-permit', '820000190001010028', 'residence-permit', 'Macao'],
  ['passport', 'E00000000', undefined, 'ordinary'],
  ['passport', 'EA0000000', undefined, 'ordinary, two letters'],
  ['passport', 'G00000000', undefined, 'older'],
  ['passport', '123456789', undefined, 'digits, as abroad'],
  ['passport', 'A1', 'passport', 'short'],
  ['passport', 'ABCDEFGHIJKLMNOPQRSTU', 'passport', '21 characters'],
  ['passport', 'E0000-0000', 'passport', 'a hyphen left'],
  ['resident-id', 'anything', undefined, 'has a rule of its own'],
])('%s %s: %s (%s)', (paper, value, fault) => expect(permitFault(paper, value)).toBe(fault));
