import { useEffect, useRef, useState } from 'preact/hooks';
import { text, type Lang } from '../../../utils/core/text.ts';
import { dayAt } from '../../../utils/core/time.ts';
import type { OutFormat, OutSheet } from '../../../utils/rows/out.ts';
import { inSlices } from '../../../utils/rows/pace.ts';
import { Button } from '../../Button.tsx';
import { useLang, useSay } from '../../lang.tsx';
import { storeNotice } from '../../store-notice.ts';
import type { PageProps } from '../page-props.ts';

const words = {
  xlsx: text('导出 Excel', 'Export Excel'),
  csv: text('导出 csv', 'Export csv'),
  cancel: text('取消', 'Cancel'),
};

const formats: readonly OutFormat[] = ['xlsx', 'csv'];
const rest = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

export interface SaveSheetProps {
  readonly page: Pick<PageProps, 'ports' | 'say' | 'fail'>;
  /** The file's name; the day is added. */
  readonly name: string;
  /** How many subjects may stand in it. */
  readonly unnamed: number;
  readonly make: (lang: Lang) => Generator<unknown, OutSheet>;
}

/** Buttons that write what is listed into a file. Leaving the screen ends it. */
export function SaveSheet({ page, name, unnamed, make }: SaveSheetProps) {
  const say = useSay();
  const lang = useLang();
  const [isBusy, setBusy] = useState(false);
  const running = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const save = async (format: OutFormat) => {
    const life = new AbortController();
    running.current = life;
    setBusy(true);
    const { clock } = page.ports;
    try {
      const sheet = await inSlices(make(lang), { clock, rest, signal: life.signal, tell: () => undefined });
      const file = await page.ports.saveSheet({ sheets: [sheet], name: `${name}-${dayAt(clock())}`, format, unnamed }, life.signal);
      page.fail(undefined);
      page.say(text(`已导出 ${file}`, `Exported ${file}`));
    } catch (error) {
      if (!life.signal.aborted) page.fail(storeNotice(error));
    }
    if (running.current === life) setBusy(false);
  };
  return (
    <div class="acts">
      {formats.map((format) => (
        <Button key={format} action={`save-${format}`} busy={isBusy} onPress={() => void save(format)}>
          {say(words[format])}
        </Button>
      ))}
      {isBusy ? (
        <Button action="cancel-save" look="link" onPress={() => running.current?.abort(new DOMException('', 'AbortError'))}>
          {say(words.cancel)}
        </Button>
      ) : null}
    </div>
  );
}
