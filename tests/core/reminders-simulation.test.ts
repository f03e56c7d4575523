import { env } from 'node:process';
import { expect, test, vi } from 'vitest';
import { nothing, Simulation } from './simulation.ts';

/*
 * SEEDS=100000 for the long form; SEED=123 for one life alone, as a failure names it. The same seed is the same life.
 */
const seeds = Number(env['SEEDS'] ?? 2_000);
const only = env['SEED'] === undefined ? undefined : Number(env['SEED']);

vi.setConfig({ testTimeout: Math.max(180_000, seeds * 90) });

test('every reminder that is due is raised once a level, none is missed, and none comes for what is settled', async () => {
  const tally = nothing();
  const [first, last] = only === undefined ? [1, seeds] : [only, only];
  for (let seed = first; seed <= last; seed++) {
    try {
      await new Simulation(seed, tally).run();
    } catch (error) {
      throw new Error(`seed ${seed}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  }
  if (only !== undefined) return;
  // A simulation in which nothing happens proves nothing.
  expect(tally.orders).toBeGreaterThanOrEqual(seeds);
  for (const [what, least] of Object.entries({ wakes: 50, kills: 8, notices: 3, levels: 4, jumps: 0.5, losses: 1 })) {
    expect(tally[what as keyof typeof tally] / seeds, what).toBeGreaterThan(least);
  }
});
