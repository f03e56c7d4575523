import { useMemo, useState } from 'preact/hooks';
import type { Order } from '../../utils/core/order.ts';
import { text } from '../../utils/core/text.ts';
import { EmptyState } from '../EmptyState.tsx';
import { useSay } from '../lang.tsx';
import { mostPressingFirst, orderViews, type OrderView, type Ticks } from '../order/order-view.ts';
import { filtered, Filters, type Filter } from '../popup/Filters.tsx';
import { MissingButton } from '../order/MissingButton.tsx';
import { SearchBox } from '../SearchBox.tsx';
import { storeNotice } from '../store-notice.ts';
import { useNow } from '../use-now.ts';
import { OrdersTable } from './OrdersTable.tsx';
import type { PageProps } from './page-props.ts';
import { orderSheet } from './sheets/order-sheet.ts';
import { SaveCalendar } from './sheets/SaveCalendar.tsx';
import { SaveSheet } from './sheets/SaveSheet.tsx';
import { useFreshLook } from './use-fresh-look.ts';

const words = {
  search: text('查找订单', 'Find an order'),
  hint: text('主体、域名、订单号、账号的任意片段', 'Any part of subject, domain, order number, account'),
  none: text('还没有见过订单', 'No order seen yet'),
  first: text('打开备案控制台的“我的备案”，订单会自动记到这里；本扩展从不在后台抓取。', 'Open 我的备案 in the filing console; its orders are noted here by themselves. Nothing is ever fetched in the background.'),
  open: text('打开备案控制台', 'Open the filing console'),
  noMatch: text('没有符合的订单', 'No order matches'),
  shorter: text('换一个片段，或点“全部”。', 'Try another part, or press “All”.'),
  file: text('备案订单', 'filing-orders'),
  done: text('已记下', 'Noted'),
  copied: text('已复制', 'Copied'),
  copyFailed: text('浏览器不允许复制，请选中后自己复制', 'The browser refused to copy; select the text and copy it'),
  refused: text('驳回原因已记到订单', 'The refusal was kept with the order'),
};

interface Seen {
  readonly orders: readonly Order[];
  readonly ticks: Ticks;
}

function useOrders({ ports, fail }: PageProps) {
  const [seen, setSeen] = useState<Seen>();
  const load = async () => {
    try {
      setSeen(await ports.orders());
    } catch (error) {
      fail(storeNotice(error));
    }
  };
  useFreshLook(load, ports);
  return { seen, load };
}

const haystack = ({ order }: OrderView) => [order.subject, order.domain, order.order, order.account, order.type].join('\n').toLowerCase();

function matching(views: readonly OrderView[], query: string): OrderView[] {
  const wanted = query.trim().toLowerCase();
  return wanted === '' ? [...views] : views.filter((view) => haystack(view).includes(wanted));
}

/** Every order that was seen, the most pressing first; each opens to its way so far. */
export function OrdersPage(props: PageProps) {
  const say = useSay();
  const { ports, measure, fail } = props;
  const now = useNow(ports.clock);
  const { seen, load } = useOrders(props);
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<Filter>('all');
  const derived = useMemo(() => (seen === undefined ? [] : orderViews(seen.orders, measure, seen.ticks)), [seen, measure]);
  const views = useMemo(() => mostPressingFirst(derived, now), [derived, now]);
  if (seen === undefined) return null;
  if (views.length === 0) {
    return (
      <EmptyState title={words.none} todo={words.first}>
        <a class="button button-main" data-action="open-console" href="https://beian.aliyun.com/pcContainer/myorder" target="_blank" rel="noreferrer">
          {say(words.open)}
        </a>
      </EmptyState>
    );
  }
  const refuse = async (order: Order, refusal: string) => {
    try {
      await ports.refuse(order, refusal);
    } catch (error) {
      fail(storeNotice(error));
      return false;
    }
    props.say(words.refused);
    await load();
    return true;
  };
  const copy = (said: string) => ports.copy(said).then(() => props.say(words.copied), () => props.say(words.copyFailed));
  const found = matching(views, query);
  const shown = filtered(found, filter).filter((entry) => entry.kind === 'order');
  const settle = async (order: Order, check: string) => {
    try {
      await ports.settle(order, check);
    } catch (error) {
      return fail(storeNotice(error));
    }
    props.say(words.done);
    await load();
  };
  return (
    <>
      <div class="bar">
        <SearchBox label={words.search} hint={words.hint} value={query} onInput={setQuery} />
        {shown.length === 0 ? null : <SaveSheet page={props} name={say(words.file)} unnamed={shown.length} make={(lang) => orderSheet(shown, lang)} />}
        {shown.length === 0 ? null : <SaveCalendar page={props} views={shown} />}
      </div>
      <Filters entries={found} value={filter} onChange={setFilter} />
      {shown.length === 0 ? (
        <EmptyState title={words.noMatch} todo={words.shorter} />
      ) : (
        <OrdersTable views={shown} of={`${filter}/${query}`} now={now} calendar={measure.calendar} onRefuse={refuse} onCopy={(said) => void copy(said)} onSettle={(order, check) => void settle(order, check)} />
      )}
      <MissingButton orders={shown.map(({ order }) => order)} />
    </>
  );
}
