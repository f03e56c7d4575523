import { text } from '../../core/text.ts';
import { aliyunHubei, knowledge, tencent } from './cite.ts';
import { province } from './province.ts';

export const hubei = province(
  { code: '42', zh: '湖北', kind: '省', en: 'Hubei', pinyin: 'hu bei', abbreviations: '鄂' },
  {
    individuals: aliyunHubei('permit', { note: text('居住证或临时居住证', 'A residence or temporary residence permit') }),
    principal: knowledge('strict'),
    leastAge: aliyunHubei(18),
    leastMonths: knowledge(3),
    holder: aliyunHubei('unit-or-representative'),
    sitesPerOrder: knowledge(1, { note: text('上一单通过后再提交下一个', 'The next one after the last has been approved') }),
  },
  {
    principal: [aliyunHubei(text('网站负责人不是法定代表人时上传授权书', 'A letter where the website principal is not the legal representative'))],
    domain: [knowledge(text('党政机关和事业单位的域名后缀另有规定', 'Endings for government bodies and public institutions are ruled apart'))],
    after: [tencent(text('已备案网站不得涉及前置审批、论坛或经营内容，页脚写备案号并链接', 'Filed sites hold nothing that needs an approval, no forum, no business, and show the linked number'))],
  },
);
