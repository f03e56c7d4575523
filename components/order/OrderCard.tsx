import type { Calendar } from '../../utils/core/calendar.ts';
import type { Deadline } from '../../utils/core/deadline.ts';
import { dayText } from '../../utils/core/format.ts';
import { nextAction } from '../../utils/core/next-action.ts';
import { text } from '../../utils/core/text.ts';
import { dayAt, type Instant } from '../../utils/core/time.ts';
import { Button } from '../Button.tsx';
import { Icon } from '../Icon.tsx';
import { useSay } from '../lang.tsx';
import { RefusedLine } from '../refusal/RefusedLine.tsx';
import { Due } from './Due.tsx';
import { consoleLink, shareOf, type OrderView } from './order-view.ts';
import { stageNames } from './stage-view.ts';
import { StageTrack } from './StageTrack.tsx';
import { StateNote } from './StateNote.tsx';

const words = {
  nameless: text('订单 {order}', 'Order {order}'),
  seen: text('最近看到 {day}', 'last seen {day}'),
  shown: text('控制台显示“{label}”', 'the console says “{label}”'),
  contradiction: text('之后又显示“{label}”，与已知进度矛盾', 'later it showed “{label}”, which contradicts what is known'),
  settle: text('已办完', 'Done'),
  settleOf: text('{title}：已办完', '{title}: done'),
};

export interface OrderCardProps {
  readonly view: OrderView;
  readonly now: Instant;
  readonly calendar: Calendar;
  readonly onSettle: (view: OrderView, deadline: Deadline) => void;
}

const saysTheSame = (name: string, label: string) => label !== '' && (name.includes(label) || label.includes(name));

function About({ view }: Pick<OrderCardProps, 'view'>) {
  const say = useSay();
  const { order, stage } = view;
  const stay = order.stays.at(-1);
  const told = stay === undefined || saysTheSame(stageNames[stage].zh, stay.label) ? '' : ` · ${say(words.shown, { label: stay.label })}`;
  return (
    <p class="faint">
      {order.type === undefined ? '' : `${order.type} · `}
      {say(stageNames[stage])}
      {told} · {order.account}
      {stay === undefined ? null : ` · ${say(words.seen, { day: say(dayText(dayAt(stay.lastSeen))) })}`}
    </p>
  );
}

function Others({ view, now, calendar, onSettle }: OrderCardProps) {
  const say = useSay();
  const rows = view.deadlines.filter((deadline, index) => index > 0 || deadline.settledBy !== undefined);
  if (rows.length === 0) return null;
  return (
    <ul class="order-others">
      {rows.map((deadline) => (
        <li key={deadline.id}>
          {deadline === view.deadlines[0] ? say(deadline.title) : <Due deadline={deadline} now={now} calendar={calendar} named />}
          {deadline.settledBy === undefined ? null : (
            <Button action="settle" look="link" label={say(words.settleOf, { title: say(deadline.title) })} onPress={() => onSettle(view, deadline)}>
              {say(words.settle)}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** One order: whose, where it is, how long it may stay there, and what to do next. */
export function OrderCard(props: OrderCardProps) {
  const say = useSay();
  const { view, now, calendar } = props;
  const { order, stage, deadlines } = view;
  const first = deadlines[0];
  return (
    <article class="order" data-order={order.order} data-stage={stage}>
      <div class="order-head">
        <p class="order-name">
          <strong>{order.subject ?? say(words.nameless, { order: order.order })}</strong>
          {order.domain === undefined ? null : ` · ${order.domain}`}
        </p>
        {first === undefined ? null : <Due deadline={first} now={now} calendar={calendar} />}
      </div>
      <About view={view} />
      <RefusedLine order={order} />
      {order.contradiction === undefined ? null : <p class="note-line">{say(words.contradiction, { label: order.contradiction.label })}</p>}
      {first === undefined || first.certain || first.note === undefined ? null : <p class="faint">{say(first.note)}</p>}
      <StageTrack stage={stage} share={first === undefined ? 0 : shareOf(first, now)} />
      <Others {...props} />
      <StateNote order={order} />
      <a class="order-act" href={consoleLink(order)} target="_blank" rel="noreferrer">
        {say(nextAction(order))} <Icon name="out" />
      </a>
    </article>
  );
}
