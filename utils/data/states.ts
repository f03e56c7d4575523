import type { Permits, StateFact } from '../core/state.ts';
import type { Stage } from '../core/stages.ts';
import type { Source } from '../core/source.ts';
import { text, type Text } from '../core/text.ts';
import { sources } from './sources.ts';

const huawei = sources.huaweiFiling;
const permits = (edit: Permits['edit'], withdraw: Permits['withdraw'], abandon: Permits['abandon']): Permits => ({ edit, withdraw, abandon, source: huawei });

/* Three kinds of states (filing.md §6.2): open to the person, still at the provider, at the administration. */
const open = permits('yes', 'no', 'yes');
const atProvider = permits('withdrawn', 'yes', 'withdrawn');
const locked = permits('no', 'no', 'no');
const over = permits('no', 'no', 'no');
const notSaid = permits('unknown', 'unknown', 'unknown');

const days20 = text('1–20 个工作日', '1–20 working days');
const life = text('创建起 45 天内不提交会被自动删除', 'Deleted by itself when not submitted within 45 days of its creation');

const general = (stage: Stage, fact: Omit<StateFact, 'words' | 'stage'>): StateFact => ({ words: [], stage, ...fact });

/** What each stage means, however it is worded (filing.md §7.6). */
const stageFacts: readonly StateFact[] = [
  general('draft', { meaning: text('还没有提交，或已撤回。', 'Not submitted yet, or withdrawn.'), next: text('继续填写并提交初审。', 'Go on and submit it for review.'), takes: life, permits: open, source: sources.aliyunOrderLife }),
  general('provider-review', { meaning: text('阿里云正在初审。', 'Alibaba Cloud is reviewing it.'), next: text('等结果，接听 95187 和 0571 的电话。', 'Wait; answer calls from 95187 and 0571….'), takes: text('约 1–2 个工作日', 'About 1–2 working days'), permits: atProvider, source: sources.aliyunFilingChapter }),
  general('provider-rejected', { meaning: text('阿里云初审没有通过。', 'It did not pass the review by Alibaba Cloud.'), next: text('看驳回原因，只改点到的地方，再提交。', 'Read the reason, mend what it names, submit again.'), takes: text('仍算在创建起的 45 天里', 'Within the same 45 days from its creation'), permits: open, source: huawei }),
  general('photo', { meaning: text('旧流程：要拍核验照片。', 'The older way: a picture before the backdrop is wanted.'), next: text('按页面要求拍照并上传。', 'Take it as the page asks and upload it.'), takes: text('幕布邮寄数日', 'Days for the backdrop by mail'), permits: notSaid, source: sources.aliyunPhoto }),
  general('mail', { meaning: text('旧流程：要邮寄纸质资料。', 'The older way: papers are to be mailed.'), next: text('按页面地址寄出，保留单号。', 'Mail them to the address on the page; keep the number.'), takes: text('寄到后再审', 'Reviewed once they arrive'), permits: notSaid, source: sources.tencentReminders }),
  general('awaiting-submission', { meaning: text('初审通过，等阿里云提交管局。', 'Passed; Alibaba Cloud will send it to the administration.'), next: text('不用操作；准备收短信的手机。', 'Nothing to do; keep the phones for the SMS ready.'), takes: text('约 1 个工作日；域名注册或转入不满 2 天时自动等待', 'About 1 working day; waits by itself for a domain younger than 2 days'), permits: atProvider, source: sources.aliyunReview }),
  general('sms', { meaning: text('工信部已发短信，等负责人核验。', 'The ministry has sent the SMS; the principals verify.'), next: text('到 beian.miit.gov.cn 短信核验：验证码、手机号、证件号后 6 位。', 'At beian.miit.gov.cn: code, mobile, last 6 characters of the ID.'), takes: text('24 小时内；连续输错 5 次也会退回', 'Within 24 hours; five wrong codes in a row return it too'), permits: permits('no', 'unknown', 'unknown'), source: sources.aliyunSmsCheck }),
  general('sms-rejected', { meaning: text('短信核验超时或失败，订单退回。', 'The SMS verification was late or failed; the order came back.'), next: text('确认手机收得到短信，重新提交。', 'Make sure the SMS arrives, then submit again.'), takes: text('仍算在创建起的 45 天里', 'Within the same 45 days from its creation'), permits: open, source: sources.aliyunSmsCheck }),
  general('administration-review', { meaning: text('管局在审，订单锁定。', 'The administration is reviewing; the order is locked.'), next: text('只能等，保持手机畅通，域名不要开通。', 'Only wait; keep the phones on and the domain closed.'), takes: days20, permits: locked, source: sources.aliyunReview }),
  general('administration-rejected', { meaning: text('管局没有通过。', 'The administration refused it.'), next: text('按原因修改，再走初审和管局审核。', 'Mend it; both reviews run again.'), takes: text('仍算在创建起的 45 天里', 'Within the same 45 days from its creation'), permits: open, source: huawei }),
  general('approved', { meaning: text('已通过，有备案号。', 'Approved, with a number.'), next: text('解析域名，页脚挂备案号，30 天内公安备案；信息变了办变更备案。', 'Resolve the domain, show the number, file with public security within 30 days; file a change when data change.'), takes: text('公安备案 30 天', '30 days for public security'), permits: over, source: sources.aliyunFilingChapter }),
  general('risk', { meaning: text('备案后的核查发现问题。', 'A check after approval found problems.'), next: text('按期整改，可申请延期或申诉。', 'Correct them in time; an extension or an appeal can be asked for.'), takes: text('以通知上的日期为准', 'By the date of the notice'), permits: over, source: sources.aliyunInspection }),
  general('abandoned', { meaning: text('订单已放弃，位置空出来了。', 'Abandoned; the account’s place is free.'), next: text('需要时新建订单。', 'Make a new order when needed.'), takes: text('无', 'None'), permits: over, source: huawei }),
  general('deleted', { meaning: text('订单已被清理。', 'The order was cleaned away.'), next: text('重新建订单；45 天没有提交会这样。', 'Make a new one; 45 days without submission end so.'), takes: text('无', 'None'), permits: over, source: sources.aliyunOrderLife }),
  general('unknown', {
    meaning: text('认不出控制台的这个状态，原样显示，不猜。', 'This status is not known; it is shown as it stands, without a guess.'),
    next: text('自己分辨：页面有“继续”或“修改”，轮到你；只有“撤销”，在阿里云；什么按钮都没有，多半在管局。', 'Tell it apart: with 继续 or 修改 it is your turn; with 撤销 alone it is at Alibaba Cloud; with no button it is most likely at the administration.'),
    takes: text('不知道，期限也不计', 'Not known; no deadline is counted'), permits: notSaid, source: sources.consoleProgress,
  }),
];

