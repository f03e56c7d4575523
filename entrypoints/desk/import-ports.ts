import type { ImportPorts } from '../../components/desk/import/ports.ts';
import { entryOf } from '../../utils/core/audit.ts';
import type { Clock } from '../../utils/core/time.ts';
import type { Store } from '../../utils/store/api.ts';
import { keepMapping, keptMapping } from '../../utils/store/mappings.ts';
import { readInWorker, writeInWorker } from './sheet-worker.ts';

interface Wiring {
  readonly store: Store;
  readonly clock: Clock;
  /** Hands a file to the person by the browser's own download. */
  readonly handOver: (name: string, file: Blob) => void;
  readonly changed: () => void;
}

/** One import at a time in the whole browser: two at once would each have been compared with what stood before. */
const lock = 'import';

/** The import's functions over this browser and this store. */
export function importPortsOf({ store, clock, handOver, changed }: Wiring): ImportPorts {
  return {
    readSheet: (source, { signal, encoding }) => readInWorker(typeof source === 'string' ? { pasted: source } : { file: source, ...(encoding !== undefined && { encoding }) }, signal),
    mapping: keptMapping,
    keepMapping,
    write: (profiles, { file, signal }) =>
      navigator.locks.request(lock, { ifAvailable: true }, async (held) => {
        if (held === null) return 'busy';
        await store.saveProfiles(profiles, signal);
        await store.note(entryOf('import', profiles.map(({ id }) => id), { at: clock(), detail: file }));
        changed();
        return 'written';
      }),
    hand: async (name, sheet, signal) => handOver(name, await writeInWorker([sheet], name.endsWith('.csv') ? 'csv' : 'xlsx', signal)),
    rest: () => new Promise((resolve) => setTimeout(resolve)),
  };
}
