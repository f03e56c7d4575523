import { useEffect, useState } from 'preact/hooks';
import type { Overview } from '../../../utils/core/overview.ts';
import { waitingIn, type WaitingReason } from '../../../utils/core/retention.ts';
import { text } from '../../../utils/core/text.ts';
import { dayAt } from '../../../utils/core/time.ts';
import { Icon } from '../../Icon.tsx';
import { useSay } from '../../lang.tsx';
import type { DeskPorts } from '../ports.ts';
import { hashOf } from '../route.ts';

const words = { waits: text('{n} 个主体待清理', 'Subjects to be cleared: {n}') };

/** What only the person can decide; what is merely announced does not call. */
const calling: ReadonlySet<WaitingReason> = new Set(['over', 'mandate-ended', 'ask']);

/** The lists come first; this may take its time, in milliseconds. */
const patience = 1_500;

export interface WaitingNagProps {
  readonly ports: Pick<DeskPorts, 'clock' | 'orders'>;
  /** `undefined` until they have been read. */
  readonly list: readonly Overview[] | undefined;
}

/** Calls when a mandate has ended, or a filing was approved a month ago and nobody has said how long its data are kept. */
export function WaitingNag({ ports, list }: WaitingNagProps) {
  const say = useSay();
  const [count, setCount] = useState(0);
  useEffect(() => {
    if (list === undefined) return;
    let isWanted = true;
    const look = async () => {
      const { orders } = await ports.orders();
      const found = waitingIn(list, orders, dayAt(ports.clock())).filter(({ reason }) => calling.has(reason));
      if (isWanted) setCount(found.length);
    };
    // Orders that cannot be read are said by the page that shows them.
    const timer = setTimeout(() => void look().catch(() => undefined), patience);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [ports, list]);
  if (count === 0) return null;
  return (
    <a class="backup-nag tone-warn" data-waiting-nag={count} href={hashOf('records')}>
      <Icon name="warn" /> {say(words.waits, { n: count })}
    </a>
  );
}
