import { text } from '../../core/text.ts';
import { aliyunAnswer, huawei, qingcloud, tencent } from './cite.ts';
import { province } from './province.ts';

export const hebei = province(
  { code: '13', zh: '河北', kind: '省', en: 'Hebei', pinyin: 'he bei', abbreviations: '冀' },
  {
    individuals: qingcloud('permit'),
    noForeignIndividuals: huawei(true),
    principal: huawei('strict'),
    principalPaper: tencent('chinese', { note: text('法定代表人是外籍的，授权给中国公民', 'A foreign representative authorises a Chinese citizen') }),
    leastAge: huawei(18, { note: text('个人', 'Individuals') }),
    localMobile: aliyunAnswer('must', { note: text('指联系方式一；来自自动生成的回答，转述阿里云', 'The first contact; from a machine-written answer that quotes Alibaba Cloud') }),
    leastMonths: huawei(3),
    sameCity: huawei(true, { confidence: 'high' }),
  },
  {
    principal: [tencent(text('主体和网站负责人都填法定代表人', 'Both principals are the legal representative'))],
    papers: [tencent(text('单位证件须为原件，复印件加盖公章不收', 'Original certificates only; stamped copies are refused'))],
    after: [huawei(text('新增网站或接入时不能同时变更信息：先变更，再新增', 'Adding and modifying cannot be one order: modify first, then add'))],
  },
);
