import type { FieldId, Reading } from '../../../utils/core/field.ts';
import type { OrderView } from '../api.ts';
import type { FiledSubject, OrderType, UploadSlot, WizardStep } from '../model.ts';
import type { Traps } from '../traps.ts';
import type { Errors } from '../validate.ts';

export interface Me {
  readonly account: string | null;
  /** The console's time, milliseconds since 1970. */
  readonly now: number;
  readonly today: `${number}-${number}-${number}`;
  readonly traps: Traps;
}

export interface Checked {
  readonly filed: string;
  readonly access: string;
  readonly type: OrderType;
}

export interface DraftRequest {
  readonly order?: string;
  readonly step: WizardStep;
  readonly values: Reading;
  readonly to?: WizardStep;
  readonly fields?: readonly FieldId[];
  readonly codes?: Readonly<Record<string, string>>;
}

/** What the server refuses, in its own sentence, with one sentence per field where it is about fields. */
export class Refused extends Error {
  readonly errors: Errors;
  constructor(message: string, errors: Errors) {
    super(message);
    this.name = 'Refused';
    this.errors = errors;
  }
}

async function ask<T>(path: string, body?: object): Promise<T> {
  const options = body === undefined ? {} : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const response = await fetch(`/api/${path}`, options);
  const answer = (await response.json()) as T & { message?: string; errors?: Errors };
  // The session has ended while the page stood open.
  if (response.status === 401) location.assign(`/login?oauth_callback=${encodeURIComponent(location.pathname + location.search)}`);
  if (!response.ok) throw new Refused(answer.message ?? '系统繁忙，请稍后再试', answer.errors ?? {});
  return answer;
}

interface OrderAnswer {
  readonly order: OrderView;
}

export const api = {
  me: () => ask<Me>('me'),
  orders: () => ask<{ open: OrderView[]; done: OrderView[]; canAdd: boolean }>('orders'),
  order: (id: string) => ask<OrderAnswer>(`order?id=${encodeURIComponent(id)}`),
  subject: () => ask<{ subject: FiledSubject | null; locked: FieldId[] }>('subject'),
  check: (domain: string, serviceType: string) => ask<Checked>('check', { domain, serviceType }),
  draft: (request: DraftRequest) => ask<OrderAnswer>('draft', request),
  instances: (request: { product: string; order?: string; refresh: boolean }) => ask<{ instances: { id: string; ip: string }[] }>('instances', request),
  code: (mobile: string) => ask<{ resendAfter: number }>('code', { mobile }),
  upload: (order: string, slot: UploadSlot, name: string) => ask<OrderAnswer>('upload', { order, slot, name }),
  verify: (order: string) => ask<OrderAnswer>('verify', { order }),
  submit: (order: string, agreed: boolean) => ask<OrderAnswer>('submit', { order, agreed }),
  withdraw: (order: string) => ask<OrderAnswer>('withdraw', { order }),
  abandon: (order: string) => ask<OrderAnswer>('abandon', { order }),
  login: (account: string, password: string) => ask<{ account: string }>('login', { account, password }),
  logout: () => ask<object>('logout', {}),
};
