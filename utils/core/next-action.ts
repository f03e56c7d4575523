import { stageNow, type Order, type Stage } from './order.ts';
import { text, type Text } from './text.ts';

const actions: Readonly<Record<Stage, Text>> = {
  draft: text('继续填写并提交初审', 'Go on filling in and submit for review'),
  'provider-review': text('等待初审，接听审核电话', 'Wait for the review; answer calls from reviewers'),
  'provider-rejected': text('看驳回原因，修改后重新提交', 'Read the reasons, correct and submit again'),
  photo: text('按页面要求拍照并上传', 'Take the picture as the page asks and upload it'),
  mail: text('按页面要求邮寄资料', 'Mail the papers as the page asks'),
  'awaiting-submission': text('等待阿里云提交管局，保持手机畅通', 'Wait for submission to the administration; keep the phone reachable'),
  sms: text('24 小时内完成短信核验', 'Complete the SMS verification within 24 hours'),
  'sms-rejected': text('核验未完成，重新提交订单', 'Verification failed; submit the order again'),
  'administration-review': text('等待管局审核，无需操作', 'Wait for the administration; nothing to do'),
  'administration-rejected': text('看管局驳回原因，修改后重新提交', "Read the administration's reasons, correct and submit again"),
  approved: text('解析域名，标注备案号，办理公安联网备案', 'Resolve the domain, show the number, file with public security'),
  risk: text('查看风险与问题，按期整改', 'Look at the risks and correct them in time'),
  abandoned: text('已放弃，可以新建订单', 'Abandoned; a new order can be made'),
  deleted: text('已删除，需要新建订单', 'Deleted; a new order is needed'),
  unknown: text('认不出这个状态，请在控制台查看', 'This status is not recognised; look at it in the console'),
};

/** What a person has to do next for the order, as a verb. */
export function nextAction(order: Pick<Order, 'stays' | 'contradiction'>): Text {
  if (order.contradiction !== undefined) return text('控制台显示与之前不一致，请核对', 'The console shows something that does not follow; check it');
  return actions[stageNow(order)];
}
