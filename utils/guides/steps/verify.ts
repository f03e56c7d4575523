import type { Place, Step } from '../../core/guide.ts';
import type { Stage } from '../../core/order.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { fromOrder, hasReached } from '../seen.ts';

/** The console asks for the picture before a backdrop, as it did until about 2020. */
const asksForBackdrop = ({ page, stage }: Place): boolean => page === 'classic.photo' || (stage === 'photo' && !page.startsWith('wizard.'));

const submitted: readonly Stage[] = ['provider-review', 'photo', 'mail', 'awaiting-submission', 'sms', 'administration-review', 'approved', 'risk'];

export const verifyPerson: Step = {
  id: 'verify-person',
  title: text('真实性核验，提交初审', 'Verify the person, submit for review'),
  detail: text(
    '网站负责人用阿里云 App 人脸核验：白色背景，不戴帽子和眼镜，然后提交订单（2018 年的文档写幕布拍照，现已改为人脸核验）。被驳回时看原因，改好再提交。',
    'The website principal verifies by face in the Alibaba Cloud app: white background, no hat or glasses; then submit (the text of 2018 says backdrop photo; face verification has replaced it). After a rejection: read the reasons, correct, submit again.',
  ),
  who: ['site-principal', 'you'],
  takes: text('几分钟', 'Minutes'),
  needs: [text('负责人本人和他的手机、阿里云 App', 'The person, the phone with the Alibaba Cloud app'), text('白色背景、均匀的光线', 'A white background in even light')],
  pitfall: text('背景不白、光线差、表单与证件不符会失败；验证须本人完成。', 'Fails with a background that is not white, bad light, or data unlike the ID. Only the person can do it.'),
  source: sources.aliyunUpload,
  pages: ['wizard.upload', 'wizard.submit'],
  stages: ['provider-rejected', 'sms-rejected', 'administration-rejected'],
  needed: (place) => !asksForBackdrop(place),
  checks: [
    { id: 'face', text: text('网站负责人已完成核验', 'The website principal has been verified') },
    { id: 'submitted', text: text('订单已提交初审', 'The order is submitted for review'), seen: hasReached(...submitted), from: fromOrder },
  ],
};

/** An order about an app names its principal so. */
export const verifyAppPerson: Step = {
  ...verifyPerson,
  detail: text(
    'App 负责人用阿里云 App 人脸核验：白色背景，不戴帽子和眼镜，然后提交订单。被驳回时看原因，改好再提交。',
    'The app principal verifies by face in the Alibaba Cloud app: white background, no hat or glasses; then submit. After a rejection: read the reasons, correct, submit again.',
  ),
  checks: verifyPerson.checks.map((check) => (check.id === 'face' ? { ...check, text: text('App 负责人已完成核验', 'The app principal has been verified') } : check)),
};

/** An order about the entity alone: the console says who is to be verified. */
export const verifyEntity: Step = {
  ...verifyPerson,
  detail: text(
    '页面要求谁核验，就由谁用阿里云 App 人脸核验（换了主体负责人时通常是他本人）：白色背景，不戴帽子和眼镜，然后提交订单。被驳回时看原因，改好再提交。',
    'Whoever the page names verifies by face in the Alibaba Cloud app (a new entity principal mostly in person): white background, no hat or glasses; then submit. After a rejection: read the reasons, correct, submit again.',
  ),
  who: ['principal', 'legal-representative', 'you'],
  checks: verifyPerson.checks.map((check) => (check.id === 'face' ? { ...check, text: text('页面要求的人已完成核验', 'Whoever the page names has been verified') } : check)),
};

/** Handed in without a face check. */
export const submit: Step = {
  ...verifyPerson,
  id: 'submit',
  title: text('提交申请', 'Submit'),
  detail: text('按页面核对后提交；阿里云初审约 1–2 个工作日，可能来电。被驳回时看原因，改好再提交。', 'Compare and submit; the review by Alibaba Cloud takes about 1–2 working days and may call. After a rejection: read the reasons, correct, submit again.'),
  who: ['you'],
  needs: [text('页面要求的资料', 'What the page asks for')],
  pitfall: text('没提交只是保存：45 天后订单被自动删除。', 'Saved is not submitted: after 45 days the order is deleted.'),
  source: sources.aliyunOrderLife,
  needed: () => true,
  checks: verifyPerson.checks.filter(({ id }) => id === 'submitted'),
};

export const backdropPhoto: Step = {
  id: 'backdrop-photo',
  title: text('幕布拍照', 'Picture before the backdrop'),
  detail: text(
    '初审通过后，在“办理拍照”页申请幕布；网站负责人半身站在幕布正中拍照上传，不穿红色或蓝色上衣。上海须用上海市通信管理局 App。',
    'After the first review, apply for the backdrop on the Photo page. The website principal stands in its middle, upper body, no red or blue top. In Shanghai: the app of its administration.',
  ),
  who: ['site-principal'],
  takes: text('幕布邮寄数日，照片约 1 个工作日审核', 'Days for the backdrop by mail; about 1 working day for the picture'),
  needs: [text('阿里云幕布（只寄内地地址，不用寄回）', 'The backdrop of Alibaba Cloud (mailed within the mainland, not to be returned)')],
  pitfall: text('幕布没有占满背景、字看不清、穿红蓝上衣会被退回。', 'Comes back when the backdrop does not fill the picture, its words cannot be read, or the top is red or blue.'),
  source: sources.aliyunPhoto,
  pages: ['classic.photo'],
  stages: ['photo'],
  needed: asksForBackdrop,
  checks: [{ id: 'photo', text: text('照片已上传', 'The picture is uploaded') }],
};
