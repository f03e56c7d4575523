import type { Keys } from './keys.ts';
import { names } from './names.ts';
import type { Kept } from './whole.ts';

export interface Place {
  readonly id: string;
  readonly group?: string;
  readonly body: Kept['body'];
}

/** Under which name a record lies with these keys. */
export async function placed(keys: Keys, { store, body }: Kept): Promise<Place> {
  switch (store) {
    case 'profiles':
      return { id: await names.profile(keys, body.id), body };
    case 'drafts': {
      const id = await names.draft(keys, body);
      return { id, body: { ...body, id } };
    }
    case 'orders':
      return { id: await names.order(keys, body.account, body.order), group: await names.orderGroup(keys, body.account), body };
    case 'history':
      return { id: await names.fill(keys), group: await names.historyGroup(keys, body.profile), body };
    case 'ticks':
      return { id: await names.tick(keys, body.id, body.of ?? []), group: await names.tickGroup(keys, body.of ?? []), body };
    case 'waivers':
      return { id: await names.waiver(keys, body.account, body.rule, body.field, body.value), group: await names.waiverGroup(keys, body.account), body };
    case 'raised':
      return { id: await names.raised(keys, body.id), body };
    default:
      return { id: await names.audit(keys, body.id), body };
  }
}
