import type { Calendar } from '../../utils/core/calendar.ts';
import { timeText, urgencyOf, type Deadline } from '../../utils/core/deadline.ts';
import { momentText } from '../../utils/core/format.ts';
import { text } from '../../utils/core/text.ts';
import type { Instant } from '../../utils/core/time.ts';
import { Icon } from '../Icon.tsx';
import { useSay } from '../lang.tsx';
import { inChinaIso } from './order-view.ts';

const words = {
  until: text('{title}：至 {moment}', '{title}: until {moment}'),
  provisional: text('（节假日未公布，暂计）', ' (holidays not yet announced; provisional)'),
  pasted: text('（按您粘贴的放假通知计）', ' (by the holiday notice you pasted)'),
  mark: text('暂计', 'provisional'),
};

function cautionOf({ provisional, byPasted }: Deadline) {
  if (provisional) return words.provisional;
  return byPasted === undefined ? undefined : words.pasted;
}

export interface DueProps {
  readonly deadline: Deadline;
  readonly now: Instant;
  readonly calendar: Calendar;
  /** Its title in words before the time. */
  readonly named?: boolean;
}

/** Time left of one deadline: a word, a colour and, when it presses, a sign. */
export function Due({ deadline, now, calendar, named = false }: DueProps) {
  const say = useSay();
  const urgency = urgencyOf(deadline, now);
  const left = say(timeText(deadline, now, calendar));
  const whole = say(words.until, { title: say(deadline.title), moment: say(momentText(deadline.due)) });
  const told = cautionOf(deadline);
  const caution = told === undefined ? '' : say(told);
  const note = deadline.note === undefined ? '' : ` · ${say(deadline.note)}`;
  return (
    <span class={`due due-${urgency}`} data-deadline={deadline.kind} data-due={inChinaIso(deadline.due)} data-urgency={urgency} title={whole + caution + note}>
      {urgency === 'overdue' || urgency === 'urgent' ? <Icon name="warn" /> : null}
      {named ? `${say(deadline.title)} ` : null}
      <time dateTime={inChinaIso(deadline.due)}>{left}</time>
      {deadline.provisional && !named ? <small data-provisional>{say(words.mark)}</small> : null}
      {named ? caution : null}
    </span>
  );
}
