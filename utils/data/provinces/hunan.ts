import { text } from '../../core/text.ts';
import { aliyunHunan, huawei, qingcloud, tencent } from './cite.ts';
import { province } from './province.ts';

export const hunan = province(
  { code: '43', zh: '湖南', kind: '省', en: 'Hunan', pinyin: 'hu nan', abbreviations: '湘' },
  {
    principal: huawei('strict'),
    leastAge: huawei(18),
    localMobile: huawei('must'),
    holder: tencent('unit'),
    domainCertificate: aliyunHunan(true, { note: text('所有域名', 'For all domains') }),
    sitesPerOrder: huawei(1),
    planFrom: huawei({ organisation: 2, individual: 2 }, { note: text('已有一个以上网站时', 'With more than one filed site') }),
  },
  {
    principal: [aliyunHunan(text('网站负责人不是法定代表人时上传授权书', 'A letter where the website principal is not the legal representative'))],
    domain: [qingcloud(text('在境外注册的域名不能备案', 'Domains registered abroad are not accepted'))],
    names: [qingcloud(text('域名前缀也不得用“中国”“中央”“国家”等国家级字头', 'Words such as 中国, 中央 and 国家 may not begin the domain either'))],
    quantity: [qingcloud(text('方案书写明内容、组网、安全制度和承诺，签字盖章成 PDF，发到管局邮箱', 'The plan tells content, network, security and commitment; signed and stamped as PDF, mailed to the administration'))],
    after: [
      aliyunHunan(text('换负责人走变更备案，并附新授权书', 'A new principal is a modification with a new letter')),
      qingcloud(text('接入信息须与原备案一致，否则先变更或注销', 'Access data equal the filed ones; else modify or cancel first')),
      qingcloud(text('已备案域名不得买卖，查到会注销', 'Filed domains may not be traded; such filings are cancelled')),
    ],
  },
);
