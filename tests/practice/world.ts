import { joinLevels, type FieldId, type Reading } from '../../utils/core/field.ts';
import { dayAt, type Clock, type Day, type Instant } from '../../utils/core/time.ts';
import {
  isAbandonable, isEditable, isOpen, isWithdrawable, moved, prefill, submitted,
  type FiledSubject, type Order, type OrderType, type UploadSlot, type WizardStep,
} from './model.ts';
import { parseTraps, type Traps } from './traps.ts';
import { stepFields, validate, type Errors } from './validate.ts';

export interface Account {
  readonly name: string;
  subject: FiledSubject | null;
}

export type Skin = 'antd' | 'classic';

/** Everything that the practice console holds. One account is signed in for the whole server, or none. */
export interface World {
  accounts: Map<string, Account>;
  orders: Map<string, Order>;
  signedIn: string | null;
  traps: Traps;
  skin: Skin;
  /** Mobile numbers to which an SMS code was sent. */
  codes: Set<string>;
  /** Milliseconds added to the server's clock. */
  offset: number;
  nextOrder: number;
  readonly clock: Clock;
}

/** What a request may not do; the sentence is shown on the page. */
export class Refusal extends Error {
  readonly status: number;
  readonly errors: Errors;
  constructor(message: string, status = 409, errors: Errors = {}) {
    super(message);
    this.name = 'Refusal';
    this.status = status;
    this.errors = errors;
  }
}

const firstOrder = 2_035_082_396_900;

export function createWorld(clock: Clock): World {
  return {
    accounts: new Map(), orders: new Map(), signedIn: null, traps: parseTraps(''), skin: 'antd', codes: new Set(), offset: 0,
    nextOrder: firstOrder, clock,
  };
}

/** The console's own time. */
export const nowIn = (world: World): Instant => world.clock() + world.offset;
export const todayIn = (world: World): Day => dayAt(nowIn(world));

/** The signed-in account; a refusal when nobody is. */
export function accountOf(world: World): Account {
  const account = world.signedIn === null ? undefined : world.accounts.get(world.signedIn);
  if (account === undefined) throw new Refusal('请先登录', 401);
  return account;
}

/** Orders of the account, newest first. */
export function ordersOf(world: World, account: string): Order[] {
  return [...world.orders.values()].filter((order) => order.account === account).toSorted((a, b) => b.createdAt - a.createdAt);
}

/** An order of the signed-in account. */
export function orderOf(world: World, id: string): Order {
  const order = world.orders.get(id);
  if (order === undefined || order.account !== accountOf(world).name) throw new Refusal('订单不存在', 404);
  return order;
}

/** 新增/接入其它服务 and 开始备案 are offered only while no order of the account is open. */
export const canAdd = (world: World, account: string) => !ordersOf(world, account).some(isOpen);

export interface Opening {
  readonly account: string;
  readonly values: Reading;
  readonly step: WizardStep;
  /** As derived from the account unless said. */
  readonly type?: OrderType;
}

/** Puts a new draft into the account. Does not ask whether another is open: the control interface may seed several. */
export function openOrder(world: World, { account, values, step, type }: Opening): Order {
  const at = nowIn(world);
  const subject = world.accounts.get(account)?.subject ?? null;
  const order: Order = {
    id: String(world.nextOrder++), account, step, stage: 'draft', type: type ?? typeOf(subject), createdAt: at, submittedAt: null,
    values: { ...(subject && prefill(subject)), ...values }, history: [{ stage: 'draft', at }], rejection: null, uploads: {},
    verified: false, refreshed: false,
  };
  world.orders.set(order.id, order);
  return order;
}

export const typeOf = (subject: FiledSubject | null): OrderType => (subject === null ? '首次备案' : '有主体新增互联网信息服务');

export function keep(world: World, order: Order): Order {
  world.orders.set(order.id, order);
  return order;
}