interface Differs {
  readonly source: Source;
  readonly meaning: Text;
  readonly next?: Text;
  readonly takes?: Text;
  readonly permits?: Permits;
}

/** A label that says more than its stage; what it leaves unsaid is as of the stage. */
function said(stage: Stage, words: readonly string[], differs: Differs): StateFact[] {
  const fact = stageFacts.find((one) => one.stage === stage);
  return fact === undefined ? [] : [{ ...fact, ...differs, words }];
}

const chapter = sources.aliyunFilingChapter;
const progress = sources.consoleProgress;
const tencent = sources.tencentReminders;
const stages = sources.tencentStages;

/** What each status of §7.1 (Alibaba Cloud), §7.2 (Huawei Cloud) and §7.3 (Tencent Cloud) of filing.md means. Labels first, then stages. */
export const states: readonly StateFact[] = [
  ...said('draft', ['草稿', '撤回到草稿状态', '已撤回到草稿状态'], { source: sources.aliyunPhoto, meaning: text('没有提交，或被撤回到草稿。', 'Not submitted, or returned to a draft.') }),
  ...said('provider-review', ['阿里云审核中'], { source: chapter, meaning: text('阿里云初审正在进行。', 'The review by Alibaba Cloud runs.') }),
  ...said('provider-review', ['阿里云初审：审核中', '阿里云初审'], { source: progress, meaning: text('初审进行中；页面可能印着预计完成时间。', 'The review runs; the page may print when it expects to end.') }),
  ...said('unknown', ['未进行'], { source: progress, meaning: text('这一步还没有开始。', 'This step has not begun.'), next: text('看前面哪一步正在进行。', 'See which step before it is under way.') }),
  ...said('awaiting-submission', ['待提交管局', '待提交管局：等待提交'], { source: chapter, meaning: text('初审已通过，排队提交管局。', 'Passed, and in line for the administration.') }),
  ...said('sms', ['工信部短信核验', '工信部短信核验：待验证'], { source: chapter, meaning: text('轮到负责人：24 小时内短信核验。', 'The principals’ turn: SMS verification within 24 hours.') }),
  ...said('sms', ['您的短信核验完成，请等待其他核验人进行短信核验'], { source: chapter, meaning: text('你这边核验完了，还差另一位负责人。', 'Yours is done; the other principal’s is missing.'), next: text('请另一位在 24 小时内核验。', 'The other one verifies within the 24 hours.') }),
  ...said('administration-review', ['您的短信核验已全部完成，该请求将提交管局审核'], { source: chapter, meaning: text('核验全部完成，正送管局。', 'All verified; it goes to the administration.') }),
  ...said('administration-review', ['管局审核', '管局审核：审核中'], { source: progress, meaning: text('管局正在审核。', 'The administration is reviewing.') }),
  ...said('approved', ['备案成功', '完成：备案成功'], { source: progress, meaning: text('备案成功。', 'Approved.') }),
  ...said('unknown', ['暂无备案号'], { source: sources.submissionReport, meaning: text('还没有备案号，不说明订单在哪一步。', 'No number yet; says nothing of where the order is.'), next: text('看订单进度那一栏。', 'Look at the progress of the order.') }),
  ...said('unknown', ['已取消接入', '已注销'], { source: progress, meaning: text('按字面：接入或备案已取消。阿里云的确切写法没有查到。', 'By its words: access or filing is cancelled. Alibaba’s exact label was not found.'), next: text('到 beian.miit.gov.cn 查现在的备案。', 'Look up the present record at beian.miit.gov.cn.') }),
  ...said('draft', ['待完善备案信息', '待完善'], { source: huawei, meaning: text('还没有提交（华为云的写法）。', 'Not submitted (Huawei Cloud’s words).') }),
  ...said('provider-review', ['等待初审', '待接入商审核'], { source: huawei, meaning: text('等服务商审核（华为云的写法）。', 'Waiting for the provider’s review (Huawei Cloud’s words).'), next: text('要修改先撤销备案。', 'To change anything, withdraw it first.') }),
  ...said('provider-rejected', ['接入商审核为待修改', '待修改'], { source: huawei, meaning: text('缺材料或不完整，退回修改（华为云的写法）。', 'Something is missing; returned for change (Huawei Cloud’s words).'), next: text('看审核历史，改好重新提交。', 'See the review history (审核历史), mend it, submit again.') }),
  ...said('provider-review', ['已修改待审核'], { source: huawei, meaning: text('改过已重新提交，再次等审核（华为云的写法）。', 'Mended and submitted again (Huawei Cloud’s words).') }),
  ...said('provider-rejected', ['初审驳回', '阿里云初审：驳回', '驳回', '已驳回'], { source: huawei, meaning: text('服务商初审驳回（阿里云的确切写法没有查到）。', 'Rejected by the provider (Alibaba’s exact label was not found).') }),
  ...said('administration-review', ['待管局审核'], { source: huawei, meaning: text('已到管局，锁定：不能改、不能撤销（华为云的写法）。', 'At the administration and locked: no change, no withdrawal (Huawei Cloud’s words).') }),
  ...said('administration-rejected', ['管局驳回', '管局审核：管局驳回', '管局已驳回'], { source: huawei, meaning: text('管局驳回。', 'Refused by the administration.'), next: text('改好先交服务商，再到管局。', 'Mend it; it goes to the provider, then to the administration again.') }),
  ...said('approved', ['已备案', '管局审核通过'], { source: huawei, meaning: text('已备案（华为云的写法）。', 'Filed (Huawei Cloud’s words).'), next: text('信息变了办变更备案。', 'File a change when data change.') }),
  ...said('draft', ['待验证备案 - 草稿', '提交初审：未提交', '提交初审'], { source: stages, meaning: text('还没有提交初审（腾讯云的写法）。', 'Not yet submitted for review (Tencent Cloud’s words).') }),
  ...said('provider-review', ['腾讯云审核', '腾讯云审核：审核中'], { source: stages, meaning: text('腾讯云正在审核。', 'Tencent Cloud is reviewing.') }),
  ...said('awaiting-submission', ['初审通过'], { source: tencent, meaning: text('初审通过（腾讯云的写法）。', 'Passed the review (Tencent Cloud’s words).') }),
  ...said('awaiting-submission', ['照片审核通过', '邮寄材料审核通过'], { source: tencent, meaning: text('照片或邮寄材料审核通过（腾讯云的旧写法）。', 'The picture or the mailed papers passed (older words of Tencent Cloud).') }),
  ...said('photo', ['照片审核驳回'], { source: tencent, meaning: text('核验照片没有通过，重拍（腾讯云的旧写法）。', 'The picture was refused; take it again (older words of Tencent Cloud).') }),
  ...said('mail', ['邮寄材料审核驳回'], { source: tencent, meaning: text('邮寄材料没有通过，补寄（腾讯云的旧写法）。', 'The mailed papers were refused; mail again (older words of Tencent Cloud).') }),
  ...said('administration-rejected', ['管局审核驳回'], { source: tencent, meaning: text('管局驳回（腾讯云的写法）。', 'Refused by the administration (Tencent Cloud’s words).') }),
  ...stageFacts,
];
