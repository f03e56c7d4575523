import type { Profile } from '../../utils/core/profile.ts';
import type { Store } from '../../utils/store/api.ts';
import { openStore } from '../../utils/store/bootstrap.ts';
import { rotate, setPassphrase, unlock } from '../../utils/store/custody.ts';
import { diagnose } from '../../utils/store/diagnose.ts';
import { StoreError } from '../../utils/store/error.ts';
import { restoreSnapshot } from '../../utils/store/from-copy.ts';
import type { StoreOptions } from '../../utils/store/options.ts';
import type { SessionPlace } from '../../utils/store/session-place.ts';

/*
 * Evaluated in a page of the extension: works that run until the browser is killed, each on a database of its own, and what
 * must hold of that database afterwards. Stretching is quick here; how a passphrase is stretched is not what a kill endangers.
 */

export type Work = 'save' | 'import' | 'passphrase' | 'rotate' | 'protect' | 'upgrade';

/** What a work said it had done: `count` of the last time, 0 when it never came so far. */
export interface Said {
  readonly work: Work;
  readonly round: number;
  readonly count: number;
}

/** How a work begins. */
export interface Start {
  readonly work: Work;
  readonly round: number;
  /** The passphrase before the first change of this life. */
  readonly from: number;
  /** How often the engine has thrown all databases away; names begin anew with it. */
  readonly age: number;
}

/** In which round a work was killed, and what it had acknowledged. */
export interface Ended extends Start {
  readonly count: number;
}

declare const chrome: { storage: { local: { set(values: object): Promise<void> } } };
declare const acknowledged: (said: Said) => Promise<void>;

const many = 400;
const inOneGo = 1_000;

function memory(): SessionPlace {
  let kept: unknown;
  return {
    read: async () => kept,
    write: async (value) => void (kept = value),
    clear: async () => void (kept = undefined),
    watch: () => undefined,
  };
}

const optionsOf = (name: string, age: number): StoreOptions => ({
  name: `kill-${age}-${name}`,
  session: memory(),
  stretch: async ({ passphrase, salt }) => new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array([...passphrase, ...salt]))),
});

const wordsOf = (count: number) => `示例口令 kill loop ${count} 江南 harbour`;

const subject = (id: string, remark: string): Profile => ({
  id,
  values: { 'subject.name': `虚构示例${id}有限公司`, 'subject.remark': remark },
  sites: [{ id: `${id}-site`, values: { 'site.domain': `${id}.example.cn` } }],
  createdAt: 0,
  updatedAt: 0,
});

const some = (count: number, remark = ''): Profile[] => Array.from({ length: count }, (_, at) => subject(`s${at}`, remark));

const encoder = new TextEncoder();
const firstStores = ['profiles', 'drafts', 'orders', 'history', 'ticks', 'waivers', 'raised'];

/** A database as the first schema left it: named and sealed as that version did, with its anchor. */
async function layFirstSchema(name: string, profiles: readonly Profile[]): Promise<void> {
  const [seal, hmac] = await Promise.all([
    crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']),
    crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']),
  ]);
  const rows = await Promise.all(
    profiles.map(async (profile) => {
      const mac = new Uint8Array(await crypto.subtle.sign('HMAC', hmac, encoder.encode(JSON.stringify(['profiles', profile.id]))), 0, 16);
      const id = Array.from(mac, (byte) => byte.toString(16).padStart(2, '0')).join('');
      const nonce = crypto.getRandomValues(new Uint8Array(12));
      const body = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce, additionalData: encoder.encode(`profiles|${id}|1`) }, seal, encoder.encode(`${JSON.stringify(profile)}   `));
      return { id, v: 1, nonce, body };
    }),
  );
  const counts = { ...Object.fromEntries(firstStores.map((store) => [store, 0])), profiles: rows.length };
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.addEventListener('upgradeneeded', () => {
      for (const store of firstStores) request.result.createObjectStore(store, { keyPath: 'id' }).createIndex('group', 'group');
      const places = { keys: { seal, name: hmac }, manifest: { vaultId: name, createdAt: 0, epoch: 1, counts } };
      for (const [store, value] of Object.entries(places)) request.result.createObjectStore(store).put(value, 'only');
      for (const row of rows) request.transaction?.objectStore('profiles').put(row);
    });
    request.addEventListener('success', () => {
      request.result.close();
      resolve();
    });
    request.addEventListener('error', () => reject(request.error ?? new Error('not laid')));
  });
  await chrome.storage.local.set({ [`anchor:${name}`]: { vaultId: name, createdAt: 0, epoch: 1, count: rows.length } });
}

