import { text } from '../../core/text.ts';
import { aliyunFujian, knowledge, qingcloud, tencent } from './cite.ts';
import { province } from './province.ts';

export const fujian = province(
  { code: '35', zh: '福建', kind: '省', en: 'Fujian', pinyin: 'fu jian', abbreviations: '闽' },
  {
    individuals: knowledge('permit', { note: text('居住证或暂住证', 'A residence or temporary permit') }),
    principal: knowledge('strict'),
    leastAge: knowledge(18, { against: [aliyunFujian(14)] }),
    noSwappedPhones: aliyunFujian(true),
    leastMonths: knowledge(3),
    holder: knowledge('unit-or-representative', { against: [tencent('unit'), qingcloud('unit')] }),
    investor: tencent('company-name'),
    planFrom: qingcloud({ organisation: 6, individual: 6 }),
  },
  {
    principal: [knowledge(text('网站负责人不是法定代表人时附授权书', 'A letter where the website principal is not the legal representative'))],
    domain: [qingcloud(text('持有者与主办者名称不一致：域名证书加盖接入商和主办者的公章', 'Where holder and entity differ: the domain certificate with the seals of provider and entity'))],
  },
);
