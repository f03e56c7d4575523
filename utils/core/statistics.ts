import { levelsOf } from './field.ts';
import type { Order, Stay } from './order.ts';

/** An order, and what it does not say itself. */
export interface Filed {
  readonly order: Order;
  /** Province of the filing, as regions begin: `浙江省`. Absent: not known. */
  readonly province?: string;
  /** Who handed it in. Absent: not known. */
  readonly operator?: string;
}

export type Trait = 'province' | 'type' | 'operator';

/** What the orders of a figure have in common. A trait that is asked for and absent is not known of them. */
export type Group = { readonly [T in Trait]?: string };

/** Below so many orders there is no figure: a few orders say more of themselves than of a province. */
export const fewestOrders = 5;

const traitOf = ({ order, province, operator }: Filed, trait: Trait): string | undefined => ({ province, operator, type: order.type })[trait];

/** The items by the traits of their orders, in the sequence in which each group is first met. */
export function grouped<Item extends { readonly filed: Filed }>(items: readonly Item[], traits: readonly Trait[]): { readonly group: Group; readonly items: readonly Item[] }[] {
  const groups = new Map<string, { readonly group: Group; readonly items: Item[] }>();
  for (const item of items) {
    const parts = traits.map((trait) => [trait, traitOf(item.filed, trait)] as const).filter(([, value]) => value !== undefined && value !== '');
    const key = JSON.stringify(parts);
    const found = groups.get(key) ?? { group: Object.fromEntries(parts), items: [] as Item[] };
    groups.set(key, found);
    found.items.push(item);
  }
  return [...groups.values()];
}

/** How many different orders the items are of. */
export const ordersIn = (items: readonly { readonly filed: Filed }[]): number => new Set(items.map(({ filed }) => filed.order)).size;

export interface Quartiles {
  /** A quarter of the values is at most this. */
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
}

function at(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}

/**
 * Quartiles by linear interpolation between the values at both sides (Hyndman and Fan's type 7, as spreadsheets have it).
 * @throws RangeError when there is no value.
 */
export function quartilesOf(values: readonly number[]): Quartiles {
  if (values.length === 0) throw new RangeError('quartiles of nothing');
  const sorted = values.toSorted((a, b) => a - b);
  return { lower: at(sorted, 0.25), median: at(sorted, 0.5), upper: at(sorted, 0.75) };
}

/** Where the order was, without what nobody understood. A stage seen again right after such words was never left. */
export function known(stays: readonly Stay[]): Stay[] {
  const merged: Stay[] = [];
  for (const stay of stays) {
    const last = merged.at(-1);
    if (stay.stage === 'unknown') continue;
    if (last?.stage === stay.stage) merged.splice(-1, 1, { ...last, lastSeen: stay.lastSeen });
    else merged.push(stay);
  }
  return merged;
}

const bare = (name: string): string => name.normalize('NFKC').replaceAll(/\s/g, '');

/** Orders with the province of the stored subject of that name; without one where two subjects of the name lie in two provinces. */
export function filedOf(orders: readonly Order[], subjects: readonly { readonly name: string; readonly region: string }[]): Filed[] {
  const provinces = new Map<string, Set<string>>();
  for (const { name, region } of subjects) {
    const [province] = levelsOf(region);
    if (province !== undefined && bare(name) !== '') provinces.set(bare(name), (provinces.get(bare(name)) ?? new Set()).add(province));
  }
  return orders.map((order) => {
    const [province, ...others] = provinces.get(bare(order.subject ?? '')) ?? [];
    return province === undefined || others.length > 0 ? { order } : { order, province };
  });
}
