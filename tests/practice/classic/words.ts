import { clockAt, dayAt, type Instant } from '../../../utils/core/time.ts';
import type { Order, OrderStage, OrderType, TrackStep, WizardStep } from '../model.ts';

/** What the list of 2015–2019 prints for a stage. */
export const stateWords: Readonly<Record<OrderStage, string>> = {
  draft: '草稿',
  'provider-review': '阿里云审核中',
  'provider-rejected': '初审驳回',
  photo: '办理拍照',
  mail: '邮寄资料',
  'awaiting-submission': '待提交管局',
  sms: '短信核验',
  'sms-rejected': '短信核验超时',
  'administration-review': '管局审核中',
  'administration-rejected': '管局驳回',
  approved: '备案成功',
  abandoned: '已放弃',
};

/** Order types by their names of the time (EN-36925: "original filing with Alibaba Cloud"). */
export const typeWords = (type: OrderType): string => {
  if (type === '有主体新增互联网信息服务') return '新增网站（原备案在阿里云）';
  return type === '新增接入' ? '接入备案' : type;
};

/** The page on which an order of that step is continued. */
export const pathOf: Readonly<Record<WizardStep, string>> = {
  check: '/order/selfBaIndex.htm',
  product: '/order/productVerify.htm',
  subject: '/order/subject.htm',
  site: '/order/site.htm',
  summary: '/order/upload.htm',
  upload: '/order/upload.htm',
  submit: '/order/upload.htm',
};

/** `2018-11-25 16:22`, the console's clock. */
export const moment = (at: Instant | null): string => (at === null ? '--' : `${dayAt(at)} ${clockAt(at)}`);

const classicTrack: Readonly<Record<string, string>> = { 提交订单: '提交备案', 工信部短信核验: '短信核验' };

export const trackTitle = ({ title }: TrackStep): string => classicTrack[title] ?? title;

export function toneOf(order: Order): string {
  if (order.stage === 'approved') return 'icp-state-good';
  if (order.rejection !== null || order.stage === 'abandoned') return 'icp-state-bad';
  return order.stage === 'draft' ? '' : 'icp-state-wait';
}
