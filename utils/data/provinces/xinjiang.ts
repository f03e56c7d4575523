import { text } from '../../core/text.ts';
import { huawei, qingcloud, tencent } from './cite.ts';
import { province } from './province.ts';

export const xinjiang = province(
  { code: '65', zh: '新疆', kind: '维吾尔自治区', en: 'Xinjiang', pinyin: 'xin jiang', abbreviations: '新' },
  {
    individuals: huawei('local'),
    principal: huawei('strict'),
    localMobile: tencent('must', { note: text('会抽查，联系不到就退回', 'Checked by calls; who is not reached is returned') }),
    holder: tencent('unit', { note: text('法定代表人也不行', 'Not even the legal representative') }),
    oneDomainSites: huawei(true),
  },
  {
    papers: [
      qingcloud(text('新增网站须有网信办出具的党建确认函', 'New sites need the confirmation letter 党建确认函 of the cyberspace office')),
      tencent(text('核验单按手印', 'A fingerprint on the authenticity form')),
    ],
    names: [tencent(text('网站语言按实际使用的勾选，用几种选几种', 'Tick the languages that the site really uses, all of them'))],
  },
);
