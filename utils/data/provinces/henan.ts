import { text } from '../../core/text.ts';
import { huawei, knowledge, qingcloud, tencent } from './cite.ts';
import { province } from './province.ts';

export const henan = province(
  { code: '41', zh: '河南', kind: '省', en: 'Henan', pinyin: 'he nan', abbreviations: '豫' },
  {
    individuals: qingcloud('local', { note: text('2017 年的文本相同', 'A text of 2017 says the same') }),
    principal: huawei('strict'),
    leastAge: qingcloud(18, { note: text('单位负责人；个人未满 18 岁须附监护人证件', 'Principals of organisations; individuals under 18 add the guardian’s ID') }),
    localMobile: qingcloud('must'),
    leastMonths: knowledge(3),
    holder: tencent('unit'),
    sameCity: huawei(true, { confidence: 'high' }),
    domainsPerOrder: huawei(5),
  },
  {
    principal: [tencent(text('两位负责人须为首次办理备案', 'Both principals file for the first time'))],
    quantity: [qingcloud(text('一次提交四个及以上域名时附域名证书', 'With four domains or more in one order, their certificates'))],
    after: [
      qingcloud(text('接入备案时，负责人须与原备案一致', 'When adding access, the principals equal the filed ones')),
      qingcloud(text('已备案网站须能打开；域名不用的先注销', 'Filed sites must open; cancel domains no longer used')),
    ],
  },
);
