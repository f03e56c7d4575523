import { text } from '../../core/text.ts';
import { aliyunChapter, knowledge, qingcloud, tencent } from './cite.ts';
import { province } from './province.ts';

export const jiangsu = province(
  { code: '32', zh: '江苏', kind: '省', en: 'Jiangsu', pinyin: 'jiang su', abbreviations: '苏' },
  {
    individuals: qingcloud('permit', { note: text('江苏居住证或暂住证', 'A Jiangsu residence or temporary permit') }),
    shellMayAdd: knowledge(true),
    principal: knowledge('letter'),
    principalsSame: knowledge(true),
    leastAge: tencent(16),
    proofUnder: qingcloud(18, { note: text('法定代表人除外', 'Legal representatives excepted') }),
    localMobile: qingcloud('must'),
    leastMonths: knowledge(3),
    holder: tencent('unit-representative-or-principal'),
    domainCertificate: qingcloud(true),
    planFrom: qingcloud({ organisation: 31, individual: 11 }),
    copyrightLine: aliyunChapter(true),
  },
  {
    papers: [knowledge(text('自 2021-06-01 起：《真实性责任告知书》和《真实性承诺书》', 'Since 2021-06-01: the notice of responsibility and the letter of commitment'))],
    names: [tencent(text('个人在网站备注里写明开办后的主要内容', 'Individuals describe the site’s main content in the remarks'))],
    after: [
      qingcloud(text('接入或新增时，主体负责人须与原备案一致，成功后再改', 'When adding a site or access, the principal equals the filed one; change it afterwards')),
      tencent(text('已备案网站不得涉及前置审批、论坛或经营内容，页脚写备案号并链接', 'Filed sites hold nothing that needs an approval, no forum, no business, and show the linked number')),
    ],
  },
);
