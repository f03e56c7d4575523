import type { Calendar } from '../../utils/core/calendar.ts';
import { momentText } from '../../utils/core/format.ts';
import type { Order } from '../../utils/core/order.ts';
import { text } from '../../utils/core/text.ts';
import type { Instant } from '../../utils/core/time.ts';
import { Button } from '../Button.tsx';
import { useSay } from '../lang.tsx';
import { Letters } from '../letters/Letters.tsx';
import { hereAt } from '../letters/occasion.ts';
import { StatusMessage } from '../letters/StatusMessage.tsx';
import { Due } from '../order/Due.tsx';
import type { OrderView } from '../order/order-view.ts';
import { stageNames } from '../order/stage-view.ts';
import { StateNote } from '../order/StateNote.tsx';
import { Refusals } from '../refusal/Refusals.tsx';
import { SourceLine } from '../SourceLine.tsx';

const words = {
  course: text('看到的经过', 'What was seen'),
  created: text('控制台所示创建时间 {moment}', 'Created, as the console prints: {moment}'),
  stay: text('{first} 至 {last}', '{first} to {last}'),
  once: text('{first}（看到一次）', '{first} (seen once)'),
  shown: text('控制台：“{label}”', 'Console: “{label}”'),
  contradiction: text('{moment} 又看到“{label}”（{stage}），与此前的进度矛盾；请在控制台核对。', 'On {moment} “{label}” ({stage}) was seen, which contradicts the course so far; check it in the console.'),
  deadlines: text('在跑的期限', 'Deadlines that run'),
  none: text('没有在跑的期限', 'No deadline runs'),
  from: text('自 {from} 起，至 {due}', 'From {from} until {due}'),
  settle: text('已办完', 'Done'),
  settleOf: text('{title}：已办完', '{title}: done'),
};

export interface TimelineProps {
  readonly view: OrderView;
  readonly now: Instant;
  readonly calendar: Calendar;
  readonly onSettle: (order: Order, check: string) => void;
  readonly onRefuse: (order: Order, text: string) => Promise<boolean>;
  readonly onCopy: (words: string) => void;
}

function Stays({ order }: { readonly order: Order }) {
  const say = useSay();
  const moment = (at: Instant) => say(momentText(at));
  return (
    <section>
      <h2>{say(words.course)}</h2>
      <ol class="stays">
        {order.createdAt === undefined ? null : <li class="faint">{say(words.created, { moment: moment(order.createdAt) })}</li>}
        {order.stays.map((stay) => (
          <li key={stay.firstSeen} data-stay={stay.stage}>
            <strong>{say(stageNames[stay.stage])}</strong>{' '}
            {stay.firstSeen === stay.lastSeen ? say(words.once, { first: moment(stay.firstSeen) }) : say(words.stay, { first: moment(stay.firstSeen), last: moment(stay.lastSeen) })}
            <span class="faint"> {say(words.shown, { label: stay.label })}</span>
          </li>
        ))}
      </ol>
      <StateNote order={order} open />
      {order.contradiction === undefined ? null : (
        <p class="note-line" data-contradiction>
          {say(words.contradiction, { moment: moment(order.contradiction.at), label: order.contradiction.label, stage: say(stageNames[order.contradiction.stage]) })}
        </p>
      )}
    </section>
  );
}

/** What was seen of an order and when, and the clocks that run, each with what it counts from and its source. */
export function Timeline({ view, now, calendar, onSettle, onRefuse, onCopy }: TimelineProps) {
  const say = useSay();
  const { order, deadlines } = view;
  return (
    <div class="timeline">
      <Refusals order={order} onRefuse={(said) => onRefuse(order, said)} onCopy={onCopy} />
      <Stays order={order} />
      <section>
        <h2>{say(deadlines.length === 0 ? words.none : words.deadlines)}</h2>
        <ul class="clocks">
          {deadlines.map((one) => (
            <li key={one.id}>
              <Due deadline={one} now={now} calendar={calendar} named />
              {one.settledBy === undefined ? null : (
                <Button action="settle" look="link" label={say(words.settleOf, { title: say(one.title) })} onPress={() => onSettle(order, one.settledBy ?? '')}>
                  {say(words.settle)}
                </Button>
              )}
              <p class="faint">{say(words.from, { from: say(momentText(one.from)), due: say(momentText(one.due)) })}</p>
              {one.note === undefined ? null : <p class="faint">{say(one.note)}</p>}
              <SourceLine source={one.source} />
            </li>
          ))}
        </ul>
      </section>
      <StatusMessage order={order} now={now} calendar={calendar} onCopy={onCopy} />
      <Letters here={hereAt({ page: 'order.detail', order: order.order, reading: {} }, { orders: [order], ticked: [] })} reading={{}} now={now} onCopy={onCopy} />
    </div>
  );
}
