import { text } from '../../core/text.ts';
import { baiduFiling, huaweiFiling, tencentSubject } from '../source-list.ts';
import type { Row } from './row.ts';

/** What other clouds call the same things. */
export const clouds: readonly Row[] = [
  ['备案授权码', 'Authorization code', 'bèi’àn shòuquánmǎ', text('腾讯云、华为云的说法，相当于阿里云的备案服务码。', 'Tencent and Huawei Cloud’s word for what is a service identification number here.'), 'cloud', huaweiFiling, { also: ['备案迁移授权码'] }],
  ['主IP', 'Primary IP', 'zhǔ IP', text('百度智能云的字段：网站解析到的地址。', 'A field at Baidu AI Cloud: the address to which the site resolves.'), 'cloud', baiduFiling],
  ['ICP备案操作码', 'Filing operation code', 'ICP bèi’àn cāozuòmǎ', text('百度智能云的说法，相当于备案服务码。', 'Baidu AI Cloud’s word for a service identification number.'), 'cloud', baiduFiling],
  ['主体负责人证件', 'ID of the entity principal', 'zhǔtǐ fùzérén zhèngjiàn', text('华为云的说法，即负责人证件号码。', 'Huawei Cloud’s word for the principal’s ID number.'), 'principal', huaweiFiling],
  ['应用服务类型', 'Service type (Tencent)', 'yìngyòng fúwù lèixíng', text('腾讯云的说法，相当于“服务类型”。', 'Tencent Cloud’s word for the service type.'), 'site', tencentSubject],
  ['备案区域', 'Filing region (Tencent)', 'bèi’àn qūyù', text('腾讯云的说法，相当于“地区”。', 'Tencent Cloud’s word for the region.'), 'company', tencentSubject, { also: ['备案地域', '备案地区'] }],
];
