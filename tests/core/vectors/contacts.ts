import { vectors, type Plain, type Vector } from './vector.ts';

const segments = (operator: string, starts: string): Plain[] => starts.split(' ').map((start) => [`${start}00000000`.slice(0, 11), `Segment ${start} of ${operator}`]);

const mobiles: Vector[] = [
  ...vectors('mobile', 'valid', [
    ...segments('China Mobile', '134 135 147 150 159 172 178 182 188 195 197 198'),
    ...segments('China Unicom', '130 132 145 155 166 175 176 185 186 196'),
    ...segments('China Telecom', '133 149 153 173 177 180 181 189 190 191 193 199'),
    ...segments('China Broadnet', '192'),
    ...segments('virtual operators', '162 165 167 170 171'),
    ['+8619900000000', '19900000000', ['country-code'], 'The country code is not part of the number'],
    ['+86 199 0000 0000', '19900000000', ['spaces', 'country-code'], 'Country code and spaces'],
    ['008619900000000', '19900000000', ['country-code'], 'The international prefix'],
    ['(+86)19900000000', '19900000000', ['punctuation', 'country-code'], 'Brackets round the country code'],
    ['199-0000-0000', '19900000000', ['hyphens'], 'Grouped with hyphens'],
    ['199.0000.0000', '19900000000', ['punctuation'], 'Grouped with dots'],
    ['１９９００００００００', '19900000000', ['full-width'], 'Full width narrowed'],
    ['\u202a19900000000\u202c', '19900000000', ['invisible'], 'Direction marks from an address book'],
  ]),
  ...vectors('mobile', 'segment', [
    ['15400000000', '154 was not handed out'],
    ['19400000000', '194 was not handed out'],
    ['12000000000', 'No mobile begins with 12'],
    ['10000000000', 'No mobile begins with 10'],
    ['11000000000', 'No mobile begins with 11'],
  ]),
  ...vectors('mobile', 'length', [['1990000000', 'Ten digits: one is missing'], ['199000000000', 'Twelve digits: one too many']]),
  ...vectors('mobile', 'strange', [
    ['1990000000①', 'A circled one'],
    ['199٠0000000', 'An Arabic-Indic zero'],
    ['199〇0000000', 'The Chinese zero of dates'],
  ]),
  ...vectors('mobile', 'other', [
    ['29900000000', 'A mobile begins with 1'],
    ['010-00000000', 'A landline'],
    ['1.99E+10', 'A spreadsheet has rewritten it'],
    ['199****0000', 'Asterisks hide four digits'],
  ]),
  ...vectors('machine-mobile', 'valid', [['1440000000000', 'Thirteen digits for machines'], ['1064000000000', 'The row 1064 for machines'], ['1480000000000', 'The row 148']]),
  ...vectors('machine-mobile', 'other', [['14400000000', 'Eleven digits are a person’s'], ['14400000000000', 'Fourteen digits']]),
];

const landlines: Vector[] = [
  ...vectors('landline', 'valid', [
    ['01000000000', 'Beijing, area code of three digits'],
    ['02100000000', 'Shanghai'],
    ['02900000000', 'Xi’an'],
    ['057100000000', 'Hangzhou, area code of four digits'],
    ['07550000000', 'An old number of seven digits'],
    ['010-00000000', '01000000000', ['hyphens'], 'With its hyphen'],
    ['（010）00000000', '01000000000', ['full-width', 'punctuation'], 'Full-width brackets round the area code'],
    ['+86 010 00000000', '01000000000', ['spaces', 'country-code'], 'Country code before the area code'],
  ]),
  ...vectors('landline', 'other', [
    ['00000000', 'Without its area code'],
    ['026-00000000', 'There is no area code 026'],
    ['010-000000', 'Six digits behind the area code'],
    ['0100000000000', 'Ten digits behind the area code'],
    ['4000000000', 'A service number'],
  ]),
  ...vectors('service-phone', 'valid', [
    ['4000000000', '400: shared cost'],
    ['8000000000', '800: free of charge'],
    ['400-000-0000', '4000000000', ['hyphens'], 'With hyphens'],
    ['95000', '95 and three digits: a service of the whole country'],
    ['95000000', '95 and six digits'],
    ['96000', '96 and three digits: a service of a province'],
  ]),
  ...vectors('service-phone', 'other', [
    ['400000000', 'Nine digits: one is missing'],
    ['40000000000', 'Eleven digits'],
    ['9500', 'Four digits'],
    ['97000', '97 is no service row'],
  ]),
  ...vectors('phone-abroad', 'valid', [
    ['+85200000000', 'Hong Kong'],
    ['0085200000000', 'Hong Kong with the prefix 00'],
    ['+85300000000', 'Macao'],
    ['+886900000000', 'Taiwan, mobile'],
    ['+852 0000 0000', '+85200000000', ['spaces'], 'Grouped'],
  ]),
  ...vectors('phone-abroad', 'other', [['+8520000000', 'Seven digits behind 852'], ['19900000000', 'A mainland number']]),
];

const postal = (zones: string): Plain[] => zones.split(' ').map((pair) => [`${pair.slice(0, 2)}0000`, `Zone ${pair.slice(0, 2)}: ${pair.slice(2)}`]);

const postcodes: Vector[] = [
  ...vectors('postcode', 'valid', [
    ...postal('10Beijing 20Shanghai 30Tianjin 40Chongqing 01Inner-Mongolia 03Shanxi 05Hebei 11Liaoning 13Jilin 15Heilongjiang 21Jiangsu 23Anhui 25Shandong 31Zhejiang 33Jiangxi 35Fujian'),
    ...postal('41Hunan 43Hubei 45Henan 51Guangdong 53Guangxi 55Guizhou 57Hainan 61Sichuan 65Yunnan 71Shaanxi 73Gansu 75Ningxia 81Qinghai 83Xinjiang 85Tibet'),
    ['999077', 'What letters to Hong Kong carry'],
    ['１０００００', '100000', ['full-width'], 'Full width narrowed'],
    ['100 000', '100000', ['spaces'], 'A space in the middle'],
  ]),
  ...vectors('postcode', 'segment', [['000000', 'There is no zone 00'], ['990000', 'There is no zone 99'], ['140000', 'There is no zone 14'], ['910000', 'There is no zone 91']]),
  ...vectors('postcode', 'other', [['10000', 'Five digits'], ['1000000', 'Seven digits'], ['10000A', 'A letter'], ['１００００①', 'A circled one']]),
];

export const contacts: readonly Vector[] = [...mobiles, ...landlines, ...postcodes];
