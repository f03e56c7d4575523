import { text } from '../../core/text.ts';
import { aliyunAddWebsite, aliyunConsole, aliyunProcess, aliyunServiceCode } from '../source-list.ts';
import type { Row } from './row.ts';

/** Steps of the wizard and of the classic console. */
export const steps: readonly Row[] = [
  ['基础信息校验', 'Basic information check', 'jīchǔ xìnxī jiàoyàn', text('第 1 步：系统用域名和证件判断订单类型。', 'Step 1: the system decides the order type from domain and certificate.'), 'you', aliyunConsole, { also: ['基础信息', '验证备案信息'] }],
  ['互联网信息服务校验', 'Internet information service check', 'hùliánwǎng xìnxī fúwù jiàoyàn', text('检查域名后缀、实名和云资源是否可备案。', 'Checks whether suffix, real name and cloud resources can be filed.'), 'you', aliyunConsole],
  ['填写主办者信息', 'Fill in entity information', 'tiánxiě zhǔbànzhě xìnxī', text('第 2 步：谁来备案。', 'Step 2: who files.'), 'company', aliyunConsole, { was: ['sponsor information', 'Subject information'], also: ['主办者信息填写', '填写主体信息'] }],
  ['填写互联网信息服务', 'Fill in the service', 'tiánxiě hùliánwǎng xìnxī fúwù', text('第 3 步：网站或 App 的信息。', 'Step 3: the website or app.'), 'site', aliyunConsole, { also: ['网站信息填写', '服务信息', '填写网站/域名信息', '填写网站信息'] }],
  ['上传图片资料', 'Upload pictures of documents', 'shàngchuán túpiàn zīliào', text('第 4 步：证件照片、人脸核验、承诺书。', 'Step 4: photos of documents, facial recognition, commitment letter.'), 'principal', aliyunConsole, { also: ['上传材料', '上传备案资料', '上传资料'] }],
  ['提交订单', 'Submit order', 'tíjiāo dìngdān', text('第 5 步：确认后交阿里云初审。', 'Step 5: confirm and hand over to Alibaba Cloud’s review.'), 'you', aliyunConsole],
  ['信息确认', 'Confirm information', 'xìnxī quèrèn', text('提交前逐项核对。', 'Read every item again before submitting.'), 'you', aliyunConsole, { also: ['订单信息确认'] }],
  ['订单信息', 'Order information', 'dìngdān xìnxī', text('本订单填过的全部内容。', 'All that was entered in this order.'), 'you', aliyunConsole],
  ['已填写的互联网信息服务', 'Services entered so far', 'yǐ tiánxiě de hùliánwǎng xìnxī fúwù', text('本订单已填好的网站或 App。', 'Websites and apps already entered in this order.'), 'site', aliyunConsole, { also: ['已填写的网站'] }],
  ['继续新增', 'Add another', 'jìxù xīnzēng', text('在同一订单再加一个网站，不是必需。', 'One more website in the same order; not required.'), 'site', aliyunConsole, { also: ['继续添加网站'] }],
  ['验证备案类型', 'Verify filing type', 'yànzhèng bèi’àn lèixíng', text('旧控制台的第一步，等于今天的“信息校验”。', 'First step of the older console; today’s 信息校验.'), 'you', aliyunConsole],
  ['产品验证', 'Product verification', 'chǎnpǐn yànzhèng', text('证明网站放在阿里云的实例上。', 'Shows that the site runs on an Alibaba Cloud instance.'), 'cloud', aliyunServiceCode],
  ['办理拍照', 'Photo verification', 'bànlǐ pāizhào', text('旧流程：在幕布前拍照；今天由人脸核验代替。', 'Older flow: a photo before a backdrop; replaced by facial recognition.'), 'principal', aliyunAddWebsite, { was: ['Photo page'], also: ['拍照核验'] }],
  ['申请幕布', 'Apply for a backdrop', 'shēnqǐng mùbù', text('旧流程：请阿里云寄送拍照用的幕布。', 'Older flow: asks Alibaba Cloud to send the backdrop.'), 'you', aliyunConsole],
  ['核验点地址', 'Verification points', 'héyàn diǎn dìzhǐ', text('旧流程：可当面拍照的地点。', 'Older flow: places where the photo could be taken.'), 'you', aliyunConsole],
  ['前置准备', 'Preparation', 'qiánzhì zhǔnbèi', text('填写前要备好：账号、实名域名、云资源、证件。', 'What must be ready first: account, verified domain, cloud resource, papers.'), 'you', aliyunProcess, { ours: true }],
  ['验证主体', 'Verify the entity', 'yànzhèng zhǔtǐ', text('按证件号码查主办者有没有备过案。', 'Looks up by certificate number whether the entity is filed already.'), 'you', aliyunProcess, { ours: true }],
];
