import type { Actor } from '../../utils/core/guide.ts';
import type { Severity } from '../../utils/core/rule.ts';
import { text, type Text } from '../../utils/core/text.ts';
import type { Who } from '../../utils/core/term.ts';

export const severityWords: Readonly<Record<Severity, Text>> = {
  block: text('必须改', 'Must fix'),
  warn: text('留意', 'Check'),
  hint: text('提示', 'Note'),
};

export const actorWords: Readonly<Record<Actor, Text>> = {
  you: text('你', 'You'),
  principal: text('负责人', 'Principal'),
  'legal-representative': text('法定代表人', 'Legal rep.'),
  provider: text('阿里云', 'Alibaba Cloud'),
  administration: text('管局', 'Administration'),
};

export const whoWords: Readonly<Record<Who, Text>> = {
  you: text('填表人', 'The person who fills in the form'),
  principal: text('负责人本人', 'The principal in person'),
  company: text('主办者（公司行政或法务）', 'The entity (its administration or legal staff)'),
  site: text('网站的运营人员', 'Whoever runs the website'),
  cloud: text('云资源的管理员', 'Whoever manages the cloud resources'),
  provider: text('阿里云', 'Alibaba Cloud'),
  administration: text('通信管理局', 'The communications administration'),
};

export const words = {
  assistant: text('备案助手', 'ICP filing assistant'),
  collapse: text('收起', 'Collapse'),
  expand: text('展开备案助手', 'Open the filing assistant'),
  otherLang: text('EN', '中'),
  toOtherLang: text('Switch to English', '切换到中文'),
  glossOn: text('在标签旁显示英文', 'Show English beside labels'),
  glossOff: text('隐藏标签旁的英文', 'Hide English beside labels'),
  signedIn: text('已登录', 'Signed in'),
  accountUnknown: text('读不到账号', 'Account not readable'),
  order: text('订单', 'Order'),
  draftWaits: text('有未提交的草稿，可在侧边栏恢复', 'A draft is kept; restore it in the side panel'),
  unknownPage: text('这一页还不认识，不检查也不填写', 'This page is not known; nothing is checked or filled'),
  steps: text('步骤', 'Steps'),
  byPage: text('页面可见', 'Seen on page'),
  byHand: text('手动勾选', 'Ticked by hand'),
  takes: text('用时', 'Time:'),
  pitfall: text('注意', 'Note:'),
  unneeded: text('不需要', 'Not needed'),
  findings: text('本页检查', 'Checks of this page'),
  allGood: text('读到 {read} 项，没有发现问题', '{read} fields read, nothing found'),
  nothingRead: text('本页没有可检查的字段', 'No fields to check on this page'),
  countBlock: text('{n} 项必须改', '{n} to fix'),
  countWarn: text('{n} 项留意', '{n} to check'),
  countHint: text('{n} 项提示', '{n} notes'),
  countUnread: text('{n} 项读不到', '{n} not read'),
  goTo: text('定位到该字段', 'Go to the field'),
  unread: text('读不到的字段', 'Fields not read'),
  unreadWhy: text('这些字段应在本页，但没有读到，所以没有检查，也不会填写。', 'These fields belong on this page and were not read: they are not checked and will not be filled.'),
  copy: text('复制', 'Copy'),
  copied: text('已复制', 'Copied'),
  copyFailed: text('浏览器不允许复制', 'The browser refused to copy'),
  report: text('复制报告', 'Copy report'),
  reportHint: text('不含个人信息：页面编号、标签、版本', 'Without personal data: page id, labels, versions'),
  reported: text('报告已复制，不含个人信息', 'Report copied; it holds no personal data'),
  openPanel: text('打开填写面板', 'Open the fill panel'),
  neverSubmits: text('不会提交', 'Never submits'),
  checked: text('{day} 核对', 'checked {day}'),
  scanNow: text('检查本页', 'Check this page'),
  slow: text('本页较大，已停止自动检查，以免拖慢页面。', 'This page is large; automatic checks were stopped so as not to slow it down.'),
  failed: text('助手读取本页时出错，本页没有检查。页面本身不受影响。', 'The assistant failed to read this page; nothing was checked. The page itself is not affected.'),
  stopped: text('本页多次移除助手，已不再自动出现。', 'The page removed the assistant again and again; it no longer puts itself back.'),
  replaced: text('扩展已更新或停用，本页的助手已停止。刷新页面后继续。', 'The extension was updated or switched off; the assistant on this page has stopped. Reload to go on.'),
  storage: text(
    '本机存储不可用：草稿、订单和勾选现在记不下来。本页的检查照常；点工具栏上的助手图标看原因。',
    'The local storage is not available: drafts, orders and ticks are not being kept. The checks of this page go on; press the assistant’s toolbar icon for the cause.',
  ),
  again: text('重试', 'Try again'),
  reload: text('刷新页面', 'Reload page'),
  why: text('为什么', 'Why'),
  example: text('能通过的写法', 'An example that passes'),
  fix: text('建议改为', 'Suggested'),
  fillWith: text('在面板中填入', 'Fill from the panel'),
  waive: text('我已核对', 'I checked this'),
  waiveHint: text('只对当前这个值有效；值一变就重新检查', 'Holds for exactly this value; a new value is checked again'),
  waiveNoAccount: text('读不到账号，无法记住', 'The account cannot be read, so this cannot be kept'),
  waived: text('已记住：该值不再提示', 'Kept: this value is no longer reported'),
  brokenRule: text('助手自身的问题', 'A fault of the assistant'),
  passed: text('检查通过', 'Checked, nothing found'),
  whoAnswers: text('谁能回答', 'Who can answer'),
  alias: text('又称', 'Also called'),
  sample: text('示例', 'Example'),
  filled: text('已填 {done} / {all} 项，{left} 项需要你', '{done} of {all} filled, {left} need you'),
  undone: text('已撤销上次填写：{done} / {all} 项恢复', 'Last fill taken back: {done} of {all} restored'),
  summed: text('本页 {block} 项必须改，{warn} 项留意', 'This page: {block} to fix, {warn} to check'),
  notThere: text('该字段不在当前页面', 'That field is not on this page'),
  bannerTitle: text('“新增”按钮不见了？', 'No button to add a website?'),
  bannerOpen: text('本账号有 {n} 个进行中的订单，控制台因此不显示新增入口。', '{n} orders of this account are open, so the console hides it.'),
  bannerUnknown: text('没有看到进行中的订单。可能：备案在另一个账号下（用“认领备案”）；主体没有任何服务，须先注销主体；或子账号没有权限。', 'No open order was seen. Possible causes: the filing belongs to another account (claim it there); the entity has no service left and must be cancelled first; or this sub-account lacks permission.'),
  moreOrders: text('其余 {n} 个见订单列表。', 'The other {n} are in the list.'),
  since: text('{day} 起', 'since {day}'),
} as const satisfies Readonly<Record<string, Text>>;

/** How an open order is freed, by where it is (withdraw before the administration, wait there). */
export const freeing: Readonly<Record<'continue' | 'withdraw' | 'wait' | 'sms', Text>> = {
  continue: text('继续填完并提交，或放弃备案；之后入口自动出现', 'Finish and submit it, or abandon it; the button then returns by itself'),
  withdraw: text('等审核结束；未提交管局前也可撤销后再放弃', 'Wait for the review; before it goes to the administration it can be withdrawn, then abandoned'),
  sms: text('请负责人在 24 小时内完成短信核验；超时会退回', 'The principals verify by SMS within 24 hours; after that it is returned'),
  wait: text('已在管局，不能撤销，只能等结果（1–20 个工作日）', 'It is with the administration and cannot be withdrawn; wait for the result (1–20 working days)'),
};
