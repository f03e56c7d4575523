import { describe, expect, test } from 'vitest';
import { openStore } from '../../utils/store/bootstrap.ts';
import { custodyOf, dropPassphrase, lock, newRecovery, rotate, setPassphrase, unlock } from '../../utils/store/custody.ts';
import { sealForLater } from '../../utils/store/inbox.ts';
import type { StoreOptions } from '../../utils/store/options.ts';
import { custodyBench, first, memorySession, namesIn, quickStretch, second, type CustodyBench } from './custody-bench.ts';
import { dump, ofFirstSchema } from './first-schema.ts';
import { profile, start } from './fresh.ts';
import { killedAt } from './kill.ts';

const two = [profile('a', '甲'), profile('b', '乙')];

/** A database of its own name: what was killed holds its locks for ever. */
const apart = () => ({ name: crypto.randomUUID() });

async function plain(): Promise<CustodyBench> {
  const on = custodyBench(apart());
  const store = await openStore(on.options);
  await store.saveProfiles(two);
  await store.saveDraft({ account: 'x', page: 'p', values: { 'site.name': '草稿' }, at: start });
  store.close();
  return on;
}

async function behind(passphrase: string): Promise<CustodyBench> {
  const on = await plain();
  await setPassphrase({ next: passphrase }, on.options);
  return on;
}

async function oldOne(): Promise<CustodyBench> {
  const session = memorySession();
  return Object.assign(await ofFirstSchema({ session, stretch: quickStretch, ...apart() }), { session });
}

/** The first of the passphrases that opens, as a person would try them. */
async function openedBy(on: CustodyBench, passphrases: readonly string[]): Promise<string> {
  const custody = await custodyOf(on.options);
  if (custody.kind === 'device') return 'by itself';
  for (const passphrase of passphrases) {
    const opens = await unlock({ passphrase }, on.options).then(() => true, () => false);
    if (opens) return passphrase;
  }
  return 'by nothing';
}

interface Case {
  readonly name: string;
  readonly from: () => Promise<CustodyBench>;
  readonly act: (options: StoreOptions) => Promise<unknown>;
  /** What may open it after a kill: as before, or as after. */
  readonly opens: readonly string[];
  readonly names: readonly string[];
}

const names = ['乙', '甲'];
const firstNames = dump.golden.profiles.map(({ values }) => values['subject.name'] ?? '').toSorted();

const cases: readonly Case[] = [
  { name: 'E08: the first passphrase', from: plain, act: (options) => setPassphrase({ next: first }, options), opens: ['by itself', first], names },
  { name: 'E08: a change of the passphrase', from: () => behind(first), act: (options) => setPassphrase({ next: second, old: first }, options), opens: [first, second], names },
  { name: 'E08: removing the passphrase', from: () => behind(first), act: (options) => dropPassphrase(first, options), opens: [first, 'by itself'], names },
  { name: 'E08: a new recovery code', from: () => behind(first), act: (options) => newRecovery(first, options), opens: [first], names },
  { name: 'E08: rotation without a passphrase', from: plain, act: (options) => rotate(undefined, {}, options), opens: ['by itself'], names },
  { name: 'E08: rotation with a passphrase', from: () => behind(first), act: (options) => rotate(first, {}, options), opens: [first], names },
  { name: 'G02: the upgrade from the first schema', from: oldOne, act: (options) => openStore(options), opens: ['by itself'], names: firstNames },
];

describe('killed at every call', () => {
  test.each(cases)('$name: the vault opens, with everything in it', { timeout: 120_000 }, async ({ from, act, opens, names: expected }) => {
    const { count, ended, points } = await killedAt(Infinity, await from(), act);
    expect(ended).toBe(true);
    expect(count).toBeGreaterThan(8);
    const seen = new Set<string>();
    for (const at of points) {
      const on = await from();
      expect((await killedAt(at, on, act)).ended, `call ${at}`).toBe(false);
      // The whole browser went: the session with it, every second time; else only the page did.
      if (at % 2 === 0) await lock(on.options);
      const by = await openedBy(on, opens);
      expect(opens, `call ${at}`).toContain(by);
      seen.add(by);
      expect(await namesIn(on), `call ${at}`).toEqual(expected);
    }
    // Both sides of the moment were met, so the kills did reach it.
    expect(seen.size).toBe(opens.length);
  });

  test('E08: emptying the inbox: each item is kept until it stands in its place', { timeout: 60_000 }, async () => {
    const locked = async () => {
      const on = await behind(first);
      await lock(on.options);
      await sealForLater({ account: 'x', page: 'p', values: { 'subject.name': '后来' }, at: start + 1 }, on.options);
      await sealForLater([{ account: 'x', order: '1', stage: 'sms', label: '短信核验', at: start }], on.options);
      await unlock({ passphrase: first }, on.options);
      return on;
    };
    const act = async (options: StoreOptions) => (await openStore(options)).close();
    const { points } = await killedAt(Infinity, await locked(), act);
    for (const at of points) {
      const on = await locked();
      await killedAt(at, on, act);
      const store = await openStore(on.options);
      expect((await store.draftOf('x', undefined))?.values, `call ${at}`).toEqual({ 'site.name': '草稿', 'subject.name': '后来' });
      expect((await store.orders()).map(({ order }) => order), `call ${at}`).toEqual(['1']);
      store.close();
    }
  });
});
