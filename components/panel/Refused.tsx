import { useMemo } from 'preact/hooks';
import { fields } from '../../utils/core/field.ts';
import { isOpen, type Order } from '../../utils/core/order.ts';
import { text } from '../../utils/core/text.ts';
import { Button } from '../Button.tsx';
import { FieldName } from '../FieldName.tsx';
import { useSay } from '../lang.tsx';
import { pageOf } from '../../utils/portal/index.ts';
import { MissingButton } from '../order/MissingButton.tsx';
import { StateNote } from '../order/StateNote.tsx';
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
function RefusedOrder({ session, ports, order }: RefusedProps & { readonly order: Order }) {
  const say = useSay();
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
      <StateNote order={order} />
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

/** What is known of the order in front; on pages of orders also why the button for a new one may be missing. */
export function Refused({ session, ports }: RefusedProps) {
  const { state } = session;
  const order = orderOn(state);
  const offers = state.survey !== undefined && pageOf(state.survey.page)?.adding !== undefined;
  return (
    <>
      {order === undefined || !isOpen(order) ? null : <RefusedOrder session={session} ports={ports} order={order} />}
      {offers ? <MissingButton orders={state.orders} /> : null}
    </>
  );
}
