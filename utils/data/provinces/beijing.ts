import { text } from '../../core/text.ts';
import { aliyunPapers, holdingPhoto, knowledge, qingcloud, qingcloudLimits, tencent } from './cite.ts';
import { province } from './province.ts';

export const beijing = province(
  { code: '11', zh: '北京', kind: '市', en: 'Beijing', pinyin: 'bei jing', abbreviations: '京' },
  {
    principal: knowledge('usual'),
    localMobile: tencent('must'),
    leastMonths: knowledge(3),
    hongKongPassport: tencent(true),
    shellMayAdd: knowledge(true),
  },
  {
    principal: [qingcloud(text('负责人不是法定代表人：交授权委托书，加法定代表人身份证正反面的彩色原件照片', 'Where the principal is not the legal representative: a power of attorney, and colour pictures of both sides of the representative’s ID'))],
    papers: [
      qingcloud(text('律师事务所：执业许可证的首页、登记事项、最新年检和变更页都要上传', 'Law firms upload every page of the licence: first page, registered matters, latest annual check, changes')),
      holdingPhoto(text('个人可能要上传手持身份证的照片', 'Individuals may be asked for a picture holding the ID card')),
      aliyunPapers(text('域名较多时要《北京备案确认书》', 'With many domains, a Beijing confirmation letter')),
    ],
    domain: [
      tencent(text('.hk、.tw、.asia、.jp、.co、.io、.so、.biz、.me 等后缀不受理', 'Endings such as .hk, .tw, .asia, .jp, .co, .io, .so, .biz and .me are not accepted')),
      qingcloudLimits(text('另有可备案后缀清单，其中有 .co 和 .biz；清单随时会变', 'A list of accepted endings has .co and .biz; it may change at any time')),
    ],
  },
);
