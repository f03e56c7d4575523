import { fieldIds, isFieldId, type FieldId, type Reading } from '../../utils/core/field.ts';
import { z } from '../../utils/zod.ts';
import { instances, products } from './enumerations.ts';
import { isAbandonable, isEditable, isOpen, isWithdrawable, stageWords, trackOf, uploadSlots, wizardSteps, type Order } from './model.ts';
import { isSet, type Traps } from './traps.ts';
import { domainFault } from './validate.ts';
import {
  abandon, accountOf, attach, canAdd, keep, lockedFields, nowIn, orderOf, ordersOf, Refusal, saveDraft, submitOrder, todayIn, typeOf, withdraw,
  type World,
} from './world.ts';

export interface ApiCall {
  readonly method: string;
  /** Below `/api/`. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  /** Of the world and of the page that asks. */
  readonly traps: Traps;
}

export interface Reply {
  readonly status: number;
  readonly body: unknown;
}

const id = z.string().check(z.minLength(1), z.maxLength(40));
const step = z.enum(wizardSteps);
const ofOrder = z.object({ order: id });
const values = z.record(z.string(), z.string().check(z.maxLength(4_000)));
const draft = z.object({
  order: z.optional(id),
  step,
  values,
  to: z.optional(step),
  fields: z.optional(z.array(z.enum(fieldIds as readonly FieldId[] as [FieldId, ...FieldId[]]))),
  codes: z.optional(z.record(z.string(), z.string())),
});
const check = z.object({ domain: z.string(), serviceType: z.string() });
const wanted = z.object({ product: z.enum(products), order: z.optional(id), refresh: z.optional(z.boolean()) });
const upload = z.object({ order: id, slot: z.enum(uploadSlots), name: id });
const submit = z.object({ order: id, agreed: z.boolean() });
const login = z.object({ account: z.string(), password: z.string() });

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** Believable delays; the trap `fast` shortens them. */
const wait = (traps: Traps, milliseconds: number) => pause(isSet(traps, 'fast') ? Math.min(milliseconds, 30) : milliseconds);

function knownValues(raw: Readonly<Record<string, string>>): Reading {
  return Object.fromEntries(Object.entries(raw).filter(([field]) => isFieldId(field)));
}

/** An order as the pages show it. */
export function viewOf(order: Order) {
  return {
    ...order,
    label: stageWords[order.stage],
    track: trackOf(order),
    open: isOpen(order),
    editable: isEditable(order),
    withdrawable: isWithdrawable(order),
    abandonable: isAbandonable(order),
  };
}

export type OrderView = ReturnType<typeof viewOf>;

type Handler = (world: World, call: ApiCall) => unknown;

async function checkDomain(world: World, { body, traps }: ApiCall) {
  const account = accountOf(world);
  const { domain } = check.parse(body);
  await wait(traps, 2_400);
  const fault = domain === '' ? '请填写网站域名' : domainFault(domain);
  if (fault !== undefined) throw new Refusal(fault, 422, { 'site.domain': fault });
  if (account.subject?.sites.some((site) => site.domain === domain)) {
    const filed = '该域名已在本账号下备案，无需重复备案';
    throw new Refusal(filed, 422, { 'site.domain': filed });
  }
  return { filed: '未备案', access: '云服务可用性：通过校验，符合备案要求', type: typeOf(account.subject) };
}

async function listInstances(world: World, { body, traps }: ApiCall) {
  accountOf(world);
  const { product, order: orderId, refresh } = wanted.parse(body);
  await wait(traps, 600);
  const order = orderId === undefined ? undefined : orderOf(world, orderId);
  if (order !== undefined && refresh) keep(world, { ...order, refreshed: true });
  const hidden = isSet(traps, 'instance-empty') && !refresh && !order?.refreshed;
  return { instances: hidden ? [] : (instances[product] ?? []) };
}

const handlers: Readonly<Record<string, Handler>> = {
  'GET me': (world, { traps }) => ({ account: world.signedIn, now: nowIn(world), today: todayIn(world), skin: world.skin, traps }),
  'GET orders': (world) => {
    const { name } = accountOf(world);
    const views = ordersOf(world, name).map(viewOf);
    return { open: views.filter((order) => order.open), done: views.filter((order) => !order.open), canAdd: canAdd(world, name) };
  },
  'GET order': (world, { query }) => ({ order: viewOf(orderOf(world, query.get('id') ?? '')) }),
  'GET subject': (world) => ({ subject: accountOf(world).subject, locked: accountOf(world).subject === null ? [] : lockedFields }),
  'POST check': checkDomain,
  'POST draft': (world, { body }) => {
    const saving = draft.parse(body);
    return { order: viewOf(saveDraft(world, { ...saving, order: saving.order, values: knownValues(saving.values) })) };
  },
  'POST instances': listInstances,
  'POST code': (world, { body }) => {
    const { mobile } = z.object({ mobile: z.string() }).parse(body);
    if (!/^1[3-9]\d{9}$/.test(mobile)) throw new Refusal('请填写正确的手机号', 422);
    world.codes.add(mobile);
    return { resendAfter: 60 };
  },
  'POST upload': (world, { body }) => {
    const { order, slot, name } = upload.parse(body);
    return { order: viewOf(attach(world, order, { slot, name })) };
  },
  'POST verify': (world, { body }) => {
    const order = orderOf(world, ofOrder.parse(body).order);
    return { order: viewOf(keep(world, { ...order, verified: true })) };
  },
  'POST submit': (world, { body }) => {
    const { order, agreed } = submit.parse(body);
    return { order: viewOf(submitOrder(world, order, agreed)) };
  },
  'POST withdraw': (world, { body }) => ({ order: viewOf(withdraw(world, ofOrder.parse(body).order)) }),
  'POST abandon': (world, { body }) => ({ order: viewOf(abandon(world, ofOrder.parse(body).order)) }),
  'POST login': (world, { body }) => {
    const { account, password } = login.parse(body);
    if (!world.accounts.has(account) || password === '') throw new Refusal('登录名或登录密码不正确', 403);
    world.signedIn = account;
    return { account };
  },
  'POST logout': (world) => {
    world.signedIn = null;
    return {};
  },
};

/** Answers one call. A refusal carries the sentence for the page and, for forms, one per field. */
export async function answer(world: World, call: ApiCall): Promise<Reply> {
  const handler = handlers[`${call.method} ${call.path}`];
  if (handler === undefined) return { status: 404, body: { message: '接口不存在' } };
  try {
    return { status: 200, body: await handler(world, call) };
  } catch (error) {
    if (error instanceof Refusal) return { status: error.status, body: { message: error.message, errors: error.errors } };
    if (error instanceof z.core.$ZodError) return { status: 400, body: { message: '请求格式不正确' } };
    throw error;
  }
}