async function fill(options: StoreOptions): Promise<void> {
  const store = await openStore(options);
  if ((await store.overviews()).length < many) await store.saveProfiles(some(many));
  store.close();
}

/** Each runs until it is killed, or once where it can be done only once. */
const works: Readonly<Record<Work, (start: Start) => Promise<void>>> = {
  async save({ round, age }) {
    const store = await openStore(optionsOf('save', age));
    for (let count = 1; ; count += 1) {
      await store.saveProfile(subject(`one-${round}`, String(count)));
      await acknowledged({ work: 'save', round, count });
    }
  },
  async import({ round, age }) {
    const store = await openStore(optionsOf('import', age));
    for (let count = 1; ; count += 1) {
      await store.saveProfiles(some(inOneGo, String(round * 1_000 + count)));
      await acknowledged({ work: 'import', round, count: round * 1_000 + count });
    }
  },
  async passphrase({ round, from, age }) {
    const options = optionsOf('passphrase', age);
    if (from === 0) await fill(options);
    for (let count = from + 1; ; count += 1) {
      await setPassphrase({ next: wordsOf(count), ...(count > 1 && { old: wordsOf(count - 1) }) }, options);
      await acknowledged({ work: 'passphrase', round, count });
    }
  },
  async rotate({ round, from, age }) {
    const options = optionsOf('rotate', age);
    if (from === 0) {
      await fill(options);
      await setPassphrase({ next: wordsOf(0) }, options);
    }
    for (let count = from + 1; ; count += 1) {
      await rotate(wordsOf(0), {}, options);
      await acknowledged({ work: 'rotate', round, count });
    }
  },
  async protect({ round, age }) {
    const options = optionsOf(`protect-${round}`, age);
    await fill(options);
    await acknowledged({ work: 'protect', round, count: 1 });
    await setPassphrase({ next: wordsOf(round) }, options);
    await acknowledged({ work: 'protect', round, count: 2 });
  },
  async upgrade({ round, age }) {
    const options = optionsOf(`upgrade-${round}`, age);
    await layFirstSchema(`kill-${age}-upgrade-${round}`, some(many));
    await acknowledged({ work: 'upgrade', round, count: 1 });
    (await openStore(options)).close();
    await acknowledged({ work: 'upgrade', round, count: 2 });
  },
};

/** Opens with one of these passphrases, or with none where none is set yet. Resolves with which it was. */
async function enter(options: StoreOptions, candidates: readonly number[]): Promise<{ store: Store; with: number | undefined }> {
  try {
    return { store: await openStore(options), with: undefined };
  } catch (error) {
    if (!(error instanceof StoreError && error.kind === 'locked')) throw error;
  }
  for (const candidate of candidates) {
    try {
      await unlock({ passphrase: wordsOf(candidate) }, options);
      return { store: await openStore(options), with: candidate };
    } catch (error) {
      if (!(error instanceof StoreError && error.kind === 'wrong-passphrase')) throw error;
    }
  }
  throw new Error(`none of the passphrases ${candidates.join(', ')} opens it`);
}

/** What is wrong with the whole of a database of `many` subjects. */
async function whole(store: Store): Promise<string[]> {
  const [overviews, profiles, unreadable] = [await store.overviews(), await store.profiles(), await store.unreadable()];
  const bad = [...(overviews.length === many ? [] : [`${overviews.length} overviews`]), ...(profiles.length === many ? [] : [`${profiles.length} subjects`])];
  return unreadable.length === 0 ? bad : [...bad, `${unreadable.length} unreadable`];
}

