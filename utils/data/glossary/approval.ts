import { text } from '../../core/text.ts';
import { aliyunAddWebsite, aliyunConsole, aliyunDomain, aliyunInspection, aliyunPolice, aliyunWhat, miitOrder33, qingcloudNumber } from '../source-list.ts';
import type { Row } from './row.ts';

/** What comes with the approval, and after it. */
export const approval: readonly Row[] = [
  ['已备案信息', 'Filed information', 'yǐ bèi’àn xìnxī', text('本账号下已通过的主体、网站和 App。', 'Entities, sites and apps of this account that are approved.'), 'you', aliyunConsole],
  ['备案号', 'ICP number', 'bèi’àn hào', text('通过后得到，须放在网站底部并链接到工信部。', 'Given on approval; shown in the site’s footer with a link to MIIT.'), 'administration', aliyunWhat, { eg: '粤ICP备00000000号-1' }],
  ['备案/许可证号', 'Filing or licence number', 'bèi’àn/xǔkězhèng hào', text('备案号，或经营性网站的许可证号。', 'The filing number, or the licence number of a commercial site.'), 'administration', qingcloudNumber, { eg: '粤ICP备00000000号-1' }],
  ['公安联网备案', 'Public security filing', 'gōng’ān liánwǎng bèi’àn', text('网站开通后 30 天内到公安平台另行备案。', 'A separate filing with public security within 30 days of opening the site.'), 'company', aliyunPolice, { also: ['公安备案'] }],
  ['公安备案号', 'Public security number', 'gōng’ān bèi’àn hào', text('公安备案通过后得到，也放在网站底部。', 'Given by public security; shown in the footer as well.'), 'company', aliyunPolice, { eg: '粤公网安备00000000000000号' }],
  ['工信部', 'MIIT', 'Gōngxìnbù', text('工业和信息化部，备案系统归它管。', 'The Ministry of Industry and Information Technology, which runs the filing system.'), 'administration', aliyunAddWebsite, { also: ['工业和信息化部'] }],
  ['专项核查', 'Special inspection', 'zhuānxiàng héchá', text('管局抽查已备案的信息，须按期整改。', 'The administration checks filed data; faults must be mended in time.'), 'company', aliyunInspection, { also: ['专项核查中', 'ICP备案风险与问题', '备案风险与问题'] }],
  ['待整改', 'To be rectified', 'dài zhěnggǎi', text('已备案的信息有问题，限期改正，否则可能被注销。', 'Filed data is at fault and must be mended in time, or the filing may be cancelled.'), 'company', aliyunInspection, { also: ['整改中'] }],
  ['空壳主体', 'Empty entity', 'kōngké zhǔtǐ', text('名下没有网站或 App 的主体，会被清理。', 'An entity without a site or app; it will be cleared away.'), 'company', aliyunDomain, { also: ['空壳'], ours: true }],
  ['空壳网站', 'Site without a provider', 'kōngké wǎngzhàn', text('没有接入商的网站，会被注销。', 'A site without an access provider; it will be cancelled.'), 'site', aliyunDomain, { ours: true }],
  ['网站底部', 'Footer', 'wǎngzhàn dǐbù', text('首页底部写备案号并链接到 beian.miit.gov.cn。', 'The home page’s foot shows the number, linked to beian.miit.gov.cn.'), 'site', miitOrder33, { also: ['页脚'] }],
];
