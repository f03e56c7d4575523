import { text } from '../../core/text.ts';
import { huawei, huaweiHainan, qingcloud, tencent } from './cite.ts';
import { province } from './province.ts';

export const hainan = province(
  { code: '46', zh: '海南', kind: '省', en: 'Hainan', pinyin: 'hai nan', abbreviations: '琼' },
  {
    individuals: qingcloud('permit'),
    principal: huawei('letter', { note: text('附授权书，并满足条件', 'With a letter, on conditions'), against: [huaweiHainan('strict'), qingcloud('strict')] }),
    principalsSame: tencent(true),
    holder: huawei('unit'),
    soleTrader: huaweiHainan('individual'),
    firstDomains: huawei(1, { note: text('通过后再新增不限', 'No limit on what is added later') }),
  },
  {
    who: [huaweiHainan(text('临时身份证不收', 'Temporary ID cards are refused'))],
    papers: [huawei(text('营业执照的章须为“海南省市场监督管理局商事登记专用章”，并有“琼”字号', 'The licence bears the seal 海南省市场监督管理局商事登记专用章 and a number with 琼'))],
    names: [huaweiHainan(text('通过后网站显示的名称与备案一致', 'After approval the site shows the filed name'))],
  },
);
