import { text } from '../../core/text.ts';
import { knowledge, qingcloud, tencent } from './cite.ts';
import { province } from './province.ts';

export const yunnan = province(
  { code: '53', zh: '云南', kind: '省', en: 'Yunnan', pinyin: 'yun nan', abbreviations: '云滇' },
  {
    individuals: tencent('local'),
    shellMayAdd: knowledge(true),
    principal: tencent('usual'),
    proofUnder: qingcloud(18, { note: text('单位的法定代表人除外', 'Legal representatives excepted') }),
  },
  {},
);
