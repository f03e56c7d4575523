import { readFileSync } from 'node:fs';
import type { Profile } from '../../utils/core/profile.ts';
import { firstKeysOf, lay, laidWith, rowsOf, type Dump } from './first-lay.ts';
import { bench, type Bench } from './fresh.ts';

export type { Golden } from './first-lay.ts';

export const dump = JSON.parse(readFileSync(new URL('fixtures/first-schema.json', import.meta.url), 'utf8')) as Dump;

/** A browser profile in which the dump lies. */
export async function ofFirstSchema(extra: Parameters<typeof bench>[0] = {}): Promise<Bench> {
  const on = bench(extra);
  await lay(on.factory, on.options.name ?? 'test', { keys: await firstKeysOf(dump), manifest: dump.manifest, rows: rowsOf(dump) });
  on.anchors.value = dump.anchor;
  return on;
}

/** A browser profile with these subjects in a database of the first schema. */
export async function firstSchemaWith(profiles: readonly Profile[], extra: Parameters<typeof bench>[0] = {}): Promise<Bench> {
  const on = bench(extra);
  await lay(on.factory, 'test', await laidWith(dump, profiles, on.at));
  on.anchors.value = { vaultId: 'first', createdAt: on.at, epoch: 1, count: profiles.length };
  return on;
}
