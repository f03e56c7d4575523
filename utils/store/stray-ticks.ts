import { accountsOf } from '../core/profile.ts';
import { journeyOf, names } from './names.ts';
import { bodiesOf } from './read.ts';
import type { Row, Tick } from './schema.ts';
import { subjectTicks } from './subject-ticks.ts';
import type { Vault } from './vault.ts';
import type { Kept } from './whole.ts';

interface Opened {
  readonly row: Row;
  readonly body: unknown;
}

/**
 * Ticks of the first schema do not say what they belong to; only the name of their group does. Each known account,
 * order and subject is tried. A tick of none of them belongs to nothing that is left, and is left out.
 */
export function strayTicks(vault: Vault): (opened: readonly Opened[]) => Promise<Kept[]> {
  let known: Promise<Map<string, readonly string[]>> | undefined;
  return async (opened) => {
    const kept = opened.map(async ({ row, body }): Promise<Kept[]> => {
      const tick = body as Tick;
      const of = tick.of ?? (await (known ??= journeys(vault))).get(row.group ?? '');
      return of === undefined ? [] : [{ store: 'ticks', body: { ...tick, of } }];
    });
    return (await Promise.all(kept)).flat();
  };
}

async function journeys(vault: Vault): Promise<Map<string, readonly string[]>> {
  const [profiles, drafts, orders, history, waivers] = await Promise.all([
    bodiesOf(vault, 'profiles'),
    bodiesOf(vault, 'drafts'),
    bodiesOf(vault, 'orders'),
    bodiesOf(vault, 'history'),
    bodiesOf(vault, 'waivers'),
  ]);
  const subjects = profiles.map(({ id }) => [subjectTicks(id)]);
  const bound = profiles.flatMap(accountsOf).map((account) => [account]);
  const accounts = [...drafts, ...orders, ...history, ...waivers].map(({ account }) => [account]);
  const all = [...subjects, ...bound, ...accounts, ...[...drafts, ...orders].map(journeyOf)];
  const named = all.map(async (of): Promise<[string, readonly string[]]> => [await names.tickGroup(vault.keys, of), of]);
  return new Map(await Promise.all(named));
}
