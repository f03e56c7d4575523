import { useEffect, useRef, useState } from 'preact/hooks';
import { text } from '../../../utils/core/text.ts';
import type { Clock } from '../../../utils/core/time.ts';
import type { Progress } from '../../../utils/rows/analysis.ts';
import { storeNotice } from '../../store-notice.ts';
import type { PageProps } from '../page-props.ts';

/** What is going on: a file is being read or written, the rows gone through, or all of it stored. */
export type Going = { readonly phase: 'file' | 'writing' | 'handing' } | Progress;

const stopped = text('已取消，没有写入任何内容', 'Cancelled; nothing was written');
const leftWhile = {
  what: text('离开了导入页，写入已停止。', 'The import page was left, and the writing stopped.'),
  safe: text('没有写入任何内容。', 'Nothing was written.'),
  todo: text('请重新拖入表格，写完前留在这一页。', 'Drop the sheet again and stay on its page until it is written.'),
};

/** Why something was ended: the person said so, and is told once it has. */
const byPerson = new Error('cancelled');
const byLeaving = new Error('left');

/** Runs one thing at a time: what begins ends what was going on, and leaving the page ends it too. */
export function useOne({ say, fail }: Pick<PageProps, 'say' | 'fail'>) {
  const [going, setGoing] = useState<Going>();
  const drawn = useRef(0);
  const last = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => last.current?.abort(byLeaving), []);
  const run = async (first: Going, work: (signal: AbortSignal) => Promise<void>) => {
    last.current?.abort();
    const own = new AbortController();
    last.current = own;
    setGoing(first);
    try {
      await work(own.signal);
    } catch (error) {
      if (own.signal.reason === byPerson) say(stopped);
      else if (own.signal.reason === byLeaving && first.phase === 'writing') fail(leftWhile);
      else if (!own.signal.aborted) fail(storeNotice(error));
    }
    if (last.current === own) setGoing(undefined);
  };
  /** Work tells a hundred times a second how far it is; drawing it ten times is enough. */
  const tell = (clock: Clock) => (progress: Progress) => {
    if (clock() - drawn.current < 100) return;
    drawn.current = clock();
    setGoing(progress);
  };
  return { going, tell, run, stop: () => last.current?.abort(), cancel: () => last.current?.abort(byPerson) };
}
