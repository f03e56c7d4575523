import type { Place, Step } from '../../core/guide.ts';
import type { Stage } from '../../core/order.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { hasReached } from '../seen.ts';

const fromOrder = text('页面可见：订单进度', "Seen on the page: the order's progress");

const overviewPages = ['order.detail', 'classic.detail'];

/** The console asks for the picture before a backdrop, as it did until about 2020. */
const asksForBackdrop = ({ page, stage }: Place): boolean => page === 'classic.photo' || (stage === 'photo' && !page.startsWith('wizard.'));

const submitted: readonly Stage[] = ['provider-review', 'photo', 'mail', 'awaiting-submission', 'sms', 'administration-review', 'approved', 'risk'];
const pastProvider: readonly Stage[] = ['awaiting-submission', 'sms', 'sms-rejected', 'administration-review', 'administration-rejected', 'approved', 'risk'];
const pastSms: readonly Stage[] = ['administration-review', 'administration-rejected', 'approved', 'risk'];

/** Seed steps 7 and 8, the review, and what follows approval. */
export const review: readonly Step[] = [
  {
    id: 'verify-person',
    title: text('真实性核验，提交初审', 'Verify the person, submit for review'),
    detail: text(
      '网站负责人用阿里云 App 人脸核验：白色背景，不戴帽子和眼镜，然后提交订单（2018 年的文档写幕布拍照，现已改为人脸核验）。被驳回时看原因，改好再提交。',
      'The website principal verifies by face in the Alibaba Cloud app: white background, no hat or glasses; then submit (the text of 2018 says backdrop photo; face verification has replaced it). After a rejection: read the reasons, correct, submit again.',
    ),
    takes: text('几分钟', 'Minutes'),
    pitfall: text('背景不白、光线差、表单与证件不符会失败；验证须本人完成。', 'Fails with a background that is not white, bad light, or data unlike the ID. Only the person can do it.'),
    who: 'principal',
    source: sources.aliyunUpload,
    pages: ['wizard.upload', 'wizard.submit'],
    stages: ['provider-rejected', 'sms-rejected', 'administration-rejected'],
    needed: (place) => !asksForBackdrop(place),
    checks: [
      { id: 'face', text: text('网站负责人已完成核验', 'The website principal has been verified') },
      { id: 'submitted', text: text('订单已提交初审', 'The order is submitted for review'), seen: hasReached(...submitted), from: fromOrder },
    ],
  },
  {
    id: 'backdrop-photo',
    title: text('幕布拍照', 'Picture before the backdrop'),
    detail: text(
      '初审通过后，在“办理拍照”页申请幕布；网站负责人半身站在幕布正中拍照上传，不穿红色或蓝色上衣。上海须用上海市通信管理局 App。',
      'After the first review, apply for the backdrop on the Photo page. The website principal stands in its middle, upper body, no red or blue top. In Shanghai: the app of its administration.',
    ),
    takes: text('幕布邮寄数日，照片约 1 个工作日审核', 'Days for the backdrop by mail; about 1 working day for the picture'),
    pitfall: text('幕布没有占满背景、字看不清、穿红蓝上衣会被退回。', 'Comes back when the backdrop does not fill the picture, its words cannot be read, or the top is red or blue.'),
    who: 'principal',
    source: sources.aliyunPhoto,
    pages: ['classic.photo'],
    stages: ['photo'],
    needed: asksForBackdrop,
    checks: [{ id: 'photo', text: text('照片已上传', 'The picture is uploaded') }],
  },
  {
    id: 'sms',
    title: text('初审通过后，24 小时内短信核验', 'After the review: SMS verification within 24 hours'),
    detail: text(
      '收到工信部短信后到 beian.miit.gov.cn 填验证码、手机号和证件号后 6 位；主体负责人和网站负责人都要做。2020-08-17 起全国 24 小时（2018 年的文档写 7 省区 48 小时）。',
      'After the SMS of the ministry, enter the code, the mobile and the last 6 characters of the ID at beian.miit.gov.cn; both principals do it. Since 2020-08-17: 24 hours, everywhere (the text of 2018 says 48 hours in seven regions).',
    ),
    takes: text('初审约 1–2 个工作日，提交管局约 1 个工作日，核验 24 小时', 'Review about 1–2 working days, submission about 1, verification 24 hours'),
    pitfall: text('超时或连续输错 5 次，订单退回重来。审核电话没接到也会被驳回。', 'Too late, or five wrong codes in a row, and the order comes back. Missed calls of the reviewers end in rejection too.'),
    who: 'principal',
    source: sources.aliyunSmsCheck,
    pages: overviewPages,
    stages: ['provider-review', 'mail', 'awaiting-submission', 'sms'],
    checks: [
      { id: 'review-passed', text: text('阿里云初审通过', 'Passed the review by Alibaba Cloud'), seen: hasReached(...pastProvider), from: fromOrder },
      { id: 'sms-done', text: text('短信核验完成', 'SMS verification complete'), seen: hasReached(...pastSms), from: fromOrder },
    ],
  },
  {
    id: 'administration',
    title: text('等待管局审核', 'Wait for the administration'),
    detail: text(
      '1–20 个工作日（2018 年的文档写 3–20）。结果由短信和邮件通知；此时不能撤回或修改订单。',
      '1–20 working days (the text of 2018 says 3–20). The result comes by SMS and e-mail; the order cannot be withdrawn or changed now.',
    ),
    takes: text('1–20 个工作日', '1–20 working days'),
    pitfall: text('电话打不通、域名提前解析到网站，可能被驳回。', 'A phone that does not answer, or a domain resolved before approval, may end in rejection.'),
    who: 'administration',
    source: sources.aliyunReview,
    pages: overviewPages,
    stages: ['administration-review'],
    checks: [{ id: 'approved', text: text('备案成功', 'Approved'), seen: hasReached('approved', 'risk'), from: fromOrder }],
  },
  {
    id: 'after-approval',
    title: text('备案通过之后', 'After approval'),
    detail: text(
      '把域名解析到已备案的实例；首页底部标注备案号并链接 beian.miit.gov.cn（广东用主体号）；网站开通 30 天内做公安联网备案。',
      'Resolve the domain to the filed instance; show the number at the foot of the home page, linked to beian.miit.gov.cn (Guangdong: the entity number); file with public security within 30 days of opening.',
    ),
    takes: text('30 天内', 'Within 30 days'),
    pitfall: text('不标注备案号会被责令改正并罚款 5000–10000 元；实例或域名到期会丢失备案。', 'No number in the footer: an order to correct and a fine of 5,000–10,000 RMB. An expired instance or domain loses the filing.'),
    who: 'you',
    source: sources.aliyunFilingChapter,
    pages: overviewPages,
    stages: ['approved', 'risk'],
    checks: [
      { id: 'after-resolved', text: text('域名已解析到备案的实例', 'The domain resolves to the filed instance') },
      { id: 'after-footer', text: text('首页底部已标注备案号', 'The number is in the footer') },
      { id: 'after-public-security', text: text('公安联网备案已提交', 'Filed with public security') },
    ],
  },
];
