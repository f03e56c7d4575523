import type { Profile } from '../core/profile.ts';
import { clientOf, newClient, type Client } from './clients.ts';
import { commit, Conflict, type Put } from './commit.ts';
import type { Durability } from './connection.ts';
import { StoreError } from './error.ts';
import { inTurns, outrun } from './lock.ts';
import { basedById, open, type Lying } from './read.ts';
import type { Bodies, BodyStore, Row } from './schema.ts';
import { seal } from './seal.ts';
import { inBreaths } from './slices.ts';
import { isSameBytes } from './sums.ts';
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

/** Two windows that write at the same time alternate; one that needs more rounds than this is outrun, and queues again. */
const rounds = 24;

/**
 * Applies all changes or none: reads and decrypts what is there, makes and encrypts the new bodies, then writes them in
 * one transaction if nothing has changed meanwhile. A row that does not decrypt is never written over.
 * Resolves with the new bodies, one for each row, in the order of their first change.
 * @throws StoreError
 */
export async function update<S extends BodyStore>(vault: Vault, store: S, what: Update<S>): Promise<Bodies[S][]> {
  return inTurns(`store:${vault.name}`, () => unlocked(vault, store, what));
}

interface Made<S extends BodyStore> {
  readonly body: Bodies[S];
  readonly puts: readonly Put[];
}

async function unlocked<S extends BodyStore>(vault: Vault, store: S, what: Update<S>): Promise<Bodies[S][]> {
  const byId = new Map<string, Change<S>[]>();
  for (const change of what.changes) {
    const there = byId.get(change.id);
    if (there === undefined) byId.set(change.id, [change]);
    else there.push(change);
  }
  const entries = [...byId];
  const made: Made<S>[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const { manifest, found } = await basedById(vault, store, entries.map(([id]) => id));
    if (manifest === undefined) throw new StoreError('damaged', { detail: 'the manifest is gone' });
    await inBreaths(entries, async ([id, changes], at) => {
      const { row, client } = found[at] ?? {};
      // What was made for the row that still stands is not made again.
      if (isMadeFor(made[at], row)) return;
      made[at] = await makeOne(vault, { store, id, changes, over: row, client });
    });
    try {
      await commit(vault, { base: manifest, puts: made.flatMap(({ puts }) => puts), durability: what.durability });
      return made.map(({ body }) => body);
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
    }
  }
  throw outrun('others kept writing the same record');
}

function isMadeFor(made: Made<BodyStore> | undefined, row: Row | undefined): boolean {
  const [put] = made?.puts ?? [];
  return put !== undefined && isSameBytes(put.over?.nonce, row?.nonce);
}

interface One<S extends BodyStore> {
  readonly store: S;
  readonly id: string;
  readonly changes: readonly Change<S>[];
  readonly over: Row | undefined;
  readonly client: Row | undefined;
}

async function makeOne<S extends BodyStore>(vault: Vault, { store, id, changes, over, client }: One<S>): Promise<Made<S>> {
  const [first, ...more] = changes;
  if (first === undefined) throw new StoreError('unavailable', { detail: 'a change without content' });
  const old = over === undefined ? undefined : await open(vault, store, lyingOf(over, client));
  const body = more.reduce((now, change) => change.next(now), first.next(old));
  if (store === 'profiles') return { body, puts: await profilePuts(vault, { id, profile: body as Profile, over, client }) };
  const sealed = await seal(vault.keys, { store, id }, body);
  const group = first.group;
  return { body, puts: [{ store, row: group === undefined ? sealed : { ...sealed, group }, over }] };
}

const lyingOf = (row: Row, client: Row | undefined): Lying => ({ row, client });

interface Subject extends Pick<One<'profiles'>, 'id' | 'over' | 'client'> {
  readonly profile: Profile;
}

/** A subject's row under its own key; a new subject gets a new one, whatever was left of an old one. */
async function profilePuts(vault: Vault, { id, profile, over, client }: Subject): Promise<Put[]> {
  const own: Client = over === undefined ? await newClient(vault.keys, id) : await clientOf(vault.keys, client);
  const row = await seal(own.keys, { store: 'profiles', id }, profile);
  const put: Put = { store: 'profiles', row, over, profile };
  return own.row === undefined ? [put] : [put, { store: 'clients', row: own.row, over: client }];
}
