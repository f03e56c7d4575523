import { text } from '../../core/text.ts';
import { qingcloud, tencent } from './cite.ts';
import { province } from './province.ts';

export const chongqing = province(
  { code: '50', zh: '重庆', kind: '市', en: 'Chongqing', pinyin: 'chong qing', abbreviations: '渝' },
  {
    individuals: qingcloud('local'),
    principal: qingcloud('usual', { note: text('2017 年的文本相同', 'A text of 2017 says the same') }),
    leastAge: qingcloud(18, { note: text('单位负责人', 'Principals of organisations') }),
    localMobile: tencent('must'),
    holder: tencent('unit-or-representative'),
    individualSuffixes: tencent(['org']),
    nameRemark: qingcloud(true),
    planFrom: qingcloud({ organisation: 31, individual: 6 }, { note: text('每个网站一份，另交承诺书', 'One for each site, with a letter of commitment') }),
  },
  {},
);
