import { createHash } from 'node:crypto';
import { openStore } from '../../utils/store/bootstrap.ts';
import type { StoreOptions } from '../../utils/store/options.ts';
import type { Session, SessionPlace } from '../../utils/store/session-place.ts';
import type { Stretch } from '../../utils/store/stretch.ts';
import { bench, profile, type Bench } from './fresh.ts';

/** A session in memory, which several windows can share. */
export function memorySession(): SessionPlace & { value: unknown } {
  const told = new Set<(value: unknown) => void>();
  const place = {
    value: undefined as unknown,
    read: () => Promise.resolve(structuredClone(place.value)),
    write(value: Session) {
      place.value = structuredClone(value);
      for (const tell of told) tell(place.value);
      return Promise.resolve();
    },
    clear() {
      place.value = undefined;
      for (const tell of told) tell(undefined);
      return Promise.resolve();
    },
    watch(tell: (value: unknown) => void, signal: AbortSignal) {
      told.add(tell);
      signal.addEventListener('abort', () => told.delete(tell));
    },
  };
  return place;
}

/** Quick, and different for every passphrase, salt and parameter. */
export const quickStretch: Stretch = ({ passphrase, salt, stretching: { memory, passes, lanes } }) =>
  Promise.resolve(Uint8Array.from(createHash('sha256').update(passphrase).update(salt).update(`${memory} ${passes} ${lanes}`).digest()));

export const first = 'clover-anvil-thirsty-gopher';
export const second = 'plank muddy orbit salad wrench';

export interface CustodyBench extends Bench {
  readonly session: ReturnType<typeof memorySession>;
}

/** A browser profile whose session lies in memory and whose passphrases are stretched quickly. */
export function custodyBench(extra: StoreOptions = {}): CustodyBench {
  const session = memorySession();
  return Object.assign(bench({ stretch: quickStretch, session, ...extra }), { session });
}

export const subjects = ['a', 'b', 'c', 'd', 'e'].map((id) => profile(id, `杭州示例${id}科技有限公司`));

/** Five subjects, in a vault without a passphrase. */
export async function filled(on: CustodyBench): Promise<void> {
  const store = await openStore(on.options);
  await store.saveProfiles(subjects);
  store.close();
}

/** Names of the subjects, as a person would find them on the next start. */
export async function namesIn(on: Bench): Promise<string[]> {
  const store = await openStore(on.options);
  try {
    return (await store.profiles()).map(({ values }) => values['subject.name'] ?? '').toSorted();
  } finally {
    store.close();
  }
}

export const allNames = subjects.map(({ values }) => values['subject.name'] ?? '').toSorted();
