import { text } from '../../core/text.ts';
import { huawei, knowledge, qingcloud, qingcloudSms, tencent } from './cite.ts';
import { province } from './province.ts';

export const zhejiang = province(
  { code: '33', zh: '浙江', kind: '省', en: 'Zhejiang', pinyin: 'zhe jiang', abbreviations: '浙' },
  {
    individuals: huawei('permit'),
    shellMayAdd: knowledge(true),
    principal: huawei('strict'),
    leastAge: qingcloud(18, { note: text('个人', 'Individuals') }),
    leastMonths: huawei(3),
    soleTrader: huawei('bracket'),
  },
  {
    principal: [
      huawei(text('外籍法定代表人提供护照', 'A foreign legal representative gives the passport')),
      qingcloudSms(text('短信核验时，持港澳通行证的填证件背面港澳身份证号的后六位，括号用全角', 'In the SMS check, holders of the home return permit enter the last six of the Hong Kong or Macao ID number on its back, brackets full-width')),
    ],
    papers: [
      huawei(text('个体工商户须有公章，按企业备案', 'Sole traders need a seal and file as enterprises')),
      tencent(text('证件须为彩色扫描件，复印件加盖公章不收', 'Certificates scanned in colour; stamped copies are refused')),
      qingcloud(text('多个域名时每个域名一份核验单', 'With several domains, one authenticity form each')),
    ],
    names: [qingcloud(text('网站实际名称须与备案名称一致', 'The site shows the name under which it is filed'))],
    after: [qingcloud(text('实际解析的 IP 须与备案的 IP 相同', 'The domain resolves to the filed IP address'))],
  },
);
