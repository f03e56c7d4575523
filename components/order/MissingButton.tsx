import { whyMissing, type MissingCause } from '../../utils/core/missing-button.ts';
import { isOpen, type Order } from '../../utils/core/order.ts';
import { text } from '../../utils/core/text.ts';
import { missingCauses } from '../../utils/data/missing-button.ts';
import { useSay } from '../lang.tsx';
import { useStale } from '../today.ts';
import { SourceLine } from '../SourceLine.tsx';

const words = {
  title: text('“新增”按钮不见了？', 'No button to add a website?'),
  likely: text('最可能：账号 {account} 的订单 {order}——{cause}', 'Most likely: order {order} of account {account} – {cause}'),
  none: text('没有看到进行中的订单。', 'No open order was seen.'),
  possible: text('还不能排除', 'Cannot be excluded'),
  unlikely: text('不太可能：这个账号有已通过的订单', 'Unlikely: an order of this account was approved'),
};

function Cause({ cause: { id, title, frees, source } }: { readonly cause: MissingCause }) {
  const say = useSay();
  return (
    <li data-cause={id} data-stale={useStale(source) ? '' : undefined}>
      <strong>{say(title)}</strong> {say(frees)} <SourceLine source={source} />
    </li>
  );
}

function Causes({ causes }: { readonly causes: readonly MissingCause[] }) {
  return (
    <ul class="causes">
      {causes.map((cause) => (
        <Cause key={cause.id} cause={cause} />
      ))}
    </ul>
  );
}

/** Why the console may not offer a new filing: by the orders that were seen, and what cannot be excluded. */
export function MissingButton({ orders }: { readonly orders: readonly Order[] }) {
  const say = useSay();
  // An approved order of one account says nothing of another's.
  const isOne = new Set(orders.map(({ account }) => account)).size === 1;
  const { likely, possible, unlikely } = whyMissing(isOne ? orders : orders.filter(isOpen), missingCauses);
  return (
    <details class="fold" data-missing-button>
      <summary>{say(words.title)}</summary>
      {likely.length === 0 ? <p>{say(words.none)}</p> : null}
      <ul class="causes">
        {likely.map(({ cause, order }) => (
          <li key={order.account + order.order} data-likely={cause.id}>
            <strong>{say(words.likely, { account: order.account, order: order.order, cause: say(cause.title) })}</strong> {say(cause.frees)} <SourceLine source={cause.source} />
          </li>
        ))}
      </ul>
      <h2>{say(words.possible)}</h2>
      <Causes causes={possible} />
      {unlikely.length === 0 ? null : (
        <>
          <h2>{say(words.unlikely)}</h2>
          <Causes causes={unlikely} />
        </>
      )}
    </details>
  );
}
