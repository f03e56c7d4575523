import { useState } from 'preact/hooks';
import type { Calendar } from '../../utils/core/calendar.ts';
import { dayText } from '../../utils/core/format.ts';
import { nextAction } from '../../utils/core/next-action.ts';
import type { Order } from '../../utils/core/order.ts';
import { text } from '../../utils/core/text.ts';
import { dayAt, type Instant } from '../../utils/core/time.ts';
import { Icon } from '../Icon.tsx';
import { useSay } from '../lang.tsx';
import { Due } from '../order/Due.tsx';
import { consoleLink, shareOf, type OrderView } from '../order/order-view.ts';
import { stageNames } from '../order/stage-view.ts';
import { StageTrack } from '../order/StageTrack.tsx';
import { RefusedLine } from '../refusal/RefusedLine.tsx';
import { useWindow } from '../Windowed.tsx';
import { Timeline } from './Timeline.tsx';

const words = {
  subject: text('主体 · 域名', 'Subject · domain'),
  stage: text('阶段', 'Stage'),
  deadline: text('期限', 'Deadline'),
  account: text('账号', 'Account'),
  order: text('订单', 'Order'),
  seen: text('最近看到', 'Last seen'),
  next: text('下一步', 'Next'),
  open: text('展开 {order} 的经过', 'Show the course of {order}'),
  contradiction: text('矛盾', 'contradiction'),
};

export interface OrdersTableProps {
  readonly views: readonly OrderView[];
  /** What the list is of; another one starts from its top. */
  readonly of: string;
  readonly now: Instant;
  readonly calendar: Calendar;
  readonly onSettle: (order: Order, check: string) => void;
  readonly onRefuse: (order: Order, text: string) => Promise<boolean>;
  readonly onCopy: (letter: string) => void;
}

type RowProps = Omit<OrdersTableProps, 'views' | 'of'> & { readonly view: OrderView };

function Cells({ view, now, calendar }: RowProps) {
  const say = useSay();
  const { order, stage, deadlines } = view;
  const first = deadlines[0];
  const stay = order.stays.at(-1);
  return (
    <>
      <td>
        {say(stageNames[stage])}
        {order.contradiction === undefined ? null : <span class="tag tag-warn">{say(words.contradiction)}</span>}
        <RefusedLine order={order} />
        <StageTrack stage={stage} share={first === undefined ? 0 : shareOf(first, now)} />
      </td>
      <td>{first === undefined ? null : <Due deadline={first} now={now} calendar={calendar} />}</td>
      <td>{order.account}</td>
      <td class="nowrap">{order.order}</td>
      <td class="nowrap">{stay === undefined ? null : say(dayText(dayAt(stay.lastSeen)))}</td>
      <td>
        <a class="order-act" href={consoleLink(order)} target="_blank" rel="noreferrer">
          {say(nextAction(order))} <Icon name="out" />
        </a>
      </td>
    </>
  );
}

function Row(props: RowProps) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const { order, stage } = props.view;
  return (
    <>
      <tr data-order={order.order} data-stage={stage}>
        <th scope="row">
          <button type="button" class="disclose" data-action="course" aria-expanded={open} aria-label={say(words.open, { order: order.order })} onClick={() => setOpen(!open)} />
          {order.subject ?? order.order}
          {order.domain === undefined ? null : ` · ${order.domain}`}
          {order.type === undefined ? null : <span class="faint"> {order.type}</span>}
        </th>
        <Cells {...props} />
      </tr>
      {open ? (
        <tr class="course">
          <td colSpan={7}>
            <Timeline {...props} />
          </td>
        </tr>
      ) : null}
    </>
  );
}

export function OrdersTable({ views, of, ...rest }: OrdersTableProps) {
  const say = useSay();
  const { seen, rest: more } = useWindow(views, of);
  return (
    <>
      <table class="wide">
        <thead>
          <tr>
            {[words.subject, words.stage, words.deadline, words.account, words.order, words.seen, words.next].map((title) => (
              <th key={title.en} scope="col">
                {say(title)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {seen.map((view) => (
            <Row key={view.key} view={view} {...rest} />
          ))}
        </tbody>
      </table>
      {more}
    </>
  );
}
