import type { ImportPorts, SheetOut } from '../../components/desk/import/ports.ts';
import type { Profile } from '../../utils/core/profile.ts';
import type { Encoding, SheetRead } from '../../utils/rows/sheet.ts';

/** The import's functions without files, workers and browser: what was asked of them is kept. */
export class Counter {
  sheet: SheetRead = { ok: false, reason: { zh: '文件是空的。', en: 'The file is empty.' } };
  readonly asked: { readonly source: File | string; readonly encoding?: Encoding }[] = [];
  readonly mappings = new Map<string, readonly string[]>();
  readonly handed: { readonly name: string; readonly sheet: SheetOut }[] = [];
  isBusy = false;
  /** Waited for at every breath, so that a test can stop the work in its middle. */
  breath: () => Promise<void> = async () => undefined;
  /** Waited for before anything is written. */
  writing: (signal: AbortSignal) => Promise<void> = async () => undefined;

  ports(save: (profiles: readonly Profile[]) => Promise<void>): ImportPorts {
    return {
      readSheet: async (source, { encoding }) => {
        this.asked.push({ source, ...(encoding !== undefined && { encoding }) });
        return this.sheet;
      },
      mapping: async (print) => this.mappings.get(print),
      keepMapping: async (print, targets) => void this.mappings.set(print, targets),
      write: async (profiles, { signal }) => {
        if (this.isBusy) return 'busy';
        await this.writing(signal);
        signal.throwIfAborted();
        await save(profiles);
        return 'written';
      },
      hand: async (name, sheet) => void this.handed.push({ name, sheet }),
      rest: () => this.breath(),
    };
  }
}
