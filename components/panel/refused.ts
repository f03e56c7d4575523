import type { FieldId } from '../../utils/core/field.ts';
import type { Order } from '../../utils/core/order.ts';
import { flagsOf, refusedOrder, toldRefusals, type Flag } from '../../utils/core/refusal-flags.ts';
import { text, type Text } from '../../utils/core/text.ts';
import { refusals } from '../../utils/data/refusals/index.ts';
import type { PanelState } from './state.ts';

export type FieldFlags = ReadonlyMap<FieldId, Flag>;

/** The order that the page in front is about, as far as it was seen. */
export const orderOn = ({ orders, survey }: Pick<PanelState, 'orders' | 'survey'>): Order | undefined =>
  survey === undefined ? undefined : refusedOrder(orders, survey.order);

/** What refusals of the order in front name, in their sequence. */
export function flagsOn(state: Pick<PanelState, 'orders' | 'survey'>): FieldFlags {
  const order = orderOn(state);
  const flags = order === undefined ? [] : flagsOf(toldRefusals(order, refusals));
  return new Map(flags.map((flag) => [flag.field, flag]));
}

/** Flagged fields in the sequence of the refusal, then the others as they were. */
export function flaggedFirst<One extends { readonly field: FieldId }>(items: readonly One[], flags: FieldFlags): One[] {
  const rank = new Map([...flags.keys()].map((field, at) => [field, at]));
  return items.toSorted((a, b) => (rank.get(a.field) ?? flags.size) - (rank.get(b.field) ?? flags.size));
}

const fates = {
  fill: text('会填写，见下', 'will be filled, see below'),
  overwrite: text('会覆盖，勾选后才写', 'would be overwritten once you tick it'),
  same: text('页面与资料相同，填写不会改它：先改资料', 'page and subject agree, so a fill changes nothing: mend the subject first'),
  none: text('资料里没有值', 'the subject has no value'),
  locked: text('这一页改不了', 'cannot be changed on this page'),
  elsewhere: text('不在这一页', 'not on this page'),
} as const satisfies Readonly<Record<string, Text>>;

/** What the plan does with a flagged field. */
export function fateOf(field: FieldId, { plan, survey }: Pick<PanelState, 'plan' | 'survey'>): Text {
  const isHere = survey?.slots.some((slot) => slot.field === field) === true || survey?.unread.some((one) => one.field === field) === true;
  if (!isHere) return fates.elsewhere;
  if (plan?.fills.some((one) => one.field === field) === true) return fates.fill;
  if (plan?.overwrites.some((one) => one.field === field) === true) return fates.overwrite;
  const reason = plan?.missing.find((one) => one.field === field)?.reason;
  if (reason === 'same') return fates.same;
  return reason === undefined || reason === 'no-value' ? fates.none : fates.locked;
}
