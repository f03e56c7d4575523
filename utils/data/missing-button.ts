import type { MissingCause } from '../core/missing-button.ts';
import { text } from '../core/text.ts';
import { sources } from './sources.ts';

const huawei = sources.huaweiFiling;

/** Why “新增” may be missing, and what frees it (filing.md §1.5, §6.2, §6.7). Those about an open order first. */
export const missingCauses: readonly MissingCause[] = [
  {
    id: 'open-draft',
    title: text('有没提交或被驳回的订单', 'An order that is not submitted, or was refused'),
    frees: text('继续填完并提交，或放弃备案；之后入口自动出现', 'Finish and submit it, or abandon it; the button then returns by itself'),
    source: sources.aliyunAddWebsite,
    during: ['draft', 'provider-rejected', 'sms-rejected', 'administration-rejected', 'photo', 'mail'],
  },
  {
    id: 'open-review',
    title: text('有订单在阿里云审核', 'An order under review by Alibaba Cloud'),
    frees: text('等审核结束；提交管局前也可撤销，再放弃（撤销按钮据华为云）', 'Wait for the review; before it goes to the administration it can be withdrawn, then abandoned (withdrawal: known from Huawei Cloud)'),
    source: sources.aliyunAddWebsite,
    during: ['provider-review', 'awaiting-submission'],
  },
  {
    id: 'open-sms',
    title: text('有订单等短信核验', 'An order waits for the SMS verification'),
    frees: text('请负责人在 24 小时内完成短信核验；超时会退回', 'The principals verify by SMS within 24 hours; after that it is returned'),
    source: sources.aliyunSmsCheck,
    during: ['sms'],
  },
  {
    id: 'open-administration',
    title: text('有订单在管局，锁定', 'An order is locked at the administration'),
    frees: text('已在管局，不能撤销，只能等结果（1–20 个工作日；不能撤销据华为云）', 'It is with the administration; only wait (1–20 working days; that it cannot be withdrawn is known from Huawei Cloud)'),
    source: huawei,
    during: ['administration-review'],
  },
  {
    id: 'open-unknown',
    title: text('有订单，状态认不出', 'An order whose status is not known'),
    frees: text('在订单页看有什么按钮：继续、撤销或放弃，都没有就等', 'See which buttons its page has: continue, withdraw or abandon; with none, wait'),
    source: sources.aliyunAddWebsite,
    during: ['unknown'],
  },
  {
    id: 'other-name',
    title: text('按钮换了名字', 'The button has another name'),
    frees: text('找“新增备案”“新增网站”“新增APP”或“新增/接入其它服务”', 'Look for 新增备案, 新增网站, 新增APP or 新增/接入其它服务'),
    source: sources.aliyunConsole,
  },
  {
    id: 'other-account',
    title: text('备案在另一个账号，或 2017 年前在万网', 'The record is under another account, or on HiChina before 2017'),
    frees: text('用那个账号登录，或在这里认领备案', 'Sign in with that account, or claim the record here'),
    source: sources.aliyunAccount,
    notAfterApproval: true,
  },
  {
    id: 'shell',
    title: text('空壳主体：名下没有网站和 App', 'A shell entity: no website or app left'),
    frees: text('有的省要先向管局注销主体，再首次备案', 'In some provinces the administration deregisters it first; then file for the first time'),
    source: huawei,
    notAfterApproval: true,
  },
  {
    id: 'cache',
    title: text('页面缓存', 'A stale page'),
    frees: text('退出登录，关掉页面重开（据华为云 App）', 'Log out, close the page, log in again (known from the Huawei Cloud app)'),
    source: huawei,
  },
  {
    id: 'permission',
    title: text('子账号没有权限', 'The sub-account lacks permission'),
    frees: text('用主账号登录（华为云要备案管理员权限，阿里云没有查到）', 'Sign in with the main account (Huawei Cloud wants its filing administrator role; not known for Alibaba Cloud)'),
    source: sources.huaweiAnswers,
  },
];
