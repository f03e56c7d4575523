import { text } from '../../core/text.ts';
import { qingcloud, tencent } from './cite.ts';
import { province } from './province.ts';

export const jilin = province(
  { code: '22', zh: '吉林', kind: '省', en: 'Jilin', pinyin: 'ji lin', abbreviations: '吉' },
  {
    individuals: qingcloud('permit', { note: text('学生可用学生证', 'Students may use the student card') }),
    principal: qingcloud('usual'),
    leastAge: qingcloud(18, { note: text('单位负责人', 'Principals of organisations') }),
    holder: tencent('unit-or-representative'),
    investor: tencent('organisation'),
  },
  { principal: [tencent(text('办公电话须真实，管局会核实', 'The office phone is verified by the administration'))] },
);