export interface Saving {
  readonly order: string | undefined;
  readonly step: WizardStep;
  readonly values: Reading;
  /** Move on to this step; the values are then judged first. */
  readonly to?: WizardStep | undefined;
  /** Fields on the page, where they are not those of today's step. */
  readonly fields?: readonly FieldId[] | undefined;
  /** SMS codes typed on the page, by the mobile number they were sent to. */
  readonly codes?: Readonly<Record<string, string>> | undefined;
}

/** Saves a page of the wizard; with `to`, checks it and moves on. A refusal leaves the order as it was. */
export function saveDraft(world: World, saving: Saving): Order {
  const account = accountOf(world);
  const old = saving.order === undefined ? undefined : orderOf(world, saving.order);
  if (old === undefined && !canAdd(world, account.name)) throw new Refusal('您有进行中的备案订单，请先处理后再新增');
  if (old !== undefined && !isEditable(old)) throw new Refusal('订单审核中，不可修改');
  const locked = account.subject === null ? {} : lockedValues(account.subject);
  const values = { ...old?.values, ...saving.values, ...locked };
  if (saving.to !== undefined) judge(world, values, saving);
  const step = saving.to ?? old?.step ?? saving.step;
  if (old === undefined) return openOrder(world, { account: account.name, values, step });
  return keep(world, { ...old, values, step });
}

/** Fields of a filed subject that the wizard shows and does not let change. */
export const lockedFields: readonly FieldId[] = [
  'subject.region', 'subject.nature', 'subject.certificateType', 'subject.certificateNumber', 'subject.name', 'subject.certificateAddress',
];

function lockedValues(subject: FiledSubject): Reading {
  return Object.fromEntries(lockedFields.map((field) => [field, subject.values[field] ?? '']));
}

function judge(world: World, values: Reading, { step, fields, codes }: Saving): void {
  const filed = accountOf(world).subject !== null;
  const asked = (fields ?? stepFields[step]).filter((field) => !(filed && lockedFields.includes(field)));
  const errors = validate(values, { fields: asked, today: todayIn(world) });
  if (Object.keys(errors).length > 0) throw new Refusal('请检查填写的内容', 422, errors);
  for (const [mobile, code] of Object.entries(codes ?? {})) {
    if (!world.codes.has(mobile) || !/^\d{6}$/.test(code)) throw new Refusal('验证码错误，请重新获取', 422);
  }
}

export function attach(world: World, id: string, { slot, name }: { slot: UploadSlot; name: string }): Order {
  const order = orderOf(world, id);
  return keep(world, { ...order, uploads: { ...order.uploads, [slot]: name } });
}

const neededUploads: readonly UploadSlot[] = ['id-front', 'id-back', 'undertaking'];

/** Hands the order in. Refuses while documents, the verification or the ticks are missing. */
export function submitOrder(world: World, id: string, agreed: boolean): Order {
  const order = orderOf(world, id);
  if (!isEditable(order)) throw new Refusal('订单已提交，请勿重复提交');
  if (neededUploads.some((slot) => order.uploads[slot] === undefined)) throw new Refusal('请先上传全部必传资料', 422);
  if (!order.verified) throw new Refusal('请先完成真实性核验', 422);
  if (!agreed) throw new Refusal('请先阅读并勾选协议', 422);
  return keep(world, submitted(order, nowIn(world)));
}

export function withdraw(world: World, id: string): Order {
  const order = orderOf(world, id);
  if (!isWithdrawable(order)) throw new Refusal('当前状态不可撤销');
  return keep(world, moved(order, 'draft', nowIn(world)));
}

export function abandon(world: World, id: string): Order {
  const order = orderOf(world, id);
  if (!isAbandonable(order)) throw new Refusal('当前状态不可放弃');
  return keep(world, moved(order, 'abandoned', nowIn(world)));
}

/** A region as the field's value. */
export const regionValue = (province: string, city: string, district: string) => joinLevels([province, city, district]);
