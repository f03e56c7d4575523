import type { ClientMessages, StageMessage } from '../core/client-message.ts';
import type { Line } from '../core/letter.ts';
import type { OrderKind } from '../core/limit.ts';
import type { Source } from '../core/source.ts';
import { text } from '../core/text.ts';
import { sources } from './sources.ts';

/*
 * Where an order stands, told to the client: what happened, who acts next, by when. A line that lacks a value is left out, or
 * its `or` is said. Times and duties are those of filing.md §6.1.
 */

const say = (zh: string, en: string): Line => ({ say: text(zh, en) });
const either = ({ say: known }: Line, { say: or }: Line): Line => ({ say: known, or });
const at = (source: Source, lines: readonly Line[], until?: OrderKind): StageMessage => ({ lines, source, ...(until !== undefined && { until }) });

const nothing = say('您暂时不用做什么。', 'There is nothing for you to do now.');
const reasons = either(say('原因：{reasons}。', 'Reason: {reasons}.'), say('具体原因我们正在核对。', 'We are going through the reasons.'));
const again = either(
  say('我们会改好重新提交，缺的资料另行通知；订单须在 {deadline}（北京时间）前提交到管局，否则会被自动删除。', 'We correct it and submit again, and tell you what is missing; it has to reach the administration before {deadline} (China time), or it is deleted.'),
  say('我们会改好重新提交，缺的资料另行通知。', 'We correct it and submit again, and tell you what is missing.'),
);

const cancelled = at(sources.aliyunDeregister, [say('注销或取消接入已办结。', 'The cancellation is done.'), say('相关域名请不要再解析到原来的服务器。', 'The domains must no longer lead to the server they had.')]);
const changed = at(sources.aliyunChange, [say('变更已通过，备案信息已更新，备案号不变。', 'The modification is approved: the data are renewed, the number stays.'), nothing]);

