import type { Sighting } from '../../utils/core/order.ts';
import { hour, type Instant } from '../../utils/core/time.ts';
import type { Draft } from '../../utils/store/api.ts';

export type Later = readonly Sighting[] | Omit<Draft, 'id'>;

/** What the console shows while the data is locked, on its way to the inbox. */
export interface LaterBox {
  /** Sightings that were not sealed within the last hour; those that were tell nothing new. */
  sight(sightings: readonly Sighting[], now: Instant): Promise<void>;
}

const gist = (sighting: Sighting): string => JSON.stringify({ ...sighting, at: 0 });

/** A page reports its orders at every change; each is sealed once in an hour, and again when anything about it differs. */
export function laterBox(seal: (item: Later) => Promise<void>): LaterBox {
  const sealed = new Map<string, Instant>();
  return {
    async sight(sightings, now) {
      const isKnown = (one: Sighting) => Math.abs(now - (sealed.get(gist(one)) ?? Number.NEGATIVE_INFINITY)) < hour;
      const fresh = sightings.filter((one) => !isKnown(one));
      if (fresh.length === 0) return;
      await seal(fresh);
      for (const one of fresh) sealed.set(gist(one), now);
    },
  };
}
