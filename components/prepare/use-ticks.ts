import { useEffect, useState } from 'preact/hooks';

/** Where the ticks of a subject are kept. */
export interface TickStore {
  paperTicks(profile: string): Promise<readonly string[]>;
  tickPaper(profile: string, id: string, on: boolean): Promise<void>;
}

const without = (ticked: ReadonlySet<string>, id: string): ReadonlySet<string> => new Set([...ticked].filter((one) => one !== id));

/** The set with one tick put in or taken out. */
export const ticking = (ticked: ReadonlySet<string>, id: string, on: boolean): ReadonlySet<string> => (on ? new Set([...ticked, id]) : without(ticked, id));

export interface Ticks {
  readonly ticked: ReadonlySet<string>;
  tick(id: string, on: boolean): Promise<void>;
}

const none: ReadonlySet<string> = new Set();

/** The ticks of a subject, read when it changes and when the window comes to the front; a tick shows once it is kept. */
export function useTicks(store: TickStore, profile: string | undefined, fail: (error: unknown) => void): Ticks {
  const [held, setHeld] = useState<{ readonly of: string; readonly ticked: ReadonlySet<string> }>();
  useEffect(() => {
    if (profile === undefined) return;
    let isOver = false;
    const look = () =>
      void store.paperTicks(profile).then(
        (ids) => (isOver ? undefined : setHeld({ of: profile, ticked: new Set(ids) })),
        (error: unknown) => (isOver ? undefined : fail(error)),
      );
    look();
    addEventListener('focus', look);
    return () => {
      isOver = true;
      removeEventListener('focus', look);
    };
  }, [store, profile]);
  const ticked = held !== undefined && held.of === profile ? held.ticked : none;
  const tick = async (id: string, on: boolean) => {
    if (profile === undefined) return;
    try {
      await store.tickPaper(profile, id, on);
      setHeld((now) => ({ of: profile, ticked: ticking(now?.of === profile ? now.ticked : none, id, on) }));
    } catch (error) {
      fail(error);
    }
  };
  return { ticked, tick };
}
