import { text } from '../../core/text.ts';
import { aliyunShandong, huawei, qingcloud, qingcloudLimits, tencent } from './cite.ts';
import { province } from './province.ts';

export const shandong = province(
  { code: '37', zh: '山东', kind: '省', en: 'Shandong', pinyin: 'shan dong', abbreviations: '鲁' },
  {
    individuals: huawei('permit', { note: text('在有效期内的学生证或居住证', 'A student card or residence permit that is valid') }),
    principal: huawei('strict'),
    principalPaper: huawei('mainland', { note: text('法定代表人不是大陆居民的，授权大陆居民并附授权书', 'A representative who is no mainland resident authorises one, with a letter'), against: [qingcloud('chinese')] }),
    leastAge: huawei(17, { note: text('个人', 'Individuals'), against: [aliyunShandong(18)] }),
    localMobile: tencent('must'),
    domainDays: aliyunShandong(45),
    holder: aliyunShandong('unit-or-representative'),
    subjectChange: huawei('same-representative'),
  },
  {
    who: [qingcloudLimits(text('青云当时不受理山东的备案', 'QingCloud did not take filings of Shandong at the time'))],
    papers: [
      aliyunShandong(text('企业只能用营业执照备案', 'Enterprises file with the licence only')),
      qingcloud(text('代收慈善捐款的网站：慈善组织登记证和公开募捐资格证书', 'Sites that collect donations: the charity’s registration and its fundraising certificate')),
    ],
    names: [
      tencent(text('一个网站有多个域名：备注“所有域名均指向同一网站”', 'Several domains on one site: remark 所有域名均指向同一网站')),
      qingcloud(text('个人在主体备注里写明网站大概内容', 'Individuals describe the content in the entity’s remarks')),
    ],
  },
);
