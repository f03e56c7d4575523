import { text } from '../../core/text.ts';
import { applicant, huawei, qingcloud } from './cite.ts';
import { province } from './province.ts';

export const innerMongolia = province(
  { code: '15', zh: '内蒙古', kind: '自治区', en: 'Inner Mongolia', pinyin: 'nei meng gu', abbreviations: '蒙', aliases: ['内蒙'] },
  {
    individuals: huawei('local', { against: [qingcloud('permit')] }),
    principal: huawei('strict'),
    leastAge: huawei(18, { note: text('个人', 'Individuals') }),
    leastMonths: huawei(3),
    domainCertificate: applicant(true),
    remarkLength: applicant(30),
    commitment: applicant(true),
    noBlog: applicant(true),
    subjectChange: applicant('no', { as: '2025-07', note: text('备案人转述腾讯云的答复', 'As an applicant was told by Tencent Cloud') }),
  },
  {
    who: [huawei(text('临时身份证不能备案', 'Temporary ID cards are not accepted'))],
    principal: [huawei(text('网站负责人不是法定代表人时上传法人授权书', 'A letter of the legal representative where the website principal is somebody else'))],
    papers: [
      huawei(text('事业单位：另交《事业单位网站开办审核申请表》', 'Public institutions add the form 事业单位网站开办审核申请表')),
      qingcloud(text('法定代表人住所不在内蒙古：上传其手持身份证和营业执照的照片', 'Where the legal representative lives elsewhere: a picture holding the ID card and the licence')),
      qingcloud(text('网站做电子商务的，先办增值电信业务许可证', 'Sites that sell need a value-added telecom licence first')),
    ],
    domain: [huawei(text('事业单位的域名以 .cn 或 .公益 结尾', 'Public institutions use domains under .cn or .公益'))],
  },
);
