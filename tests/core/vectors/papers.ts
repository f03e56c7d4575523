import { vectors, type Vector } from './vector.ts';

const residence: Vector[] = [
  ...vectors('hong-kong-residence-permit', 'valid', [
    ['810000190001010018', 'The beginning 810000 is Hong Kong'],
    ['810000198510310023', 'A woman of Hong Kong'],
    ['810000200002290038', 'Born on a leap day'],
    ['810000 19000101 0018', '810000190001010018', ['spaces'], 'Printed in groups on the card'],
  ]),
  ...vectors('hong-kong-residence-permit', 'checksum', [
    ['810000190001010019', 'The check character should be 8'],
    ['810000190001010081', 'The last two are swapped'],
  ]),
  ...vectors('hong-kong-residence-permit', 'date', [['810000199002300018', '30 February does not exist here either']]),
  ...vectors('hong-kong-residence-permit', 'strange', [['81000019000101001⑧', 'A circled eight']]),
  ...vectors('macao-residence-permit', 'valid', [
    ['820000190001010028', 'The beginning 820000 is Macao'],
    ['820000197605120043', 'A second number of Macao'],
  ]),
  ...vectors('macao-residence-permit', 'checksum', [['820000190001010018', 'The check character of another number']]),
  ...vectors('macao-residence-permit', 'future', [['82000020300101001X', 'Born in 2030']]),
  ...vectors('taiwan-residence-permit', 'valid', [
    ['830000190001010038', 'The beginning 830000 is Taiwan'],
    ['830000196607070059', 'A second number of Taiwan'],
  ]),
  ...vectors('taiwan-residence-permit', 'checksum', [['830000190001010083', 'The last two are swapped']]),
  ...vectors('taiwan-residence-permit', 'other', [['830001199001010019', '830001 is not the beginning of the permits']]),
];

const permanent: Vector[] = [
  ...vectors('permanent-card-2023', 'valid', [
    ['911032190001010013', 'The form since December 2023 begins with 9'],
    ['931840198012240010', 'Region 31, a numeric nationality, then the birth date'],
    ['944826199901010022', 'A second card of Guangdong'],
    ['911032 19000101 0013', '911032190001010013', ['spaces'], 'Printed in groups'],
  ]),
  ...vectors('permanent-card-2023', 'checksum', [
    ['911032190001010014', 'The check character should be 3'],
    ['911302190001010013', 'Neighbours swapped in the nationality'],
  ]),
  ...vectors('permanent-card-2023', 'date', [['911032199013010011', 'There is no month 13']]),
  ...vectors('permanent-card-2023', 'strange', [['９11032190001010①13', 'Full width is narrowed, the circled one is not']]),
  ...vectors('permanent-card-2023', 'other', [['11019919000101001X', 'It does not begin with 9']]),
  ...vectors('permanent-card-2017', 'valid', [
    ['ABC110199000101', 'Three letters and twelve digits, no check character'],
    ['USA310199851224', 'Nationality as printed in passports'],
    ['DEU440199720229', 'The digits inside are not judged'],
    ['abc110199000101', 'ABC110199000101', ['case'], 'Small letters raised'],
  ]),
  ...vectors('permanent-card-2017', 'other', [
    ['AB110199000101', 'Two letters are one too few'],
    ['ABC11019900010', 'Eleven digits are one too few'],
    ['ABC1101990001011', 'Thirteen digits are one too many'],
  ]),
];

