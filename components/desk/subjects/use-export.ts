import { useEffect, useRef, useState } from 'preact/hooks';
import { text, type Lang } from '../../../utils/core/text.ts';
import { dayAt } from '../../../utils/core/time.ts';
import { inSlices } from '../../../utils/rows/pace.ts';
import { subjectSheet } from '../../../utils/rows/subject-sheet.ts';
import { storeNotice } from '../../store-notice.ts';
import type { PageProps } from '../page-props.ts';

export type ExportAs = 'xlsx' | 'csv' | 'json';

const rest = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

interface Wanted {
  readonly ids: readonly string[];
  readonly as: ExportAs;
  readonly lang: Lang;
}

interface Telling {
  readonly signal: AbortSignal;
  readonly tell: (done: number) => void;
}

/** Writes the file and hands it to the person. Resolves with how many subjects are in it. @throws what the signal was aborted with */
async function written({ ports }: PageProps, { ids, as, lang }: Wanted, { signal, tell }: Telling): Promise<number> {
  const profiles = await ports.profilesOf(ids);
  signal.throwIfAborted();
  if (as === 'json') {
    ports.exportSubjects(profiles);
    return profiles.length;
  }
  const sheet = await inSlices(subjectSheet(profiles, lang), { clock: ports.clock, rest, signal, tell });
  await ports.saveSheet({ sheets: [sheet], name: `subjects-${dayAt(ports.clock())}`, format: as, subjects: profiles.map(({ id }) => id) }, signal);
  return profiles.length;
}

export interface Exporting {
  /** Steps that are behind, two for each subject; `undefined`: nothing is being written. */
  readonly done: number | undefined;
  start(wanted: Wanted): Promise<void>;
  cancel(): void;
}

/** One export at a time; leaving the screen ends it. */
export function useExport(page: PageProps): Exporting {
  const [done, setDone] = useState<number>();
  const running = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const start = async (wanted: Wanted) => {
    const life = new AbortController();
    running.current = life;
    setDone(0);
    try {
      const count = await written(page, wanted, { signal: life.signal, tell: setDone });
      page.fail(undefined);
      page.say(text(`已导出 ${count} 个主体`, `Subjects exported: ${count}`));
    } catch (error) {
      if (!life.signal.aborted) page.fail(storeNotice(error));
    }
    if (running.current === life) setDone(undefined);
  };
  return { done, start, cancel: () => running.current?.abort() };
}
