import { useMemo } from 'preact/hooks';
import type { Order } from '../../utils/core/order.ts';
import { refusalLine, toldRefusals } from '../../utils/core/refusal-flags.ts';
import { refusals } from '../../utils/data/refusals/index.ts';
import { Icon } from '../Icon.tsx';
import { useSay } from '../lang.tsx';

/** Why an order waits, in one line; nothing where no refusal stands. */
export function RefusedLine({ order }: { readonly order: Order }) {
  const say = useSay();
  const line = useMemo(() => refusalLine(toldRefusals(order, refusals)), [order]);
  if (line === undefined) return null;
  return (
    <p class="refused-line" data-refused>
      <Icon name="block" /> {say(line)}
    </p>
  );
}