export const clientMessages: ClientMessages = {
  opening: [
    either(say('{subject}，您好：', 'Dear {subject},'), say('您好：', 'Hello,')),
    either(say('{domain} 的 ICP 备案进展：', 'the ICP filing of {domain}:'), say('ICP 备案进展：', 'the ICP filing:')),
  ],
  stages: {
    draft: at(sources.aliyunOrderLife, [
      say('订单正在填写，还没有提交。', 'The order is being filled in and has not been submitted.'),
      either(say('须在 {deadline}（北京时间）前提交到管局，否则会被自动删除；请尽快补齐我们要的资料。', 'It has to reach the administration before {deadline} (China time), or it is deleted; please send what we asked for soon.'), say('请尽快补齐我们要的资料。', 'Please send what we asked for soon.')),
    ], 'order-life'),
    'provider-review': at(sources.aliyunFilingChapter, [
      say('已提交，阿里云正在初审，一般 1–2 个工作日。', 'Submitted. Alibaba Cloud is reviewing it, usually 1–2 working days.'),
      say('请负责人接听 95187 或 0571 开头的电话。', 'The principals please answer calls from 95187 or from numbers beginning 0571.'),
    ]),
    'provider-rejected': at(sources.aliyunOrderLife, [say('阿里云初审没有通过，订单已退回。', 'It did not pass the review by Alibaba Cloud and came back.'), reasons, again], 'order-life'),
    photo: at(sources.aliyunPhoto, [
      say('需要网站负责人补拍核验照片，我们会把要求发给您。', 'A verification picture of the website principal is wanted; we send you what it has to look like.'),
      either(say('订单须在 {deadline}（北京时间）前提交到管局。', 'The order has to reach the administration before {deadline} (China time).'), say('请尽快拍好。', 'Please take it soon.')),
    ], 'order-life'),
    mail: at(sources.tencentReminders, [
      say('需要把纸质资料寄给审核方，我们会把清单和地址发给您。', 'Papers have to be mailed to the reviewers; we send you the list and the address.'),
      either(say('订单须在 {deadline}（北京时间）前提交到管局。', 'The order has to reach the administration before {deadline} (China time).'), say('请尽快寄出。', 'Please mail them soon.')),
    ], 'order-life'),
    'awaiting-submission': at(sources.aliyunReview, [
      say('阿里云初审已通过，等待提交管局，一般 1 个工作日。', 'Passed by Alibaba Cloud; it goes to the administration, usually within 1 working day.'),
      say('接着负责人会收到工信部短信，须在 24 小时内核验，请把手机带在身边。', 'The principals then get an SMS of the ministry, to be answered within 24 hours: please keep the phones at hand.'),
    ]),
    sms: at(sources.aliyunSmsCheck, [
      say('工信部已发出核验短信，现在要负责人操作：打开 https://beian.miit.gov.cn/ ，点“短信核验”，填验证码、手机号和证件号码后 6 位。', 'The ministry has sent the SMS. Now the principals act: at https://beian.miit.gov.cn/ press 短信核验 and enter the code, the mobile and the last 6 characters of the ID.'),
      either(say('请在 {deadline}（北京时间）前完成，逾期订单会被退回。', 'Please do it before {deadline} (China time), or the order is returned.'), say('收到短信后 24 小时内有效，请马上完成，逾期订单会被退回。', 'It is valid for 24 hours from the SMS: please do it at once, or the order is returned.')),
      say('验证码不要发给任何人，包括我们。', 'Please send the code to nobody, us included.'),
    ], 'sms'),
    'sms-rejected': at(sources.aliyunSmsCheck, [say('短信核验超时或没有通过，订单已退回，要重新提交并再核验一次。', 'The SMS verification was late or failed; the order came back, is submitted again and verified again.'), again], 'order-life'),
    'administration-review': at(sources.aliyunReview, [
      say('已进入通信管理局审核，1–20 个工作日。', 'It is with the communications administration: 1–20 working days.'),
      say('预计最晚 {deadline} 有结果。', 'A result is expected by {deadline}.'),
      nothing,
      say('期间请保持手机畅通，新网站先不要开通。', 'Meanwhile keep the phones reachable, and do not open a new site.'),
    ], 'administration-review'),
    'administration-rejected': at(sources.aliyunOrderLife, [say('通信管理局没有通过，订单已退回。', 'The communications administration refused it and the order came back.'), reasons, again], 'order-life'),
    approved: at(sources.aliyunFilingChapter, [
      say('备案已通过。', 'The filing is approved.'),
      say('请在网站开通当天把备案号标在首页底部并链接 https://beian.miit.gov.cn/ 。', 'The day the site opens, show its number at the foot of the home page, linked to https://beian.miit.gov.cn/ .'),
      either(say('公安联网备案请在 {deadline} 前提交（https://beian.mps.gov.cn/ ）。', 'File with public security before {deadline} (https://beian.mps.gov.cn/ ).'), say('网站开通后 30 天内提交公安联网备案（https://beian.mps.gov.cn/ ）。', 'Within 30 days of opening file with public security (https://beian.mps.gov.cn/ ).')),
    ], 'public-security'),
    risk: at(sources.aliyunInspection, [
      say('备案已有，但核查发现需要整改的项，我们会把内容和期限发给您。', 'The filing stands, though a check found something to put right; we send you what and by when.'),
      say('逾期不整改会被取消接入。', 'Left as it is, access is cancelled.'),
    ]),
    abandoned: at(sources.huaweiFiling, [say('这个备案订单已经放弃；需要备案时要新建订单。', 'This order was abandoned; to file, a new one has to be made.')]),
    deleted: at(sources.aliyunOrderLife, [say('这个备案订单已被系统删除（45 天内没有提交到管局的会这样），要重新建订单。', 'The system deleted this order (as it does after 45 days without submission); a new one has to be made.')]),
    unknown: at(sources.consoleProgress, [say('控制台的状态我们正在核对，弄清后告诉您。', 'We are checking what the console shows, and tell you once it is clear.'), nothing]),
  },
  approvedOf: [
    { type: '注销', message: cancelled },
    { type: '取消接入', message: cancelled },
    { type: '变更', message: changed },
  ],
  closing: [say('以上依据 {seen}（北京时间）在备案控制台看到的状态。', 'As the console showed it on {seen} (China time).')],
};
