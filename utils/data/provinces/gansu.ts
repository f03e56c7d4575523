import { text } from '../../core/text.ts';
import { gansu as text2023, knowledge, tencent } from './cite.ts';
import { province } from './province.ts';

export const gansu = province(
  { code: '62', zh: '甘肃', kind: '省', en: 'Gansu', pinyin: 'gan su', abbreviations: '甘陇' },
  {
    individuals: text2023('local'),
    // The knowledge base of 2025 has Gansu among both groups.
    principal: text2023('letter', { note: text('附授权书，备注“XXX是XXX部门的领导，负责XXX”', 'With a letter and the remark XXX是XXX部门的领导，负责XXX'), against: [knowledge('strict')] }),
    leastAge: text2023(18),
    localMobile: text2023('must'),
    emergencyRemark: text2023('position', { note: text('应急号码用第三位员工的', 'The number is that of a third member of staff') }),
    leastMonths: knowledge(3),
    holder: tencent('unit-or-representative'),
    commitment: text2023(true),
  },
  {
    principal: [tencent(text('主体负责人不是法定代表人时，网站负责人须另有其人', 'Where the principal is not the legal representative, the website principal is somebody else'))],
    papers: [text2023(text('企业须用营业执照', 'Enterprises file with the licence'))],
  },
);
