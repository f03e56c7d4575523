import { useMemo } from 'preact/hooks';
import { stageNow, type Order } from '../../utils/core/order.ts';
import { factOf, permitsText, type StateFact } from '../../utils/core/state.ts';
import { text } from '../../utils/core/text.ts';
import { states } from '../../utils/data/states.ts';
import { useSay } from '../lang.tsx';
import { useStale } from '../today.ts';
import { SourceLine } from '../SourceLine.tsx';

const words = {
  about: text('这个状态的含义和可做的事', 'What this status means and permits'),
  next: text('接下来', 'Next'),
  takes: text('多久', 'How long'),
  permits: text('可做', 'Permits'),
};

function Fact({ fact, open }: { readonly fact: StateFact; readonly open: boolean }) {
  const say = useSay();
  const { stage, meaning, next, takes, permits, source } = fact;
  return (
    <details class="fold state-note" data-state={stage} data-stale={useStale(source) ? '' : undefined} open={open}>
      <summary>{say(words.about)}</summary>
      <p>{say(meaning)}</p>
      <dl class="pairs">
        <dt>{say(words.next)}</dt>
        <dd>{say(next)}</dd>
        <dt>{say(words.takes)}</dt>
        <dd>{say(takes)}</dd>
        <dt>{say(words.permits)}</dt>
        <dd data-permits>{say(permitsText(permits))}</dd>
      </dl>
      <p>
        <SourceLine source={source} />
      </p>
    </details>
  );
}

/** What is known of the order's status: its meaning, what comes next, how long, and what may be done. */
export function StateNote({ order, open = false }: { readonly order: Order; readonly open?: boolean }) {
  const fact = useMemo(() => factOf({ stage: stageNow(order), label: order.stays.at(-1)?.label ?? '' }, states), [order]);
  return fact === undefined ? null : <Fact fact={fact} open={open} />;
}