const passes: Vector[] = [
  ...vectors('home-return-permit', 'valid', [
    ['H12345678', 'Card of 2013 for Hong Kong residents'],
    ['M87654321', 'Card of 2013 for Macao residents'],
    ['H1234567800', 'Card of 1999: two more digits count the renewals'],
    ['M8765432101', 'Card of 1999, renewed once'],
    ['h12345678', 'H12345678', ['case'], 'Small h raised'],
    ['H 1234 5678', 'H12345678', ['spaces'], 'Grouped when read aloud'],
  ]),
  ...vectors('home-return-permit', 'length', [
    ['H1234567', 'Seven digits: one is missing'],
    ['H123456789', 'Nine digits: neither card has so many'],
    ['M12345678901', 'Eleven digits: one too many'],
  ]),
  ...vectors('home-return-permit', 'strange', [
    ['Н12345678', 'Cyrillic Н is not the Latin H'],
    ['М87654321', 'Cyrillic М is not the Latin M'],
  ]),
  ...vectors('home-return-permit', 'other', [
    ['T12345678', 'Only H and M are issued'],
    ['12345678', 'Without its letter it is something else'],
    ['HM1234567', 'Two letters are a passport, not a permit'],
  ]),
  ...vectors('taiwan-pass', 'valid', [
    ['12345678', 'Eight digits since 2015'],
    ['00000001', 'Leading zeros count'],
    ['1234 5678', '12345678', ['spaces'], 'Grouped'],
  ]),
  ...vectors('taiwan-pass', 'abolished', [
    ['0123456789(A)', 'The booklet of before 2015: ten digits and a letter in brackets'],
    ['0123456789（A）', '0123456789(A)', ['full-width'], 'The brackets in full width'],
    ['0123456789A', 'Without the brackets'],
  ]),
  ...vectors('taiwan-pass', 'other', [
    ['1234567', 'Seven digits'],
    ['123456789', 'Nine digits'],
    ['T12345678', 'No letter stands in front'],
  ]),
];

const passports: Vector[] = [
  ...vectors('chinese-passport', 'valid', [
    ['E12345678', 'Ordinary passport with a chip'],
    ['EA1234567', 'The letters go on when the digits ran out'],
    ['EZ0000001', 'The last letter of that row'],
    ['G12345678', 'Ordinary passport of before 2012'],
    ['DE1234567', 'Diplomatic passport'],
    ['SE1234567', 'Service passport'],
    ['PE1234567', 'Passport for public affairs'],
    ['D1234567', 'Older diplomatic passport'],
    ['140000001', 'Old ordinary passport that begins with 14'],
    ['150000001', 'Old ordinary passport that begins with 15'],
    ['e12345678', 'E12345678', ['case'], 'Small e raised'],
  ]),
  ...vectors('chinese-passport', 'letters', [
    ['EI1234567', 'I is left out, since it looks like 1'],
    ['EO1234567', 'O is left out, since it looks like 0'],
  ]),
  ...vectors('chinese-passport', 'strange', [['Е12345678', 'Cyrillic Е is not the Latin E']]),
  ...vectors('chinese-passport', 'other', [
    ['E1234567', 'Seven digits behind E are one too few'],
    ['E123456789', 'Nine digits are one too many'],
    ['160000001', 'None begins with 16'],
  ]),
  ...vectors('hong-kong-macao-passport', 'valid', [
    ['K12345678', 'Hong Kong passport'],
    ['KJ1234567', 'Hong Kong passport, later row'],
    ['H12345678', 'Hong Kong passport of the older row, and the form of a permit too'],
    ['MA1234567', 'Macao passport'],
    ['M12345678', 'Macao passport of eight digits, and the form of a permit too'],
  ]),
  ...vectors('hong-kong-macao-passport', 'other', [['K1234567', 'Seven digits behind K are one too few'], ['J12345678', 'None begins with J']]),
  ...vectors('foreign-passport', 'valid', [
    ['AB123456', 'Every country prints its own form'],
    ['123456789', 'Nine digits, as several countries have'],
    ['C01X00T47', 'Letters and digits mixed'],
    ['X1234', 'Five characters are the fewest'],
    ['AB-123456', 'AB123456', ['hyphens'], 'The hyphen is not printed in the machine-readable line'],
  ]),
  ...vectors('foreign-passport', 'other', [
    ['A123', 'Four characters are too few'],
    ['A12345678901234567890', 'Twenty-one characters are too many'],
    ['AB 12#456', 'No passport has a hash sign'],
  ]),
];

export const papers: readonly Vector[] = [...residence, ...permanent, ...passes, ...passports];
