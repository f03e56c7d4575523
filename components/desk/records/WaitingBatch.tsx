import { useState } from 'preact/hooks';
import { dayText } from '../../../utils/core/format.ts';
import { offeredDays } from '../../../utils/core/retention.ts';
import { text } from '../../../utils/core/text.ts';
import { addDays, isDay, type Day } from '../../../utils/core/time.ts';
import { Button } from '../../Button.tsx';
import { useSay } from '../../lang.tsx';
import { storeNotice } from '../../store-notice.ts';
import type { PageProps } from '../page-props.ts';
import { hashOf } from '../route.ts';

const words = {
  until: text('所选保留到', 'Keep selected until'),
  keep: text('确定', 'Set'),
  kept: text('已保留到 {day}', 'Kept until {day}'),
  days: text('{n} 天', '{n} d'),
  erase: text('删除所选（{n}）', 'Erase selected ({n})'),
};

export interface WaitingBatchProps {
  readonly page: PageProps;
  readonly ids: readonly string[];
  readonly today: Day;
  readonly onDone: () => Promise<void>;
}

/** What is done with all that is ticked. */
export function WaitingBatch({ page, ids, today, onDone }: WaitingBatchProps) {
  const say = useSay();
  const [until, setUntil] = useState('');
  const isNone = ids.length === 0;
  const keep = async () => {
    if (!isDay(until)) return;
    try {
      await page.ports.keepUntil(ids, until);
    } catch (error) {
      return page.fail(storeNotice(error));
    }
    const { zh, en } = dayText(until);
    page.say(text(words.kept.zh.replace('{day}', zh), words.kept.en.replace('{day}', en)));
    setUntil('');
    await Promise.all([onDone(), page.subjects.reload()]);
  };
  return (
    <div class="bar waiting-bar">
      <label class="inline-field">
        <span>{say(words.until)}</span>
        <input type="date" name="keep-until" min={today} value={until} onInput={(event) => setUntil(event.currentTarget.value)} />
      </label>
      {offeredDays.map((count) => (
        <Button key={count} action={`offer-${count}`} look="link" label={say(dayText(addDays(today, count)))} onPress={() => setUntil(addDays(today, count))}>
          {say(words.days, { n: count })}
        </Button>
      ))}
      <Button action="keep-until" disabled={isNone || !isDay(until) || until < today} onPress={() => void keep()}>
        {say(words.keep)}
      </Button>
      <Button action="erase-selected" look="danger" disabled={isNone} onPress={() => (location.hash = hashOf('records', ids.join()))}>
        {say(words.erase, { n: ids.length })}
      </Button>
    </div>
  );
}
