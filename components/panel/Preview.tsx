import { useMemo } from 'preact/hooks';
import type { Write } from '../../utils/core/fill.ts';
import type { Flag } from '../../utils/core/refusal-flags.ts';
import { text } from '../../utils/core/text.ts';
import { FieldName } from '../FieldName.tsx';
import { useSay } from '../lang.tsx';
import { HoldToShow, useReveal } from '../Masked.tsx';
import { seenAs, Value } from '../Value.tsx';
import { Icon } from '../Icon.tsx';
import { flaggedFirst, flagsOn, type FieldFlags } from './refused.ts';
import { isTicked, type PanelState } from './state.ts';

const words = {
  fills: text('将填写 {n} 项空白字段', 'Blank fields to fill: {n}'),
  overwrites: text('会覆盖已有内容 {n} 项（默认不填）', 'Would overwrite what is there: {n} (off unless ticked)'),
  field: text('字段', 'Field'),
  change: text('原值 → 新值', 'Old → new'),
  tick: text('填写', 'Fill'),
  oneWay: text('填后控制台不让清空，不能撤销', 'The console does not let it be emptied again; cannot be undone'),
  flagged: text('驳回点名：{reason}', 'Refused: {reason}'),
  maybeFlagged: text('驳回可能说的是：{reason}', 'Perhaps refused: {reason}'),
  hiddenDiffers: text('（不同之处在遮住的部分）', '(they differ in the masked part)'),
};

interface RowProps {
  readonly write: Write;
  readonly kind: 'fill' | 'overwrite';
  readonly ticked: boolean;
  readonly shown: boolean;
  /** A fill of it cannot be taken back. */
  readonly isOneWay: boolean;
  /** A refusal of this order names the field. */
  readonly flag: Flag | undefined;
  readonly onTick: (on: boolean) => void;
}

function Row({ write, kind, ticked, shown, isOneWay, flag, onTick }: RowProps) {
  const say = useSay();
  const { field, old, value } = write;
  const looksEqual = old !== '' && seenAs(field, old, shown) === seenAs(field, value, shown);
  const id = `write-${field}`;
  return (
    <tr data-write={field} data-kind={kind} data-flagged={flag === undefined ? undefined : ''}>
      <td class="cell-tick">
        <input type="checkbox" id={id} checked={ticked} onChange={(event) => onTick(event.currentTarget.checked)} />
      </td>
      <th scope="row">
        <label for={id}>
          <FieldName field={field} />
        </label>
        {flag === undefined ? null : <FlagMark flag={flag} />}
      </th>
      <td>
        <del class="old">
          <Value field={field} value={old} shown={shown} />
        </del>
        <span class="arrow" aria-hidden="true">
          →
        </span>
        <ins class="new">
          <Value field={field} value={value} shown={shown} />
        </ins>
        {isOneWay ? (
          <span class="faint one-way" data-one-way>
            {say(words.oneWay)}
          </span>
        ) : null}
        {looksEqual ? <span class="faint"> {say(words.hiddenDiffers)}</span> : null}
      </td>
    </tr>
  );
}

function FlagMark({ flag }: { readonly flag: Flag }) {
  const say = useSay();
  return (
    <span class={`flag tone-${flag.sure ? 'block' : 'warn'}`}>
      <Icon name={flag.sure ? 'block' : 'warn'} /> {say(flag.sure ? words.flagged : words.maybeFlagged, { reason: flag.reasons.map(({ title }) => say(title)).join(' · ') })}
    </span>
  );
}

export interface PreviewProps {
  readonly state: PanelState;
  readonly onTick: (field: Write['field'], on: boolean) => void;
}

function Group({ state, flags, onTick, kind }: PreviewProps & { readonly flags: FieldFlags; readonly kind: 'fill' | 'overwrite' }) {
  const say = useSay();
  const reveal = useReveal();
  const writes = flaggedFirst((kind === 'fill' ? state.plan?.fills : state.plan?.overwrites) ?? [], flags);
  const oneWay = new Set(state.plan?.survey.slots.filter((slot) => slot.oneWay === true).map((slot) => slot.field));
  if (writes.length === 0) return null;
  return (
    <section class="group">
      <h2 class="group-head">
        {say(kind === 'fill' ? words.fills : words.overwrites, { n: writes.length })}
        <HoldToShow reveal={reveal} />
      </h2>
      <table class="preview">
        <thead class="heard">
          <tr>
            <th scope="col">{say(words.tick)}</th>
            <th scope="col">{say(words.field)}</th>
            <th scope="col">{say(words.change)}</th>
          </tr>
        </thead>
        <tbody>
          {writes.map((write) => (
            <Row
              key={write.field}
              write={write}
              kind={kind}
              ticked={isTicked(state, write.field, kind)}
              shown={reveal.shown}
              isOneWay={oneWay.has(write.field)}
              flag={flags.get(write.field)}
              onTick={(on) => onTick(write.field, on)}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What would be written: blank fields ticked, overwrites apart and unticked; in both, what a refusal of this order names comes first. */
export function Preview(props: PreviewProps) {
  const flags = useMemo(() => flagsOn(props.state), [props.state.orders, props.state.survey]);
  return (
    <>
      <Group {...props} flags={flags} kind="fill" />
      <Group {...props} flags={flags} kind="overwrite" />
    </>
  );
}
