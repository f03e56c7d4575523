import { useId, useState } from 'preact/hooks';
import type { Calendar } from '../../utils/core/calendar.ts';
import { clientMessage, stageMessageOf } from '../../utils/core/client-message.ts';
import type { Order } from '../../utils/core/order.ts';
import { text, type Lang } from '../../utils/core/text.ts';
import type { Instant } from '../../utils/core/time.ts';
import { clientMessages as messages } from '../../utils/data/client-messages.ts';
import { limits } from '../../utils/data/limits.ts';
import { refusals as book } from '../../utils/data/refusals/index.ts';
import { Button } from '../Button.tsx';
import { useLang, useSay } from '../lang.tsx';
import { SourceLine } from '../SourceLine.tsx';

const words = {
  title: text('告诉客户进展', 'Tell the client where it stands'),
  names: text('带主体名称', 'With the subject’s name'),
  zh: text('复制中文', 'Copy Chinese'),
  en: text('复制英文', 'Copy English'),
};

export interface StatusMessageProps {
  readonly order: Order;
  readonly now: Instant;
  readonly calendar: Calendar;
  readonly onCopy: (message: string) => void;
}

/** The state of an order in words for the client, ready to be copied; nobody is named in it unless that is ticked. */
export function StatusMessage({ order, now, calendar, onCopy }: StatusMessageProps) {
  const say = useSay();
  const shown = useLang();
  const id = useId();
  const [withNames, nameThem] = useState(false);
  const inLang = (lang: Lang) => clientMessage(order, { messages, limits, calendar, book, now, lang, withNames });
  return (
    <section class="letters" data-status-message aria-labelledby={id}>
      <h2 id={id} class="group-head">
        {say(words.title)}
      </h2>
      {order.subject === undefined ? null : (
        <label class="letter-names">
          <input type="checkbox" name="status-names" checked={withNames} onChange={({ currentTarget }) => nameThem(currentTarget.checked)} />
          <span>{say(words.names)}</span>
        </label>
      )}
      <p class="letter">{inLang(shown)}</p>
      <p class="letter-copy">
        <Button action="copy-status-zh" onPress={() => onCopy(inLang('zh'))}>
          {say(words.zh)}
        </Button>
        <Button action="copy-status-en" onPress={() => onCopy(inLang('en'))}>
          {say(words.en)}
        </Button>
      </p>
      <SourceLine source={stageMessageOf(order, messages).source} />
    </section>
  );
}
