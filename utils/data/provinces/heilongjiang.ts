import { text } from '../../core/text.ts';
import { qingcloud, tencent } from './cite.ts';
import { province } from './province.ts';

export const heilongjiang = province(
  { code: '23', zh: '黑龙江', kind: '省', en: 'Heilongjiang', pinyin: 'hei long jiang', abbreviations: '黑' },
  {
    individuals: qingcloud('local', { note: text('中国公民须用身份证', 'Chinese citizens use the ID card') }),
    principal: tencent('usual'),
    localMobile: tencent('must'),
    foreignRemark: tencent('主体负责人信息已核实'),
    holder: tencent('unit-or-representative'),
  },
  {
    principal: [qingcloud(text('网站负责人不得出现在另一个主体里', 'A website principal may not appear in another entity'))],
    papers: [tencent(text('只收带统一社会信用代码的新营业执照', 'Only the new licence with a unified social credit code'))],
    names: [tencent(text('个人在网站备注里写明开办后的主要内容', 'Individuals describe the site’s main content in the remarks'))],
    after: [qingcloud(text('域名实际解析的 IP 须与备案的 IP 一致', 'The domain resolves to the filed IP address'))],
  },
);
