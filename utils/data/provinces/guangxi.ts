import { text } from '../../core/text.ts';
import { huawei, knowledge, qingcloud, tencent } from './cite.ts';
import { province } from './province.ts';

export const guangxi = province(
  { code: '45', zh: '广西', kind: '壮族自治区', en: 'Guangxi', pinyin: 'guang xi', abbreviations: '桂' },
  {
    individuals: huawei('local'),
    shellMayAdd: knowledge(true),
    principal: huawei('strict'),
    localMobile: qingcloud('must', { note: text('2017 年的文本相同', 'A text of 2017 says the same') }),
    holder: tencent('unit-or-representative'),
    oneDomainSites: tencent(true, { note: text('前缀不同的域名', 'Domains of different names') }),
    commitment: tencent(true),
  },
  {
    names: [tencent(text('个人的通信地址写到门牌号', 'Individuals give the mailing address to the door number'))],
    after: [huawei(text('已备案网站须能打开，页脚写备案号并链接工信部', 'Filed sites must open and show the number, linked to MIIT'))],
  },
);
