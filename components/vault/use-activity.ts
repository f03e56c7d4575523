import { useEffect, useState } from 'preact/hooks';
import type { Instant } from '../../utils/core/time.ts';
import type { LockPorts } from './ports.ts';

/** What a person does with a page. A window that merely stands open is not use. */
const acts = ['keydown', 'pointerdown', 'wheel'] as const;

/** The lock is put off at most once in this time, in milliseconds. */
const gap = 5_000;

export interface Activity {
  /** When it locks; `undefined`: never. */
  readonly lockAt: Instant | undefined;
  /** Puts the lock off now. */
  stay(): void;
}

/** Puts the lock off while the page is used. */
export function useActivity(ports: LockPorts): Activity {
  const [lockAt, setLockAt] = useState<Instant>();
  useEffect(() => {
    const life = new AbortController();
    const { signal } = life;
    const know = (at: Instant | undefined) => (signal.aborted ? undefined : setLockAt(at));
    let last = Number.NEGATIVE_INFINITY;
    const use = () => {
      const at = ports.clock();
      // A clock that was set back must not keep the lock from being put off.
      if (at >= last && at - last < gap) return;
      last = at;
      void ports.stay().then(know, () => undefined);
    };
    // Another window may be the one that is used.
    const look = () => void ports.lockAt().then(know, () => undefined);
    look();
    // A passphrase was just set, or the time of the lock is another.
    ports.follow(look, signal);
    const timer = setInterval(look, gap);
    for (const act of acts) addEventListener(act, use, { signal, capture: true, passive: true });
    return () => {
      life.abort();
      clearInterval(timer);
    };
  }, [ports]);
  return { lockAt, stay: () => void ports.stay().then(setLockAt, () => undefined) };
}
