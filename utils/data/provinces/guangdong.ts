import { text } from '../../core/text.ts';
import { aliyunPapers, knowledge, qingcloud, qingcloudNumber, tencent } from './cite.ts';
import { province } from './province.ts';

export const guangdong = province(
  { code: '44', zh: '广东', kind: '省', en: 'Guangdong', pinyin: 'guang dong', abbreviations: '粤' },
  {
    individuals: knowledge('permit'),
    principal: knowledge('usual'),
    leastAge: tencent(16, { note: text('单位负责人；个人未满 18 岁须有就业证明', 'Principals of organisations; individuals under 18 give proof of work') }),
    holder: knowledge('unit-or-representative'),
    topicPapers: tencent([
      { words: ['医院', '诊所', '医疗'], remark: true, says: text('医疗类单位须在主体备注写明许可证的颁发日期、有效期、部门和号码', 'Medical organisations put their licence’s dates, authority and number into the entity’s remarks') },
    ]),
    planFrom: qingcloud({ organisation: 32, individual: 6 }, { note: text('按前缀不同的域名计，含已备案的', 'Counting domains of different names, filed ones too') }),
    footer: qingcloudNumber('subject', { confidence: 'high', note: text('只有广东这样；2025 年的文本相同', 'In Guangdong only; texts of 2025 say the same') }),
  },
  {
    who: [qingcloud(text('外省个人：居住证或港澳台居民居住证；没有的用暂住证，或本地房产登记证加身份证', 'Individuals of elsewhere: a residence permit, also that of Hong Kong, Macao and Taiwan residents; else a temporary permit, or a local property certificate with the ID'))],
    principal: [qingcloud(text('网站负责人和手机号不得用于另一个主体', 'A website principal and mobile may not serve another entity'))],
    papers: [
      knowledge(text('自 2021-06-21 起上传备案承诺书，单位由法定代表人签字', 'Since 2021-06-21 a letter of commitment, signed by the legal representative')),
      aliyunPapers(text('金融类另交备案承诺书（金融）', 'Finance adds its own letter of commitment')),
      tencent(text('证件加水印只能写限备案用途', 'A watermark may say nothing but “for filing only”')),
    ],
    names: [
      tencent(text('个人在网站备注里写明开办后的主要内容', 'Individuals describe the site’s main content in the remarks')),
      tencent(text('前缀不同的域名按不同网站提交；指向同一网站的在备注说明', 'Domains of different names are different sites; if they lead to one, say so in the remarks')),
    ],
    after: [qingcloud(text('已备案域名须正常开办，页脚号码与实际一致并链接', 'Filed domains are in use, and the foot shows the real number, linked'))],
  },
);
