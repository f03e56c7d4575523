import { text } from '../../core/text.ts';
import { huawei, qingcloud, tencent } from './cite.ts';
import { province } from './province.ts';

export const jiangxi = province(
  { code: '36', zh: '江西', kind: '省', en: 'Jiangxi', pinyin: 'jiang xi', abbreviations: '赣' },
  {
    individuals: huawei('permit'),
    principal: huawei('strict', { against: [tencent('letter')] }),
    blogApproval: qingcloud(true),
    singleAbove: huawei({ individual: 7, organisation: 15 }),
    planFrom: qingcloud({ individual: 6 }, { note: text('另交域名证书', 'With the domain certificates') }),
  },
  {
    who: [qingcloud(text('金融类企业不能在线提交任何备案', 'Financial companies cannot file online at all'))],
    principal: [qingcloud(text('网站负责人身份证不在江西：提供江西的居住证或暂住证', 'A website principal with an ID of elsewhere gives a Jiangxi residence permit'))],
    papers: [
      huawei(text('党政机关、事业单位开网站，先到编办办理审批', 'Party, government and public institutions get the approval of the staffing office (编办) first')),
      tencent(text('核验单签字旁按手印', 'A fingerprint beside the signature on the authenticity form')),
    ],
  },
);
