import { text } from '../../core/text.ts';
import { huawei, ningxiaTraders, tencent } from './cite.ts';
import { province } from './province.ts';

export const ningxia = province(
  { code: '64', zh: '宁夏', kind: '回族自治区', en: 'Ningxia', pinyin: 'ning xia', abbreviations: '宁' },
  {
    individuals: huawei('local'),
    principal: huawei('strict'),
    localMobile: tencent('must'),
    holder: huawei('unit', { note: text('法定代表人也不行', 'Not even the legal representative') }),
    investor: tencent('legal-representative', { note: text('其他单位写上级主管单位全称', 'Other organisations give their governing body in full') }),
    soleTrader: ningxiaTraders('individual', { note: text('有字号的按企业', 'With a trade name as an enterprise') }),
  },
  {},
);
