import { commit, Conflict, type Put } from './commit.ts';
import type { Durability } from './connection.ts';
import { StoreError } from './error.ts';
import { locked } from './lock.ts';
import { open, rowsById } from './read.ts';
import type { Bodies, BodyStore, Row } from './schema.ts';
import { seal } from './seal.ts';
import type { Vault } from './vault.ts';

/** Makes the new body of one row out of the old one. Pure: it runs again when another window was faster. */
export interface Change<S extends BodyStore> {
  readonly id: string;
  readonly group?: string;
  readonly next: (old: Bodies[S] | undefined) => Bodies[S];
}

interface Update<S extends BodyStore> {
  readonly changes: readonly Change<S>[];
  readonly durability: Durability;
}

/** Two windows that write the same row alternate; more rounds than this means something else is wrong. */
const rounds = 8;

/**
 * Applies all changes or none: reads and decrypts what is there, makes and encrypts the new bodies, then writes them in
 * one transaction if nothing has changed meanwhile. A row that does not decrypt is never written over.
 * Resolves with the new bodies, one for each row, in the order of their first change.
 * @throws StoreError
 */
export async function update<S extends BodyStore>(vault: Vault, store: S, what: Update<S>): Promise<Bodies[S][]> {
  return locked(`store:${vault.name}`, () => unlocked(vault, store, what));
}

async function unlocked<S extends BodyStore>(vault: Vault, store: S, what: Update<S>): Promise<Bodies[S][]> {
  const byId = new Map<string, Change<S>[]>();
  for (const change of what.changes) byId.set(change.id, [...(byId.get(change.id) ?? []), change]);
  for (let round = 0; round < rounds; round += 1) {
    const made = await make(vault, store, byId);
    try {
      await commit(vault, { puts: made.map(({ put }) => put), durability: what.durability });
      return made.map(({ body }) => body);
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
    }
  }
  throw new StoreError('busy', { detail: 'others kept writing the same record' });
}

async function make<S extends BodyStore>(vault: Vault, store: S, byId: ReadonlyMap<string, readonly Change<S>[]>): Promise<{ body: Bodies[S]; put: Put }[]> {
  const entries = [...byId];
  const before = await rowsById(vault, store, entries.map(([id]) => id));
  return Promise.all(entries.map(([id, changes], at) => makeOne(vault, { store, id, changes, over: before[at] })));
}

interface One<S extends BodyStore> {
  readonly store: S;
  readonly id: string;
  readonly changes: readonly Change<S>[];
  readonly over: Row | undefined;
}

async function makeOne<S extends BodyStore>(vault: Vault, { store, id, changes, over }: One<S>): Promise<{ body: Bodies[S]; put: Put }> {
  const [first, ...more] = changes;
  if (first === undefined) throw new StoreError('unavailable', { detail: 'a change without content' });
  const old = over === undefined ? undefined : await open(vault, store, over);
  const body = more.reduce((now, change) => change.next(now), first.next(old));
  const sealed = await seal(vault.keys, { store, id }, body);
  const group = first.group;
  return { body, put: { store, row: group === undefined ? sealed : { ...sealed, group }, over } };
}
