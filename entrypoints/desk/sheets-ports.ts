import type { SheetPorts } from '../../components/desk/sheets/ports.ts';
import { entryOf } from '../../utils/core/audit.ts';
import type { Clock } from '../../utils/core/time.ts';
import type { Store } from '../../utils/store/api.ts';
import { readInWorker, writeInWorker } from './sheet-worker.ts';

interface Wiring {
  readonly store: Pick<Store, 'note'>;
  readonly clock: Clock;
  readonly handOver: (name: string, file: Blob) => void;
}

/** Sheets read and written by workers of this page. */
export const sheetPortsOf = ({ store, clock, handOver }: Wiring): SheetPorts => ({
  readSheet: (file, { signal, encoding }) => readInWorker({ file, ...(encoding !== undefined && { encoding }) }, signal),
  readPastedSheet: (pasted, signal) => readInWorker({ pasted }, signal),
  async saveSheet({ sheets, name, format, subjects = [], unnamed = 0 }, signal) {
    const file = await writeInWorker(sheets, format, signal);
    const full = `${name}.${format}`;
    const count = subjects.length + unnamed;
    if (count > 0) await store.note({ ...entryOf('export', subjects, { at: clock(), detail: full }), count });
    handOver(full, file);
    return full;
  },
});
