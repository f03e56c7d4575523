import type { Journey } from './api.ts';
import { opaque, type Keys as All } from './keys.ts';

type Keys = Pick<All, 'name'>;

export const journeyOf = ({ account, order }: Journey): string[] => [account, ...(order === undefined ? [] : [order])];

/** How the rows of each kind are named and grouped: keyed hashes, so that a name tells nothing and nobody else can compute it. */
export const names = {
  profile: (keys: Keys, id: string) => opaque(keys, 'profiles', id),
  client: (keys: Keys, id: string) => opaque(keys, 'clients', id),
  draft: (keys: Keys, journey: Journey) => opaque(keys, 'drafts', ...journeyOf(journey)),
  order: (keys: Keys, account: string, order: string) => opaque(keys, 'order', account, order),
  orderGroup: (keys: Keys, account: string) => opaque(keys, 'orders', account),
  fill: (keys: Keys) => opaque(keys, 'fill', crypto.randomUUID()),
  historyGroup: (keys: Keys, profile: string) => opaque(keys, 'history', profile),
  tick: (keys: Keys, check: string, of: readonly string[]) => opaque(keys, 'tick', check, ...of),
  tickGroup: (keys: Keys, of: readonly string[]) => opaque(keys, 'ticks', ...of),
  waiver: (keys: Keys, ...of: readonly string[]) => opaque(keys, 'waiver', ...of),
  waiverGroup: (keys: Keys, account: string) => opaque(keys, 'waivers', account),
  audit: (keys: Keys, id: string) => opaque(keys, 'audit', id),
  raised: (keys: Keys, id: string) => opaque(keys, 'raised', id),
};
