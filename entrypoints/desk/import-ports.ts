import type { ImportPorts } from '../../components/desk/import/ports.ts';
import { entryOf } from '../../utils/core/audit.ts';
import type { Clock } from '../../utils/core/time.ts';
import type { Store } from '../../utils/store/api.ts';
import { keepMapping, keptMapping } from '../../utils/store/mappings.ts';

interface Wiring {
  readonly store: Store;
  readonly clock: Clock;
  readonly changed: () => void;
}

interface Scheduling {
  readonly scheduler?: { readonly yield?: () => Promise<void> };
}

/** Milliseconds for which drawing may wait. */
const undrawn = 40;

/**
 * Lets the browser answer, and draw. A timer waits four milliseconds each time (HTML, timers nested five deep); what is yielded
 * goes on at once, but before the next drawing, so every third rest is a timer.
 */
function resting(): () => Promise<void> {
  let drawn = 0;
  return () => {
    const { scheduler } = globalThis as Scheduling;
    const now = performance.now();
    if (scheduler?.yield !== undefined && now - drawn < undrawn) return scheduler.yield();
    drawn = now;
    return new Promise((resolve) => setTimeout(resolve));
  };
}

/** One import at a time in the whole browser: two at once would each have been compared with what stood before. */
const lock = 'import';

/** The import's functions over this browser and this store. */
export function importPortsOf({ store, clock, changed }: Wiring): ImportPorts {
  return {
    mapping: keptMapping,
    keepMapping,
    write: (profiles, { file, signal, isMoved }) =>
      navigator.locks.request(lock, { ifAvailable: true }, async (held) => {
        if (held === null) return 'busy';
        if (isMoved(await store.overviews())) return 'moved';
        await store.saveProfiles(profiles, signal);
        await store.note(entryOf('import', profiles.map(({ id }) => id), { at: clock(), detail: file }));
        changed();
        return 'written';
      }),
    rest: resting(),
  };
}
