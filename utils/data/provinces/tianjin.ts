import { text } from '../../core/text.ts';
import { knowledge, qingcloud, tencent } from './cite.ts';
import { province } from './province.ts';

export const tianjin = province(
  { code: '12', zh: '天津', kind: '市', en: 'Tianjin', pinyin: 'tian jin', abbreviations: '津' },
  {
    individuals: knowledge('anybody'),
    shellMayAdd: knowledge(true),
    principal: knowledge('strict'),
    leastAge: knowledge(18, { note: text('个人；2021 年的文本对单位负责人也这样要求', 'Individuals; a text of 2021 asks it of organisations’ principals too') }),
    localMobile: tencent('must', { note: text('个人的手机号；单位只查网站负责人', 'Of individuals; of organisations the website principal only') }),
    principalsDiffer: qingcloud(true),
    emergencyRemark: qingcloud('relation', { note: text('没有固定电话、第二联系方式填他人手机时', 'Where there is no landline and the second contact is somebody else’s mobile') }),
    leastMonths: knowledge(3),
    quarters: qingcloud([
      { place: '华苑', districts: ['南开区', '西青区'], says: text('通信地址在华苑：环内选南开区，环外选西青区', 'A mailing address in 华苑: inside the ring road choose 南开区, outside 西青区') },
    ]),
    commitment: qingcloud(true, { note: text('自 2011-09-08 起', 'Since 2011-09-08') }),
    soleTrader: qingcloud('bracket'),
    oneIp: qingcloud(true),
  },
  {
    principal: [
      tencent(text('网站负责人不是法定代表人时上传授权书', 'A letter is uploaded where the website principal is not the legal representative')),
      tencent(text('个人须填能联系到本人的固定电话', 'Individuals give a landline at which they can be reached')),
      qingcloud(text('同一个证件号码只能出现在一个主体里', 'One ID number may appear in one entity only')),
    ],
    papers: [tencent(text('单位证件须为原件，复印件加盖公章不收', 'Original certificates only; stamped copies are refused'))],
    names: [
      qingcloud(text('网站实际名称须与备案名称一致', 'The site shows the name under which it is filed')),
      tencent(text('通信地址写到门牌号', 'Mailing address to the door number')),
    ],
    after: [tencent(text('已备案网站不得涉及前置审批、论坛或经营内容，页脚写备案号并链接', 'Filed sites hold nothing that needs an approval, no forum, no business, and show the linked number'))],
  },
);
