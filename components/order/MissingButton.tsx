import { whyMissing, type MissingCause } from '../../utils/core/missing-button.ts';
import { isOpen, type Order } from '../../utils/core/order.ts';
import { text } from '../../utils/core/text.ts';
import { missingCauses } from '../../utils/data/missing-button.ts';
import { useSay } from '../lang.tsx';

const words = {
  title: text('“新增”按钮不见了？', 'No button to add a website?'),
  likely: text('最可能：账号 {account} 的订单 {order}——{cause}', 'Most likely: order {order} of account {account} – {cause}'),
  none: text('没有看到进行中的订单。', 'No open order was seen.'),
  possible: text('还不能排除', 'Cannot be excluded'),
  unlikely: text('不太可能：这个账号有已通过的订单', 'Unlikely: an order of this account was approved'),
  source: text('依据：{name}（{day} 核对）', 'Source: {name} (checked {day})'),
};

function Causes({ causes }: { readonly causes: readonly MissingCause[] }) {
  const say = useSay();
  return (
    <ul class="causes">
      {causes.map(({ id, title, frees, source }) => (
        <li key={id} data-cause={id}>
          <strong>{say(title)}</strong> {say(frees)} <span class="faint">{say(words.source, { name: source.name, day: source.checked })}</span>
        </li>
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
            <strong>{say(words.likely, { account: order.account, order: order.order, cause: say(cause.title) })}</strong> {say(cause.frees)}
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
