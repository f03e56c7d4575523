import { useMemo } from 'preact/hooks';
import { isOpen, type Order } from '../../utils/core/order.ts';
import { standingRefusals } from '../../utils/core/order-refusal.ts';
import { readRefusal } from '../../utils/core/refusal.ts';
import { isAboutApp, toldRefusals } from '../../utils/core/refusal-flags.ts';
import { refusals as book } from '../../utils/data/refusals/index.ts';
import { useSay } from '../lang.tsx';
import { PasteRefusal } from './PasteRefusal.tsx';
import { RefusalView } from './RefusalView.tsx';
import { words } from './refusal-words.ts';

export interface RefusalsProps {
  readonly order: Order;
  readonly onRefuse: (text: string) => Promise<boolean>;
  readonly onCopy: (text: string) => void;
}

function Earlier({ order, onCopy }: Omit<RefusalsProps, 'onRefuse'>) {
  const say = useSay();
  const standing = new Set(standingRefusals(order));
  const earlier = (order.refusals ?? []).filter((one) => !standing.has(one)).toReversed();
  if (earlier.length === 0) return null;
  return (
    <details class="fold" data-earlier>
      <summary>{say(words.earlier, { n: earlier.length })}</summary>
      {earlier.map((refusal) => (
        <RefusalView key={refusal.at} told={{ refusal, reading: readRefusal(refusal.text, book), isApp: isAboutApp(order.type) }} orderType={order.type} onCopy={onCopy} />
      ))}
    </details>
  );
}

/** Why an order was refused, with a box for another text as long as it is open. */
export function Refusals({ order, onRefuse, onCopy }: RefusalsProps) {
  const say = useSay();
  const told = useMemo(() => toldRefusals(order, book), [order]);
  const hasAny = (order.refusals ?? []).length > 0;
  if (!hasAny && !isOpen(order)) return null;
  return (
    <section class="refusals" data-refusals={told.length}>
      {hasAny ? <h2>{say(words.title)}</h2> : null}
      {told.map((one) => (
        <RefusalView key={one.refusal.at + one.refusal.text} told={one} orderType={order.type} onCopy={onCopy} />
      ))}
      <Earlier order={order} onCopy={onCopy} />
      {isOpen(order) ? <PasteRefusal orderType={order.type} onKeep={onRefuse} onCopy={onCopy} /> : null}
    </section>
  );
}
