import type { SheetPorts } from '../../components/desk/sheets/ports.ts';
import { entryOf } from '../../utils/core/audit.ts';
import type { Clock } from '../../utils/core/time.ts';
import { writeCalendar } from '../../utils/files/ics.ts';
import { inSlices } from '../../utils/rows/pace.ts';
import type { Store } from '../../utils/store/api.ts';
import { readInWorker, writeInWorker } from './sheet-worker.ts';

interface Wiring {
  readonly store: Pick<Store, 'note'>;
  readonly clock: Clock;
  readonly handOver: (name: string, file: Blob) => void;
}

const rest = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

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
  async saveCalendar({ entries, title, name, unnamed }, signal) {
    const content = await inSlices(writeCalendar({ entries, title, now: clock() }), { clock, rest, signal, tell: () => undefined });
    const full = `${name}.ics`;
    if (unnamed > 0) await store.note({ ...entryOf('export', [], { at: clock(), detail: full }), count: unnamed });
    handOver(full, new Blob([content], { type: 'text/calendar;charset=utf-8' }));
    return full;
  },
});
