import { useState } from 'preact/hooks';
import { text } from '../../../utils/core/text.ts';
import { remapped } from '../../../utils/rows/headings.ts';
import { fingerprint, remember } from '../../../utils/rows/remembered.ts';
import type { Encoding, Table } from '../../../utils/rows/sheet.ts';
import type { Target } from '../../../utils/rows/target.ts';
import { tallyOf } from '../../../utils/rows/tally.ts';
import type { PageProps } from '../page-props.ts';
import { lookedAgain, lookedAt, lookedThrough, tableTaken, type Looking, type Work } from './looking.ts';
import { useOne } from './use-one.ts';
import { written } from './writing.ts';

const words = {
  nothing: text('没有写入任何内容。', 'Nothing was written.'),
  folder: text('这是文件夹，或文件已读不到。请选择一个文件。', 'This is a folder, or the file cannot be read. Choose one file.'),
};

/** What the last import wrote, and what of its file was left out. */
export interface Brought {
  readonly file: string;
  readonly count: number;
  readonly refused: number;
}

const leftOut = (work: Work | undefined, withGaps: boolean): number => (work?.refused.length ?? 0) + (work?.analysis === undefined ? 0 : tallyOf(work.analysis, withGaps).refused);

/** An import from the file to the store, one step at a time; nothing is written before the person says so. */
export function useImport({ ports, rules, subjects, say, fail }: PageProps) {
  const [work, setWork] = useState<Work>();
  const [withGaps, setWithGaps] = useState(false);
  const [brought, setBrought] = useState<Brought>();
  const { going, tell, run, stop, cancel } = useOne({ say, fail });

  const looking = (signal: AbortSignal): Looking => ({
    ports,
    show: setWork,
    analysing: { now: ports.clock(), newId: ports.newId, rules, stored: ports, pace: { clock: ports.clock, rest: ports.imports.rest, signal, tell: tell(ports.clock) } },
  });

  const open = (source: File | string, encoding?: Encoding) =>
    run({ phase: 'file' }, async (signal) => {
      fail(undefined);
      setWork(undefined);
      setBrought(undefined);
      setWithGaps(false);
      const looked = await lookedAt(source, { ...looking(signal), encoding });
      if (looked.ok) setWork(looked.work);
      else fail({ what: looked.reason, safe: words.nothing });
    });

  const chooseTable = (table: Table) =>
    run({ phase: 'file' }, async (signal) => {
      const { mapping: _, analysis: __, table: ___, ...rest } = work ?? { name: '', source: '', refused: [] };
      setWork(await tableTaken(rest, table, looking(signal)));
    });

  const map = (column: number, target: Target | undefined) => {
    const { analysis: _, ...rest } = work ?? { name: '', source: '', refused: [] };
    if (rest.mapping === undefined) return;
    const mapping = remapped(rest.mapping, column, target);
    const print = fingerprint(mapping);
    if (print !== undefined) void ports.imports.keepMapping(print, remember(mapping));
    void run({ phase: 'file' }, async (signal) => setWork(await lookedThrough({ ...rest, mapping }, looking(signal))));
  };

  const write = () =>
    run({ phase: 'writing' }, async (signal) => {
      const done = await written(ports, { analysis: work?.analysis, withGaps, file: work?.name ?? '', signal });
      if (!done.ok) {
        fail({ what: done.reason, safe: words.nothing });
        if (done.why === 'moved' && work !== undefined) setWork(await lookedAgain(work, looking(signal)));
        return;
      }
      fail(undefined);
      setBrought({ file: work?.name ?? '', count: done.count, refused: leftOut(work, withGaps) });
      setWork(undefined);
      say(text(`已写入 ${done.count} 个主体`, `Subjects written: ${done.count}`));
      await subjects.reload();
    });

  const drop = () => {
    stop();
    setWork(undefined);
  };
  const refuseFolder = () => fail({ what: words.folder, safe: words.nothing });
  return { work, going, brought, withGaps, setWithGaps, open, refuseFolder, chooseTable, map, drop, write, cancel, run };
}

export type Importing = ReturnType<typeof useImport>;
