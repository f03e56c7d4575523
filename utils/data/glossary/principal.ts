import { text } from '../../core/text.ts';
import { aliyunAddWebsite, aliyunConsole, aliyunDocuments, aliyunLimits, aliyunUpload, wechatFiling } from '../source-list.ts';
import type { Row } from './row.ts';

/** The two people who answer for a filing. */
export const principal: readonly Row[] = [
  ['负责人信息', 'Principal', 'fùzérén xìnxī', text('出面核验、接电话、收短信的人。', 'The person who is verified, answers calls and receives the SMS.'), 'principal', aliyunUpload, { was: ['administrator', 'entity leader'] }],
  ['主体负责人', 'Entity principal', 'zhǔtǐ fùzérén', text('对主体负责的人；单位多数省要求是法定代表人。', 'Answers for the entity; most provinces require the legal representative.'), 'principal', aliyunUpload, { was: ['subject administrator', 'entity leader'], also: ['主办者负责人信息', '主办单位负责人信息', '主体负责人信息'] }],
  ['网站负责人', 'Website principal', 'wǎngzhàn fùzérén', text('对该网站负责并做人脸核验的人，可与主体负责人相同。', 'Answers for this site and does the facial recognition; may be the entity’s principal.'), 'principal', aliyunUpload, { was: ['website administrator'], also: ['互联网信息服务负责人信息', '互联网信息服务负责人', '网站负责人信息'] }],
  ['法定代表人', 'Legal representative', 'fǎdìng dàibiǎorén', text('营业执照上写明的人。', 'The person named on the business licence.'), 'company', aliyunDocuments],
  ['同主体负责人', 'Same as entity principal', 'tóng zhǔtǐ fùzérén', text('网站负责人就是主体负责人。', 'The website principal is the entity’s principal.'), 'you', aliyunConsole],
  ['姓名', 'Name', 'xìngmíng', text('与证件一致，生僻字照证件。', 'As on the ID, rare characters included.'), 'principal', aliyunConsole, { eg: '张示例' }],
  ['负责人姓名', 'Principal’s name', 'fùzérén xìngmíng', text('与证件一致。', 'As on the ID.'), 'principal', aliyunConsole, { eg: '张示例' }],
  ['负责人证件类型', 'Principal’s ID type', 'fùzérén zhèngjiàn lèixíng', text('负责人用哪种证件。', 'Which ID the principal uses.'), 'principal', aliyunConsole, { eg: '居民身份证' }],
  ['负责人证件号码', 'Principal’s ID number', 'fùzérén zhèngjiàn hàomǎ', text('身份证为 18 位，末位可为 X。', 'An identity card has 18 characters; the last may be X.'), 'principal', aliyunConsole],
  ['手机号', 'Mobile number', 'shǒujīhào', text('本人在用的 11 位号码，会收到核验短信。', 'The principal’s own 11 digits; the verification SMS goes there.'), 'principal', aliyunAddWebsite, { eg: '19900000000', also: ['联系方式1（手机号）', '手机号码', '联系方式1'] }],
  ['应急手机号', 'Emergency mobile', 'yìngjí shǒujīhào', text('找不到负责人时打的号码；与两位负责人的手机号都不能相同。', 'Called when the principal cannot be reached; must differ from both principals’ numbers.'), 'company', aliyunConsole, { eg: '19900000007', also: ['应急联系电话', '应急联系方式'] }],
  ['办公室电话', 'Office phone', 'bàngōngshì diànhuà', text('座机，带区号。', 'A landline with its area code.'), 'company', aliyunConsole, { eg: '020-00000000', also: ['联系方式2（座机）', '办公电话', '联系方式2', '座机'] }],
  ['邮箱', 'E-mail', 'yóuxiāng', text('收备案通知；两位负责人不是同一人时邮箱也不能相同。', 'Notices go there; two different principals need two addresses.'), 'principal', aliyunAddWebsite, { eg: 'name@example.com', also: ['电子邮箱', '电子邮件地址', '电子邮箱地址'] }],
  ['验证码', 'Verification code', 'yànzhèngmǎ', text('短信或图片上的码，只能由本人输入。', 'The code of an SMS or picture; only the person types it.'), 'principal', aliyunConsole],
  ['备注', 'Remarks', 'bèizhù', text('各省要求的说明或承诺；主体段落和网站段落各有一个。', 'Explanations or promises that a province asks for; one for the entity, one for the site.'), 'you', aliyunLimits],
  ['App负责人', 'App principal', 'App fùzérén', text('对该 App 负责并做人脸核验的人。', 'Answers for the app and does the facial recognition.'), 'principal', aliyunUpload, { also: ['App负责人信息'] }],
  ['法人姓名', 'Name of the legal representative', 'fǎrén xìngmíng', text('负责人不是法定代表人时另填。', 'Asked for where the principal is somebody else.'), 'company', wechatFiling, { eg: '李示例' }],
  ['法人证件号码', 'ID number of the legal representative', 'fǎrén zhèngjiàn hàomǎ', text('负责人不是法定代表人时另填。', 'Asked for where the principal is somebody else.'), 'company', wechatFiling],
  ['短信验证码', 'SMS code', 'duǎnxìn yànzhèngmǎ', text('发到所填手机号的码，只能由本人输入；与工信部的核验短信不同。', 'Sent to the number entered, typed by that person alone; not the SMS of MIIT’s verification.'), 'principal', aliyunConsole, { also: ['手机验证码'] }],
  ['图形验证码', 'Captcha', 'túxíng yànzhèngmǎ', text('图片上的字符，由人看着输入。', 'Characters in a picture, typed by a person.'), 'you', aliyunConsole, { also: ['图片验证码'] }],
];
