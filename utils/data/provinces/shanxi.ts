import { text } from '../../core/text.ts';
import { huawei, knowledge, qingcloud, tencent } from './cite.ts';
import { province } from './province.ts';

export const shanxi = province(
  { code: '14', zh: '山西', kind: '省', en: 'Shanxi', pinyin: 'shan xi', abbreviations: '晋' },
  {
    individuals: huawei('local'),
    shellMayAdd: knowledge(true),
    principal: huawei('strict'),
    principalPaper: huawei('mainland', { note: text('外籍或港澳台法定代表人授权给持内地身份证的人，并附授权书', 'A representative from abroad, Hong Kong, Macao or Taiwan authorises a holder of a mainland ID, with a letter') }),
    localPrincipal: qingcloud(true),
    localMobile: qingcloud('reason'),
    leastMonths: huawei(3),
    domainsPerOrder: huawei(3, { note: text('指新增的域名；变更除外', 'Domains that are added; modifications excepted') }),
  },
  { names: [tencent(text('有字号的个体工商户按企业备案', 'Sole traders with a trade name file as enterprises'))] },
);
