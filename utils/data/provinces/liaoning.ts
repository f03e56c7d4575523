import { text } from '../../core/text.ts';
import { knowledge, qingcloud, tencent } from './cite.ts';
import { province } from './province.ts';

export const liaoning = province(
  { code: '21', zh: '辽宁', kind: '省', en: 'Liaoning', pinyin: 'liao ning', abbreviations: '辽' },
  {
    individuals: qingcloud('permit'),
    shellMayAdd: knowledge(true),
    principal: qingcloud('usual'),
    leastAge: qingcloud(18, { note: text('单位负责人', 'Principals of organisations') }),
    localMobile: qingcloud('must', { note: text('两位负责人和个人；2017 年的文本相同', 'Both principals, and individuals; a text of 2017 says the same') }),
  },
  { after: [tencent(text('审核时管局来电核对网站内容和身份信息，须接听', 'The administration phones during the review to compare content and identity; take the call'))] },
);
