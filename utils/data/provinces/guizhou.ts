import { text } from '../../core/text.ts';
import { huawei, knowledge, qingcloud, tencent } from './cite.ts';
import { province } from './province.ts';

export const guizhou = province(
  { code: '52', zh: '贵州', kind: '省', en: 'Guizhou', pinyin: 'gui zhou', abbreviations: '贵黔' },
  {
    individuals: qingcloud('permit', { against: [tencent('local')] }),
    shellMayAdd: knowledge(true),
    principal: huawei('strict'),
    leastAge: qingcloud(18, { note: text('个人', 'Individuals') }),
    leastMonths: huawei(3),
    holder: tencent('unit-or-representative'),
    domainCertificate: tencent(true),
    sameCity: huawei(true, { confidence: 'high', note: text('所选地区也须在证件住所的市', 'The chosen region lies in that city too') }),
  },
  {
    principal: [
      qingcloud(text('网站负责人不是法定代表人时附授权书', 'A letter where the website principal is not the legal representative')),
      knowledge(text('变更时重新提供授权书', 'A new letter with each modification')),
    ],
    after: [qingcloud(text('接入信息须与原备案一致，否则先在原接入商变更', 'Access data equal the filed ones; else modify at the old provider first'))],
  },
);
