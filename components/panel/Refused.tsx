import { useMemo } from 'preact/hooks';
import { fields } from '../../utils/core/field.ts';
import { isOpen } from '../../utils/core/order.ts';
import { text } from '../../utils/core/text.ts';
import { Button } from '../Button.tsx';
import { FieldName } from '../FieldName.tsx';
import { useSay } from '../lang.tsx';
import { RefusedLine } from '../refusal/RefusedLine.tsx';
import { Refusals } from '../refusal/Refusals.tsx';
import { storeNotice } from '../store-notice.ts';
import type { PanelPorts } from './ports.ts';
import { fateOf, flagsOn, orderOn } from './refused.ts';
import type { PanelSession } from './session.ts';

const words = {
  fields: text('驳回点到的字段', 'Fields that the refusal names'),
  show: text('在页面上显示', 'Show on page'),
  showOf: text('在页面上显示：{field}', 'Show on page: {field}'),
  whole: text('原因和怎么改', 'Reasons and what to do'),
  kept: text('驳回原因已记到订单', 'The refusal was kept with the order'),
};

interface RefusedProps {
  readonly session: PanelSession;
  readonly ports: PanelPorts;
}

function FlaggedFields({ session }: Pick<RefusedProps, 'session'>) {
  const say = useSay();
  const { state } = session;
  const flags = useMemo(() => flagsOn(state), [state.orders, state.survey]);
  if (flags.size === 0) return null;
  return (
    <ul class="refused-fields" aria-label={say(words.fields)}>
      {[...flags.keys()].map((field) => {
        const isHere = state.survey?.slots.some((slot) => slot.field === field) === true;
        return (
          <li key={field} data-refused-field={field}>
            <span>
              <FieldName field={field} /> <span class="faint">{say(fateOf(field, state))}</span>
            </span>
            {isHere ? (
              <Button action="show" look="link" field={field} label={say(words.showOf, { field: say(fields[field].label) })} onPress={() => void session.show(field)}>
                {say(words.show)}
              </Button>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

/** Why the order in front was refused: the fields, what becomes of them, the reasons, and a box for another text. */
export function Refused({ session, ports }: RefusedProps) {
  const say = useSay();
  const order = orderOn(session.state);
  if (order === undefined || !isOpen(order)) return null;
  const keep = async (said: string) => {
    try {
      await ports.refuse(order, said);
    } catch (error) {
      session.set({ notice: storeNotice(error) });
      return false;
    }
    session.say(words.kept);
    await session.rescan();
    return true;
  };
  const all = <Refusals order={order} onRefuse={keep} onCopy={(said) => void session.copy(said)} />;
  const hasAny = (order.refusals ?? []).length > 0;
  return (
    <section class="refused" data-refused-order={order.order}>
      <RefusedLine order={order} />
      <FlaggedFields session={session} />
      {hasAny ? (
        <details class="fold">
          <summary>{say(words.whole)}</summary>
          {all}
        </details>
      ) : (
        all
      )}
    </section>
  );
}
