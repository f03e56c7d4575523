import { text } from '../../core/text.ts';
import { aliyunQinghai, huawei, qingcloud, tencent } from './cite.ts';
import { province } from './province.ts';

export const qinghai = province(
  { code: '63', zh: '青海', kind: '省', en: 'Qinghai', pinyin: 'qing hai', abbreviations: '青' },
  {
    individuals: huawei('local'),
    principal: huawei('strict'),
    leastAge: aliyunQinghai(14),
    leastMonths: aliyunQinghai(3, { note: text('三个月也可', 'Three months are enough') }),
    holder: aliyunQinghai('unit-or-representative'),
  },
  {
    names: [tencent(text('个人在网站备注里写明主要内容', 'Individuals describe the main content in the remarks'))],
    after: [
      huawei(text('变更备案须上传全部五张图片', 'Modifications upload the full five pictures')),
      qingcloud(text('接入资料须与原备案一致，否则先在原接入商变更', 'Access data equal the filed ones; else modify at the old provider first')),
    ],
  },
);
