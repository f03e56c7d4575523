import { text } from '../../core/text.ts';
import { aliyunAddWebsite, aliyunConsole, aliyunDocuments, aliyunLimits, aliyunOverview, aliyunUpload, huaweiMaterials } from '../source-list.ts';
import type { Row } from './row.ts';

/** Documents and the verification in person. */
export const papers: readonly Row[] = [
  ['基础资料', 'Basic documents', 'jīchǔ zīliào', text('主办者和负责人的证件图片。', 'Pictures of the certificates of entity and principals.'), 'company', aliyunDocuments],
  ['主办者资料', 'Entity’s documents', 'zhǔbànzhě zīliào', text('主办者证件的图片。', 'Pictures of the entity’s certificate.'), 'company', aliyunConsole],
  ['辅助资料', 'Auxiliary documents', 'fǔzhù zīliào', text('按省份或情况补充的材料。', 'Further papers that a province or a case asks for.'), 'company', aliyunDocuments],
  ['负责人资料', 'Principal’s documents', 'fùzérén zīliào', text('负责人证件正反面和核验照片。', 'Both sides of the principal’s ID and the verification photo.'), 'principal', aliyunUpload],
  ['互联网备案信息真实性承诺书', 'Commitment letter on authenticity', 'hùliánwǎng bèi’àn xìnxī zhēnshíxìng chéngnuòshū', text('下载模板，打印，本人黑笔签字，拍照上传。', 'Download, print, sign by hand in black, photograph, upload.'), 'principal', aliyunLimits],
  ['真实性核验单', 'Authenticity form', 'zhēnshíxìng héyàn dān', text('旧流程的核验表，部分省份仍要求。', 'The form of the older flow; some provinces still ask for it.'), 'principal', aliyunAddWebsite, { was: ['authenticity statement'], also: ['网站备案信息真实性核验单'] }],
  ['真实性核验', 'Authenticity verification', 'zhēnshíxìng héyàn', text('负责人用手机做的人脸核验。', 'Facial recognition that the principal does by phone.'), 'principal', aliyunUpload],
  ['人脸核验', 'Facial recognition', 'rénliǎn héyàn', text('在阿里云 App 上，白色背景，不戴帽子眼镜。', 'In the Alibaba Cloud app, before a white wall, no hat or glasses.'), 'principal', aliyunOverview],
  ['幕布', 'Backdrop', 'mùbù', text('旧流程拍照用的背景布。', 'The cloth of the older photo verification.'), 'principal', aliyunAddWebsite],
  ['授权书', 'Power of attorney', 'shòuquánshū', text('负责人不是法定代表人时需要，限允许的省份。', 'Needed where the principal is not the legal representative, in provinces that allow it.'), 'company', aliyunDocuments],
  ['域名证书', 'Domain certificate', 'yùmíng zhèngshū', text('注册商出具的持有证明。', 'The registrar’s proof of ownership.'), 'site', aliyunDocuments],
  ['阿里云App', 'Alibaba Cloud app', 'Ālǐyún App', text('负责人在手机上做人脸核验用的应用。', 'The app in which the principal does the facial recognition.'), 'principal', aliyunUpload],
  ['责任告知书', 'Notice of responsibility', 'zérèn gàozhīshū', text('说明主办者和负责人责任的文件；有的服务商或省份要求签字上传。', 'Says what entity and principal answer for; some providers or provinces want it signed and uploaded.'), 'principal', huaweiMaterials, { also: ['ICP备案信息真实性责任告知书'] }],
  ['身份证人像面', 'Portrait side of the ID card', 'shēnfènzhèng rénxiàng miàn', text('有照片和号码的一面。', 'The side with photo and number.'), 'principal', aliyunUpload, { also: ['人像面'], ours: true }],
  ['身份证国徽面', 'Emblem side of the ID card', 'shēnfènzhèng guóhuī miàn', text('有国徽和有效期的一面。', 'The side with emblem and validity.'), 'principal', aliyunUpload, { also: ['国徽面'], ours: true }],
];