interface Seen {
  readonly wrong: readonly string[];
  /** Where a passphrase or a round goes on from. */
  readonly from: number;
  /** The engine had thrown everything away; what came back from second copies. */
  readonly wiped?: string;
}

const looks: Readonly<Record<Work, (ended: Ended) => Promise<Omit<Seen, 'wiped'>>>> = {
  async save({ round, count, age }) {
    const store = await openStore(optionsOf('save', age));
    const kept = Number((await store.profile(`one-${round}`))?.values['subject.remark'] ?? 0);
    store.close();
    return { wrong: kept < count ? [`save: ${kept} of ${count}`] : [], from: 0 };
  },
  async import({ count, age }) {
    const store = await openStore(optionsOf('import', age));
    const kept = (await store.profiles()).map((one) => one.values['subject.remark']);
    store.close();
    const generations = [...new Set(kept)];
    const isWhole = kept.length === 0 || (kept.length === inOneGo && generations.length === 1);
    return { wrong: [...(isWhole ? [] : [`import in part: ${kept.length} of ${generations.join('+')}`]), ...(Number(generations[0] ?? 0) < count ? [`import lost: ${generations[0]} < ${count}`] : [])], from: 0 };
  },
  async passphrase({ count, from, age }) {
    const options = optionsOf('passphrase', age);
    const last = Math.max(count, from);
    const { store, with: found } = await enter(options, [last, last + 1]);
    const bad = found === undefined && last === 0 && (await store.overviews()).length < many ? [] : await whole(store);
    store.close();
    return { wrong: bad.map((one) => `passphrase: ${one}`), from: found ?? 0 };
  },
  async rotate({ count, from, age }) {
    const { store, with: found } = await enter(optionsOf('rotate', age), [0]);
    const begun = found !== undefined;
    const bad = begun ? await whole(store) : [];
    store.close();
    return { wrong: bad.map((one) => `rotate: ${one}`), from: begun ? Math.max(count, from, 1) : 0 };
  },
  async protect({ round, count, age }) {
    if (count === 0) return { wrong: [], from: 0 };
    const { store, with: found } = await enter(optionsOf(`protect-${round}`, age), [round]);
    const bad = await whole(store);
    store.close();
    return { wrong: [...bad, ...(count === 2 && found === undefined ? ['opens without the passphrase'] : [])].map((one) => `protect: ${one}`), from: 0 };
  },
  async upgrade({ round, count, age }) {
    if (count === 0) return { wrong: [], from: 0 };
    const store = await openStore(optionsOf(`upgrade-${round}`, age));
    const bad = await whole(store);
    store.close();
    return { wrong: bad.map((one) => `upgrade: ${one}`), from: 0 };
  },
};

const isGone = (error: unknown): boolean => error instanceof StoreError && error.kind === 'damaged' && error.message.includes('the database is gone');

/**
 * Chromium itself replaces a LevelDB whose log was torn by the kill by an empty one. Then nothing may open as if it were new,
 * and what has a second copy comes back from it.
 */
async function afterWipe(age: number): Promise<Seen> {
  const wrong: string[] = [];
  const back: string[] = [];
  for (const name of ['save', 'import'] as const) {
    const options = optionsOf(name, age);
    const [newest] = (await diagnose(options)).copies;
    if (newest === undefined) continue;
    await restoreSnapshot(newest.id, options);
    const store = await openStore(options);
    const { length } = await store.overviews();
    store.close();
    back.push(`${name} ${length}`);
    if (length !== newest.subjects) wrong.push(`${name}: ${length} of ${newest.subjects} came back from the copy`);
  }
  return { wrong, from: 0, wiped: back.join(', ') };
}

export const act = (start: Start): Promise<void> => works[start.work](start);
/** Never rejects: what does not open is the worst that can be found. */
export const look = (ended: Ended): Promise<Seen> =>
  looks[ended.work](ended)
    .catch((error: unknown) => (isGone(error) ? afterWipe(ended.age) : Promise.reject(error)))
    .catch((error: unknown) => ({ wrong: [`${ended.work}: ${String(error)}`], from: 0 }));

Object.assign(globalThis, { act, look });
