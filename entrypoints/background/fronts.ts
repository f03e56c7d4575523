import type { Order } from '../../utils/core/order.ts';
import { refusedOrder } from '../../utils/core/refusal-flags.ts';
import type { Store } from '../../utils/store/api.ts';
import { z } from '../../utils/zod.ts';
import { present } from './present.ts';
import type { Place } from './sender.ts';
import { sessionTable } from './session.ts';

const shape = z.strictObject({ account: z.string(), order: z.optional(z.string()), document: z.optional(z.string()) });
type Parsed = z.infer<typeof shape>;
type Front = { readonly [Key in keyof Parsed]: Exclude<Parsed[Key], undefined> };

/** By tab: of whose which order the page is that its overlay last reported. */
export interface Fronts {
  note(place: Place, journey: { readonly account: string | undefined; readonly order: string | undefined }): Promise<void>;
  /** Something stored has changed: the orders are read again when next asked for. */
  forget(): void;
  /** Forgets also which order each page is about. */
  clear(): Promise<void>;
  /** The order that the page in front is about. A page that has not reported itself has none. */
  orderOf(place: Place, store: () => Promise<Store>): Promise<Order | undefined>;
}

export function fronts(): Fronts {
  const table = sessionTable<Front>('front', (stored) => {
    const found = shape.safeParse(stored);
    return found.success ? present(found.data) : undefined;
  });
  // The overlay asks at every change of the page: the order is decrypted once.
  const read = new Map<string, Promise<Order | undefined>>();
  const find = async (tab: string, document: string | undefined, store: () => Promise<Store>) => {
    const front = await table.get(tab);
    if (front === undefined || front.document !== document) return undefined;
    return refusedOrder(await (await store()).ordersOf(front.account), front.order);
  };
  return {
    async note({ tab, document }, { account, order }) {
      const key = String(tab);
      if (account === undefined) await table.take(key);
      else await table.set(key, { account, ...(order !== undefined && { order }), ...(document !== undefined && { document }) });
      read.delete(key);
    },
    forget: () => read.clear(),
    clear: () => {
      read.clear();
      return table.clear();
    },
    orderOf({ tab, document }, store) {
      const key = String(tab);
      const before = read.get(key);
      if (before !== undefined) return before;
      // What rules and guide say does not depend on the storage.
      const reading = find(key, document, store).catch(() => {
        read.delete(key);
        return undefined;
      });
      read.set(key, reading);
      return reading;
    },
  };
}
