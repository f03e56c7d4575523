import { text } from '../../core/text.ts';
import { knowledge, qingcloud, tencent } from './cite.ts';
import { province } from './province.ts';

export const shaanxi = province(
  { code: '61', zh: '陕西', kind: '省', en: 'Shaanxi', pinyin: 'shan xi', abbreviations: '陕秦' },
  {
    individuals: knowledge('anybody'),
    principal: knowledge('usual'),
    localMobile: qingcloud('reason'),
    holder: tencent('unit', { note: text('法定代表人也不行', 'Not even the legal representative') }),
    blogApproval: qingcloud(true),
    soleTraderRemark: qingcloud('个体工商户无工商字号', { note: text('名称写法定代表人姓名，按企业备案，网站备注另写证件号码', 'The name is that of the representative, filed as enterprise; the site’s remarks give the certificate number too') }),
    sitesMost: knowledge(30),
    subjectChange: knowledge('no'),
  },
  {
    papers: [qingcloud(text('当面核验照片一个月内有效', 'The verification picture is valid for a month'))],
    names: [qingcloud(text('多个网站不能同名', 'Several sites may not share a name'))],
    quantity: [qingcloud(text('主体下有五个及以上域名：全部域名证书复印件邮寄管局', 'With five domains or more: copies of all certificates by post to the administration'))],
    after: [
      knowledge(text('支持互联网信息服务迁移', 'Services can be moved between entities')),
      tencent(text('审核时注意接听管局核实电话', 'Take the administration’s call during the review')),
    ],
  },
);
