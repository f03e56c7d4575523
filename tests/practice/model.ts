import type { FieldId, Reading } from '../../utils/core/field.ts';
import type { Stage } from '../../utils/core/order.ts';
import type { Instant } from '../../utils/core/time.ts';

/*
 * The console's orders as a state machine, without input or output. Stages are those of the product's core, so that a test
 * can compare what the assistant understood with what the console holds; the words are the console's own.
 */

export type OrderStage = Extract<
  Stage,
  | 'draft' | 'provider-review' | 'provider-rejected' | 'photo' | 'mail' | 'awaiting-submission' | 'sms' | 'sms-rejected'
  | 'administration-review' | 'administration-rejected' | 'approved' | 'abandoned'
>;

/** Where the wizard stands. `product` is a page of the classic console only, `summary` and `submit` of today's only. */
export const wizardSteps = ['check', 'product', 'subject', 'site', 'summary', 'upload', 'submit'] as const;
export type WizardStep = (typeof wizardSteps)[number];

export type OrderType = '首次备案' | '有主体新增互联网信息服务' | '新增接入' | '变更备案';

/** Documents that step 4 asks for. */
export const uploadSlots = ['certificate', 'id-front', 'id-back', 'undertaking', 'auxiliary'] as const;
export type UploadSlot = (typeof uploadSlots)[number];

export interface Rejection {
  readonly where: 'provider' | 'sms' | 'administration';
  readonly reason: string;
  readonly at: Instant;
}

export interface Stay {
  readonly stage: OrderStage;
  readonly at: Instant;
}

export interface Order {
  /** 13 digits beginning with 203, as the console prints them. */
  readonly id: string;
  readonly account: string;
  readonly type: OrderType;
  readonly step: WizardStep;
  readonly stage: OrderStage;
  readonly values: Reading;
  readonly createdAt: Instant;
  readonly submittedAt: Instant | null;
  readonly history: readonly Stay[];
  readonly rejection: Rejection | null;
  /** File name by slot. */
  readonly uploads: Readonly<Partial<Record<UploadSlot, string>>>;
  /** The site principal has passed 真实性核验 on the phone. */
  readonly verified: boolean;
  /** The list of instances has been refreshed once. */
  readonly refreshed: boolean;
}

export interface FiledSite {
  readonly name: string;
  readonly domain: string;
  readonly number: string;
}

/** A subject that the administration has filed. */
export interface FiledSubject {
  /** 7 digits, the `entityId` of its page. */
  readonly id: string;
  /** 主体备案号; null while its first order is not approved. */
  readonly number: string | null;
  readonly values: Reading;
  readonly sites: readonly FiledSite[];
}

/** What the console writes for a stage, on the list and on the order's page. */
export const stageWords: Readonly<Record<OrderStage, string>> = {
  draft: '草稿',
  'provider-review': '阿里云初审：审核中',
  'provider-rejected': '阿里云初审：驳回',
  photo: '办理拍照',
  mail: '邮寄资料',
  'awaiting-submission': '待提交管局',
  sms: '工信部短信核验：待验证',
  'sms-rejected': '工信部短信核验：核验超时',
  'administration-review': '管局审核：审核中',
  'administration-rejected': '管局审核：管局驳回',
  approved: '备案成功',
  abandoned: '已放弃',
};

const ended: ReadonlySet<OrderStage> = new Set(['approved', 'abandoned']);
const editable: ReadonlySet<OrderStage> = new Set(['draft', 'provider-rejected', 'sms-rejected', 'administration-rejected']);

export const isOpen = (order: Order) => !ended.has(order.stage);

/** The wizard may be entered again: a draft, or a rejected order to be corrected. */
export const isEditable = (order: Order) => editable.has(order.stage);

/** 撤销 takes an order back to the draft; nothing can be withdrawn once the administration has it. */
export const isWithdrawable = (order: Order) => ['provider-review', 'photo', 'mail', 'awaiting-submission'].includes(order.stage);

/** 放弃备案 is offered as long as the administration does not review it. */
export const isAbandonable = (order: Order) => isEditable(order) || isWithdrawable(order);

/** The order at another stage, with the stay remembered. */
export function moved(order: Order, stage: OrderStage, at: Instant): Order {
  return { ...order, stage, rejection: null, history: [...order.history, { stage, at }] };
}

const rejectedStage = { provider: 'provider-rejected', sms: 'sms-rejected', administration: 'administration-rejected' } as const;

/** The order sent back, with the reason that its page prints. */
export function rejected(order: Order, rejection: Rejection): Order {
  return { ...moved(order, rejectedStage[rejection.where], rejection.at), rejection };
}

/** The order handed in for the provider's review. */
export const submitted = (order: Order, at: Instant): Order => ({ ...moved(order, 'provider-review', at), submittedAt: at });

export type TrackState = 'finish' | 'process' | 'wait' | 'error';

export interface TrackStep {
  readonly title: string;
  /** 未进行, 审核中, 待验证, 驳回 … */
  readonly state: string;
  readonly status: TrackState;
  /** When the order last came here. */
  readonly at: Instant | null;
}

const track: readonly { readonly title: string; readonly stages: Readonly<Partial<Record<OrderStage, string>>> }[] = [
  { title: '提交订单', stages: { draft: '未提交', abandoned: '已放弃' } },
  { title: '阿里云初审', stages: { 'provider-review': '审核中', 'provider-rejected': '驳回', photo: '待拍照', mail: '待邮寄' } },
  { title: '待提交管局', stages: { 'awaiting-submission': '等待提交' } },
  { title: '工信部短信核验', stages: { sms: '待验证', 'sms-rejected': '核验超时' } },
  { title: '管局审核', stages: { 'administration-review': '审核中', 'administration-rejected': '管局驳回' } },
  { title: '完成', stages: { approved: '备案成功' } },
];

/** The six stages of an order's page with their sub-states. */
export function trackOf(order: Order): TrackStep[] {
  const here = track.findIndex(({ stages }) => stages[order.stage] !== undefined);
  return track.map(({ title, stages }, index) => {
    const at = order.history.findLast((stay) => stages[stay.stage] !== undefined)?.at ?? null;
    if (index > here) return { title, state: '未进行', status: 'wait', at: null };
    if (index < here) return { title, state: index === 0 ? '已提交' : '已通过', status: 'finish', at: index === 0 ? order.submittedAt : at };
    return { title, state: stages[order.stage] ?? '', status: statusAt(order), at };
  });
}

function statusAt(order: Order): TrackState {
  if (order.stage === 'approved') return 'finish';
  return order.stage === 'abandoned' || order.rejection !== null ? 'error' : 'process';
}

const isOf = (id: FieldId, heads: readonly string[]) => heads.some((head) => id.startsWith(head));

/** The part of a filed subject that the wizard prefills and locks. */
export function prefill(subject: FiledSubject): Reading {
  const kept = Object.entries(subject.values).filter(([id]) => isOf(id as FieldId, ['subject.', 'principal.']));
  return Object.fromEntries(kept);
}
