import { text } from '../../core/text.ts';
import { knowledge, qingcloud, tencent } from './cite.ts';
import { province } from './province.ts';

export const sichuan = province(
  { code: '51', zh: '四川', kind: '省', en: 'Sichuan', pinyin: 'si chuan', abbreviations: '川蜀' },
  {
    individuals: qingcloud('permit', { note: text('在川学习、生活或工作的证明：居住证、社保、学生证、在职证明；港澳台和外籍也一样', 'Proof of study, life or work in Sichuan: permit, social insurance, student card, contract; also for Hong Kong, Macao, Taiwan and foreigners') }),
    shellMayAdd: knowledge(true),
    principal: tencent('letter'),
    leastAge: qingcloud(18),
    localMobile: qingcloud('must'),
    holder: tencent('unit-or-representative'),
    oneDomainSites: tencent(true),
    soleTrader: qingcloud('individual', { note: text('内容在执照范围内时，另交营业执照，网站名称后加“个体工商户”并备注', 'If the content is within the licence: add the licence, put 个体工商户 behind the site’s name and say so in the remarks') }),
    subjectChange: knowledge('no', { note: text('只改名称的附工商更名函', 'A mere renaming with the registry’s letter') }),
  },
  {
    quantity: [qingcloud(text('超过五个域名：盖鲜章（个人按手印）的情况说明，保证域名都归自己', 'More than five domains: a stamped statement (individuals: fingerprint) that all of them are one’s own'))],
    after: [qingcloud(text('接入信息须与原备案一致，否则先变更或注销后重新备案', 'Access data equal the filed ones; else modify, or cancel and file again'))],
  },
);
