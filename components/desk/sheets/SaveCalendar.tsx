import { useEffect, useRef, useState } from 'preact/hooks';
import { agendaOf, type AgendaEntry } from '../../../utils/core/agenda.ts';
import { text, type Lang } from '../../../utils/core/text.ts';
import { dayAt } from '../../../utils/core/time.ts';
import { inSlices } from '../../../utils/rows/pace.ts';
import { Button } from '../../Button.tsx';
import { useLang, useSay } from '../../lang.tsx';
import type { OrderView } from '../../order/order-view.ts';
import { storeNotice } from '../../store-notice.ts';
import type { PageProps } from '../page-props.ts';

const words = {
  save: text('导出日历 (.ics)', 'Export calendar (.ics)'),
  names: text('日历里写明主体、域名、订单和账号', 'Calendar names subject, domain, order and account'),
  title: text('备案期限', 'ICP filing deadlines'),
  file: text('备案期限', 'filing-deadlines'),
  cancel: text('取消', 'Cancel'),
};

const rest = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

interface Making {
  readonly lang: Lang;
  readonly withNames: boolean;
}

export interface SaveCalendarProps {
  readonly page: Pick<PageProps, 'ports' | 'measure' | 'say' | 'fail'>;
  /** As they are listed. */
  readonly views: readonly OrderView[];
}

/** A button that writes the deadlines of what is listed into a file for the person's own calendar. Leaving the screen ends it. */
export function SaveCalendar({ page, views }: SaveCalendarProps) {
  const say = useSay();
  const lang = useLang();
  const [withNames, nameThem] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const running = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const { clock, saveCalendar } = page.ports;
  function* entries(making: Making): Generator<undefined, AgendaEntry[]> {
    const terms = { ...page.measure, ...making, now: clock() };
    const made: AgendaEntry[] = [];
    for (const view of views) {
      made.push(...agendaOf(view, terms));
      yield undefined;
    }
    return made;
  }
  const save = async () => {
    const life = new AbortController();
    running.current = life;
    setBusy(true);
    try {
      const made = await inSlices(entries({ lang, withNames }), { clock, rest, signal: life.signal, tell: () => undefined });
      const name = `${say(words.file)}-${dayAt(clock())}`;
      const file = await saveCalendar({ entries: made, title: say(words.title), name, unnamed: withNames ? views.length : 0 }, life.signal);
      page.fail(undefined);
      page.say(text(`已导出 ${file}`, `Exported ${file}`));
    } catch (error) {
      if (!life.signal.aborted) page.fail(storeNotice(error));
    }
    if (running.current === life) setBusy(false);
  };
  return (
    <div class="acts">
      <Button action="save-ics" busy={isBusy} onPress={() => void save()}>
        {say(words.save)}
      </Button>
      <label class="calendar-names">
        <input type="checkbox" name="calendar-names" checked={withNames} onChange={({ currentTarget }) => nameThem(currentTarget.checked)} />
        <span>{say(words.names)}</span>
      </label>
      {isBusy ? (
        <Button action="cancel-calendar" look="link" onPress={() => running.current?.abort(new DOMException('', 'AbortError'))}>
          {say(words.cancel)}
        </Button>
      ) : null}
    </div>
  );
}
