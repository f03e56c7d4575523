import { text } from '../../core/text.ts';
import { aliyunPhoto, aliyunSeed, huawei, huaweiAnswers, knowledge, qingcloud, tencent } from './cite.ts';
import { province } from './province.ts';

export const shanghai = province(
  { code: '31', zh: '上海', kind: '市', en: 'Shanghai', pinyin: 'shang hai', abbreviations: '沪' },
  {
    individuals: huawei('permit', { note: text('居住证或临时居住证，剩余有效期一个月以上；学生证不收', 'A residence or temporary residence permit with a month left; student cards are refused') }),
    permitMonths: qingcloud(1),
    shellMayAdd: knowledge(true),
    principal: huawei('strict'),
    localMobile: tencent('must'),
    // The stricter of two years is kept: an order with six months left is refused by neither.
    leastMonths: qingcloud(6, { note: text('营业执照和域名证书', 'Licence and domain certificate'), against: [huawei(3)] }),
    holder: tencent('unit-or-representative'),
    simplified: qingcloud(true),
    topicPapers: qingcloud([
      { words: ['论坛'], says: text('名称里一律不能有“论坛”', '论坛 (forum) is never accepted in a name') },
      { words: ['彩票'], says: text('彩票类网站不受理', 'Lottery sites are not accepted') },
      { words: ['旅游', '旅行社'], says: text('旅游类网站须有《旅行社业务经营许可证》', 'Travel sites need the travel agency’s licence 旅行社业务经营许可证') },
    ]),
    planFrom: huawei({ organisation: 30 }),
  },
  {
    who: [
      qingcloud(text('临时身份证不收；港澳居民用通行证；外籍个人可用居住证件，地址按其上所写', 'No temporary ID cards; Hong Kong and Macao residents use the permit; foreigners use a residence paper and the address on it')),
    ],
    principal: [
      huawei(text('外籍法定代表人提供护照', 'A foreign legal representative gives the passport')),
      huawei(text('网站负责人不是法定代表人：用上海专用的 ICP 负责人授权书', 'Where the website principal is not the legal representative: Shanghai’s own form of letter')),
    ],
    papers: [
      qingcloud(text('上传彩色盖章的《上海市互联网信息服务备案承诺书》', 'The stamped Shanghai letter of commitment, in colour')),
      huaweiAnswers(text('电子营业执照不收', 'Electronic licences are refused')),
      qingcloud(text('核验单上的日期须在三个月以内', 'The authenticity form is dated within three months')),
      qingcloud(text('外国企业驻沪代表处用组织机构代码证，性质仍选企业', 'Offices of foreign enterprises use the organisation code certificate, nature still enterprise')),
      aliyunSeed(text('真实性核验须用上海管局的 App（现行页面未再提到）', 'Verification is done with the Shanghai administration’s app (no current page mentions it)')),
      aliyunPhoto(text('核验照片须在上海用网站负责人的手机拍摄', 'The picture is taken in Shanghai with the website principal’s phone')),
    ],
    names: [qingcloud(text('名称不能全是英文，不得叫“论坛”；无批文不得用新闻、出版、药监、文化、广电字样', 'Names not all in English, never 论坛 (forum); no words of news, publishing, drugs, culture or broadcasting without the approval'))],
  },
);
