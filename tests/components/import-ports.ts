import type { ImportPorts } from '../../components/desk/import/ports.ts';
import type { SheetFileOut, SheetPorts } from '../../components/desk/sheets/ports.ts';
import type { Overview } from '../../utils/core/overview.ts';
import type { Profile } from '../../utils/core/profile.ts';
import type { Encoding, SheetRead } from '../../utils/rows/sheet.ts';

/** Sheets and imports without files, workers and browser: what was asked of them is kept. */
export class Counter {
  sheet: SheetRead = { ok: false, reason: { zh: '文件是空的。', en: 'The file is empty.' } };
  readonly asked: { readonly source: File | string; readonly encoding?: Encoding }[] = [];
  readonly mappings = new Map<string, readonly string[]>();
  readonly handed: SheetFileOut[] = [];
  isBusy = false;
  /** Waited for at every breath, so that a test can stop the work in its middle. */
  breath: () => Promise<void> = async () => undefined;
  /** What is stored when it is to be written. */
  stored: () => Promise<readonly Overview[]> = async () => [];
  /** Waited for before anything is written. */
  writing: (signal: AbortSignal) => Promise<void> = async () => undefined;

  sheets(): SheetPorts {
    return {
      readSheet: async (source, { encoding }) => {
        this.asked.push({ source, ...(encoding !== undefined && { encoding }) });
        return this.sheet;
      },
      readPastedSheet: async (source) => {
        this.asked.push({ source });
        return this.sheet;
      },
      saveSheet: async (out) => {
        this.handed.push(out);
        return `${out.name}.${out.format}`;
      },
      saveCalendar: async ({ name }) => `${name}.ics`,
    };
  }

  ports(save: (profiles: readonly Profile[]) => Promise<void>): ImportPorts {
    return {
      mapping: async (print) => this.mappings.get(print),
      keepMapping: async (print, targets) => void this.mappings.set(print, targets),
      write: async (profiles, { signal, isMoved }) => {
        if (this.isBusy) return 'busy';
        if (isMoved(await this.stored())) return 'moved';
        await this.writing(signal);
        signal.throwIfAborted();
        await save(profiles);
        return 'written';
      },
      rest: () => this.breath(),
    };
  }
}
