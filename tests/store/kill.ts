import { vi } from 'vitest';
import type { StoreOptions } from '../../utils/store/options.ts';
import type { CustodyBench } from './custody-bench.ts';

/*
 * A process that is killed makes no further call. So it is enough to stop at each call that leaves it, to the database, the
 * session, the anchor and the worker: what happens between two of them, all cryptography included, leaves nothing behind.
 */

const calls = {
  IDBDatabase: ['transaction'],
  IDBObjectStore: ['get', 'getAll', 'getKey', 'getAllKeys', 'count', 'put', 'add', 'delete', 'clear'],
  IDBIndex: ['getAll', 'getAllKeys'],
} as const;

interface Dying {
  /** Which call is the last; `Infinity` for none. */
  readonly at: number;
  /** How many calls there were. */
  count: number;
  readonly onDeath: () => void;
  /** Transactions that were begun. */
  readonly open: Set<IDBTransaction>;
  /** For each call the transaction that it belongs to, if any. */
  readonly within: (IDBTransaction | undefined)[];
}

/** True when this call, and every later one, is made by a dead process: it never returns. */
function isDead(dying: Dying, tx?: IDBTransaction): boolean {
  dying.count += 1;
  dying.within.push(tx);
  if (dying.count === dying.at) dying.onDeath();
  return dying.count >= dying.at;
}

type Method = (this: unknown, ...given: unknown[]) => unknown;

/** A request of which nothing is ever heard. */
const silent = (): unknown => Object.assign(Object.create(IDBRequest.prototype) as object, { addEventListener: () => undefined, removeEventListener: () => undefined });

function transactionOf(on: unknown): IDBTransaction | undefined {
  if (on instanceof IDBObjectStore) return on.transaction;
  return on instanceof IDBIndex ? on.objectStore.transaction : undefined;
}

/** What the browser does with what a dead process had open. */
function abortAll(open: ReadonlySet<IDBTransaction>): void {
  for (const tx of open) {
    try {
      tx.abort();
    } catch {
      // It had ended.
    }
  }
}

function spy(on: object, name: string, dying: Dying): void {
  const own = Reflect.get(on, name) as Method;
  vi.spyOn(on as Record<string, Method>, name).mockImplementation(function dies(this: unknown, ...given) {
    const tx = transactionOf(this);
    if (tx !== undefined) dying.open.add(tx);
    // The engine itself makes those of an upgrade.
    if (given[1] === 'versionchange' || !isDead(dying, tx)) return own.apply(this, given);
    if (name === 'transaction') throw new DOMException('the process is dead', 'UnknownError');
    return silent();
  });
}

const never = <T>() => new Promise<T>(() => undefined);

/** The same object, each of whose functions dies. */
const dyingCopy = <T extends object>(one: T, dying: Dying): T =>
  new Proxy(one, {
    get(target, name) {
      const own: unknown = Reflect.get(target, name);
      if (typeof own !== 'function' || name === 'watch') return own;
      return (...given: unknown[]) => (isDead(dying) ? never() : (own.apply(target, given) as unknown));
    },
  });

export interface Death {
  /** How many calls there were. */
  readonly count: number;
  /** True when it ended by itself. */
  readonly ended: boolean;
  /** The calls at which a death can make a difference: of those of one transaction, the first and the last. */
  readonly points: readonly number[];
}

function pointsOf({ within }: Dying): number[] {
  const isInside = (at: number) => within[at] !== undefined && within[at] === within[at - 1] && within[at] === within[at + 1];
  return within.flatMap((_, at) => (isInside(at) ? [] : [at + 1]));
}

/**
 * Runs `act` and kills it at the given call.
 * Whatever it had open then is aborted, as the browser does.
 */
export async function killedAt(at: number, on: CustodyBench, act: (options: StoreOptions) => Promise<unknown>): Promise<Death> {
  let onDeath: (ended: boolean) => void = () => undefined;
  const death = new Promise<boolean>((resolve) => (onDeath = resolve));
  const dying: Dying = { at, count: 0, onDeath: () => onDeath(false), open: new Set(), within: [] };
  const { options } = on;
  const stretch = options.stretch;
  for (const [name, methods] of Object.entries(calls)) {
    const { prototype } = Reflect.get(globalThis, name) as { prototype: object };
    for (const method of methods) spy(prototype, method, dying);
  }
  // A dead process holds no lock.
  const locks = globalThis.navigator?.locks as LockManager | undefined;
  if (locks !== undefined) vi.spyOn(locks, 'request').mockImplementation((...given: unknown[]) => (given.at(-1) as () => Promise<unknown>)());
  const acted = act({
    ...options,
    factory: new Proxy(on.factory, { get: (target, name) => (name === 'open' ? (...given: [string, number]) => (isDead(dying) ? silent() : target.open(...given)) : (Reflect.get(target, name) as unknown)) }),
    anchors: dyingCopy(on.anchors, dying),
    session: dyingCopy(on.session, dying),
    ...(stretch !== undefined && { stretch: (job) => (isDead(dying) ? never() : stretch(job)) }),
  });
  const ended = await Promise.race([death, acted.then(() => true, () => false)]);
  abortAll(dying.open);
  acted.catch(() => undefined);
  // What the transactions still have to tell is told to a process that makes no call any more.
  if (!ended) await new Promise((resolve) => setTimeout(resolve, 1));
  vi.restoreAllMocks();
  return { count: dying.count, ended, points: pointsOf(dying) };
}
