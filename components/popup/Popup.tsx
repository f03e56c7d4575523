import { useMemo, useState } from 'preact/hooks';
import type { Deadline } from '../../utils/core/deadline.ts';
import { dayText } from '../../utils/core/format.ts';
import type { Order } from '../../utils/core/order.ts';
import type { Overview } from '../../utils/core/overview.ts';
import { text, type Lang } from '../../utils/core/text.ts';
import { dayAt, type Clock, type Instant } from '../../utils/core/time.ts';
import { BackupNag } from '../BackupNag.tsx';
import { Banner, type Notice } from '../Banner.tsx';
import { Button } from '../Button.tsx';
import { EmptyState } from '../EmptyState.tsx';
import { useSay } from '../lang.tsx';
import { LanguageSwitch } from '../LanguageSwitch.tsx';
import { mostPressingFirst, orderViews, paperViews, type Entry, type Measure, type OrderView, type Ticks } from '../order/order-view.ts';
import { OrderCard } from '../order/OrderCard.tsx';
import { PaperCard } from '../order/PaperCard.tsx';
import { useKeptFocus } from '../use-kept-focus.ts';
import { useNow } from '../use-now.ts';
import { LockButton } from '../vault/LockButton.tsx';
import { Windowed } from '../Windowed.tsx';
import { filtered, Filters, type Filter } from './Filters.tsx';

const words = {
  title: text('订单与期限', 'Orders and deadlines'),
  none: text('还没有见过订单', 'No order seen yet'),
  first: text('打开备案控制台的“我的备案”，订单会自动记到这里。', 'Open 我的备案 in the filing console; its orders are noted here by themselves.'),
  open: text('打开备案控制台', 'Open the filing console'),
  reading: text('正在读取本机的订单…', 'Reading the orders on this machine …'),
  noMatch: text('这一类没有订单', 'No order of this kind'),
  all: text('点“全部”看所有订单。', 'Press “All” to see every order.'),
  desk: text('工作台', 'Desk'),
  panel: text('填写面板', 'Fill panel'),
};

export interface PopupProps {
  readonly orders: readonly Order[];
  readonly subjects: readonly Pick<Overview, 'id' | 'name' | 'ends'>[];
  readonly ticks: Ticks;
  readonly measure: Measure;
  readonly clock: Clock;
  /** The orders are being read: nothing is said about how many there are. */
  readonly reading?: boolean;
  readonly notice?: Notice | undefined;
  /** When the last backup was made; `null`: never. Absent while it is not known. */
  readonly backedUp?: Instant | null;
  /** Where a page of the desk is, by its hash. */
  readonly deskLink: (hash: string) => string;
  readonly onLang: (lang: Lang) => void;
  readonly onPanel: () => void;
  readonly onSettle: (order: Order, check: string) => void;
}

function Foot({ deskLink, onPanel, onLang }: Pick<PopupProps, 'deskLink' | 'onPanel' | 'onLang'>) {
  const say = useSay();
  return (
    <footer class="popup-foot">
      <a class="button button-link" data-action="desk" href={deskLink('#/orders')} target="_blank" rel="noreferrer">
        {say(words.desk)}
      </a>
      <Button action="panel" look="link" onPress={onPanel}>
        {say(words.panel)}
      </Button>
      <LockButton />
      <LanguageSwitch onChange={onLang} />
    </footer>
  );
}

function Nothing() {
  const say = useSay();
  return (
    <EmptyState title={words.none} todo={words.first}>
      <a class="button button-main" data-action="open-console" href="https://beian.aliyun.com/pcContainer/myorder" target="_blank" rel="noreferrer">
        {say(words.open)}
      </a>
    </EmptyState>
  );
}

/** Deadlines at a glance: the most pressing on top, each with its next step. */
export function Popup(props: PopupProps) {
  const say = useSay();
  const { orders, subjects, ticks, measure, clock } = props;
  const now = useNow(clock);
  const [filter, setFilter] = useState<Filter>('all');
  const views = useMemo(() => orderViews(orders, measure, ticks), [orders, ticks, measure]);
  const entries = useMemo(() => mostPressingFirst<Entry>([...views, ...paperViews(subjects, measure, now)], now), [views, subjects, measure, now]);
  const shown = filtered(entries, filter);
  const settle = (view: OrderView, { settledBy }: Deadline) => {
    if (settledBy !== undefined) props.onSettle(view.order, settledBy);
  };
  const row = (entry: Entry) =>
    entry.kind === 'order' ? (
      <OrderCard key={entry.key} view={entry} now={now} calendar={measure.calendar} onSettle={settle} />
    ) : (
      <PaperCard key={entry.key} view={entry} now={now} calendar={measure.calendar} href={props.deskLink(`#/subjects/${entry.subject.id}`)} />
    );
  return (
    <div class="popup" ref={useKeptFocus<HTMLDivElement>()}>
      <header>
        <div class="popup-head">
          <h1>{say(words.title)}</h1>
          <span class="faint">{say(dayText(dayAt(now)))}</span>
        </div>
        {props.notice === undefined ? null : <Banner tone="block" urgent notice={props.notice} />}
        {entries.length === 0 ? null : <Filters entries={entries} value={filter} onChange={setFilter} />}
      </header>
      <main class="popup-list">
        {props.reading === true ? (
          <p class="faint" role="status" data-reading>
            {say(words.reading)}
          </p>
        ) : null}
        {entries.length === 0 && props.reading !== true ? <Nothing /> : null}
        {entries.length > 0 && shown.length === 0 ? <EmptyState title={words.noMatch} todo={words.all} /> : null}
        <Windowed of={filter} items={shown} row={row} />
      </main>
      {props.backedUp === undefined ? null : <BackupNag now={now} href={props.deskLink('#/backup')} isOutside holds={subjects.length + orders.length > 0} {...(props.backedUp !== null && { last: props.backedUp })} />}
      <Foot {...props} />
    </div>
  );
}
